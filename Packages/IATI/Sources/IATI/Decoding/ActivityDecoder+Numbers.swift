import Foundation

extension ActivityDecoder {
    static let decimalForm = "digits with a point before the fraction, such as -1234.50"

    /// The number in an attribute; nil when it is not stated.
    func number(_ name: AttributeName, _ node: Int, _ subject: ValueProblem.Subject) -> PublishedNumber? {
        guard let range = tree.range(of: name, in: node) else { return nil }
        let reading = DecimalText.read(tree.bytes.span.extracting(range))
        let text = tree.string(range)
        if case .value(let value) = reading { return PublishedNumber(text: text, value: value) }
        problem(subject, Self.kind(of: reading), at: node, attribute: name, raw: text, expected: Self.decimalForm)
        return PublishedNumber(text: text, value: nil)
    }

    /// What is wrong with a text that is no usable number.
    static func kind(of reading: DecimalText.Reading) -> ValueProblem.Kind {
        switch reading {
        case .empty: .empty
        case .tooManyDigits: .tooManyDigits
        case .notDecimal, .value: .notDecimal
        }
    }
}
