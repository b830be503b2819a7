/// The name of a kind of event: `nl.prospects.portfolio.activity-recorded.v1`.
public struct EventType: Sendable, Hashable, CustomStringConvertible {
    public let service: ServiceName
    public let name: String
    /// Counted from 1.
    public let version: Int
    /// The kind of stream that it is recorded in, such as `activity` for `activity/…`; `nil` where any will do.
    public let category: String?

    public init(_ service: ServiceName, _ name: String, version: Int = 1, in category: String? = nil) {
        self.service = service
        self.name = name
        self.version = version
        self.category = category
    }

    /// Reads what `description` writes, of any version; `nil` for anything else. The category stays unknown.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0] == "nl", parts[1] == "prospects",
            let service = ServiceName(rawValue: String(parts[2])), !parts[3].isEmpty, parts[4].first == "v",
            let version = Int(parts[4].dropFirst()), version >= 1
        else { return nil }
        self.init(service, String(parts[3]), version: version)
        guard description == text else { return nil }
    }

    public var description: String { "nl.prospects.\(service.rawValue).\(name).v\(version)" }

    /// Equal by name and version: the category is said once, where the event is defined.
    public static func == (left: EventType, right: EventType) -> Bool {
        (left.service, left.name, left.version) == (right.service, right.name, right.version)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(service)
        hasher.combine(name)
        hasher.combine(version)
    }

    /// Whether an event of this type may stand in a stream.
    public func belongs(in stream: StreamID) -> Bool {
        category.map { stream.text.hasPrefix("\($0)/") } ?? true
    }
}
