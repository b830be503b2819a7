import Domain
import Journal

/// What can happen to a managed activity.
enum ManagedEvent: EventUnion, Equatable {
    case identified(ActivityIdentified)
    case revised(ActivityPlanRevised)
    case targetSet(ResultTargetSet)
    case stageChanged(ActivityStageChanged)
    case amendmentRequested(ActivityAmendmentRequested)
    case amendmentAssessed(ActivityAmendmentAssessed)
    case amendmentDecided(ActivityAmendmentDecided)
    case amended(ActivityAmended)
    case owed(ObligationRecorded)
    case dueMoved(ObligationMoved)
    case met(ObligationMet)
    case waiverRequested(ObligationWaiverRequested)
    case waived(ObligationWaived)
    case undecided(ObligationUndecided)
    case valued(CommitmentValued)
    case unmatched(ResultReportUnmatched)

    static let types: [any DomainEvent.Type] = [
        ActivityIdentified.self, ActivityPlanRevised.self, ResultTargetSet.self, ActivityStageChanged.self,
        ActivityAmendmentRequested.self, ActivityAmendmentAssessed.self, ActivityAmendmentDecided.self,
        ActivityAmended.self, ObligationRecorded.self, ObligationMoved.self, ObligationMet.self,
        ObligationWaiverRequested.self, ObligationWaived.self, ObligationUndecided.self, CommitmentValued.self,
        ResultReportUnmatched.self,
    ]

    init?(_ event: any DomainEvent) {
        switch event {
        case let event as ActivityIdentified: self = .identified(event)
        case let event as ActivityPlanRevised: self = .revised(event)
        case let event as ResultTargetSet: self = .targetSet(event)
        case let event as ActivityStageChanged: self = .stageChanged(event)
        case let event as ActivityAmendmentRequested: self = .amendmentRequested(event)
        case let event as ActivityAmendmentAssessed: self = .amendmentAssessed(event)
        case let event as ActivityAmendmentDecided: self = .amendmentDecided(event)
        case let event as ActivityAmended: self = .amended(event)
        case let event as ObligationRecorded: self = .owed(event)
        case let event as ObligationMoved: self = .dueMoved(event)
        case let event as ObligationMet: self = .met(event)
        case let event as ObligationWaiverRequested: self = .waiverRequested(event)
        case let event as ObligationWaived: self = .waived(event)
        case let event as ObligationUndecided: self = .undecided(event)
        case let event as CommitmentValued: self = .valued(event)
        case let event as ResultReportUnmatched: self = .unmatched(event)
        default: return nil
        }
    }

    var event: any DomainEvent {
        switch self {
        case .identified(let event): event
        case .revised(let event): event
        case .targetSet(let event): event
        case .stageChanged(let event): event
        case .amendmentRequested(let event): event
        case .amendmentAssessed(let event): event
        case .amendmentDecided(let event): event
        case .amended(let event): event
        case .owed(let event): event
        case .dueMoved(let event): event
        case .met(let event): event
        case .waiverRequested(let event): event
        case .waived(let event): event
        case .undecided(let event): event
        case .valued(let event): event
        case .unmatched(let event): event
        }
    }
}
