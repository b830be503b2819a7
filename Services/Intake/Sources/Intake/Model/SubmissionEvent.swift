import Domain
import Journal

/// What can happen to a submission.
enum SubmissionEvent: EventUnion {
    case started(DraftStarted)
    case signatureRequested(SignatureRequested)
    case signed(SubmissionSigned)
    case returned(SignatureReturned)
    case received(SubmissionReceived)
    case findings(SubmissionFindingsRecorded)
    case judged(SubmissionJudged)
    case reviewStarted(ReviewStarted)
    case supplementRequested(SupplementRequested)
    case supplemented(SupplementReceived)
    case decided(SubmissionDecided)
    case withdrawn(SubmissionWithdrawn)
    case content(ContentEvent)
    case published(SubmissionPublished)

    static let types: [any DomainEvent.Type] =
        [
            DraftStarted.self, SignatureRequested.self, SubmissionSigned.self, SignatureReturned.self,
            SubmissionReceived.self, SubmissionFindingsRecorded.self, SubmissionJudged.self, ReviewStarted.self,
            SupplementRequested.self, SupplementReceived.self, SubmissionDecided.self, SubmissionWithdrawn.self,
            SubmissionPublished.self,
        ] + ContentEvent.types

    init?(_ event: any DomainEvent) {
        switch event {
        case let event as DraftStarted: self = .started(event)
        case let event as SignatureRequested: self = .signatureRequested(event)
        case let event as SubmissionSigned: self = .signed(event)
        case let event as SignatureReturned: self = .returned(event)
        case let event as SubmissionReceived: self = .received(event)
        case let event as SubmissionFindingsRecorded: self = .findings(event)
        case let event as SubmissionJudged: self = .judged(event)
        case let event as ReviewStarted: self = .reviewStarted(event)
        case let event as SupplementRequested: self = .supplementRequested(event)
        case let event as SupplementReceived: self = .supplemented(event)
        case let event as SubmissionDecided: self = .decided(event)
        case let event as SubmissionWithdrawn: self = .withdrawn(event)
        case let event as SubmissionPublished: self = .published(event)
        default:
            guard let content = ContentEvent(event) else { return nil }
            self = .content(content)
        }
    }

    var event: any DomainEvent {
        switch self {
        case .started(let event): event
        case .signatureRequested(let event): event
        case .signed(let event): event
        case .returned(let event): event
        case .received(let event): event
        case .findings(let event): event
        case .judged(let event): event
        case .reviewStarted(let event): event
        case .supplementRequested(let event): event
        case .supplemented(let event): event
        case .decided(let event): event
        case .withdrawn(let event): event
        case .content(let content): content.event
        case .published(let event): event
        }
    }
}

/// What an accepted submission says to the other services.
enum ContentEvent: EventUnion {
    case activity(ActivityReported)
    case activityPart(ActivityPartReported)
    case people(PeopleReported)
    case finance(FinancesReported)
    case proposal(ProposalSubmitted)
    case application(SubsidyApplicationSubmitted)

    static let types: [any DomainEvent.Type] = [
        ActivityReported.self, ActivityPartReported.self, PeopleReported.self, FinancesReported.self,
        ProposalSubmitted.self, SubsidyApplicationSubmitted.self,
    ]

    init?(_ event: any DomainEvent) {
        switch event {
        case let event as ActivityReported: self = .activity(event)
        case let event as ActivityPartReported: self = .activityPart(event)
        case let event as PeopleReported: self = .people(event)
        case let event as FinancesReported: self = .finance(event)
        case let event as ProposalSubmitted: self = .proposal(event)
        case let event as SubsidyApplicationSubmitted: self = .application(event)
        default: return nil
        }
    }

    var event: any DomainEvent {
        switch self {
        case .activity(let event): event
        case .activityPart(let event): event
        case .people(let event): event
        case .finance(let event): event
        case .proposal(let event): event
        case .application(let event): event
        }
    }
}
