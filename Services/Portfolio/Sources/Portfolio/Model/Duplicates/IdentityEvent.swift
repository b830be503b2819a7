import Domain
import Journal

/// What happens to the question who is who.
enum IdentityEvent: EventUnion, Equatable {
    case suspected(DuplicateSuspected)
    case dismissed(DuplicatesDismissed)
    case merged(OrganisationsMerged)
    case mergeUndone(MergeUndone)
    case linked(ActivitiesLinkedAsSame)
    case linkUndone(ActivityLinkUndone)

    static let types: [any DomainEvent.Type] = [
        DuplicateSuspected.self, DuplicatesDismissed.self, OrganisationsMerged.self, MergeUndone.self,
        ActivitiesLinkedAsSame.self, ActivityLinkUndone.self,
    ]

    init?(_ event: any DomainEvent) {
        switch event {
        case let event as DuplicateSuspected: self = .suspected(event)
        case let event as DuplicatesDismissed: self = .dismissed(event)
        case let event as OrganisationsMerged: self = .merged(event)
        case let event as MergeUndone: self = .mergeUndone(event)
        case let event as ActivitiesLinkedAsSame: self = .linked(event)
        case let event as ActivityLinkUndone: self = .linkUndone(event)
        default: return nil
        }
    }

    var event: any DomainEvent {
        switch self {
        case .suspected(let event): event
        case .dismissed(let event): event
        case .merged(let event): event
        case .mergeUndone(let event): event
        case .linked(let event): event
        case .linkUndone(let event): event
        }
    }

    /// The kept one and the other, where two became one or ceased to be.
    var edge: (kind: IdentityKind, kept: String, merged: String, isThere: Bool, reason: String, decidedBy: String)? {
        switch self {
        case .merged(let event):
            (.organisation, event.kept.text, event.merged.text, true, event.reason, event.decidedBy)
        case .mergeUndone(let event):
            (.organisation, event.kept.text, event.merged.text, false, event.reason, event.decidedBy)
        case .linked(let event): (.activity, event.kept.text, event.same.text, true, event.reason, event.decidedBy)
        case .linkUndone(let event): (.activity, event.kept.text, event.same.text, false, event.reason, event.decidedBy)
        case .suspected, .dismissed: nil
        }
    }
}
