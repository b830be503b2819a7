internal import CRDKafka

extension Client {
    /// Asks for the settings of a resource and waits for the answer.
    func configuration(of resource: ConfigurationResource) throws -> [String: ConfigurationEntry] {
        var request: OpaquePointer? = try Self.makeRequest(resource, at: .readingConfiguration)
        defer { rd_kafka_ConfigResource_destroy(request) }
        return try administer(
            RD_KAFKA_ADMIN_OP_DESCRIBECONFIGS, at: .init(.readingConfiguration),
            send: { rd_kafka_DescribeConfigs(instance, &request, 1, $0, $1) },
            read: { answer in
                var count = 0
                let results = rd_kafka_DescribeConfigs_result_resources(
                    rd_kafka_event_DescribeConfigs_result(answer), &count)
                let found = try checked(results, count, of: resource, at: .readingConfiguration)
                return Self.entries(of: found)
            })
    }

    /// Replaces all that was set for a resource and waits for the answer.
    func replaceConfiguration(of resource: ConfigurationResource, with settings: [String: String]) throws {
        var request: OpaquePointer? = try Self.makeRequest(resource, at: .alteringConfiguration)
        defer { rd_kafka_ConfigResource_destroy(request) }
        for (name, value) in settings {
            let result = rd_kafka_ConfigResource_set_config(request, name, value)
            guard result == RD_KAFKA_RESP_ERR_NO_ERROR else {
                throw error(result, at: .init(.alteringConfiguration), detail: "setting \(name)")
            }
        }
        try administer(
            RD_KAFKA_ADMIN_OP_ALTERCONFIGS, at: .init(.alteringConfiguration),
            send: { rd_kafka_AlterConfigs(instance, &request, 1, $0, $1) },
            read: { answer in
                var count = 0
                let results = rd_kafka_AlterConfigs_result_resources(
                    rd_kafka_event_AlterConfigs_result(answer), &count)
                _ = try checked(results, count, of: resource, at: .alteringConfiguration)
            })
    }

    /// The one resource of an answer; throws what the brokers say is wrong with it.
    private func checked(
        _ results: UnsafeMutablePointer<OpaquePointer?>?, _ count: Int,
        of resource: ConfigurationResource, at operation: KafkaError.Operation
    ) throws(KafkaError) -> OpaquePointer {
        var place = KafkaError.Place(operation)
        if case .topic(let name) = resource { place = .init(operation, topic: name) }
        guard count > 0, let found = results?.pointee else {
            throw KafkaError(code: .unknown, message: "the brokers did not answer", place: place)
        }
        let code = rd_kafka_ConfigResource_error(found)
        guard code == RD_KAFKA_RESP_ERR_NO_ERROR else {
            throw error(
                code, at: place, detail: rd_kafka_ConfigResource_error_string(found).map { String(cString: $0) })
        }
        return found
    }

    private static func entries(of resource: OpaquePointer) -> [String: ConfigurationEntry] {
        var count = 0
        let found = rd_kafka_ConfigResource_configs(resource, &count)
        var entries: [String: ConfigurationEntry] = [:]
        for entry in UnsafeBufferPointer(start: found, count: count) {
            guard let name = rd_kafka_ConfigEntry_name(entry).map({ String(cString: $0) }) else { continue }
            entries[name] = ConfigurationEntry(
                value: rd_kafka_ConfigEntry_value(entry).map { String(cString: $0) },
                source: .init(rd_kafka_ConfigEntry_source(entry)),
                isReadOnly: rd_kafka_ConfigEntry_is_read_only(entry) == 1,
                isSensitive: rd_kafka_ConfigEntry_is_sensitive(entry) == 1)
        }
        return entries
    }

    private static func makeRequest(
        _ resource: ConfigurationResource, at operation: KafkaError.Operation
    ) throws(KafkaError) -> OpaquePointer? {
        switch resource {
        case .topic(let name):
            try checkTopic(name, at: .init(operation, topic: name))
            return rd_kafka_ConfigResource_new(RD_KAFKA_RESOURCE_TOPIC, name)
        case .broker(let id):
            guard id >= 0, id <= Int32.max else {
                throw .invalidArgument("\(id) is not the number of a broker", at: .init(operation))
            }
            return rd_kafka_ConfigResource_new(RD_KAFKA_RESOURCE_BROKER, "\(id)")
        }
    }
}

extension ConfigurationEntry.Source {
    fileprivate init(_ source: rd_kafka_ConfigSource_t) {
        self =
            switch source {
            case RD_KAFKA_CONFIG_SOURCE_DYNAMIC_TOPIC_CONFIG: .topic
            case RD_KAFKA_CONFIG_SOURCE_DYNAMIC_BROKER_CONFIG: .broker
            case RD_KAFKA_CONFIG_SOURCE_DYNAMIC_DEFAULT_BROKER_CONFIG: .allBrokers
            case RD_KAFKA_CONFIG_SOURCE_STATIC_BROKER_CONFIG: .file
            case RD_KAFKA_CONFIG_SOURCE_DEFAULT_CONFIG: .builtIn
            default: .unknown
            }
    }
}
