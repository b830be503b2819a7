/// Why the settings were refused. The program stops at start and shows ``description``: one sentence that says
/// which setting, where it came from, what was wrong and what is allowed.
public struct SettingsError: Error, Sendable, CustomStringConvertible {
    /// What kind of mistake it is. Branch on this, never on the text.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// The stable name.
        public let rawValue: String

        /// A code with a stable name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The stable name.
        public var description: String { self.rawValue }

        /// No setting has this name.
        public static let unknownSetting = Code(rawValue: "unknown-setting")
        /// The value has the wrong type or is out of range.
        public static let invalidValue = Code(rawValue: "invalid-value")
        /// A secret was given as a flag.
        public static let secretByFlag = Code(rawValue: "secret-by-flag")
        /// The settings file is missing, unreadable or not a JSON object.
        public static let unreadableFile = Code(rawValue: "unreadable-file")
    }

    /// What kind of mistake it is.
    public let code: Code
    /// The name as it was given, or the path of the file.
    public let subject: String
    /// Where it came from.
    public let origin: SettingOrigin
    /// One sentence for the person who starts the program. Never holds a secret.
    public let description: String

    init(_ code: Code, subject: String, origin: SettingOrigin, _ description: String) {
        self.code = code
        self.subject = subject
        self.origin = origin
        self.description = description
    }
}
