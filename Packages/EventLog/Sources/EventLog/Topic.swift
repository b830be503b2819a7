public import Domain

/// A named log of events. A service publishes to one: `prospects.<service>.events`.
public struct Topic: Sendable, Hashable, CustomStringConvertible {
    public let name: String

    public init(_ name: String) { self.name = name }

    /// The topic that a service publishes to.
    public static func events(of service: ServiceName) -> Topic { Topic("prospects.\(service.rawValue).events") }

    public var description: String { name }
}
