import Domain
import Foundation

/// Who is who at a time: which references name one organisation, and which organisations are local or refugee-led.
///
/// A reference is a code, or an identifier that somebody gave; merged organisations are the one that is kept. All of it
/// is as it was recorded up to a time, so that a figure as of that time is always the same.
struct WhoIsWho: Sendable {
    /// What an organisation is, and who says so.
    struct Standing: Sendable, Hashable {
        enum Basis: Int, Sendable, Comparable {
            /// What an applicant or a report says.
            case stated
            /// The register of the portfolio.
            case registered
            /// A person's decision on evidence.
            case decided

            static func < (left: Basis, right: Basis) -> Bool { left.rawValue < right.rawValue }
        }

        var isLocal: Bool
        var isRefugeeLed: Bool
        let basis: Basis
    }

    let upTo: Int64
    let merges: Merges
    /// Codes by what names them: themselves, and identifiers.
    private var codes: [String: String] = [:]
    private var byName: [String: String] = [:]
    private var known: [String: KnownOrganisation] = [:]
    private var sighted: [String: String] = [:]
    private(set) var typings: [String: SmallFact<OrganisationTyped>] = [:]
    private var affiliations: [String: Affiliation] = [:]
    private let members: [String: [String]]

    init(_ base: FactBase, upTo time: Int64) {
        upTo = time
        merges = base.merges(upTo: time)
        members = merges.members
        let events = base.recorded.organisations
        for fact in base.inOrder(events.sightings, upTo: time) { take(fact.content) }
        for fact in base.inOrder(events.identifiers, upTo: time) {
            name(fact.organisation.text, fact.identifier.value)
        }
        let organisations = base.money.organisations.filter { $0.source.recordedMilliseconds <= time }
        for fact in organisations.sorted(by: WhoIsWho.isBefore) { take(fact.content) }
        for fact in base.inOrder(events.typings, upTo: time) {
            codes[fact.organisation.text] = fact.organisation.text
            typings[fact.organisation.text] = fact
        }
        for fact in base.inOrder(events.affiliations, upTo: time) {
            affiliations[fact.organisation.text] = fact.affiliation
        }
        for (root, members) in members { for member in members + [root] { codes[member] = member } }
    }

    /// The register goes before what an applicant says of itself; within one, the latest recorded counts.
    private static func isBefore(_ left: Fact<KnownOrganisation>, _ right: Fact<KnownOrganisation>) -> Bool {
        (left.basis == .registered ? 1 : 0, left.source) < (right.basis == .registered ? 1 : 0, right.source)
    }

    private mutating func take(_ sighting: OrganisationNamed) {
        name(sighting.organisation.text, sighting.identifier)
        byName[WhoIsWho.plain(sighting.name, sighting.country)] = sighting.organisation.text
        sighted[sighting.organisation.text] = sighted[sighting.organisation.text] ?? sighting.name
    }

    private mutating func take(_ organisation: KnownOrganisation) {
        name(organisation.organisation.text, organisation.identifier)
        byName[WhoIsWho.plain(organisation.name, nil)] = organisation.organisation.text
        known[organisation.organisation.text] = organisation
    }

    private mutating func name(_ code: String, _ identifier: String?) {
        if let identifier { codes[identifier] = code }
        codes[code] = code
    }

    private static func plain(_ name: String, _ country: CountryCode?) -> String {
        let words = name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return country.map { "\($0.code): \(words)" } ?? words
    }
}

extension WhoIsWho {
    /// The code of the organisation that a reference names; the reference itself where nobody is known by it.
    func code(_ reference: String) -> String { merges.root(of: codes[reference] ?? reference) }

    /// Whom a partner passes money on to, by registration or else by name; `nil` where nobody is known by either.
    func code(of receiver: FinancialReport.Receiver) -> String? {
        let found =
            receiver.registration.flatMap { codes[$0] } ?? byName[WhoIsWho.plain(receiver.name, receiver.country)]
            ?? byName[WhoIsWho.plain(receiver.name, nil)]
        return found.map { merges.root(of: $0) }
    }

    /// The codes that references lead to.
    var all: Set<String> { Set(codes.values.map { merges.root(of: $0) }) }

    /// Organisations that are registered or were granted money, but for those that are merged.
    var listed: [String] { known.keys.filter { merges.root(of: $0) == $0 } }

    /// What an organisation is called; of a merged one the name of the one that is kept.
    func name(_ reference: String) -> String? {
        let group = group(code(reference))
        return group.lazy.compactMap { known[$0]?.name }.first ?? group.lazy.compactMap { sighted[$0] }.first
    }

    /// A root with what was merged into it: what is said of the kept one goes before.
    func group(_ root: String) -> [String] { [root] + (members[root] ?? []) }

    /// `nil` for an organisation of which nothing is said: it counts as neither.
    func standing(_ reference: String) -> Standing? {
        let group = group(code(reference))
        let registered = group.lazy.compactMap { known[$0] }.max { $0.rank < $1.rank }.map {
            Standing(
                isLocal: $0.isLocal, isRefugeeLed: $0.isRefugeeLed,
                basis: $0.basis == .registered ? .registered : .stated)
        }
        let decided = typing(of: group).map {
            Standing(isLocal: $0.isLocal, isRefugeeLed: $0.isRefugeeLed, basis: .decided)
        }
        guard let affiliation = group.lazy.compactMap({ affiliations[$0] }).first, affiliation != .independent else {
            return decided ?? registered
        }
        // Who belongs to an international NGO is not local, whatever else is said.
        let isRefugeeLed = (decided ?? registered)?.isRefugeeLed ?? false
        return Standing(isLocal: false, isRefugeeLed: isRefugeeLed, basis: .decided)
    }

    /// What a receiver is: as it was decided or registered, else as the partner reports it.
    func standing(of receiver: FinancialReport.Receiver) -> Standing {
        if let standing = code(of: receiver).flatMap({ standing($0) }), standing.basis > .stated { return standing }
        return Standing(isLocal: receiver.isLocal, isRefugeeLed: receiver.isRefugeeLed, basis: .stated)
    }

    /// The decision that counts for a group.
    func typing(of group: [String]) -> SmallFact<OrganisationTyped>? { group.lazy.compactMap { typings[$0] }.first }

    /// What of a payment went to organisations of a kind, each with its own part.
    func part(of receivers: [PartnerShare], in currency: Currency, _ kind: KeyPath<Standing, Bool>) -> Decimal {
        receivers.lazy.filter { $0.amount.currency == currency }
            .filter { standing($0.organisation.text)?[keyPath: kind] ?? false }
            .reduce(0) { $0 + $1.amount.amount }
    }
}

extension KnownOrganisation {
    fileprivate var rank: Int { basis == .registered ? 1 : 0 }
}
