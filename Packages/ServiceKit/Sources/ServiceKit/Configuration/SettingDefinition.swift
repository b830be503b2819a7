/// What is known about one setting without its value: enough to check it, to explain it and to document it.
public struct SettingDefinition: Sendable, Equatable {
    /// The name, lower case with dots and dashes: `http.maximum-upload-bytes`.
    public let name: String
    /// What it accepts.
    public let kind: SettingKind
    /// The default as text, or `nil` when the setting is simply absent by default.
    public let defaultText: String?
    /// What the setting is for, one or two sentences.
    public let explanation: String

    /// Whether its value must never be shown.
    public var isSecret: Bool { self.kind == .secret }

    /// The path into the settings file: `["http", "port"]`.
    public var path: [String] { self.name.split(separator: ".").map(String.init) }

    /// The environment variable: `PROSPECTS_HTTP_PORT`.
    public var environmentName: String {
        "PROSPECTS_" + String(self.name.uppercased().map { $0 == "." || $0 == "-" ? "_" : $0 })
    }

    /// The flag of commands that take one for it: `--port` for `http.port`, `--log-level` for `log.level`. A secret
    /// has none.
    public var flagName: String? {
        guard !self.isSecret else { return nil }
        // On a command line `http.` and `kafka.` go without saying.
        let said = ["http.", "kafka."].first { self.name.hasPrefix($0) }.map { self.name.dropFirst($0.count) }
        return "--" + String((said ?? self.name[...]).map { $0 == "." ? "-" : $0 })
    }
}
