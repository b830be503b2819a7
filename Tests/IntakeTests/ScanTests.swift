import Domain
import Foundation
import HTTPTypes
import Intake
import ServiceKit
import Testing

@Suite("The virus scanner at the door", .timeLimit(.minutes(5)))
struct ScanTests {
    /// A submission that is nothing but good, with this in a text of it.
    private static func file(_ text: String = "") -> String {
        Samples.file(Samples.activity().replacing("Title", with: "Title \(text)"))
    }

    private static let eicar = String(decoding: StubScanner.eicar, as: UTF8.self)

    private func door(_ scanner: StubScanner, seconds: Int = 30, maximumBytes: Int = 100 << 20) throws -> Door {
        try Door(
            scanner: VirusScanner(scanner.address, timeout: .seconds(seconds), maximumBytes: maximumBytes))
    }

    @Test("every byte of a submission is shown to it, in pieces, before the receipt is given")
    func clean() async throws {
        let scanner = try await StubScanner()
        let (small, large) = (
            Self.file(), Samples.file(Samples.activity(content: String(repeating: Samples.transaction(), count: 1_000)))
        )
        try await door(scanner).open { partner in
            #expect(try await partner.submit(small).status == 202)
            #expect(try await partner.submit(large).status == 202)
            let draft = try await partner.draft("results-report", Samples.report())
            #expect(try await partner.attach(Array("seen".utf8), to: "drafts/\(draft)").status == 201)
        }
        let seen = scanner.seen
        #expect(seen.faults == [] && seen.scans == 4)
        #expect(seen.bytes == small.utf8.count + large.utf8.count + Samples.report().utf8.count + 4)
        #expect(seen.longestPiece <= 64 << 10)
        try await scanner.close()
    }

    @Test("what it finds is refused by name and recorded; nothing of it stays")
    func found() async throws {
        let scanner = try await StubScanner()
        let door = try door(scanner)
        try await door.open { partner in
            let padding = String(repeating: " ", count: 100_000)
            for content in [Self.file(Self.eicar), Self.file(padding + Self.eicar)] {
                let answer = try await partner.submit(content)
                #expect(answer.status == 422 && answer.problem == "virus-found", "\(answer)")
                #expect(answer["detail"]?.contains("Eicar-Test-Signature") == true)
            }
            let draft = try await partner.draft("results-report", Samples.report())
            #expect(try await partner.attach(StubScanner.eicar, to: "drafts/\(draft)").problem == "virus-found")
            let saved = try await partner.save(
                #"{"note":"\#(Self.eicar.replacing("\\", with: "\\\\"))"}"#, of: draft, on: 1, as: "UNHCR")
            #expect(saved.status == 200, "escaped it is no virus: \(saved)")
            // Clean content is taken as before.
            #expect(try await partner.submit(Self.file()).status == 202)
        }
        #expect(try await door.recorded().filter { $0 == "submission-refused.v1" }.count == 3)
        #expect(try await door.count("evidence") == 0)
        #expect(try await door.count("submissions") == 1)
        #expect(try door.files() == [])
        try await scanner.close()
    }

    @Test(
        "a scanner that is away, dumb, confused or gone in the middle makes the answer 503, and the same later is taken",
        arguments: [StubScanner.Mood.silent, .gone, .saying("stream: Can't allocate memory ERROR"), .saying("")])
    func away(_ mood: StubScanner.Mood) async throws {
        let scanner = try await StubScanner(mood)
        let door = try door(scanner, seconds: 1)
        try await door.open { partner in
            let answer = try await partner.submit(Array(Self.file().utf8), headers: ["Idempotency-Key": "k"])
            #expect(answer.status == 503 && answer.problem == "scanner-unavailable", "\(answer)")
            #expect(answer.headers[.retryAfter] == "30")
            #expect(try await door.recorded() == [])
            #expect(try door.files() == [])
        }
        try await scanner.close()
        let nobody = try Door(scanner: VirusScanner(scanner.address, timeout: .seconds(5), maximumBytes: 1_000_000))
        try await nobody.open { partner in
            let answer = try await partner.submit(Self.file())
            #expect(answer.problem == "scanner-unavailable", "\(answer)")
        }
        #expect(try await nobody.recorded() == [])
    }

    @Test("what is larger than it takes is refused with the bound: known before, or told on the way")
    func large() async throws {
        let content = Samples.file(
            Samples.activity(content: String(repeating: Samples.transaction(), count: 20_000)))
        for (mood, bound) in [(StubScanner.Mood.honest, 100_000), (.small(100_000), 100 << 20)] {
            let scanner = try await StubScanner(mood)
            let door = try door(scanner, maximumBytes: bound)
            try await door.open { partner in
                let answer = try await partner.submit(content)
                #expect(answer.status == 413 && answer.problem == "too-large-to-scan", "\(answer)")
            }
            #expect(try door.files() == [])
            try await scanner.close()
        }
    }
}
