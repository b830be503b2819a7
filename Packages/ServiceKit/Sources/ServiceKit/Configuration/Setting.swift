/// A declared setting of type `Value`.
///
/// Declare each setting once, list it in the `declared` argument of ``Settings/load(flags:environment:configFile:declared:)``
/// and read it with `settings[setting]`.
public struct Setting<Value: Sendable>: Sendable {
    /// Name, kind, default text and explanation.
    public let definition: SettingDefinition
    /// The value when nothing sets it.
    public let defaultValue: Value
    /// Reads text that ``SettingKind/accept(_:)`` has let through.
    let read: @Sendable (String) -> Value?

    private init(
        _ name: String,
        kind: SettingKind,
        defaultText: String?,
        defaultValue: Value,
        explanation: String,
        read: @escaping @Sendable (String) -> Value?
    ) {
        self.definition = SettingDefinition(
            name: name,
            kind: kind,
            defaultText: defaultText,
            explanation: explanation
        )
        self.defaultValue = defaultValue
        self.read = read
    }
}

extension Setting where Value == String {
    /// A text with a default.
    public static func string(_ name: String, default text: String, _ explanation: String) -> Self {
        Self(name, kind: .string, defaultText: text, defaultValue: text, explanation: explanation) { $0 }
    }

    /// One of some words, with a default.
    public static func choice(_ name: String, of words: [String], default word: String, _ explanation: String) -> Self {
        Self(name, kind: .choice(words), defaultText: word, defaultValue: word, explanation: explanation) { $0 }
    }
}

extension Setting where Value == String? {
    /// A text that may be absent.
    public static func optionalString(_ name: String, _ explanation: String) -> Self {
        Self(name, kind: .string, defaultText: nil, defaultValue: nil, explanation: explanation) { $0 }
    }

    /// One of some words, or absent.
    public static func optionalChoice(_ name: String, of words: [String], _ explanation: String) -> Self {
        Self(name, kind: .choice(words), defaultText: nil, defaultValue: nil, explanation: explanation) { $0 }
    }
}

extension Setting where Value == NetworkAddress? {
    /// A host and a port, or absent.
    public static func address(_ name: String, _ explanation: String) -> Self {
        Self(name, kind: .address, defaultText: nil, defaultValue: nil, explanation: explanation) {
            NetworkAddress($0)
        }
    }
}

extension Setting where Value == Secret? {
    /// A value that is never shown, and that flags cannot carry (other users of the machine can read those).
    public static func secret(_ name: String, _ explanation: String) -> Self {
        Self(name, kind: .secret, defaultText: nil, defaultValue: nil, explanation: explanation) { Secret($0) }
    }
}

extension Setting where Value == Int {
    /// A whole number with a default and a range.
    public static func integer(
        _ name: String,
        default number: Int,
        in range: ClosedRange<Int>,
        _ explanation: String
    ) -> Self {
        Self(
            name,
            kind: .integer(range),
            defaultText: String(number),
            defaultValue: number,
            explanation: explanation
        ) { Int($0) }
    }
}

extension Setting where Value == Double {
    /// A share of the whole, from 0 to 1, with a default.
    public static func fraction(_ name: String, default number: Double, _ explanation: String) -> Self {
        Self(
            name,
            kind: .fraction,
            defaultText: String(number),
            defaultValue: number,
            explanation: explanation
        ) { Double($0) }
    }
}

extension Setting where Value == Bool {
    /// A switch with a default.
    public static func boolean(_ name: String, default flag: Bool, _ explanation: String) -> Self {
        Self(
            name,
            kind: .boolean,
            defaultText: String(flag),
            defaultValue: flag,
            explanation: explanation
        ) { Bool($0) }
    }
}

extension Setting where Value == Duration {
    /// A duration in whole seconds with a default and a range.
    public static func seconds(
        _ name: String,
        default number: Int,
        in range: ClosedRange<Int>,
        _ explanation: String
    ) -> Self {
        Self(
            name,
            kind: .seconds(range),
            defaultText: String(number),
            defaultValue: .seconds(number),
            explanation: explanation
        ) { text in Int(text).map { .seconds($0) } }
    }
}
