import EventLog
import Foundation
import Testing

@Suite("JSON of events")
struct EventJSONTests {
    struct Sample: Codable, Equatable {
        enum Kind: String, Codable { case first, second = "the-second" }

        enum Choice: Codable, Equatable {
            case nothing
            case pair(left: Int, right: [String])
        }

        struct Inner: Codable, Equatable {
            var value: Double
            var valueDate: Date?
            var values: [[Int8]]
        }

        var text: String
        var missing: String?
        var kind: Kind
        var choices: [Choice]
        var inner: Inner
        var inners: [Inner]
        var counts: [String: UInt64]
        var isSet: Bool
        var least = Int64.min
        var optionals: [Int?]
    }

    static func sample(_ text: String, _ value: Double) -> Sample {
        let inner = Sample.Inner(
            value: value, valueDate: Date(timeIntervalSince1970: 1_767_225_600.25), values: [[], [-128, 127]])
        return Sample(
            text: text, kind: .second, choices: [.nothing, .pair(left: -1, right: [text, ""])], inner: inner,
            inners: [Sample.Inner(value: 0, valueDate: nil, values: [])], counts: ["b": .max, "a": 0, "Z\"": 1],
            isSet: true, optionals: [1, nil])
    }

    static let texts = [
        "", "plain", "a/b \"quoted\" \\ \u{08}\u{0c}\n\r\t\u{01}\u{7f}", "Ünïcödé – لاجئ – 難民 – 👩‍👩‍👧", "\u{2028}",
    ]

    @Test("is byte for byte what Foundation writes with sorted keys", arguments: texts, [1.5, -0.25, 3, 1e21, 1e-7])
    func sameBytes(text: String, value: Double) throws {
        let sample = Self.sample(text, value)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .custom { date, encoder in
            var container = encoder.singleValueContainer()
            try container.encode(EventTime.text(of: date))
        }
        let expected = String(decoding: try encoder.encode(sample), as: UTF8.self)
        let bytes = try EventJSON.encode(sample)
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
        #expect(try EventJSON.decode(Sample.self, from: bytes) == sample)
    }

    @Test("reads escapes, white space and members in any order as other writers make them")
    func foreign() throws {
        struct Pair: Codable, Equatable {
            var a: String
            var number: Int
        }
        let text =
            "\r\n{ \"number\" : 5.0e0 ,\t\"x\":[{},[null,true,-0.5E+2]], \"\\u0061\":\"\\ud83d\\ude00\\/\\u00e9\" } "
        #expect(try EventJSON.decode(Pair.self, from: Array(text.utf8)) == Pair(a: "😀/é", number: 5))
    }

    @Test(
        "refuses what is not JSON",
        arguments: [
            "", "{", "}", "{\"a\":1,}", "[1 2]", "[01]", "[1.]", "[.5]", "[+1]", "[1e]", "nul", "\"a", "[\"\u{01}\"]",
            "{\"a\" 1}", "{a:1}", "[1]]", "[NaN]", "\"\\\"", String(repeating: "[", count: 100_000),
        ])
    func malformed(text: String) {
        #expect(throws: DecodingError.self) { try EventJSON.decode([Int].self, from: Array(text.utf8)) }
    }

    @Test("refuses bytes that are no text, and escapes that are none")
    func badText() {
        for bytes in [
            Array("[\"".utf8) + [0xff] + Array("\"]".utf8), Array(#"["\ud83d"]"#.utf8), Array(#"["\x"]"#.utf8),
        ] {
            #expect(throws: DecodingError.self) { try EventJSON.decode([String].self, from: bytes) }
        }
    }

    @Test(
        "refuses a number beyond all bounds, which would be read as infinity", arguments: ["1e999", "-2.1e5444444444"])
    func beyondBounds(_ number: String) {
        #expect(throws: DecodingError.self) { try EventJSON.decode(Double.self, from: Array(number.utf8)) }
        #expect(throws: DecodingError.self) { try EventJSON.decode([Float].self, from: Array("[\(number)]".utf8)) }
    }

    @Test("says where a value does not fit")
    func place() throws {
        let text =
            #"{"choices":[],"counts":{},"inner":{"value":1,"values":[[1],[1,300]]},"inners":[],"isSet":true,"#
            + #""kind":"first","least":0,"optionals":[],"text":""}"#
        let error = #expect(throws: DecodingError.self) {
            try EventJSON.decode(Sample.self, from: Array(text.utf8))
        }
        guard case .dataCorrupted(let context) = error else {
            Issue.record("another error: \(String(describing: error))")
            return
        }
        #expect(context.codingPath.map(\.stringValue) == ["inner", "values", "Index 1", "Index 1"])
    }

    @Test("never traps on damaged bytes", arguments: 0..<20)
    func damaged(seed: UInt64) throws {
        var random = Seeded(state: seed)
        let whole = try EventJSON.encode(Self.sample(Self.texts[2], 1.5))
        for _ in 0..<500 {
            var bytes = whole
            for _ in 0...Int(random.next() % 3) {
                let place = Int(random.next() % UInt64(bytes.count))
                switch random.next() % 3 {
                case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
                case 1: bytes.remove(at: place)
                default: bytes.removeSubrange(place...)
                }
                if bytes.isEmpty { break }
            }
            _ = try? EventJSON.decode(Sample.self, from: bytes)
        }
    }

    private struct Seeded {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 11
        }
    }
}
