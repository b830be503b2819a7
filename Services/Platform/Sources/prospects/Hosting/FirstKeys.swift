import Foundation
import ServiceKit

/// The access keys that `up` makes in a new directory: shown once, kept nowhere.
struct FirstKeys: Sendable {
    /// The keys by the name of their holder.
    let byHolder: [String: String]

    static let none = FirstKeys(byHolder: [:])

    /// Makes them where there is no file of keys yet: an administrator's, and with the example each partner's.
    static func make(in file: KeyFile, withExample: Bool) throws -> FirstKeys {
        guard !file.exists else { return .none }
        var keys = ["administrator": try Self.key(of: "administrator", at: "platform", .administrator, file)]
        for partner in withExample ? ExampleKeys.partners : [] {
            keys[partner] = try Self.key(of: partner, at: partner, .submitter, file)
        }
        return FirstKeys(byHolder: keys)
    }

    private static func key(of name: String, at organisation: String, _ role: Role, _ file: KeyFile) throws -> String {
        try file.add(name: name, organisation: organisation, roles: [role], createdAt: .now).key.reveal()
    }

    /// What a person sees.
    var lines: [String] {
        guard !byHolder.isEmpty else { return [] }
        let width = byHolder.keys.map(\.count).max() ?? 0
        let keys = byHolder.sorted { $0.key < $1.key }.map { holder, key in
            "  \(holder.padding(toLength: width, withPad: " ", startingAt: 0))  \(key)"
        }
        return ["", "Access keys, shown this once (more with “prospects keys add”):"] + keys
    }
}
