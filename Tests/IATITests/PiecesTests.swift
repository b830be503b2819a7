import IATI
import Testing

@Suite("How the bytes arrive does not matter")
struct PiecesTests {
    /// A file with all that parsers split badly: characters of several bytes, CDATA, `>` in attributes, references.
    private static func randomFile(_ random: inout SeededGenerator) -> String {
        let pieces = [
            "é", "لاجئين", "😀", "&amp;", "&#x41;", "<![CDATA[ <x> ]]>", "<!-- > -->",
            "<?p > ?>", "\r\n", "  ", "text", "]]",
        ]
        let activities = (1...Int.random(in: 1...6, using: &random)).map { number in
            let text = (0..<Int.random(in: 0...40, using: &random))
                .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let transactions = (0..<Int.random(in: 0...4, using: &random)).map { _ in
                Fixture.transaction(
                    value: "<value value-date='2023-01-01'>\(Int.random(in: -999...999, using: &random)).5</value>",
                    "<provider-org ref='a>b' provider-activity-id=\"&lt;é&gt;'\"><narrative>\(text)</narrative></provider-org>"
                )
            }
            return Fixture.activity(
                "A-\(number)", "<description><narrative>\(text)</narrative></description>\(transactions.joined())")
        }
        return Fixture.file(activities.joined(separator: "\n"))
    }

    @Test("Pieces of 1 byte, 7 bytes and random sizes, and blocks of any size", arguments: 1...12)
    func pieces(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let bytes = Array(Self.randomFile(&random).utf8)
        let whole = try Fixture.read(bytes)
        #expect(!whole.isEmpty)
        for size in [1, 7] {
            #expect(try Fixture.read(bytes, piece: size) == whole)
        }
        for blockSize in [1, 7, 300, Int.random(in: 2...5000, using: &random)] {
            var limits = ReadingLimits()
            limits.blockSize = blockSize
            #expect(try Fixture.read(bytes, limits: limits) == whole, "blocks of \(blockSize)")
        }
        let parser = ActivityParser()
        var found: [ReadActivity] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = rest.prefix(Int.random(in: 0...500, using: &random))
            found += try parser.feed(Array(piece))
            rest = rest.dropFirst(piece.count)
        }
        #expect(try found + parser.finish() == whole)
    }

    @Test("A file of one line is read, with places to find things by")
    func oneLine() throws {
        let text = Fixture.file(
            (1...100).map { Fixture.activity("A-\($0)", Fixture.transaction(type: "<transaction-type code='X'/>")) }
                .joined()
        ).replacing("\n", with: " ")
        let read = try Fixture.read(text)
        #expect(read.count == 100)
        #expect(read.allSatisfy { $0.line == 1 })
        #expect(read.last?.problems.first?.path == "iati-activity[100]/transaction[1]/transaction-type/@code")
    }

    @Test("Two readers at once do not disturb each other")
    func twoAtOnce() async throws {
        let files = (0..<8).map { number -> [UInt8] in
            var random = SeededGenerator(seed: UInt64(100 + number))
            return Array(Self.randomFile(&random).utf8)
        }
        let expected = try files.map { try Fixture.read($0) }
        let found = try await withThrowingTaskGroup(of: (Int, [ReadActivity]).self) { group in
            for (number, bytes) in files.enumerated() {
                group.addTask { (number, try Fixture.read(bytes, piece: 11)) }
            }
            return try await group.reduce(into: [Int: [ReadActivity]]()) { $0[$1.0] = $1.1 }
        }
        for (number, read) in expected.enumerated() { #expect(found[number] == read) }
    }

    @Test("Two parsers fed in turns on one thread")
    func interleaved() throws {
        let first = ActivityParser()
        let second = ActivityParser()
        var found: ([ReadActivity], [ReadActivity]) = ([], [])
        for byte in Fixture.file(Fixture.activity("A")).utf8 {
            found.0 += try first.feed([byte])
            found.1 += try second.feed([byte])
        }
        #expect(try (found.0 + first.finish()) == (found.1 + second.finish()))
    }
}
