import ArgumentParser
import Foundation
import ServiceKit

struct PeopleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people", abstract: "Says who may sign in, and with which roles; forgets people.",
        discussion: """
            Names and mail addresses are in DIR/people.json alone (mode 0600). Journals and events have the id of a person,
            of-…, which stays valid when the data is erased. A running service takes up changes with the next request.
            """,
        subcommands: [Add.self, List.self, Roles.self, Remove.self, Erase.self])

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Adds a person and prints the id.",
            discussion: """
                Example:
                  prospects people add --issuer https://login.example.org/realm --subject 7f3c9e \\
                      --name "Amina Yusuf" --mail amina@example.org --organisation UNHCR --role submitter
                Somebody who signs in and is not known is told the issuer and the subject to give here.
                """)

        @OptionGroup var options: SettingsOptions
        @Option(help: "The sign-in service, as oidc.issuer names it.") var issuer: String
        @Option(help: "The person at that service (sub).") var subject: String
        @Option(help: "What others call the person.") var name: String
        @Option(help: "Mail address.") var mail: String
        @Option(help: "The organisation's code.") var organisation: String
        @Option(help: "A role; may be given more than once.") var role: [Role]
        @Flag(help: "Print the person as one JSON object.") var json = false

        func validate() throws {
            if role.isEmpty { throw ValidationError("Give at least one --role.") }
        }

        func run() throws {
            let settings = try options.load()
            try FileManager.default.createDirectory(at: settings.directory, withIntermediateDirectories: true)
            let person = try PeopleFile(path: settings.peopleFilePath).add(
                issuer: issuer, subject: subject, name: name, mail: mail, organisation: organisation, roles: role,
                at: .now)
            if json { try Terminal.print(json: PersonListing(person)) } else { Terminal.print(person.id) }
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lists people, and the ids of those who were erased.")

        private struct Listing: Encodable {
            let people: [PersonListing]
            let erased: [ErasedPerson]
        }

        @OptionGroup var options: SettingsOptions
        @Flag(help: "Print one JSON object.") var json = false

        func run() throws {
            let content = try options.people().load()
            let listing = Listing(people: content.people.map(PersonListing.init), erased: content.erased)
            if json { return try Terminal.print(json: listing) }
            for person in listing.people {
                let roles = person.removedAt == nil ? person.roles.map(\.rawValue).joined(separator: ",") : "removed"
                Terminal.print("\(person.id)  \(person.organisation)  \(roles)  \(person.name)  \(person.mail)")
            }
            for person in listing.erased {
                Terminal.print("\(person.id)  erased officer, \(PlatformJSON.text(of: person.erasedAt))")
            }
        }
    }

    struct Roles: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Gives a person these roles instead of those before.",
            discussion: "Example:\n  prospects people roles of-… --role reviewer --role analyst")

        @OptionGroup var options: SettingsOptions
        @Argument(help: "The id that “people list” shows.") var id: String
        @Option(help: "A role; may be given more than once.") var role: [Role]

        func validate() throws {
            if role.isEmpty { throw ValidationError("Give at least one --role, or use “people remove”.") }
        }

        func run() throws { try options.people().setRoles(role, of: id) }
    }

    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Takes from a person everything that he or she may do; the name stays with what was done.")

        @OptionGroup var options: SettingsOptions
        @Argument(help: "The id that “people list” shows.") var id: String

        func run() throws { try options.people().remove(id, at: .now) }
    }

    struct Erase: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Erases what is personal of somebody, for ever.",
            discussion: """
                The id stays valid in journals and events and stands for an erased officer; “prospects verify” passes as
                before. Backups of people.json still have the data: delete those, too.
                """)

        @OptionGroup var options: SettingsOptions
        @Argument(help: "The id that “people list” shows.") var id: String

        func run() throws { try options.people().erase(id, at: .now) }
    }
}

extension SettingsOptions {
    fileprivate func people() throws -> PeopleFile { PeopleFile(path: try load().peopleFilePath) }
}
