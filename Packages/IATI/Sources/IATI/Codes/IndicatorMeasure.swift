/// The unit of the values of an indicator (`indicator/@measure`).
public enum IndicatorMeasure: String, Sendable, CaseIterable {
    /// A count.
    case unit = "1"
    /// A share of a hundred.
    case percentage = "2"
    /// Names without an order, as numbers.
    case nominal = "3"
    /// Steps of a scale, as numbers.
    case ordinal = "4"
    /// Text.
    case qualitative = "5"
}
