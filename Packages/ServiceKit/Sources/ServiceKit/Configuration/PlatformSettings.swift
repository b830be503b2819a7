/// The settings of the platform: the one list that the program reads, checks and documents.
public enum PlatformSettings {
    /// The directory of all stores.
    public static let data = Setting.string(
        "data",
        default: "data",
        "Directory that holds the stores of the services. It is made when it does not exist."
    )
    /// The address to listen on.
    public static let httpHost = Setting.string(
        "http.host",
        default: "127.0.0.1",
        "Address to listen on. Use 0.0.0.0 to accept connections from other machines."
    )
    /// The port to listen on.
    public static let httpPort = Setting.integer(
        "http.port",
        default: 8080,
        in: 0...65535,
        "Port to listen on. 0 takes a free port, which the log then names."
    )
    /// The upper bound of a request body, in bytes.
    public static let httpMaximumUploadBytes = Setting.integer(
        "http.maximum-upload-bytes",
        default: 536_870_912,
        in: 1...1_099_511_627_776,
        "Largest request body in bytes. A larger one is refused with status 413."
    )
    /// How often who is known may ask.
    public static let httpRequestsPerSecond = Setting.integer(
        "http.requests-per-second",
        default: 5000,
        in: 0...1_000_000,
        "Requests per second of each access key or person; more are refused with status 429. 0 for any number."
    )
    /// How often others may ask.
    public static let httpRequestsPerSecondByAddress = Setting.integer(
        "http.requests-per-second-by-address",
        default: 500,
        in: 0...1_000_000,
        "Requests per second of each address (IPv6: each /64) without a key, and as many with one that is refused. "
            + "0 for any number."
    )
    /// How much a sender that was silent may send at once.
    public static let httpBurstSeconds = Setting.seconds(
        "http.burst-seconds",
        default: 10,
        in: 1...3600,
        "For how long's worth of requests a sender that was silent may send at once."
    )
    /// Where a proxy says who sends.
    public static let httpTrustedAddressHeader = Setting.optionalString(
        "http.trusted-address-header",
        "Header in which the proxy before the platform says who sends, such as X-Forwarded-For; its last entry counts. "
            + "Only with a proxy that sets it: without one, senders could claim any address."
    )
    /// The least level that is logged.
    public static let logLevel = Setting.choice(
        "log.level",
        of: ["trace", "debug", "info", "notice", "warning", "error", "critical"],
        default: "info",
        "Least level that is logged."
    )
    /// How a log line looks.
    public static let logFormat = Setting.choice(
        "log.format",
        of: ["text", "json"],
        default: "text",
        "Form of the log lines on standard error."
    )
    /// Where the brokers are.
    public static let kafkaBootstrapServers = Setting.optionalString(
        "kafka.bootstrap-servers",
        "Brokers as host:port, separated by commas. Needed by `serve`, not by `up`."
    )
    /// How to talk to the brokers.
    public static let kafkaSecurityProtocol = Setting.choice(
        "kafka.security-protocol",
        of: ["plaintext", "ssl", "sasl_plaintext", "sasl_ssl"],
        default: "plaintext",
        "How to talk to the brokers."
    )
    /// How to log in to the brokers.
    public static let kafkaSASLMechanism = Setting.optionalChoice(
        "kafka.sasl-mechanism",
        of: ["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"],
        "How to log in to the brokers."
    )
    /// The user name at the brokers.
    public static let kafkaSASLUsername = Setting.optionalString(
        "kafka.sasl-username",
        "User name at the brokers."
    )
    /// The password at the brokers.
    public static let kafkaSASLPassword = Setting.secret(
        "kafka.sasl-password",
        "Password at the brokers."
    )
    /// The number of partitions of topics that are made.
    public static let kafkaPartitions = Setting.integer(
        "kafka.partitions",
        default: 6,
        in: 1...1024,
        "Partitions of topics that `serve` creates. Fixed for the life of a topic; a topic that has others is reported."
    )
    /// On how many brokers topics are kept.
    public static let kafkaReplicas = Setting.integer(
        "kafka.replicas",
        default: 0,
        in: 0...100,
        "Brokers that each partition of a topic that `serve` creates is kept on; 0 takes the cluster's default. "
            + "From 3 on, an event counts as published when two have it."
    )
    /// The file of access keys.
    public static let keysFile = Setting.optionalString(
        "keys.file",
        "File of access keys. By default keys.json in the data directory."
    )
    /// The file of people.
    public static let peopleFile = Setting.optionalString(
        "people.file",
        "File of people who sign in. By default people.json in the data directory."
    )
    /// The sign-in services.
    public static let oidcIssuer = Setting.optionalString(
        "oidc.issuer",
        "Sign-in service (OpenID Connect) whose tokens are taken, such as https://login.example.org/realm; several "
            + "separated by commas. Without one only machines with keys are known."
    )
    /// What tokens must be made for.
    public static let oidcAudience = Setting.optionalString(
        "oidc.audience",
        "What the tokens must be made for (aud), as the sign-in service knows this platform. Needed with oidc.issuer."
    )
    /// How far clocks may be apart.
    public static let oidcClockSkew = Setting.seconds(
        "oidc.clock-skew-seconds",
        default: 60,
        in: 0...600,
        "How far the clocks of the sign-in service and of this machine may be apart."
    )
    /// Where uploads are looked through.
    public static let scanAddress = Setting.address(
        "scan.address",
        "Virus scanner (ClamAV's clamd) that every upload is shown to before it is taken in. Without one nothing is "
            + "scanned."
    )
    /// How long the scanner may take.
    public static let scanTimeout = Setting.seconds(
        "scan.timeout-seconds",
        default: 60,
        in: 1...600,
        "Time that the virus scanner may take for one upload; then the answer is 503."
    )
    /// How much the scanner takes.
    public static let scanMaximumBytes = Setting.integer(
        "scan.maximum-bytes",
        default: 104_857_600,
        in: 1...1_099_511_627_776,
        "Largest upload in bytes that the virus scanner takes (clamd: StreamMaxLength); a larger one is refused."
    )
    /// Where mail is handed to.
    public static let mailServer = Setting.optionalString(
        "mail.server",
        "Mail server that reminders are handed to, such as smtp://mail.example.org:587 or smtps://mail.example.org:465. "
            + "Without one each mail is a file in DATA/intake/outbox."
    )
    /// Who sends mail.
    public static let mailFrom = Setting.string(
        "mail.from",
        default: "prospects@localhost",
        "Address that mail comes from."
    )
    /// The user name at the mail server.
    public static let mailUser = Setting.optionalString(
        "mail.user",
        "User name at the mail server."
    )
    /// The password at the mail server.
    public static let mailPasswordFile = Setting.optionalString(
        "mail.password-file",
        "File that holds the password at the mail server. Needed with mail.user."
    )
    /// Whether the connection to the mail server is encrypted.
    public static let mailStartTLS = Setting.choice(
        "mail.starttls",
        of: ["never", "offered", "required"],
        default: "required",
        "Whether a connection by smtp:// is encrypted before anything is said: a server that cannot gets no mail when "
            + "it is required. smtps:// is always encrypted."
    )
    /// The number of partitions of each topic of the embedded log.
    public static let embeddedPartitions = Setting.integer(
        "embedded.partitions",
        default: 4,
        in: 1...1024,
        "Partitions of each topic of the embedded log. Fixed once the log exists."
    )
    /// Where spans are sent.
    public static let tracingEndpoint = Setting.optionalString(
        "tracing.otlp-endpoint",
        "Collector that traces are sent to, by OTLP over HTTP with JSON, such as http://collector:4318. "
            + "Without one nothing is traced."
    )
    /// Headers that a collector wants.
    public static let tracingHeaders = Setting.secret(
        "tracing.otlp-headers",
        "Headers for the collector, such as Authorization=Bearer%20…, separated by commas."
    )
    /// The share of traces that is recorded.
    public static let tracingRatio = Setting.fraction(
        "tracing.sample-ratio",
        default: 0.1,
        "Share of the traces that begin here which is recorded. A caller that sends a trace context decides itself."
    )
    /// How long a stop may take.
    public static let shutdownGrace = Setting.seconds(
        "shutdown.grace-seconds",
        default: 10,
        in: 1...3600,
        "Time to finish the work in hand after SIGTERM or SIGINT; then what still runs is cancelled."
    )

    /// All of them, in the order of the documentation.
    public static let all: [SettingDefinition] = [
        data.definition,
        httpHost.definition,
        httpPort.definition,
        httpMaximumUploadBytes.definition,
        httpRequestsPerSecond.definition,
        httpRequestsPerSecondByAddress.definition,
        httpBurstSeconds.definition,
        httpTrustedAddressHeader.definition,
        logLevel.definition,
        logFormat.definition,
        kafkaBootstrapServers.definition,
        kafkaSecurityProtocol.definition,
        kafkaSASLMechanism.definition,
        kafkaSASLUsername.definition,
        kafkaSASLPassword.definition,
        kafkaPartitions.definition,
        kafkaReplicas.definition,
        keysFile.definition,
        peopleFile.definition,
        oidcIssuer.definition,
        oidcAudience.definition,
        oidcClockSkew.definition,
        scanAddress.definition,
        scanTimeout.definition,
        scanMaximumBytes.definition,
        mailServer.definition,
        mailFrom.definition,
        mailUser.definition,
        mailPasswordFile.definition,
        mailStartTLS.definition,
        embeddedPartitions.definition,
        tracingEndpoint.definition,
        tracingHeaders.definition,
        tracingRatio.definition,
        shutdownGrace.definition,
    ]
}

extension Settings {
    /// The path of the file of access keys: `keys.file`, or `keys.json` in the data directory.
    public var keysFilePath: String {
        self[PlatformSettings.keysFile] ?? self[PlatformSettings.data] + "/keys.json"
    }

    /// The path of the file of people: `people.file`, or `people.json` in the data directory.
    public var peopleFilePath: String {
        self[PlatformSettings.peopleFile] ?? self[PlatformSettings.data] + "/people.json"
    }

    /// The path of the file of last uses of keys. It is not beside the keys, which a service may only be able to read.
    public var keyUsesFilePath: String { self[PlatformSettings.data] + "/key-uses.json" }
}
