public import Domain

/// The rules of one kind of thing, as pure functions: no clock, no chance, no database.
///
/// Time and identifiers come in with the command. Learn one decider and you know them all.
public protocol Decider: Sendable {
    associatedtype State: Sendable
    associatedtype Command: Sendable
    associatedtype Event: EventUnion
    associatedtype Rejection: Error

    /// The state before anything happened.
    static var initial: State { get }

    /// What a command makes happen in a state: events, none when there is nothing to do, or a rejection.
    static func decide(_ command: Command, in state: State) throws(Rejection) -> [Event]

    /// The state after an event.
    static func evolve(_ state: inout State, by event: Event)
}

/// The kinds of event that one decider makes, so that `evolve` handles each of them.
public protocol EventUnion: Sendable {
    /// `nil` when the event is none of these.
    init?(_ event: any DomainEvent)

    var event: any DomainEvent { get }

    static var types: [any DomainEvent.Type] { get }
}
