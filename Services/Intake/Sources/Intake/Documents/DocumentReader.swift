import Domain
import EventLog
import Foundation

/// Reads values out of a JSON document and notes what is wrong with each, so that all of it is judged in one go.
struct DocumentReader {
    private(set) var findings: [Finding] = []
    /// Leads the code of each rule: `results-report`.
    let family: String

    init(family: String) { self.family = family }

    /// How many errors there are.
    private(set) var errors = 0

    var hasErrors: Bool { errors > 0 }

    /// Members of an object; notes those it does not know, with the nearest known name left to the reader.
    mutating func members(_ document: JSONDocument, at path: String, known: Set<String>) -> [String: JSONDocument] {
        guard case .object(let members) = document else {
            error("type", path, document, "is \(document.kind), not an object", "send an object here")
            return [:]
        }
        for name in members.keys.sorted() where !known.contains(name) {
            error(
                "unknown-member", "\(path)/\(name)", nil, "“\(name)” is not a member that is known here",
                "use one of: \(known.sorted().joined(separator: ", "))")
        }
        return members
    }

    mutating func list(
        _ members: [String: JSONDocument], _ name: String, at path: String, isRequired: Bool = true
    )
        -> [JSONDocument]
    {
        guard let document = value(members, name, at: path, isRequired: isRequired, expected: "a list") else {
            return []
        }
        guard case .array(let list) = document else {
            error("type", "\(path)/\(name)", document, "is \(document.kind), not a list", "send a list here")
            return []
        }
        return list
    }

    mutating func text(
        _ members: [String: JSONDocument], _ name: String, at path: String, isRequired: Bool = true
    )
        -> String?
    {
        code(members, name, at: path, isRequired: isRequired, expected: "a text") { $0.isEmpty ? nil : $0 }
    }

    /// A text that stands for something: a code, a date, an identifier.
    mutating func code<Code>(
        _ members: [String: JSONDocument], _ name: String, at path: String, isRequired: Bool = true, expected: String,
        _ make: (String) -> Code?
    ) -> Code? {
        guard let document = value(members, name, at: path, isRequired: isRequired, expected: expected) else {
            return nil
        }
        guard case .text(let text) = document, let code = make(text) else {
            error("value", "\(path)/\(name)", document, "is not \(expected)", "send \(expected)")
            return nil
        }
        return code
    }

    mutating func flag(_ members: [String: JSONDocument], _ name: String, at path: String) -> Bool? {
        guard let document = value(members, name, at: path, isRequired: true, expected: "true or false") else {
            return nil
        }
        guard case .flag(let flag) = document else {
            error("value", "\(path)/\(name)", document, "is \(document.kind), not true or false", "send true or false")
            return nil
        }
        return flag
    }

    /// A number of people: whole and not negative. "n/a" is refused: leave a figure out that is not known.
    mutating func people(_ members: [String: JSONDocument], _ name: String, at path: String) -> People? {
        let expected = "a whole number of people, 0 or more"
        guard let document = value(members, name, at: path, isRequired: true, expected: expected) else { return nil }
        guard case .number(let number) = document, let count = Int(number.description), let people = People(count)
        else {
            error(
                "people", "\(path)/\(name)", document, "is not \(expected)",
                "write the number in digits alone, in JSON without quotes, such as 120")
            return nil
        }
        return people
    }

    /// A whole number within bounds.
    mutating func number(
        _ members: [String: JSONDocument], _ name: String, at path: String, in range: ClosedRange<Int>, expected: String
    ) -> Int? {
        let expected = "\(expected), \(range.lowerBound)–\(range.upperBound)"
        guard let document = value(members, name, at: path, isRequired: true, expected: expected) else { return nil }
        guard case .number(let number) = document, let count = Int(number.description), range.contains(count) else {
            error(
                "value", "\(path)/\(name)", document, "is not \(expected)",
                "write the number in digits alone, in JSON without quotes")
            return nil
        }
        return count
    }

    /// A share of a whole, 0–100, as a decimal number in text.
    mutating func percent(_ members: [String: JSONDocument], _ name: String, at path: String) -> ExactDecimal? {
        code(members, name, at: path, expected: "a percentage from 0 to 100 as text, such as \"7.5\"") { text in
            ExactDecimal(text).flatMap { (0...100).contains($0.value) ? $0 : nil }
        }
    }

    mutating func country(
        _ members: [String: JSONDocument], at path: String, isRequired: Bool = true
    ) -> CountryCode? {
        code(
            members, "country", at: path, isRequired: isRequired,
            expected: "an ISO 3166-1 country code, such as \"JO\"", CountryCode.init)
    }

    mutating func money(_ members: [String: JSONDocument], _ name: String, at path: String) -> Money? {
        guard let document = value(members, name, at: path, isRequired: true, expected: "an amount") else { return nil }
        let place = "\(path)/\(name)"
        let parts = self.members(document, at: place, known: ["amount", "currency"])
        guard !parts.isEmpty else { return nil }
        let amount = code(parts, "amount", at: place, expected: "a decimal number as text, such as \"1250.00\"") {
            ExactDecimal($0)
        }
        let currency = code(parts, "currency", at: place, expected: "an ISO 4217 currency code, such as \"EUR\"") {
            Currency($0)
        }
        guard let amount, let currency else { return nil }
        return Money(amount.value, currency)
    }

    mutating func period(_ members: [String: JSONDocument], _ name: String, at path: String) -> Period? {
        guard let document = value(members, name, at: path, isRequired: true, expected: "a period") else { return nil }
        let place = "\(path)/\(name)"
        let parts = self.members(document, at: place, known: ["start", "end"])
        guard !parts.isEmpty else { return nil }
        let day = "a day, such as \"2026-09-30\""
        let start = code(parts, "start", at: place, expected: day) { CalendarDate($0) }
        let end = code(parts, "end", at: place, expected: day) { CalendarDate($0) }
        guard let start, let end else { return nil }
        guard let period = Period(start, end) else {
            error(
                "period-order", place, nil, "the period ends on \(end), before it starts on \(start)",
                "swap the two days")
            return nil
        }
        return period
    }

    private mutating func value(
        _ members: [String: JSONDocument], _ name: String, at path: String, isRequired: Bool, expected: String
    ) -> JSONDocument? {
        guard let document = members[name], document != .null else {
            if isRequired {
                error("missing", "\(path)/\(name)", nil, "“\(name)” is missing", "add “\(name)”: \(expected)")
            }
            return nil
        }
        return document
    }

    mutating func error(_ rule: String, _ path: String, _ value: JSONDocument?, _ message: String, _ remedy: String) {
        note(.error, rule, path, value, message, remedy)
    }

    mutating func note(
        _ severity: Finding.Severity, _ rule: String, _ path: String, _ value: JSONDocument?, _ message: String,
        _ remedy: String
    ) {
        if severity == .error { errors += 1 }
        findings.append(
            Finding(
                severity, rule: "\(family).\(rule)", path: path.isEmpty ? "/" : path, value: value?.excerpt,
                message: message, remedy: remedy))
    }
}
