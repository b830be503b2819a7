import Foundation

extension ActivityDecoder {
    /// The amount in a `value`.
    func money(_ node: Int, _ subject: ValueProblem.Subject) -> Money {
        let range = tree.textRange(of: node)
        let text = tree.string(range)
        let amount = amount(node, range, text, subject)
        let stated = tree.text(of: .currency, in: node)
        return Money(
            text: text,
            amount: amount,
            currency: currency(stated, node),
            statedCurrency: stated,
            valueDate: date(.valueDate, node, .valueDate),
            line: line(node))
    }

    private func amount(
        _ node: Int, _ range: Range<Int>, _ text: String, _ subject: ValueProblem.Subject
    ) -> Decimal? {
        let reading = DecimalText.read(tree.bytes.span.extracting(range))
        if case .value(let amount) = reading, !tree.nodes[node].holdsMarkup { return amount }
        let kind = tree.nodes[node].holdsMarkup ? ValueProblem.Kind.markup : Self.kind(of: reading)
        problem(subject, kind, at: node, raw: text, expected: Self.decimalForm)
        return nil
    }

    /// The currency that an amount is in. One that is stated and unusable is not replaced by the default.
    private func currency(_ stated: String?, _ node: Int) -> String? {
        guard let stated else {
            if defaultCurrency == nil {
                problem(
                    .currency, .missing, at: node, attribute: .currency,
                    expected: "a currency here or as default-currency of the activity, such as EUR")
            }
            return defaultCurrency
        }
        if CurrencyCode.isOne(stated) { return stated }
        problem(
            .currency, stated.isEmpty ? .empty : .notCurrency, at: node, attribute: .currency, raw: stated,
            expected: "three capital letters of ISO 4217, such as EUR")
        return nil
    }

    /// The day in a `period-start` or `period-end`.
    func day(_ node: Int, _ subject: ValueProblem.Subject) -> CalendarDate? {
        date(.isoDate, node, subject)
    }
}
