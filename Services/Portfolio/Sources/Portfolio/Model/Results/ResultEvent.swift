import Domain
import Journal

/// What can happen to the results of a period.
enum ResultEvent: EventUnion, Equatable {
    case scheduled(ResultPeriodScheduled)
    case moved(ResultPeriodMoved)
    case changed(ResultPeriodChanged)
    case recorded(ResultValuesRecorded)
    case correctionRequested(ResultCorrectionRequested)
    case correctionRejected(ResultCorrectionRejected)
    case corrected(ResultsCorrected)
    case rederived(ResultRederived)

    static let types: [any DomainEvent.Type] = [
        ResultPeriodScheduled.self, ResultPeriodMoved.self, ResultPeriodChanged.self, ResultValuesRecorded.self,
        ResultCorrectionRequested.self, ResultCorrectionRejected.self, ResultsCorrected.self, ResultRederived.self,
    ]

    init?(_ event: any DomainEvent) {
        switch event {
        case let event as ResultPeriodScheduled: self = .scheduled(event)
        case let event as ResultPeriodMoved: self = .moved(event)
        case let event as ResultPeriodChanged: self = .changed(event)
        case let event as ResultValuesRecorded: self = .recorded(event)
        case let event as ResultCorrectionRequested: self = .correctionRequested(event)
        case let event as ResultCorrectionRejected: self = .correctionRejected(event)
        case let event as ResultsCorrected: self = .corrected(event)
        case let event as ResultRederived: self = .rederived(event)
        default: return nil
        }
    }

    var event: any DomainEvent {
        switch self {
        case .scheduled(let event): event
        case .moved(let event): event
        case .changed(let event): event
        case .recorded(let event): event
        case .correctionRequested(let event): event
        case .correctionRejected(let event): event
        case .corrected(let event): event
        case .rederived(let event): event
        }
    }
}
