import Testing

/// What must hold of the containers, whatever is changed in them.
@Suite("Compose files")
struct ComposeTests {
    static let services = ["intake", "portfolio", "opportunity-fund", "localisation", "analytics"]

    @Test("there is a container of each service, and the broker they wait for")
    func all() throws {
        let file = try ComposeFile("compose.yaml")
        #expect(Set(file.services.keys) == Set(Self.services + ["kafka"]))
        for name in Self.services {
            #expect(file.service(name)["command"] as? [String] == ["serve", name])
            let broker = (file.service(name)["depends_on"] as? [String: [String: String]])?["kafka"]
            #expect(broker == ["condition": "service_healthy"], "\(name)")
        }
    }

    @Test("none runs as root, may gain rights, or is without bounds", arguments: services + ["kafka"])
    func bounds(_ name: String) throws {
        let service = try ComposeFile("compose.yaml").service(name)
        let user = try #require(service["user"] as? String)
        #expect(user.split(separator: ":").allSatisfy { $0 != "0" && $0 != "root" })
        #expect(service["cap_drop"] as? [String] == ["ALL"])
        #expect((service["security_opt"] as? [String])?.contains("no-new-privileges:true") == true)
        #expect(service["privileged"] == nil)
        #expect(service["restart"] as? String == "unless-stopped")
        let resources = (service["deploy"] as? [String: Any])?["resources"] as? [String: [String: Any]]
        #expect(resources?["limits"]?["memory"] != nil && resources?["limits"]?["cpus"] != nil)
        #expect((service["healthcheck"] as? [String: Any])?["test"] != nil)
        #expect((service["logging"] as? [String: Any])?["options"] != nil)
    }

    @Test("each service has a volume of its own and writes nowhere else")
    func volumes() throws {
        let file = try ComposeFile("compose.yaml")
        var used: [String] = []
        for name in Self.services {
            let service = file.service(name)
            let volumes = try #require(service["volumes"] as? [String])
            #expect(volumes.map { $0.split(separator: ":").last } == ["/var/lib/prospects"])
            used += volumes.compactMap { $0.split(separator: ":").first.map(String.init) }
            #expect(service["read_only"] as? Bool == true)
            #expect(service["user"] as? String == "10001:10001")
        }
        #expect(Set(used).count == Self.services.count)
        #expect(file.names("volumes").isSuperset(of: used))
    }

    @Test("nothing but the services is reached from outside, and those from this machine only")
    func ports() throws {
        let file = try ComposeFile("compose.yaml")
        #expect(file.service("kafka")["ports"] == nil)
        #expect(file.service("kafka")["networks"] as? [String] == ["inside"])
        let ports = Self.services.flatMap { file.service($0)["ports"] as? [String] ?? [] }
        #expect(Set(ports).count == Self.services.count)
        #expect(ports.allSatisfy { $0.hasPrefix("127.0.0.1:") && $0.hasSuffix(":8080") })
        let networks = try #require(file.root["networks"] as? [String: Any])
        #expect((networks["inside"] as? [String: Any])?["internal"] as? Bool == true)
    }

    @Test("keys and passwords come from files that are not in the repository")
    func secrets() throws {
        let file = try ComposeFile("compose.yaml")
        let secrets = try #require(file.root["secrets"] as? [String: [String: String]])
        #expect(secrets.values.allSatisfy { $0["file"]?.hasPrefix("secrets/") == true })
        for name in Self.services {
            #expect(Set(file.service(name)["secrets"] as? [String] ?? []) == file.names("secrets"))
            let environment = file.service(name)["environment"] as? [String: String] ?? [:]
            #expect(environment["PROSPECTS_KEYS_FILE"] == "/run/secrets/keys")
            #expect(environment.keys.allSatisfy { !$0.contains("PASSWORD") && !$0.contains("HEADERS") })
        }
    }

    @Test("in the cluster an acknowledged message is on two of three brokers")
    func cluster() throws {
        let file = try ComposeFile("compose.cluster.yaml")
        var nodes: Set<String> = ["1"]
        for name in ["kafka", "kafka-2", "kafka-3"] {
            let environment = try #require(file.service(name)["environment"] as? [String: String])
            #expect(environment["KAFKA_DEFAULT_REPLICATION_FACTOR"] == "3", "\(name)")
            #expect(environment["KAFKA_MIN_INSYNC_REPLICAS"] == "2")
            #expect(environment["KAFKA_TRANSACTION_STATE_LOG_MIN_ISR"] == "2")
            #expect(environment["KAFKA_CONTROLLER_QUORUM_VOTERS"]?.split(separator: ",").count == 3)
            if let node = environment["KAFKA_NODE_ID"] { nodes.insert(node) }
        }
        #expect(nodes.count == 3)
        for name in Self.services {
            let environment = file.service(name)["environment"] as? [String: String]
            #expect(environment?["PROSPECTS_KAFKA_BOOTSTRAP_SERVERS"]?.split(separator: ",").count == 3)
        }
    }
}
