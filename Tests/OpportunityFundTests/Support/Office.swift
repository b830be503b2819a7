import Foundation
import Hummingbird
import ServiceKit

/// The people who work with the service, each with a key for one role.
struct Office: Sendable {
    let ring: KeyRing
    private let bearers: [String: String]

    init() {
        let people: [(String, Role, String)] = [
            ("officer", .programmeOfficer, "NL-MFA"), ("appraiser", .reviewer, "NL-MFA"),
            ("approver", .programmeOfficer, "NL-MFA"), ("controller", .financeController, "NL-MFA"),
            ("partner-approver", .programmeOfficer, "UNHCR"), ("partner", .submitter, "ILO"),
            ("other-partner", .viewer, "UNICEF"),
        ]
        var entries: [KeyEntry] = []
        var bearers: [String: String] = [:]
        for (name, role, organisation) in people {
            let key = AccessKey.generate()
            entries.append(
                KeyEntry(
                    id: name, name: name, organisation: organisation, roles: [role], hash: key.hash,
                    createdAt: Date(timeIntervalSince1970: 0)))
            bearers[name] = "Bearer \(key.reveal())"
        }
        ring = KeyRing(entries)
        self.bearers = bearers
    }

    func bearer(_ name: String) -> String? { bearers[name] }
}
