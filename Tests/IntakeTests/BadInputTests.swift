import Domain
import Foundation
import ServiceKit
import Testing

/// What must not come in: it gets a problem that says why, and leaves no trace but the refusal.
@Suite("Bad input", .timeLimit(.minutes(5)))
struct BadInputTests {
    struct Case: Sendable, CustomStringConvertible {
        let description: String
        let status: Int
        let problem: String
        let content: @Sendable () -> [UInt8]

        init(
            _ description: String, _ status: Int, _ problem: String,
            _ content: @autoclosure @escaping @Sendable () -> [UInt8]
        ) {
            self.description = description
            self.status = status
            self.problem = problem
            self.content = content
        }
    }

    static let good = Samples.file(Samples.activity())

    static let cases: [Case] = [
        Case("nothing", 400, "empty-body", []),
        Case("only spaces", 400, "empty-body", Array("  \n ".utf8)),
        Case("a truncated file", 422, "iati-truncated", Array(good.utf8.dropLast(30))),
        Case(
            "bytes that are not the declared encoding", 422, "iati-wrong-encoding",
            Array(good.replacing("Title", with: "Caf").utf8).flatMap { $0 == UInt8(ascii: "f") ? [$0, 0xe9] : [$0] }),
        Case(
            "an entity bomb", 422, "iati-entity-declaration",
            Array(
                #"<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><iati-activities version="2.03">&b;</iati-activities>"#
                    .utf8)),
        Case(
            "a line of 10 MB that is nothing", 415, "unknown-format",
            [UInt8](repeating: UInt8(ascii: "a"), count: 10 << 20)),
        Case(
            "a text of 10 MB in one line", 413, "iati-limit-exceeded",
            Array(good.replacing("Title", with: String(repeating: "t", count: 10 << 20)).utf8)),
        Case("text that is no XML", 415, "unknown-format", Array("activity,amount\nA,1\n".utf8)),
        Case(
            "XML that is broken", 422, "iati-malformed",
            Array("<iati-activities version=\"2.03\"><a></b></iati-activities>".utf8)),
        Case("a web page", 422, "iati-not-iatiactivities", Array("<html><body>Not found</body></html>".utf8)),
        Case(
            "IATI 1.05", 422, "iati-unsupported-version", Array(Samples.file(Samples.activity(), version: "1.05").utf8)),
        Case(
            "broken gzip", 422, "iati-gzip-corrupt",
            [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
        Case("broken JSON", 400, "not-json", Array("{\"kind\": \"results-report\",".utf8)),
        Case("JSON of no known kind", 422, "unknown-kind", Array(#"{"kind":"poem"}"#.utf8)),
        Case("JSON without a kind", 422, "unknown-kind", Array(#"{"rows":[]}"#.utf8)),
        Case(
            "JSON nested beyond reason", 400, "not-json",
            Array((String(repeating: #"{"a":"#, count: 5_000) + "1" + String(repeating: "}", count: 5_000)).utf8)),
    ]

    @Test("it is refused with the reason, and nothing of it stays", arguments: cases)
    func refused(_ item: Case) async throws {
        let door = try Door()
        try await door.open { partner in
            let answer = try await partner.submit(item.content())
            #expect(answer.status == item.status, "\(answer)")
            #expect(answer.problem == item.problem, "\(answer)")
            #expect(answer["detail"]?.isEmpty == false && answer["remedy"]?.isEmpty == false)
        }
        #expect(try await door.recorded() == ["submission-refused.v1"])
        #expect(try await door.count("submissions") == 0)
        #expect(try await door.count("contents") == 0)
        #expect(try door.files() == [])
    }

    @Test("an unknown key, and none, are told apart and leave nothing at all")
    func keys() async throws {
        let door = try Door()
        try await door.open { partner in
            let unknown = try await partner.submit(Array(BadInputTests.good.utf8), key: "pk_nobody")
            #expect(unknown.status == 401 && unknown.problem == "unknown-key")
            let none = try await partner.submit(Array(BadInputTests.good.utf8), as: nil)
            #expect(none.status == 401 && none.problem == "key-required")
            let wrongRole = try await partner.submit(BadInputTests.good, as: "officer")
            #expect(wrongRole.status == 403)
        }
        #expect(try await door.recorded() == [])
        #expect(try door.files() == [])
    }

    @Test("a body over the bound is refused, and its beginning does not stay")
    func oversized() async throws {
        let door = try Door(maximumUploadBytes: 200_000)
        let large = Samples.file(Samples.activity(content: String(repeating: Samples.transaction(), count: 2_000)))
        try await door.open { partner in
            let answer = try await partner.submit(large)
            #expect(answer.status == 413 && answer.problem == "content-too-large", "\(answer)")
        }
        #expect(try await door.count("submissions") == 0)
        #expect(try door.files() == [])
    }
}
