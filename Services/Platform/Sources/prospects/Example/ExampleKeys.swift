import Foundation
import ServiceKit

/// The access keys of the example: one for each partner, and for those who decide.
struct ExampleKeys: Sendable {
    private let keys: [String: String]
    /// Where they stand.
    let file: String

    /// Partners report; the others are people on the donor's side.
    private static let holders: [(name: String, organisation: String, roles: [Role])] =
        ["NL-MFA", "UNHCR", "ILO", "UNICEF", "WB", "IFC"].map { ($0, $0, [.partner]) }
        + ExampleOrganisation.all.map { ($0.code, $0.code, [.partner]) }
        + [
            ("programme-officer", "NL-MFA", [.programmeOfficer]), ("appraiser", "NL-MFA", [.appraiser]),
            ("approver", "NL-MFA", [.approver]), ("finance-controller", "NL-MFA", [.financeController]),
            ("analyst", "NL-MFA", [.analyst]), ("operator", "NL-MFA", [.operator]),
        ]

    subscript(holder: String) -> String? { keys[holder] }

    /// Makes the keys once; at a later start they are read back from `example-keys.json`.
    static func prepare(in directory: URL, _ file: KeyFile) throws -> ExampleKeys {
        let place = directory.appending(path: "example-keys.json")
        if file.exists, let data = try? Data(contentsOf: place),
            let keys = try? JSONDecoder().decode([String: String].self, from: data)
        {
            return ExampleKeys(keys: keys, file: place.path)
        }
        var keys: [String: String] = [:]
        for holder in holders {
            keys[holder.name] = try file.add(
                name: holder.name, organisation: holder.organisation, roles: holder.roles, createdAt: .now
            ).key.reveal()
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
        try PrivateFile.replace(place.path, with: try encoder.encode(keys))
        return ExampleKeys(keys: keys, file: place.path)
    }
}
