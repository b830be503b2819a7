public import Foundation

/// A number as published, with its value when it is one.
public struct PublishedNumber: Sendable, Equatable {
    /// The text as published.
    public let text: String

    /// The exact value; nil when the text is no `xsd:decimal` of at most 38 digits.
    public let value: Decimal?

    init(text: String, value: Decimal?) {
        self.text = text
        self.value = value
    }

    /// A number by its text.
    public init(_ text: String) {
        self.text = text
        if case .value(let value) = DecimalText.read(Array(text.utf8).span) {
            self.value = value
        } else {
            value = nil
        }
    }
}
