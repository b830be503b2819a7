import Domain
import EventCatalogue
import EventLog
import Foundation
import Testing

@Suite("The shape of a type")
struct ShapeTests {
    @Test("is what the type reads: members, types, which are optional, values of enumerations")
    func members() throws {
        let money = Shape.object([
            Shape.Field("amount", .text(rule(of: ExactDecimal.self))),
            Shape.Field("currency", .text(rule(of: Currency.self))),
        ])
        let piece = Shape.object([
            Shape.Field("weight", .text(rule(of: ExactDecimal.self))), Shape.Field("people", .integer(minimum: 0)),
            Shape.Field("notes", .list(.text(Shape.TextRule()))),
            Shape.Field("code", .integer(minimum: nil), isRequired: false),
        ])
        let expected = Shape.object([
            Shape.Field("parcel", .text(rule(of: SubmissionID.self))),
            Shape.Field("sentAt", .text(Shape.TextRule(format: "date-time"))),
            Shape.Field("due", .text(rule(of: CalendarDate.self)), isRequired: false),
            Shape.Field("postage", money, isRequired: false), Shape.Field("size", .choice(["small", "extra-large"])),
            Shape.Field("pieces", .list(piece)), Shape.Field("isFragile", .boolean),
        ])
        #expect(try ShapeProbe(ParcelSent.self).shape.bare == expected.bare)
    }

    @Test("comes with an example that has every member and reads back as itself")
    func example() throws {
        let probe = try ShapeProbe(ParcelSent.self)
        #expect(probe.example.pieces.count == 1 && probe.example.postage != nil && probe.example.due != nil)
        let bytes = try EventJSON.encode(probe.example)
        #expect(try EventJSON.decode(ParcelSent.self, from: bytes) == probe.example)
        #expect(probe.shape.faults(in: try OrderedJSON(bytes)) == [])
    }

    @Test("says of a value what does not fit, and where")
    func faults() throws {
        let shape = try ShapeProbe(ParcelSent.self).shape
        let wrong: OrderedJSON = [
            "parcel": " x", "due": "21-11-2026", "size": "medium", "postage": ["amount": 3, "currency": "euro"],
            "pieces": [["weight": "1e3", "people": -1, "notes": "none"]], "isFragile": "no", "unheard": true,
        ]
        let places = Set(shape.faults(in: wrong).map { String($0.prefix { $0 != ":" }) })
        #expect(
            places == [
                "/parcel", "", "/due", "/size", "/postage/amount", "/postage/currency", "/pieces/0/weight",
                "/pieces/0/people", "/pieces/0/notes", "/isFragile",
            ])
    }

    @Test("is told by each value of the domain so that its example is one")
    func values() throws {
        func check<Value: DescribedValue & Equatable>(_ type: Value.Type) throws {
            let probe = try ShapeProbe(type)
            #expect(probe.shape.faults(in: try OrderedJSON(encoding: probe.example)) == [], "\(type)")
        }
        try check(CalendarDate.self)
        try check(CountryCode.self)
        try check(Currency.self)
        try check(ExactDecimal.self)
        try check(People.self)
        try check(Provenance.self)
        try check(SubmissionID.self)
    }

    @Test(
        "of a decimal number takes what the type takes, and no more",
        arguments: [
            "0", "-1.50", "+.5", "5.", "000123456789012345678.123456789012", "1234567890123456789", "1.1234567890123",
            "1e3", "1,5", "", ".", "-", "١",
        ])
    func decimals(_ text: String) throws {
        let isTaken = ExactDecimal(text) != nil
        #expect(try ShapeProbe(ExactDecimal.self).shape.faults(in: .text(text)).isEmpty == isTaken)
    }

    struct AnyNames: Codable { let amounts: [String: Int] }
    struct MayBeNull: Codable { let values: [Int?] }
    enum Unlisted: String, Codable { case one, two }
    struct HasUnlisted: Codable { let unlisted: Unlisted }
    struct Tree: Codable { let branches: [Tree] }
    struct Fraction: Codable { let value: Double }

    @Test("is refused, with the type's name, where the catalogue has no words for it")
    func refused() {
        func refusal<Value: Decodable>(_ type: Value.Type) -> String {
            do {
                return "\(try ShapeProbe(type).shape)"
            } catch {
                return "\(error)"
            }
        }
        #expect(refusal(AnyNames.self).contains("Dictionary"))
        #expect(refusal(MayBeNull.self).contains("Optional"))
        #expect(refusal(HasUnlisted.self).contains("Unlisted"))
        #expect(refusal(Tree.self).contains("Tree"))
        #expect(refusal(Fraction.self).contains("Double"))
    }

    private func rule<Value: DescribedValue>(of type: Value.Type) -> Shape.TextRule {
        guard case .text(_, let format, let pattern, let length) = type.form else { return Shape.TextRule() }
        return Shape.TextRule(format: format, pattern: pattern, length: length)
    }
}
