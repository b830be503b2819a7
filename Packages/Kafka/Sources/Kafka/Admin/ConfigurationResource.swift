/// What has settings in the cluster.
public enum ConfigurationResource: Sendable, Hashable {
    /// A topic, by its name.
    case topic(String)
    /// A broker, by its number.
    case broker(Int)
}

/// A setting of a topic or broker, as the brokers tell it.
public struct ConfigurationEntry: Sendable, Hashable {
    /// Where the value of a setting comes from.
    public enum Source: Sendable, Hashable {
        /// Set for this topic.
        case topic
        /// Set for this broker while it runs.
        case broker
        /// Set for all brokers while they run.
        case allBrokers
        /// In the broker's own file.
        case file
        /// Nobody set it.
        case builtIn
        /// Something else, which librdkafka 2.0.2 does not know.
        case unknown
    }

    /// Its value; nil when it has none or is a secret.
    public let value: String?
    /// Where the value comes from.
    public let source: Source
    /// Whether it cannot be altered while the broker runs.
    public let isReadOnly: Bool
    /// Whether it is a secret.
    public let isSensitive: Bool

    /// Makes an entry.
    public init(value: String?, source: Source, isReadOnly: Bool = false, isSensitive: Bool = false) {
        self.value = value
        self.source = source
        self.isReadOnly = isReadOnly
        self.isSensitive = isSensitive
    }
}

extension ConfigurationResource {
    /// The source of what was set for this resource itself, which altering replaces.
    var ownSource: ConfigurationEntry.Source {
        switch self {
        case .topic: .topic
        case .broker: .broker
        }
    }
}
