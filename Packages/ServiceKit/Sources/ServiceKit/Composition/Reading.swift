public import Journal

/// What a service does with what another one publishes. A list of reactions alone is one, too.
public struct Reading: Sendable, ExpressibleByArrayLiteral {
    public let reactions: [any Reaction]
    /// What becomes of the events behind one that cannot be handled.
    public let policy: FaultPolicy

    public init(_ reactions: [any Reaction], onFault policy: FaultPolicy = .parkStream) {
        self.reactions = reactions
        self.policy = policy
    }

    public init(arrayLiteral reactions: any Reaction...) { self.init(reactions) }
}
