public import ArgumentParser
import Foundation
public import ServiceKit

struct KeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Makes, lists, rotates and removes access keys of machines.",
        subcommands: [Add.self, List.self, Rotate.self, Remove.self])

    /// A key that was made, to be shown once.
    private struct Made: Encodable {
        let id: String
        let key: String
    }

    private static func show(_ id: String, _ key: AccessKey, json: Bool) throws {
        if json { try Terminal.print(json: Made(id: id, key: key.reveal())) } else { Terminal.print(key.reveal()) }
    }

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Makes a key, shows it once and keeps its hash.",
            discussion: """
                Examples:
                  prospects keys add --name "UNHCR reporting" --organisation UNHCR --role submitter --expires 365d
                  prospects keys add --name "Dashboard" --organisation NL-MFA --role analyst --only read
                A running service learns of it with the next request.
                """)

        @OptionGroup var options: SettingsOptions
        @Option(help: "The system that will use it.") var name: String
        @Option(help: "The organisation's code.") var organisation: String
        @Option(help: "A role; may be given more than once.") var role: [Role]
        @Option(help: "How long it is good: 90d, 12h, 30m, 45s. [default: until it is removed]") var expires: TimeSpan?
        @Option(help: "Limits it to one kind of operation: read or write.") var only: ServiceKit.Operation?
        @Flag(help: "Print id and key as one JSON object.") var json = false

        func validate() throws {
            if role.isEmpty { throw ValidationError("Give at least one --role.") }
        }

        func run() throws {
            let settings = try options.load()
            try FileManager.default.createDirectory(at: settings.directory, withIntermediateDirectories: true)
            let made = try KeyFile(path: settings.keysFilePath).add(
                name: name, organisation: organisation, roles: role, createdAt: .now, expiresAt: expires?.fromNow,
                operations: only.map { [$0] })
            try KeysCommand.show(made.entry.id, made.key, json: json)
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists keys, without the keys themselves.",
            discussion: "The last use is as of about a minute ago.")

        @OptionGroup var options: SettingsOptions
        @Flag(help: "Print a JSON array.") var json = false

        func run() throws {
            let settings = try options.load()
            let uses = try KeyUses.load(path: settings.keyUsesFilePath)
            let keys = try KeyFile(path: settings.keysFilePath).load().map {
                KeyListing($0, lastUsedAt: uses[$0.id])
            }
            if json { try Terminal.print(json: keys) } else { keys.forEach { Terminal.print($0.line) } }
        }
    }

    struct Rotate: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Gives a key a new secret, shown once; the old one works until the overlap ends.",
            discussion: """
                Example:
                  prospects keys rotate 1f0c9a2e --overlap 7d
                With --overlap 0s the old secret ends at once, as it must when somebody else may have it.
                """)

        @OptionGroup var options: SettingsOptions
        @Argument(help: "The id that “keys list” shows.") var id: String
        @Option(help: "How long the old secret works, too: 7d, 12h, 30m, 0s.") var overlap = TimeSpan(seconds: 604_800)
        @Flag(help: "Print id and key as one JSON object.") var json = false

        func run() throws {
            let key = try KeyFile(path: options.load().keysFilePath).rotate(id: id, oldWorksUntil: overlap.fromNow)
            try KeysCommand.show(id, key, json: json)
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
extension ServiceKit.Operation: @retroactive ExpressibleByArgument {}

extension KeyListing {
    fileprivate var line: String {
        let limit =
            operations.count < ServiceKit.Operation.allCases.count ? operations.map { "\($0.rawValue) only" } : []
        let times = [
            expiresAt.map { "\($0 <= .now ? "expired" : "expires") \(PlatformJSON.text(of: $0))" },
            previousWorksUntil.flatMap { $0 > .now ? "old secret until \(PlatformJSON.text(of: $0))" : nil },
            lastUsedAt.map { "used \(PlatformJSON.text(of: $0))" } ?? "never used",
        ]
        let words = [id, organisation, roles.map(\.rawValue).joined(separator: ","), name] + limit
        return (words + times.compactMap { $0 }).joined(separator: "  ")
    }
}
