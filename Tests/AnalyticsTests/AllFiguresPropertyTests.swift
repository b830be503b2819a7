import Domain
import Foundation
import Journal
import Testing

@testable import Analytics

@Suite("All figures, whatever way their facts come")
struct AllFiguresPropertyTests {
    @Test("the order of arrival across streams, and replays, change no figure", arguments: 1...4)
    func arrival(seed: Int) async throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let happenings = try GeneratedProgramme.make(seed: UInt64(seed))
        let expected = try await Self.figures(happenings)
        let mixed = Self.interleaved(happenings, &random)
        #expect(try await Self.figures(mixed) == expected)
        #expect(try await Self.figures(mixed + happenings.shuffled(using: &random)) == expected)
    }

    @Test(
        "results and financial reports that come in several pieces, which together say the same, change no figure",
        arguments: 1...6)
    func splitting(seed: Int) async throws {
        var random = SeededGenerator(seed: UInt64(seed) &+ 1_000)
        let happenings = try GeneratedProgramme.make(seed: UInt64(seed))
        let split = try Self.split(happenings, &random)
        #expect(split.count > happenings.count + 40)
        #expect(try await Self.figures(split) == Self.figures(happenings))
    }

    @Test("something is known for every figure of the generated programme")
    func everyFigure() async throws {
        let figures = try await Self.figures(try GeneratedProgramme.make(seed: 1))
        #expect(Set(figures.keys) == Set(FigureCatalogue.all.map(\.about.code)) && figures.count == 20)
        for (code, values) in figures {
            // Reach is a range: its value is known where its ends meet.
            #expect(values.contains { !$0.hasSuffix("–") }, "\(code): \(values.prefix(3))")
        }
    }

    /// Each value of each figure in all, by its first two dimensions, and where it is of money in euros: as text, without
    /// how many facts it is made of.
    private static func figures(_ happenings: [Happening]) async throws -> [String: [String]] {
        let desk = try Desk()
        try await desk.fill(happenings)
        let base = try await FactKeeper(desk.journal, try ReferenceData.load()).current()
        var found: [String: [String]] = [:]
        for definition in FigureCatalogue.all {
            let about = definition.about
            let asOf = try Samples.time("2026-12-31")
            var questions = [[], Array(about.dimensions.prefix(2))].map { FigureQuestion(by: $0, asOf: asOf) }
            // What is spent is a small part of what the example disburses: costs are asked for all the same.
            if about.code == "cost-per-outcome" {
                for place in questions.indices { questions[place].settings["least-coverage"] = 0 }
            }
            if about.isOfMoney {
                questions += questions.map { question in
                    var converted = question
                    converted.convert = .eur
                    return converted
                }
            }
            found[about.code] = questions.flatMap { question in
                FigureAnswer(definition, question, base, for: .programme).values.cells.map(Self.text)
            }
        }
        return found
    }

    private static func text(_ cell: FigureCell) -> String {
        let numbers = [
            cell.low, cell.high, cell.numerator, cell.denominator, cell.coverage?.known, cell.coverage?.of, cell.value,
        ]
        return (cell.at.map { $0 ?? "-" } + numbers.map { $0.map(\.description) ?? "–" }).joined(separator: " ")
    }

    /// Streams keep their order; how they interleave is chance.
    private static func interleaved(_ happenings: [Happening], _ random: inout SeededGenerator) -> [Happening] {
        var streams = Dictionary(grouping: happenings, by: \.stream)
        var mixed: [Happening] = []
        while let stream = streams.keys.sorted().randomElement(using: &random) {
            guard var rest = streams[stream], !rest.isEmpty else {
                streams[stream] = nil
                continue
            }
            mixed.append(rest.removeFirst())
            streams[stream] = rest.isEmpty ? nil : rest
        }
        return mixed
    }

    /// Rows of results reports in up to three submissions, lines of financial reports in up to three parts.
    private static func split(_ happenings: [Happening], _ random: inout SeededGenerator) throws -> [Happening] {
        var history = History()
        for happening in happenings {
            switch happening.event {
            case let event as PeopleReachedRecorded:
                for (place, rows) in pieces(event.report.rows, &random).enumerated() {
                    var report = event.report
                    report.rows = rows
                    let submission = try Samples.submission("\(event.submission)-\(place)")
                    history.add(
                        PeopleReachedRecorded(
                            submission: submission, reporter: event.reporter, provenance: event.provenance,
                            report: report, part: 1), to: happening.stream, at: happening.at)
                }
            case let event as ExpenditureRecorded:
                let all = pieces(event.lines, &random)
                for (place, lines) in all.enumerated() {
                    history.add(
                        ExpenditureRecorded(
                            submission: event.submission, reporter: event.reporter, provenance: event.provenance,
                            programme: event.programme, activity: event.activity, period: event.period, lines: lines,
                            part: place + 1, parts: all.count, reportedAt: event.reportedAt),
                        to: happening.stream, at: happening.at)
                }
            default: history.add(happening.event, to: happening.stream, at: happening.at)
            }
        }
        return history.happenings
    }

    private static func pieces<Row>(_ rows: [Row], _ random: inout SeededGenerator) -> [[Row]] {
        var pieces = [[Row]](repeating: [], count: Int.random(in: 1...3, using: &random))
        for row in rows { pieces[Int.random(in: pieces.indices, using: &random)].append(row) }
        let given = pieces.filter { !$0.isEmpty }
        return given.isEmpty ? [rows] : given
    }
}
