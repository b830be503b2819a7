public import ArgumentParser
import Foundation
public import ServiceKit

struct KeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Makes, lists and removes access keys.",
        subcommands: [Add.self, List.self, Remove.self])

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Makes a key, shows it once and keeps its hash.",
            discussion: """
                Example:
                  prospects keys add --name "UNHCR reporting" --organisation UNHCR --role partner
                A running service learns of it when it is started again.
                """)

        @OptionGroup var options: SettingsOptions
        @Option(help: "Who will use it.") var name: String
        @Option(help: "The organisation's code.") var organisation: String
        @Option(help: "A role; may be given more than once.") var role: [Role]

        func validate() throws {
            if role.isEmpty { throw ValidationError("Give at least one --role.") }
        }

        func run() throws {
            let settings = try options.load()
            try FileManager.default.createDirectory(at: settings.directory, withIntermediateDirectories: true)
            let made = try KeyFile(path: settings.keysFilePath).add(
                name: name, organisation: organisation, roles: role, createdAt: .now)
            Terminal.print(made.key.reveal())
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lists keys, without the keys themselves.")

        @OptionGroup var options: SettingsOptions

        func run() throws {
            for entry in try KeyFile(path: options.load().keysFilePath).load() {
                Terminal.print(
                    "\(entry.id)  \(entry.organisation)  \(entry.roles.map(\.rawValue).joined(separator: ","))  \(entry.name)"
                )
            }
        }
    }

    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Removes a key by its id.")

        @OptionGroup var options: SettingsOptions
        @Argument(help: "The id that “keys list” shows.") var id: String

        func run() throws { try KeyFile(path: options.load().keysFilePath).remove(id: id) }
    }
}

extension Role: @retroactive ExpressibleByArgument {}
