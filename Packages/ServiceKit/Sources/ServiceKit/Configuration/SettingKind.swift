/// What a setting accepts. It decides how the text of a flag, variable or file is read.
public enum SettingKind: Sendable, Equatable {
    /// Any text that is not empty.
    case string
    /// A whole number within the range.
    case integer(ClosedRange<Int>)
    /// A number from 0 to 1.
    case fraction
    /// `true` or `false`.
    case boolean
    /// A whole number of seconds within the range.
    case seconds(ClosedRange<Int>)
    /// One of the listed words; upper and lower case are the same.
    case choice([String])
    /// A host and a port, such as `clamav:3310`.
    case address
    /// Text that is never shown, and never taken from a flag.
    case secret

    /// The text in its canonical form, or `nil` when this kind does not accept it.
    func accept(_ text: String) -> String? {
        switch self {
        case .string, .secret:
            return text.isEmpty ? nil : text
        case .integer(let range), .seconds(let range):
            guard let number = Int(text), range.contains(number) else { return nil }
            return String(number)
        case .fraction:
            guard let number = Double(text), (0...1).contains(number) else { return nil }
            return String(number)
        case .boolean:
            let lowered = text.lowercased()
            return lowered == "true" || lowered == "false" ? lowered : nil
        case .choice(let words):
            return words.first { $0.lowercased() == text.lowercased() }
        case .address:
            return NetworkAddress(text)?.description
        }
    }

    /// What is allowed, as the end of a sentence: "a whole number from 0 to 65535".
    public var allowed: String {
        switch self {
        case .string: "text that is not empty"
        case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .fraction: "a number from 0 to 1"
        case .boolean: "true or false"
        case .seconds(let range): "a whole number of seconds from \(range.lowerBound) to \(range.upperBound)"
        case .choice(let words): "one of " + words.joined(separator: ", ")
        case .address: "a host and a port, such as clamav:3310"
        case .secret: "text that is not empty, from the environment or the file only"
        }
    }
}
