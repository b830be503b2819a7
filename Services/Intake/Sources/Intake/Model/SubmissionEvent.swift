import Domain
import Journal

/// What can happen to a submission.
enum SubmissionEvent: EventUnion {
    case received(SubmissionReceived)
    case findings(SubmissionFindingsRecorded)
    case judged(SubmissionJudged)
    case content(ContentEvent)
    case published(SubmissionPublished)

    static let types: [any DomainEvent.Type] =
        [
            SubmissionReceived.self, SubmissionFindingsRecorded.self, SubmissionJudged.self,
            SubmissionPublished.self,
        ] + ContentEvent.types

    init?(_ event: any DomainEvent) {
        switch event {
        case let event as SubmissionReceived: self = .received(event)
        case let event as SubmissionFindingsRecorded: self = .findings(event)
        case let event as SubmissionJudged: self = .judged(event)
        case let event as SubmissionPublished: self = .published(event)
        default:
            guard let content = ContentEvent(event) else { return nil }
            self = .content(content)
        }
    }

    var event: any DomainEvent {
        switch self {
        case .received(let event): event
        case .findings(let event): event
        case .judged(let event): event
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
    case proposal(ProposalSubmitted)
    case application(SubsidyApplicationSubmitted)

    static let types: [any DomainEvent.Type] = [
        ActivityReported.self, ActivityPartReported.self, PeopleReported.self, ProposalSubmitted.self,
        SubsidyApplicationSubmitted.self,
    ]

    init?(_ event: any DomainEvent) {
        switch event {
        case let event as ActivityReported: self = .activity(event)
        case let event as ActivityPartReported: self = .activityPart(event)
        case let event as PeopleReported: self = .people(event)
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
        case .proposal(let event): event
        case .application(let event): event
        }
    }
}
