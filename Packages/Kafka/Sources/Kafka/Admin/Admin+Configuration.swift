extension Admin {
    /// The settings of a topic or broker, by Kafka's names.
    ///
    /// Throws a `KafkaError`: `.unknownTopicOrPartition`, `.timedOut` after `KafkaConfiguration.requestTimeout`, also for
    /// a broker that is not there, `.topicAuthorizationFailed`, `.clusterAuthorizationFailed`, `.closed`.
    public func configuration(of resource: ConfigurationResource) async throws -> [String: ConfigurationEntry] {
        try await client.blocking(at: .init(.readingConfiguration)) { try $0.configuration(of: resource) }
    }

    /// Alters some settings of a topic or broker and leaves the others as they are; nil sets one back to its default.
    ///
    /// librdkafka 2.0.2 can only replace all that was set. So what was set is read first and written back with the
    /// changes: what somebody else alters in between is lost, and secrets that were set, which cannot be read, must be
    /// given again: else `.invalidArgument` is thrown and nothing is altered. Throws as `configuration` does, and what
    /// the brokers say of a value that is not allowed.
    public func alter(_ changes: [String: String?], of resource: ConfigurationResource) async throws {
        guard !changes.isEmpty else { return }
        try await client.blocking(at: .init(.alteringConfiguration)) { client in
            let found = try client.configuration(of: resource)
            let settings = try ConfigurationChange(changes, of: resource, onto: found).settings
            try client.replaceConfiguration(of: resource, with: settings)
        }
    }
}

/// All that shall be set of a resource after some settings are changed. No I/O.
struct ConfigurationChange {
    /// Names and values.
    let settings: [String: String]

    /// Throws `.invalidArgument` when a secret would be lost.
    init(
        _ changes: [String: String?], of resource: ConfigurationResource, onto found: [String: ConfigurationEntry]
    ) throws(KafkaError) {
        var settings: [String: String] = [:]
        for (name, entry) in found where entry.source == resource.ownSource && changes[name] == nil {
            guard let value = entry.value else {
                throw .invalidArgument("the secret \(name) is set and must be given again", at: resource.place)
            }
            settings[name] = value
        }
        for (name, value) in changes { settings[name] = value }
        self.settings = settings
    }
}

extension ConfigurationResource {
    fileprivate var place: KafkaError.Place {
        switch self {
        case .topic(let name): .init(.alteringConfiguration, topic: name)
        case .broker: .init(.alteringConfiguration)
        }
    }
}
