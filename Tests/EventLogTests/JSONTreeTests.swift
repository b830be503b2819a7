import EventLog
import Foundation
import Testing

@Suite("Documents of an unknown form")
struct JSONTreeTests {
    @Test("every kind of value is read as it was written")
    func values() throws {
        let text =
            #"{"a": [1, -0.50, 1e3, true, null], "b": {"\u00e9\n": "x\/y"}, "c": 12345678901234567890.123456789}"#
        let tree = try JSONTree(Array(text.utf8))
        let long = try #require(Decimal(string: "12345678901234567890.123456789"))
        let half = try #require(Decimal(string: "-0.5"))
        #expect(
            tree
                == .object([
                    "a": .array([.number(1), .number(half), .number(1_000), .flag(true), .null]),
                    "b": .object(["é\n": .text("x/y")]), "c": .number(long),
                ]))
    }

    @Test(
        "what cannot be meant is refused, with its place",
        arguments: [
            (#"{"a": {"b": 1, "b": 2}}"#, "the member stands twice at /a/b"),
            (#"{"a": [0, 1e999]}"#, "the number is too large at /a/1"),
            (#"["\q"]"#, "an escape that is none at /0"),
            (#"{"a": 1"#, "not JSON"), ("", "not JSON"), ("1 2", "not JSON"), ("\u{0}", "not JSON"),
        ])
    func refusals(text: String, reason: String) {
        #expect {
            try JSONTree(Array(text.utf8))
        } throws: { error in
            guard case DecodingError.dataCorrupted(let context) = error else { return false }
            return context.debugDescription.contains(reason)
        }
    }
}
