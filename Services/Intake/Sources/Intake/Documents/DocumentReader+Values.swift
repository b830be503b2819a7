import Domain
import EventLog
import Foundation

/// Values that several kinds of document have.
extension DocumentReader {
    /// A share of a whole, 0–100, as a decimal number in text.
    mutating func percent(_ members: [String: JSONDocument], _ name: String, at path: String) -> ExactDecimal? {
        code(members, name, at: path, .percentage, example: "\"7.5\"") { text in
            ExactDecimal(text).flatMap { (0...100).contains($0.value) ? $0 : nil }
        }
    }

    mutating func country(
        _ members: [String: JSONDocument], at path: String, isRequired: Bool = true
    ) -> CountryCode? {
        code(members, "country", at: path, isRequired: isRequired, .country, example: "\"JO\"") { CountryCode($0) }
    }

    mutating func money(_ members: [String: JSONDocument], _ name: String, at path: String) -> Money? {
        let example = #"{"amount": "1250.00", "currency": "EUR"}"#
        guard let document = value(members, name, at: path, isRequired: true, example: example) else { return nil }
        let place = "\(path)/\(name)"
        let parts = self.members(document, at: place, known: ["amount", "currency"])
        guard !parts.isEmpty else { return nil }
        let amount = code(parts, "amount", at: place, .amount, example: "\"1250.00\"") { ExactDecimal($0) }
        let currency = code(parts, "currency", at: place, .currency, example: "\"EUR\"") { Currency($0) }
        guard let amount, let currency else { return nil }
        return Money(amount.value, currency)
    }

    mutating func period(_ members: [String: JSONDocument], _ name: String, at path: String) -> Period? {
        let example = #"{"start": "2025-01-01", "end": "2025-12-31"}"#
        guard let document = value(members, name, at: path, isRequired: true, example: example) else { return nil }
        let place = "\(path)/\(name)"
        let parts = self.members(document, at: place, known: ["start", "end"])
        guard !parts.isEmpty else { return nil }
        let start = code(parts, "start", at: place, .day, example: "\"2025-01-01\"") { CalendarDate($0) }
        let end = code(parts, "end", at: place, .day, example: "\"2025-12-31\"") { CalendarDate($0) }
        guard let start, let end else { return nil }
        guard let period = Period(start, end) else {
            error(.periodOrder, place, nil, ["start": start.description, "end": end.description])
            return nil
        }
        return period
    }

    mutating func programme(_ members: [String: JSONDocument], _ reference: ReferenceData) -> ProgrammeCode? {
        code(
            members, "programme", at: "", .programme, example: "\"PROSPECTS\"",
            ["choices": reference.programmes.map(\.code.text).joined(separator: ", ")]
        ) { code in
            ProgrammeCode(code).flatMap { known in reference.programmes.first { $0.code == known }?.code }
        }
    }

    mutating func activity(_ members: [String: JSONDocument]) -> ActivityID? {
        code(members, "activity", at: "", .activity, example: "\"XM-DAC-41121-JO-1\"") { ActivityID($0) }
    }

    /// A period that is over: what lies ahead is a plan, not a report.
    mutating func pastPeriod(_ members: [String: JSONDocument], today: CalendarDate) -> Period? {
        let period = period(members, "period", at: "")
        if let period, period.end > today {
            error(.future, "/period/end", .text(period.end.description), ["today": today.description])
        }
        return period
    }

    /// A value of a closed list, by its code.
    mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(
        _ members: [String: JSONDocument], _ name: String, at path: String, isRequired: Bool = true
    ) -> Choice? {
        code(
            members, name, at: path, isRequired: isRequired, .value,
            example: Choice.allCases.first.map { "\"\($0.rawValue)\"" } ?? "…",
            ["choices": Choice.allCases.map(\.rawValue).joined(separator: ", ")]
        ) { Choice(rawValue: $0) }
    }
}
