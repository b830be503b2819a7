import Domain
import Journal

/// What people decide and find out about one organisation, beside what it was registered with.
enum OrganisationRecord: Decider {
    struct State: Sendable, Equatable {
        /// As submissions named it, in their order.
        var named: [OrganisationNamed] = []
        var identifiers: [OrganisationIdentified] = []
        var names: [OrganisationNameRecorded] = []
        var typing: OrganisationTyped?
        var affiliation: OrganisationAffiliated?
        var legalBasis: LegalBasisRecorded?
        var dueDiligence: OrganisationCheck?
        var sanctions: OrganisationCheck?
    }

    /// What is to be recorded.
    enum Change: Sendable {
        case identify(OrganisationIdentifier, evidence: String)
        case name(String, language: String)
        case type(Typing)
        case affiliate(AffiliationStatement)
        case legalBasis(LegalBasis, evidence: String)
        case check(CheckKind, on: CalendarDate, OrganisationCheck.Outcome, evidence: String)
    }

    enum Command: Sendable {
        /// A submission names it.
        case sight(OrganisationNamed)
        /// A person says something of it. What it was registered with stands in the profile.
        case record(Change, OrganisationProfile, today: CalendarDate, by: Officer, OrganisationRules)
    }

    /// What is decided about its kind.
    struct Typing: Sendable {
        var isLocal: Bool
        var isRefugeeLed: Bool
        var iatiType: String?
        var isFoundedByRefugees: Bool?
        var leadershipDisplacedPercent: ExactDecimal?
        var evidence: String
        var date: CalendarDate
    }

    /// What is said of whom it belongs to.
    struct AffiliationStatement: Sendable {
        var affiliation: Affiliation
        var network: String?
        var parent: OrganisationCode?
        var evidence: String
        var date: CalendarDate
    }

    enum CheckKind: String, Sendable, CaseIterable {
        case dueDiligence = "due-diligence"
        case sanctions
    }

    static let initial = State()

    static func decide(_ command: Command, in state: State) throws(OrganisationRejection) -> [OrganisationEvent] {
        switch command {
        case .sight(let named):
            let isKnown = state.named.contains { ($0.name, $0.identifier) == (named.name, named.identifier) }
            return isKnown || state.named.count >= 12 ? [] : [.named(named)]
        case .record(let change, let profile, let today, let officer, let rules):
            return try Recording(state: state, profile: profile, today: today, officer: officer.id, rules: rules)
                .events(for: change)
        }
    }

    static func evolve(_ state: inout State, by event: OrganisationEvent) {
        switch event {
        case .named(let event): state.named.append(event)
        case .identified(let event): state.identifiers.append(event)
        case .nameRecorded(let event): state.names.append(event)
        case .typed(let event): state.typing = event
        case .affiliated(let event): state.affiliation = event
        case .legalBasis(let event): state.legalBasis = event
        case .dueDiligence(let event): state.dueDiligence = event.check
        case .sanctions(let event): state.sanctions = event.check
        }
    }
}

extension OrganisationRecord.State {
    /// An organisation that belongs to an international NGO is not a local actor, whatever else is said.
    var isBarredFromLocal: Bool { (affiliation?.affiliation ?? .independent) != .independent }
}

extension StreamID {
    /// What is recorded of an organisation beside its registration, which has a stream of its own.
    static func organisationRecord(_ code: OrganisationCode) -> StreamID { StreamID("organisation-record", code) }
}
