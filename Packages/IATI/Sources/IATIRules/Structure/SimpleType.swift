import IATI

/// The types of values in IATI files, and whether a text is one. The quick looks decide nearly all values; what they
/// cannot decide is left to libxml2, so that we agree with the validators that partners use.
enum SimpleType: String, CaseIterable {
    case string, anyURI, boolean, date, dateTime, decimal, int, lang, nonNegativeInteger, positiveInteger
    case nmtoken = "NMTOKEN"

    /// What messages call the type; the same in all languages.
    var example: String {
        switch self {
        case .string: "text"
        case .anyURI: "https://example.org/report.pdf"
        case .boolean: "1, 0, true, false"
        case .date: "2025-03-31"
        case .dateTime: "2025-03-31T12:00:00Z"
        case .decimal: "1250.50"
        case .int, .positiveInteger: "2025"
        case .nonNegativeInteger: "1"
        case .lang: "en"
        case .nmtoken: "activity-status"
        }
    }

    /// Whether the text is a value of this type.
    func accepts(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        switch self {
        case .string: true
        case .boolean:
            text.count == 1 && (text[0] == UInt8(ascii: "0") || text[0] == UInt8(ascii: "1"))
                || PredefinedValue.isValid(text, as: .boolean)
        case .date: QuickLook.isDate(text) || Self.isTrimmed(text) && PredefinedValue.isValid(text, as: .date)
        case .dateTime:
            QuickLook.isDateTime(text) || Self.isTrimmed(text) && PredefinedValue.isValid(text, as: .dateTime)
        case .decimal: QuickLook.isDecimal(text) || PredefinedValue.isValid(text, as: .decimal)
        case .int: Self.isTrimmed(text) && PredefinedValue.isValid(text, as: .int)
        case .nonNegativeInteger: PredefinedValue.isValid(text, as: .nonNegativeInteger)
        case .positiveInteger: PredefinedValue.isValid(text, as: .positiveInteger)
        case .nmtoken: PredefinedValue.isValid(text, as: .nmtoken)
        case .anyURI: text.isEmpty || QuickLook.isWebAddress(text) || PredefinedValue.isValid(text, as: .anyURI)
        case .lang: text.isEmpty || QuickLook.isLanguage(text) || PredefinedValue.isValid(text, as: .language)
        }
    }

    /// Whether there is no white space at either end. The schema would leave that out of dates and whole numbers, but
    /// the validator of libxml2, which partners use, refuses it.
    private static func isTrimmed(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = text.first, let last = text.last else { return true }
        return !XMLSpace.contains(first) && !XMLSpace.contains(last)
    }
}
