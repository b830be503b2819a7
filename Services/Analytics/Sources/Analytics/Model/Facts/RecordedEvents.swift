import Domain

/// Events that are kept whole, by kind.
struct RecordedEvents: Sendable {
    var expenditure: [SmallFact<ExpenditureRecorded>] = []
    var agreements: [SmallFact<SubAgreementRecorded>] = []
    var rates: [SmallFact<ExchangeRatesRecorded>] = []
    var policies: [SmallFact<PolicyChangeRecorded>] = []
    var reversals: [SmallFact<PolicyChangeReversed>] = []
    var instruments: [SmallFact<FinanceInstrumentRecorded>] = []
    var positions: [SmallFact<FacilityPositionRecorded>] = []
    var indicators: [SmallFact<IndicatorValueRecorded>] = []
    var jointOutputs: [SmallFact<JointOutputRecorded>] = []
    var outputCounts: [SmallFact<OutputsCounted>] = []
    var proposals: [SmallFact<ProposalRegistered>] = []
    var appraisals: [SmallFact<ProposalAppraised>] = []
    var approvals: [SmallFact<ProposalApproved>] = []
    var rejections: [SmallFact<ProposalRejected>] = []
    var awards: [SmallFact<AwardSigned>] = []
    var tranches: [SmallFact<TranchePaid>] = []
    var organisations = OrganisationEvents()
    var ceilings: [SmallFact<ProgrammeCeilingSet>] = []
}

extension FactBase {
    /// Takes in an event that is kept whole. One of a kind that is not known here is passed over.
    mutating func add(kept fact: Fact<KeptEvent>) throws {
        switch fact.source.type {
        case ExpenditureRecorded.type.description: try keep(fact, \.expenditure)
        case SubAgreementRecorded.type.description: try keep(fact, \.agreements)
        case ExchangeRatesRecorded.type.description: try keep(fact, \.rates)
        case PolicyChangeRecorded.type.description: try keep(fact, \.policies)
        case PolicyChangeReversed.type.description: try keep(fact, \.reversals)
        case FinanceInstrumentRecorded.type.description: try keep(fact, \.instruments)
        case FacilityPositionRecorded.type.description: try keep(fact, \.positions)
        case IndicatorValueRecorded.type.description: try keep(fact, \.indicators)
        case JointOutputRecorded.type.description: try keep(fact, \.jointOutputs)
        case OutputsCounted.type.description: try keep(fact, \.outputCounts)
        case ProposalRegistered.type.description: try keep(fact, \.proposals)
        case ProposalAppraised.type.description: try keep(fact, \.appraisals)
        case ProposalApproved.type.description: try keep(fact, \.approvals)
        case ProposalRejected.type.description: try keep(fact, \.rejections)
        case AwardSigned.type.description: try keep(fact, \.awards)
        case TranchePaid.type.description: try keep(fact, \.tranches)
        case ProgrammeCeilingSet.type.description: try keep(fact, \.ceilings)
        case OrganisationTyped.type.description: try keep(fact, \.organisations.typings)
        case OrganisationAffiliated.type.description: try keep(fact, \.organisations.affiliations)
        case OrganisationIdentified.type.description: try keep(fact, \.organisations.identifiers)
        case OrganisationNamed.type.description: try keep(fact, \.organisations.sightings)
        case OrganisationsMerged.type.description: try keep(fact, \.organisations.merges)
        case MergeUndone.type.description: try keep(fact, \.organisations.undone)
        default: break
        }
    }

    private mutating func keep<Event: DomainEvent>(
        _ fact: Fact<KeptEvent>, _ path: WritableKeyPath<RecordedEvents, [SmallFact<Event>]>
    ) throws {
        let event = try fact.content.event(Event.self)
        recorded[keyPath: path].append(small(Fact(source: fact.source, content: event)))
        money.change()
    }
}
