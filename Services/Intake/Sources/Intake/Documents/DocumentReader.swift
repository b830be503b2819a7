import Domain
import EventLog
import Findings
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

    /// Members of an object; notes those it does not know.
    mutating func members(_ document: JSONDocument, at path: String, known: Set<String>) -> [String: JSONDocument] {
        let names = known.sorted().joined(separator: ", ")
        guard case .object(let members) = document else {
            error(.object, path, document, ["known": names])
            return [:]
        }
        for name in members.keys.sorted() where !known.contains(name) {
            error(.unknownMember, "\(path)/\(name)", nil, ["name": name, "known": names])
        }
        return members
    }

    mutating func list(
        _ members: [String: JSONDocument], _ name: String, at path: String, isRequired: Bool = true,
        example: String = "[…]"
    ) -> [JSONDocument] {
        guard let document = value(members, name, at: path, isRequired: isRequired, example: example) else { return [] }
        guard case .array(let list) = document else {
            error(.list, "\(path)/\(name)", document)
            return []
        }
        return list
    }

    /// A text that is not empty.
    ///
    /// - Parameter limit: how many characters it may have.
    mutating func text(
        _ members: [String: JSONDocument], _ name: String, at path: String, isRequired: Bool = true,
        limit: Int = 2_000, example: String = "\"…\""
    ) -> String? {
        let text = code(members, name, at: path, isRequired: isRequired, .text, example: example) { text in
            text.allSatisfy(\.isWhitespace) ? nil : text
        }
        guard let text, text.count > limit else { return text }
        error(.tooLong, "\(path)/\(name)", .text(text), ["limit": "\(limit)"])
        return nil
    }

    /// A text that stands for something: a code, a date, an identifier.
    ///
    /// - Parameters:
    ///   - rule: what is broken when it does not.
    ///   - example: one that would do, as JSON has it.
    mutating func code<Code>(
        _ members: [String: JSONDocument], _ name: String, at path: String, isRequired: Bool = true,
        _ rule: DocumentRule, example: String, _ parameters: @autoclosure () -> [String: String] = [:],
        _ make: (String) -> Code?
    ) -> Code? {
        guard let document = value(members, name, at: path, isRequired: isRequired, example: example) else {
            return nil
        }
        guard case .text(let text) = document, let code = make(text) else {
            error(rule, "\(path)/\(name)", document, parameters().merging(["example": example]) { $1 })
            return nil
        }
        return code
    }

    mutating func flag(_ members: [String: JSONDocument], _ name: String, at path: String) -> Bool? {
        guard let document = value(members, name, at: path, isRequired: true, example: "true") else { return nil }
        guard case .flag(let flag) = document else {
            error(.flag, "\(path)/\(name)", document)
            return nil
        }
        return flag
    }

    /// A number of people: whole and not negative. "n/a" is refused: leave a figure out that is not known.
    ///
    /// - Parameter rule: what is broken when it is none.
    mutating func people(
        _ members: [String: JSONDocument], _ name: String, at path: String, isRequired: Bool = true,
        _ rule: DocumentRule = .people
    ) -> People? {
        guard let document = value(members, name, at: path, isRequired: isRequired, example: "120") else { return nil }
        guard case .number(let number) = document, let count = Int(number.description), let people = People(count)
        else {
            error(rule, "\(path)/\(name)", document, ["name": name])
            return nil
        }
        return people
    }

    /// A whole number within bounds.
    mutating func number(
        _ members: [String: JSONDocument], _ name: String, at path: String, in range: ClosedRange<Int>
    ) -> Int? {
        let example = "\(range.lowerBound)"
        guard let document = value(members, name, at: path, isRequired: true, example: example) else { return nil }
        guard case .number(let number) = document, let count = Int(number.description), range.contains(count) else {
            error(
                .number, "\(path)/\(name)", document, ["from": "\(range.lowerBound)", "to": "\(range.upperBound)"])
            return nil
        }
        return count
    }

    /// What stands under a name; notes when nothing does and something must.
    mutating func value(
        _ members: [String: JSONDocument], _ name: String, at path: String, isRequired: Bool, example: String
    ) -> JSONDocument? {
        guard let document = members[name], document != .null else {
            if isRequired { error(.missing, "\(path)/\(name)", nil, ["name": name, "example": example]) }
            return nil
        }
        return document
    }

    mutating func error(
        _ rule: DocumentRule, _ path: String, _ value: JSONDocument? = nil, _ parameters: [String: String] = [:]
    ) {
        note(.error, rule, path, value, parameters)
    }

    mutating func note(
        _ severity: Severity, _ rule: DocumentRule, _ path: String, _ value: JSONDocument? = nil,
        _ parameters: [String: String] = [:]
    ) {
        if severity == .error { errors += 1 }
        findings.append(
            Finding(
                severity, rule.code(in: family), at: path.isEmpty ? .file : .pointer(path), value: value?.excerpt,
                parameters))
    }
}
