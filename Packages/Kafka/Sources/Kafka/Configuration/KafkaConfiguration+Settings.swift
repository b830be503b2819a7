/// What a connection to the cluster is for.
enum ClientKind: Sendable {
    case producer, consumer, admin
}

extension KafkaConfiguration {
    /// Everything that is passed to librdkafka, by its names: our choices, then the typed settings, then `additional`.
    func settings(for kind: ClientKind) throws(KafkaError) -> [String: String] {
        if let name = additional.keys.filter(Self.reserved.contains).min() {
            throw KafkaError(
                code: .invalidSetting,
                message: "the setting \(name) belongs to this client and cannot be given",
                place: .init(.starting)
            )
        }
        var settings = choices(for: kind).merging(security.settings) { $1 }
        if kind == .producer { settings.merge(producing.settings) { $1 } }
        if kind == .consumer { settings.merge(consuming.settings) { $1 } }
        return settings.merging(additional) { $1 }
    }

    private func choices(for kind: ClientKind) -> [String: String] {
        var settings = [
            "bootstrap.servers": bootstrapServers.joined(separator: ","),
            "client.id": clientID,
            "client.software.name": software.name,
            "client.software.version": software.version,
            "statistics.interval.ms": "\(statisticsInterval?.milliseconds ?? 0)",
            "log.queue": "true",
            // Without this a small request can wait 40 ms for the other side's delayed acknowledgement.
            "socket.nagle.disable": "true",
        ]
        switch kind {
        case .admin: break
        case .producer:
            settings["enable.idempotence"] = "true"
            settings["acks"] = "all"
            settings["partitioner"] = "murmur2_random"
            // Callers hand over batches, so waiting longer for company only adds delay.
            settings["linger.ms"] = "1"
        case .consumer:
            settings["group.id"] = clientID
            settings["enable.auto.commit"] = "false"
            settings["enable.auto.offset.store"] = "false"
            settings["auto.offset.reset"] = "error"
            settings["allow.auto.create.topics"] = "false"
        }
        return settings
    }
}

extension KafkaConfiguration.Security {
    /// Who gives us tokens; nil when we prove ourselves otherwise.
    var tokens: KafkaConfiguration.TokenProvider? {
        switch self {
        case .token(let provider), .tokenOverTLS(let provider, _): provider
        case .plaintext, .tls, .sasl, .saslOverTLS: nil
        }
    }

    fileprivate var settings: [String: String] {
        switch self {
        case .plaintext: ["security.protocol": "plaintext"]
        case .tls(let tls): tls.settings.merging(["security.protocol": "ssl"]) { $1 }
        case .sasl(let sasl): sasl.settings.merging(["security.protocol": "sasl_plaintext"]) { $1 }
        case .saslOverTLS(let sasl, let tls):
            sasl.settings.merging(tls.settings) { $1 }.merging(["security.protocol": "sasl_ssl"]) { $1 }
        case .token: ["security.protocol": "sasl_plaintext", "sasl.mechanism": "OAUTHBEARER"]
        case .tokenOverTLS(_, let tls):
            tls.settings.merging(["security.protocol": "sasl_ssl", "sasl.mechanism": "OAUTHBEARER"]) { $1 }
        }
    }
}

extension KafkaConfiguration.TLS {
    fileprivate var settings: [String: String] {
        [
            "ssl.ca.location": authorities,
            "ssl.certificate.location": certificate,
            "ssl.key.location": privateKey,
            "ssl.key.password": privateKeyPassword,
            "ssl.endpoint.identification.algorithm": checksNames ? "https" : "none",
        ].compactMapValues { $0 }
    }
}

extension KafkaConfiguration.SASL {
    fileprivate var settings: [String: String] {
        ["sasl.mechanism": mechanism.rawValue, "sasl.username": username, "sasl.password": password]
    }
}
