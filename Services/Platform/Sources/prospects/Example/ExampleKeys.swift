import Foundation
import ServiceKit

/// The access keys with which the example is loaded: good while this process runs, and written nowhere.
///
/// Their ids are always the same, so that the journals say at each start that the same holder did it.
struct ExampleKeys: Sendable {
    /// For the ring of the platform.
    let entries: [KeyEntry]
    private let secrets: [String: AccessKey]

    /// The organisations that report.
    static let partners = ["NL-MFA", "UNHCR", "ILO", "UNICEF", "WB", "IFC"] + ExampleOrganisation.all.map(\.code)

    /// Partners report; the others are people on the donor's side.
    private static let holders: [(name: String, organisation: String, role: Role)] =
        partners.map { ($0, $0, .submitter) }
        + [Role.programmeOfficer, .reviewer, .financeController, .post].map { ($0.rawValue, "NL-MFA", $0) }
        // Nobody approves what they drafted, nor commits money to what they planned.
        + [("approver", "NL-MFA", .programmeOfficer)]

    /// New secrets for the holders.
    init() {
        var (entries, secrets): ([KeyEntry], [String: AccessKey]) = ([], [:])
        for holder in Self.holders {
            let key = AccessKey.generate()
            secrets[holder.name] = key
            entries.append(
                KeyEntry(
                    id: "example-\(holder.name.lowercased())", name: "\(holder.name), in the example",
                    organisation: holder.organisation, roles: [holder.role], hash: key.hash, createdAt: .now))
        }
        (self.entries, self.secrets) = (entries, secrets)
    }

    subscript(holder: String) -> String? { secrets[holder]?.reveal() }
}
