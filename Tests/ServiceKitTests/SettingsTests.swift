import ServiceKit
import Testing

@Suite("Settings")
struct SettingsTests {
    private static let password = "hunter2-very-secret"

    private func load(
        flags: [String: String] = [:],
        environment: [String: String] = [:],
        file: String? = nil
    ) throws -> Settings {
        guard let file else { return try Settings.load(flags: flags, environment: environment) }
        let directory = try TemporaryDirectory()
        return try Settings.load(
            flags: flags,
            environment: environment,
            configFile: try directory.file("prospects.json", file)
        )
    }

    private func refusal(
        flags: [String: String] = [:],
        environment: [String: String] = [:],
        file: String? = nil
    ) throws -> SettingsError {
        try #require(throws: SettingsError.self) {
            try self.load(flags: flags, environment: environment, file: file)
        }
    }

    @Test("A flag wins over the environment, that over the file, that over the default")
    func precedence() throws {
        let file = #"{"http": {"port": 3}, "log.level": "debug"}"#
        let variable = ["PROSPECTS_HTTP_PORT": "2"]

        #expect(try self.load()[PlatformSettings.httpPort] == 8080)
        #expect(try self.load(file: file)[PlatformSettings.httpPort] == 3)
        #expect(try self.load(environment: variable, file: file)[PlatformSettings.httpPort] == 2)
        let all = try self.load(flags: ["http.port": "1"], environment: variable, file: file)
        #expect(all[PlatformSettings.httpPort] == 1)
        #expect(all.origin(of: PlatformSettings.httpPort) == .flag("--port"))
        #expect(all[PlatformSettings.logLevel] == "debug")
    }

    @Test("Every setting can be set through its environment variable")
    func environmentNames() throws {
        let settings = try self.load(environment: [
            "PROSPECTS_DATA": "/srv/prospects",
            "PROSPECTS_HTTP_MAXIMUM_UPLOAD_BYTES": "1000",
            "PROSPECTS_KAFKA_BOOTSTRAP_SERVERS": "broker:9092",
            "PROSPECTS_KAFKA_SECURITY_PROTOCOL": "SASL_SSL",
            "PROSPECTS_KAFKA_SASL_MECHANISM": "scram-sha-512",
            "PROSPECTS_KAFKA_SASL_PASSWORD": Self.password,
            "PROSPECTS_SHUTDOWN_GRACE_SECONDS": "25",
        ])
        #expect(settings[PlatformSettings.data] == "/srv/prospects")
        #expect(settings.keysFilePath == "/srv/prospects/keys.json")
        #expect(settings[PlatformSettings.httpMaximumUploadBytes] == 1000)
        #expect(settings[PlatformSettings.kafkaBootstrapServers] == "broker:9092")
        #expect(settings[PlatformSettings.kafkaSecurityProtocol] == "sasl_ssl")
        #expect(settings[PlatformSettings.kafkaSASLMechanism] == "SCRAM-SHA-512")
        #expect(settings[PlatformSettings.kafkaSASLPassword]?.reveal() == Self.password)
        #expect(settings[PlatformSettings.shutdownGrace] == .seconds(25))
        #expect(settings[PlatformSettings.kafkaSASLUsername] == nil)
    }

    @Test("The file can be named by PROSPECTS_CONFIG, and an empty variable counts as not set")
    func configVariable() throws {
        let directory = try TemporaryDirectory()
        let path = try directory.file("a.json", #"{"embedded": {"partitions": 8}}"#)
        let settings = try Settings.load(
            flags: [:],
            environment: ["PROSPECTS_CONFIG": path, "PROSPECTS_EMBEDDED_PARTITIONS": ""]
        )
        #expect(settings[PlatformSettings.embeddedPartitions] == 8)
    }

    @Test("Variables of tests and of shared directories are ignored, and so are foreign ones")
    func ignored() throws {
        _ = try self.load(environment: ["PROSPECTS_TEST_BROKER": "x", "PROSPECTS_SHARED": "y", "PATH": "z"])
    }

    @Test("An unknown variable stops the start and is answered with the nearest name")
    func unknownVariable() throws {
        let error = try self.refusal(environment: ["PROSPECTS_HTTP_PROT": "80"])
        #expect(error.code == .unknownSetting)
        #expect(error.description.contains("PROSPECTS_HTTP_PROT"))
        #expect(error.description.contains("environment"))
        #expect(error.description.contains("did you mean PROSPECTS_HTTP_PORT?"))
    }

    @Test("An unknown key of the file and an unknown flag stop the start")
    func unknownElsewhere() throws {
        let inFile = try self.refusal(file: #"{"http": {"hots": "::1"}}"#)
        #expect(inFile.description.contains("http.hots"))
        #expect(inFile.description.contains("prospects.json"))
        #expect(inFile.description.contains("did you mean http.host?"))
        let flag = try self.refusal(flags: ["zzzzzzzz": "1"])
        #expect(flag.description.contains("the known names are"))
    }

    @Test(
        "A value that is not allowed is named with its place and what is allowed",
        arguments: [
            ("PROSPECTS_HTTP_PORT", "eighty", "a whole number from 0 to 65535"),
            ("PROSPECTS_HTTP_PORT", "70000", "a whole number from 0 to 65535"),
            ("PROSPECTS_LOG_LEVEL", "loud", "one of trace, debug, info"),
            ("PROSPECTS_SHUTDOWN_GRACE_SECONDS", "0", "a whole number of seconds from 1 to 3600"),
        ]
    )
    func invalidValue(variable: String, value: String, allowed: String) throws {
        let error = try self.refusal(environment: [variable: value])
        #expect(error.code == .invalidValue)
        #expect(error.origin == .environment(variable))
        #expect(error.description.contains("\"\(value)\""))
        #expect(error.description.contains(variable))
        #expect(error.description.contains(allowed))
        #expect(!error.description.contains("\n"))
    }

    @Test("The file must have the right JSON type")
    func fileTypes() throws {
        let error = try self.refusal(file: #"{"http": {"port": "8080"}}"#)
        #expect(error.subject == "http.port")
        #expect(error.description.contains("a whole number"))
        #expect(try self.refusal(file: "[1]").code == .unreadableFile)
        #expect(try self.refusal(file: "{").code == .unreadableFile)
        let missing = try #require(throws: SettingsError.self) {
            try Settings.load(flags: [:], environment: [:], configFile: "/does/not/exist.json")
        }
        #expect(missing.description.contains("/does/not/exist.json"))
    }

    @Test("A secret is refused as a flag, without showing it")
    func secretByFlag() throws {
        let error = try self.refusal(flags: ["kafka.sasl-password": Self.password])
        #expect(error.code == .secretByFlag)
        #expect(error.description.contains("PROSPECTS_KAFKA_SASL_PASSWORD"))
        #expect(!"\(error)".contains(Self.password))
    }

    @Test("A secret never shows: not printed, not dumped, not in an error")
    func secretStaysSecret() throws {
        let settings = try self.load(environment: ["PROSPECTS_KAFKA_SASL_PASSWORD": Self.password])
        var dumped = ""
        dump(settings, to: &dumped)
        let secret = try #require(settings[PlatformSettings.kafkaSASLPassword])
        dump(secret, to: &dumped)
        for text in ["\(settings)", String(reflecting: settings), dumped, "\(secret)", String(reflecting: secret)] {
            #expect(!text.contains(Self.password))
        }
        #expect("\(settings)".contains("kafka.sasl-password = [redacted]"))
        let error = try self.refusal(file: #"{"kafka": {"sasl-password": 12345678}}"#)
        #expect(!error.description.contains("12345678"))
    }

    @Test("The table documents every setting")
    func table() {
        let table = SettingsTable.markdown()
        for definition in PlatformSettings.all {
            #expect(table.contains("| `\(definition.name)` |"))
            #expect(table.contains("`\(definition.environmentName)`"))
        }
        #expect(table.split(separator: "\n").count == PlatformSettings.all.count + 2)
        #expect(table.contains("from the environment or the file only"))
    }
}
