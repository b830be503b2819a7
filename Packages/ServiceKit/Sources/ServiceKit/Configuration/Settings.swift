import Configuration

/// The settings of a process, checked once at start.
///
/// A flag wins over an environment variable, which wins over the settings file, which wins over the default.
/// Whatever is unknown, mistyped or out of range stops the start with a ``SettingsError``: a setting that nobody
/// reads is a mistake that nobody sees.
public struct Settings: Sendable {
    private struct Resolved: Sendable {
        let definition: SettingDefinition
        let text: String?
        let origin: SettingOrigin
    }

    private let resolved: [String: Resolved]
    private let order: [String]

    /// Reads and checks the settings.
    ///
    /// - Parameters:
    ///   - flags: what the command line gave, by setting name (`"http.port": "8081"`).
    ///   - environment: the variables of the process. Those that start with `PROSPECTS_` must be known, except
    ///     `PROSPECTS_CONFIG` (path of the file), `PROSPECTS_KEY` (of commands that send), `PROSPECTS_SHARED` and
    ///     `PROSPECTS_TEST_…`. An empty variable
    ///     counts as not set.
    ///   - configFile: the path given with `--config`; wins over `PROSPECTS_CONFIG`.
    ///   - declared: the settings that exist.
    /// - Throws: ``SettingsError``.
    public static func load(
        flags: [String: String],
        environment: [String: String],
        configFile: String? = nil,
        declared: [SettingDefinition] = PlatformSettings.all
    ) throws -> Settings {
        let names = Dictionary(declared.map { ($0.name, $0) }) { first, _ in first }
        try self.checkFlags(flags, names: names)
        try self.checkEnvironment(environment, declared: declared)

        let file = try (configFile ?? environment["PROSPECTS_CONFIG"].flatMap { $0.isEmpty ? nil : $0 })
            .map { try SettingsFile(path: $0) }
        let fileTexts = try file.map { try self.texts(of: $0, names: names) } ?? [:]

        let providers = Providers(flags: flags, environment: environment, file: fileTexts, declared: declared)
        var resolved: [String: Resolved] = [:]
        for definition in declared {
            resolved[definition.name] = try self.resolve(definition, in: providers, filePath: file?.path ?? "")
        }
        return Settings(resolved: resolved, order: declared.map(\.name))
    }

    /// The value of a setting.
    public subscript<Value>(_ setting: Setting<Value>) -> Value {
        guard let text = self.resolved[setting.definition.name]?.text else { return setting.defaultValue }
        return setting.read(text) ?? setting.defaultValue
    }

    /// Where the value of a setting came from.
    public func origin<Value>(of setting: Setting<Value>) -> SettingOrigin {
        self.resolved[setting.definition.name]?.origin ?? .default
    }
}

extension Settings: CustomStringConvertible {
    /// One line per setting with value and origin, for the log at start and for `prospects settings`.
    /// Secrets read `[redacted]`.
    public var description: String {
        self.order.compactMap { self.resolved[$0] }.map { entry in
            let value: String
            switch (entry.text, entry.definition.isSecret) {
            case (nil, _): value = entry.definition.defaultText ?? "–"
            case (.some, true): value = "[redacted]"
            case (.some(let text), false): value = text
            }
            return "\(entry.definition.name) = \(value) (\(entry.origin))"
        }.joined(separator: "\n")
    }
}

extension Settings: CustomReflectable {
    /// A mirror without children, so that `dump` does not show secrets.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Settings {
    /// The three sources in their order, each by the text that it holds.
    private struct Providers {
        let flag: InMemoryProvider
        let environment: KeyMappingProvider<EnvironmentVariablesProvider>
        let file: InMemoryProvider

        init(
            flags: [String: String],
            environment: [String: String],
            file: [String: String],
            declared: [SettingDefinition]
        ) {
            let secrets = Set(declared.filter(\.isSecret).flatMap { [$0.name, $0.environmentName] })
            func provider(_ name: String, _ texts: [String: String]) -> InMemoryProvider {
                InMemoryProvider(
                    name: name,
                    values: Dictionary(
                        texts.map { key, text in
                            (
                                AbsoluteConfigKey(key.split(separator: ".").map(String.init)),
                                ConfigValue(.string(text), isSecret: secrets.contains(key))
                            )
                        }
                    ) { first, _ in first }
                )
            }
            self.flag = provider("flag", flags)
            self.environment = EnvironmentVariablesProvider(
                environmentVariables: environment.filter { !$0.value.isEmpty },
                secretsSpecifier: .specific(secrets)
            ).prefixKeys(with: "prospects")
            self.file = provider("file", file)
        }

        func text(of definition: SettingDefinition, filePath: String) throws -> (String, SettingOrigin)? {
            let key = AbsoluteConfigKey(definition.path)
            let sources: [(any ConfigProvider, SettingOrigin)] = [
                (self.flag, .flag(definition.flagName ?? definition.name)),
                (self.environment, .environment(definition.environmentName)),
                (self.file, .file(filePath)),
            ]
            for (provider, origin) in sources {
                if case .string(let text) = try provider.value(forKey: key, type: .string).value?.content {
                    return (text, origin)
                }
            }
            return nil
        }
    }

    private static func resolve(
        _ definition: SettingDefinition,
        in providers: Providers,
        filePath: String
    ) throws -> Resolved {
        guard let (text, origin) = try providers.text(of: definition, filePath: filePath) else {
            return Resolved(definition: definition, text: nil, origin: .default)
        }
        guard let accepted = definition.kind.accept(text) else {
            throw self.invalid(definition, shown: "\"\(text)\"", origin: origin)
        }
        return Resolved(definition: definition, text: accepted, origin: origin)
    }

    private static func invalid(
        _ definition: SettingDefinition,
        shown: String,
        origin: SettingOrigin
    ) -> SettingsError {
        let value = definition.isSecret ? "" : " \(shown)"
        return SettingsError(
            .invalidValue,
            subject: definition.name,
            origin: origin,
            "The value\(value) of \(definition.name) (from \(origin)) is not allowed; it must be "
                + "\(definition.kind.allowed)."
        )
    }

    private static func checkFlags(_ flags: [String: String], names: [String: SettingDefinition]) throws {
        for name in flags.keys.sorted() {
            guard let definition = names[name] else {
                throw self.unknown(name, origin: .flag(name), known: names.keys.sorted())
            }
            if definition.isSecret {
                throw SettingsError(
                    .secretByFlag,
                    subject: name,
                    origin: .flag(name),
                    "\(name) is a secret and cannot be given as a flag, because other users of the machine can see "
                        + "flags; set \(definition.environmentName) or put it in the settings file."
                )
            }
        }
    }

    private static func checkEnvironment(
        _ environment: [String: String],
        declared: [SettingDefinition]
    ) throws {
        let known = Set(declared.map(\.environmentName)).union([
            "PROSPECTS_CONFIG", "PROSPECTS_KEY", "PROSPECTS_SHARED",
        ])
        for name in environment.keys.sorted()
        where name.hasPrefix("PROSPECTS_") && !name.hasPrefix("PROSPECTS_TEST_") && !known.contains(name) {
            throw self.unknown(name, origin: .environment(name), known: known.sorted())
        }
    }

    private static func texts(
        of file: SettingsFile,
        names: [String: SettingDefinition]
    ) throws -> [String: String] {
        var texts: [String: String] = [:]
        for name in file.values.keys.sorted() {
            guard let definition = names[name] else {
                throw self.unknown(name, origin: .file(file.path), known: names.keys.sorted())
            }
            guard let value = file.values[name], value != .null else { continue }
            guard let text = SettingsFile.text(of: value, for: definition.kind) else {
                throw self.invalid(definition, shown: value.jsonText, origin: .file(file.path))
            }
            texts[name] = text
        }
        return texts
    }

    private static func unknown(_ name: String, origin: SettingOrigin, known: [String]) -> SettingsError {
        let advice: String
        if let nearest = NearestName.of(name, among: known) {
            advice = "did you mean \(nearest)?"
        } else {
            advice = "the known names are \(known.joined(separator: ", "))."
        }
        let place: String
        switch origin {
        case .flag: place = "given as a flag"
        case .environment: place = "found in the environment"
        case .file(let path): place = "found in \(path)"
        case .default: place = "given"
        }
        return SettingsError(
            .unknownSetting,
            subject: name,
            origin: origin,
            "There is no setting \(name), \(place); \(advice)"
        )
    }
}
