public import Foundation

/// A number as published, with its value when it is one.
public struct PublishedNumber: Sendable, Equatable {
    /// The text as published.
    public let text: String

    /// The exact value; nil when the text is no `xsd:decimal` of at most 38 digits.
    public let value: Decimal?
}
