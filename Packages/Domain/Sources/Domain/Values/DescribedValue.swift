/// A value that is written as one text or number, and says which ones: schemas of events are made from it.
///
/// Enumerations that are `CaseIterable` over texts need not conform: their cases say it all.
public protocol DescribedValue: Codable {
    static var form: ValueForm { get }
}

/// What the JSON of a value looks like, in the terms of JSON Schema, with an example that fits.
public enum ValueForm: Sendable, Hashable {
    /// - Parameter length: how many characters it has.
    case text(example: String, format: String? = nil, pattern: String? = nil, length: ClosedRange<Int>? = nil)
    case integer(example: Int, minimum: Int? = nil)
}
