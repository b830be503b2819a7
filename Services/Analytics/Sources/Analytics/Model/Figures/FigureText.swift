import Foundation

/// A sentence that a figure says of a value: its pattern, and what stands in its gaps.
///
/// It is written as a text: `"below \(limit): quality is not passed on"` has the pattern `below {}: quality is not passed
/// on`. The API says it in English, and pages in the language of their reader (`EngineWords`).
struct FigureText: Sendable, ExpressibleByStringInterpolation, CustomStringConvertible {
    enum Value: Sendable {
        case number(Decimal)
        case text(String)
    }

    let pattern: String
    /// In the order of the gaps.
    let values: [Value]

    /// What stands in a pattern for a value.
    static let gap = "{}"

    init(stringLiteral text: String) { (pattern, values) = (text, []) }

    init(stringInterpolation parts: Interpolation) { (pattern, values) = (parts.pattern, parts.values) }

    struct Interpolation: StringInterpolationProtocol {
        fileprivate var pattern = ""
        fileprivate var values: [Value] = []

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ literal: String) { pattern += literal }

        mutating func appendInterpolation(_ number: Decimal) { append(.number(number)) }

        /// Also for numbers that are names, such as years: they are not parted by thousands.
        mutating func appendInterpolation(_ text: some CustomStringConvertible) { append(.text(text.description)) }

        private mutating func append(_ value: Value) {
            pattern += FigureText.gap
            values.append(value)
        }
    }

    /// In English, with numbers as programs write them.
    var description: String { filled(pattern) { $0.description } }

    /// A pattern in any language with the values in its gaps.
    func filled(_ pattern: String, number: (Decimal) -> String) -> String {
        let parts = pattern.components(separatedBy: FigureText.gap)
        return parts.dropFirst().enumerated().reduce(parts[0]) { text, next in
            // A gap without a value is what somebody wrote.
            guard next.offset < values.count else { return text + FigureText.gap + next.element }
            return switch values[next.offset] {
            case .number(let decimal): text + number(decimal) + next.element
            case .text(let words): text + words + next.element
            }
        }
    }
}

extension FigureText: Hashable {
    static func == (left: FigureText, right: FigureText) -> Bool { left.description == right.description }

    func hash(into hasher: inout Hasher) { hasher.combine(description) }
}
