public import Foundation
public import Hummingbird

/// The parameters of a query: only known ones, each at most once, each with a type.
public struct QueryParameters: Sendable {
    private let values: [String: String]

    /// Reads a query.
    ///
    /// - Parameters:
    ///   - query: the part of the address after `?`, as it was sent.
    ///   - allowed: the names that the operation knows.
    /// - Throws: ``Problem`` 400 that names a parameter that is unknown, repeated or not decodable.
    public init(_ query: String?, allowing allowed: [String]) throws {
        var values: [String: String] = [:]
        for pair in (query ?? "").split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = try Self.decode(parts.first ?? "")
            let value = try Self.decode(parts.count > 1 ? parts[1] : "")
            guard allowed.contains(name) else { throw Self.unknown(name, allowed: allowed) }
            guard values.updateValue(value, forKey: name) == nil else {
                throw Self.invalid(name, "The parameter \(name) is given more than once.", "Give it once.")
            }
        }
        self.values = values
    }

    /// The text of a parameter; `nil` when it is absent or empty.
    public func string(_ name: String) -> String? {
        self.values[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// A whole number.
    ///
    /// - Throws: ``Problem`` 400 when it is not one, or not within the range.
    public func integer(_ name: String, in range: ClosedRange<Int> = Int.min...Int.max) throws -> Int? {
        guard let text = self.string(name) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            let bounds =
                range == Int.min...Int.max ? "" : " from \(range.lowerBound) to \(range.upperBound)"
            throw Self.invalid(name, value: text, expected: "a whole number\(bounds)")
        }
        return number
    }

    /// `true` or `false`.
    ///
    /// - Throws: ``Problem`` 400 when it is neither.
    public func boolean(_ name: String) throws -> Bool? {
        guard let text = self.string(name) else { return nil }
        guard let flag = Bool(text) else { throw Self.invalid(name, value: text, expected: "true or false") }
        return flag
    }

    /// A date and time with time zone in ISO 8601.
    ///
    /// - Throws: ``Problem`` 400 when it is not one.
    public func instant(_ name: String) throws -> Date? {
        guard let text = self.string(name) else { return nil }
        guard let date = PlatformJSON.date(from: text) else {
            throw Self.invalid(name, value: text, expected: "a date and time such as 2026-03-01T12:00:00Z")
        }
        return date
    }

    /// One of the cases of an enumeration, by its raw value.
    ///
    /// - Throws: ``Problem`` 400 that lists the cases.
    public func choice<Choice: RawRepresentable & CaseIterable>(
        _ name: String,
        as type: Choice.Type = Choice.self
    ) throws -> Choice? where Choice.RawValue == String {
        guard let text = self.string(name) else { return nil }
        guard let choice = Choice(rawValue: text) else {
            let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw Self.invalid(name, value: text, expected: "one of \(words)")
        }
        return choice
    }

    /// A value of any type that text can express, such as a calendar day or an identifier.
    ///
    /// - Parameter expected: what is expected, for the problem: "a day such as 2026-03-01".
    /// - Throws: ``Problem`` 400 when the text does not express one.
    public func value<Value>(
        _ name: String,
        expected: String,
        read: (String) throws -> Value?
    ) throws -> Value? {
        guard let text = self.string(name) else { return nil }
        guard let value = (try? read(text)) ?? nil else {
            throw Self.invalid(name, value: text, expected: expected)
        }
        return value
    }

    static func invalid(_ name: String, _ detail: String, _ remedy: String) -> Problem {
        Problem(.invalidParameter, status: .badRequest, detail: detail, field: name, remedy: remedy)
    }

    private static func invalid(_ name: String, value: String, expected: String) -> Problem {
        self.invalid(
            name,
            "The value \"\(value.prefix(100))\" of the parameter \(name) is not \(expected).",
            "Give \(expected)."
        )
    }

    private static func unknown(_ name: String, allowed: [String]) -> Problem {
        let known = allowed.sorted()
        let remedy: String
        if known.isEmpty {
            remedy = "Leave it out: this operation takes no parameters."
        } else if let nearest = NearestName.of(name, among: known) {
            remedy = "Did you mean \(nearest)? Allowed: \(known.joined(separator: ", "))."
        } else {
            remedy = "Allowed: \(known.joined(separator: ", "))."
        }
        return Problem(
            .unknownParameter,
            status: .badRequest,
            detail: "This operation has no parameter \"\(name.prefix(100))\".",
            field: String(name.prefix(100)),
            remedy: remedy,
            extensions: ["allowed": .array(known.map { .string($0) })]
        )
    }

    private static func decode(_ text: Substring) throws -> String {
        guard let decoded = text.replacing("+", with: " ").removingPercentEncoding else {
            throw self.invalid(
                String(text.prefix(100)),
                "The query is not valid UTF-8 in percent escapes.",
                "Escape it as RFC 3986 says."
            )
        }
        return decoded
    }
}

extension Request {
    /// The parameters of the query.
    ///
    /// - Parameter allowed: the names that the operation knows.
    /// - Throws: ``Problem`` 400 that names a parameter that is unknown, repeated or not decodable.
    public func query(allowing allowed: [String] = []) throws -> QueryParameters {
        try QueryParameters(self.uri.query, allowing: allowed)
    }
}
