import Domain
import EventLog
import Foundation

/// A type that is one text, number or truth value in JSON.
struct Leaf {
    let shape: Shape
    private let example: OrderedJSON

    /// `nil` for a type that has parts.
    init?(_ type: Any.Type) throws {
        switch type {
        case is String.Type: (shape, example) = (.text(Shape.TextRule()), "text")
        case is Int.Type, is Int64.Type: (shape, example) = (.integer(minimum: nil), 1)
        case is Bool.Type: (shape, example) = (.boolean, true)
        case is Date.Type:
            (shape, example) = (.text(Shape.TextRule(format: "date-time")), "2026-11-21T09:30:00.000Z")
        case let described as any DescribedValue.Type:
            let name = ShapeName.of(type)
            switch described.form {
            case .text(let text, let format, let pattern, let length):
                shape = .named(name, .text(Shape.TextRule(format: format, pattern: pattern, length: length)))
                example = .text(text)
            case .integer(let number, let minimum):
                (shape, example) = (.named(name, .integer(minimum: minimum)), .number(number))
            }
        case let cases as any CaseIterable.Type:
            guard let texts = Leaf.texts(of: cases), let first = texts.first else { return nil }
            (shape, example) = (.named(ShapeName.of(type), .choice(texts)), .text(first))
        case is any RawRepresentable.Type:
            throw ShapeError(type: ShapeName.of(type), reason: "it has raw values that are not listed")
        default: return nil
        }
    }

    /// A value of the type: what the table of examples has for the field, else the type's own example.
    func example<Value: Decodable>(as type: Value.Type, for field: String?) throws -> Value {
        if let given = ExampleValues.value(for: field),
            let value = try? EventJSON.decode(type, from: Array(given.compactText.utf8)),
            shape.faults(in: given).isEmpty
        {
            return value
        }
        return try EventJSON.decode(type, from: Array(example.compactText.utf8))
    }

    /// The raw values, where all of them are texts.
    private static func texts<Cases: CaseIterable>(of type: Cases.Type) -> [String]? {
        let texts = type.allCases.map { ($0 as? any RawRepresentable)?.rawValue as? String }
        return texts.contains(nil) ? nil : texts.compactMap(\.self)
    }
}
