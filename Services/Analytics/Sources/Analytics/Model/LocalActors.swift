import Domain
import Foundation

/// Which organisations are local or refugee-led. One that nothing is known of counts as neither.
struct LocalActors: Sendable {
    private var byCode: [String: KnownOrganisation] = [:]
    private var byIdentifier: [String: KnownOrganisation] = [:]

    /// The register goes before what an applicant says of itself; within one, the latest recorded counts.
    init(_ organisations: [Fact<KnownOrganisation>]) {
        let order = organisations.sorted {
            ($0.basis == .registered ? 1 : 0, $0.source) < ($1.basis == .registered ? 1 : 0, $1.source)
        }
        for known in order {
            byCode[known.organisation.text] = known.content
            if let identifier = known.identifier { byIdentifier[identifier] = known.content }
        }
    }

    /// By code or organisation identifier.
    func organisation(_ reference: String) -> KnownOrganisation? { byCode[reference] ?? byIdentifier[reference] }

    /// What of a payment went to organisations of a kind, each with its own part.
    func part(of receivers: [PartnerShare], in currency: Currency, _ kind: KeyPath<KnownOrganisation, Bool>) -> Decimal
    {
        receivers.lazy.filter { $0.amount.currency == currency }
            .filter { byCode[$0.organisation.text]?[keyPath: kind] ?? false }
            .reduce(0) { $0 + $1.amount.amount }
    }
}
