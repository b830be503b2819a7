import Domain
import Foundation
import ServiceKit
import Testing

@testable import Portfolio

@Suite("The budget of a year")
struct BudgetYearTests {
    private func budget(
        _ stage: BudgetStage, _ amount: Decimal, lines: [(String, Decimal)]? = nil
    ) -> ArticleBudget {
        ArticleBudget(
            article: "4.2", year: 2026, amount: Money(amount, .eur), version: stage.rawValue, source: .letter("S2"),
            stage: stage, lines: lines?.map { ArticleBudget.Line(line: $0.0, amount: Money($0.1, .eur)) })
    }

    private func reallocation(
        _ id: String, _ moves: [(String, Decimal)], stage: BudgetStage = .firstSupplementary
    ) throws -> BudgetReallocation {
        BudgetReallocation(
            id: try #require(ReallocationID(id)), article: "4.2", year: 2026, stage: stage,
            moves: moves.map { BudgetReallocation.Move(line: $0.0, change: Money($0.1, .eur)) },
            reason: "Sudan needs more")
    }

    private func state(_ commands: [BudgetYear.Command]) throws -> BudgetYear.State {
        var state = BudgetYear.initial
        for command in commands {
            for event in try BudgetYear.decide(command, in: state) { BudgetYear.evolve(&state, by: event) }
        }
        return state
    }

    private var divided: BudgetYear.Command {
        .record(budget(.firstSupplementary, 300, lines: [("A", 200), ("B", 100)]), by: "officer")
    }

    private func code(_ command: BudgetYear.Command, in state: BudgetYear.State) -> MoneyRejection.Code? {
        do {
            _ = try BudgetYear.decide(command, in: state)
            return nil
        } catch {
            return error.code
        }
    }

    @Test("versions stand side by side, and none is overwritten")
    func versions() throws {
        let state = try state([
            .quote(budget(.proposal, 319)), .record(budget(.firstSupplementary, 300), by: "officer"),
        ])
        #expect(state.version(of: .proposal)?.amount == Money(319, .eur))
        #expect(state.version(of: .firstSupplementary)?.amount == Money(300, .eur))
        #expect(code(.record(budget(.proposal, 320), by: "officer"), in: state) == .budgetExists)
        #expect(code(.record(budget(.firstSupplementary, 301), by: "officer"), in: state) == .budgetExists)
        #expect(try BudgetYear.decide(.record(budget(.firstSupplementary, 300), by: "o"), in: state) == [])
        #expect(try BudgetYear.decide(.quote(budget(.proposal, 319)), in: state) == [])
    }

    @Test("lines divide what there is, each once")
    func lines() {
        let wrong: [[(String, Decimal)]] = [[("A", 301)], [("A", 100), ("A", 100)], [("A", -1)], [("", 1)]]
        for lines in wrong {
            let command = BudgetYear.Command.record(budget(.final, 300, lines: lines), by: "officer")
            #expect(code(command, in: BudgetYear.initial) == .invalidValue)
        }
        #expect(code(.record(budget(.final, 0), by: "officer"), in: BudgetYear.initial) == .invalidValue)
    }

    private static let reallocations: [([(String, Decimal)], MoneyRejection.Code?)] = [
        ([("A", -200), ("B", 200)], nil), ([("A", -50), ("C", 50)], nil),
        ([("A", -201), ("B", 201)], .lineTooSmall), ([("A", -50), ("B", 49.99)], .invalidValue),
        ([("C", -1), ("A", 1)], .lineTooSmall), ([("A", 0), ("B", 0)], .invalidValue),
        ([("A", -1), ("A", 1)], .invalidValue), ([("A", -1)], .invalidValue), ([], .invalidValue),
    ]

    @Test("a reallocation adds up to zero and takes from a line what it has", arguments: reallocations)
    func moves(moves: [(String, Decimal)], expected: MoneyRejection.Code?) throws {
        let state = try state([divided])
        #expect(try code(.propose(reallocation("r", moves), by: "officer"), in: state) == expected)
    }

    @Test("a version that is not divided, or not there, has nothing to move")
    func undivided() throws {
        let state = try state([.quote(budget(.proposal, 319))])
        let moves: [(String, Decimal)] = [("A", -1), ("B", 1)]
        #expect(try code(.propose(reallocation("r", moves, stage: .proposal), by: "o"), in: state) == .notDivided)
        #expect(try code(.propose(reallocation("r", moves, stage: .final), by: "o"), in: state) == .unknownBudget)
    }

    @Test("a second person approves, once, and what was approved before counts")
    func approval() throws {
        let (first, second) = (
            try reallocation("r1", [("A", -150), ("B", 150)]), try reallocation("r2", [("A", -100), ("B", 100)])
        )
        var state = try state([divided, .propose(first, by: "one"), .propose(second, by: "one")])
        #expect(code(.approve(first.id, by: "one"), in: state) == .fourEyes)
        for event in try BudgetYear.decide(.approve(first.id, by: "two"), in: state) {
            BudgetYear.evolve(&state, by: event)
        }
        #expect(try BudgetYear.decide(.approve(first.id, by: "two"), in: state) == [])
        #expect(code(.decline(first.id, reason: "no", by: "two"), in: state) == .alreadyDecided)
        #expect(code(.approve(second.id, by: "two"), in: state) == .lineTooSmall)
        let declined = try BudgetYear.decide(.decline(second.id, reason: "too late", by: "two"), in: state)
        for event in declined { BudgetYear.evolve(&state, by: event) }
        #expect(code(.approve(second.id, by: "three"), in: state) == .alreadyDecided)
        #expect(try BudgetYear.decide(.propose(first, by: "four"), in: state) == [])
        let other = try reallocation("r1", [("A", -1), ("B", 1)])
        #expect(code(.propose(other, by: "one"), in: state) == .reallocationExists)
        let nobody = try #require(ReallocationID("r9"))
        #expect(code(.approve(nobody, by: "two"), in: state) == .unknownReallocation)
    }

    @Test("however money moves, the article's amount stays and no line falls below zero", arguments: 1...40)
    func conserved(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        var state = try state([divided])
        for number in 0..<30 {
            let amount = Decimal(Int.random(in: -160...160, using: &random))
            let lines = ["A", "B", "C", "D"].shuffled(using: &random)
            let move = try reallocation("r\(number)", [(lines[0], amount), (lines[1], -amount)])
            for command in [BudgetYear.Command.propose(move, by: "one"), .approve(move.id, by: "two")] {
                guard let events = try? BudgetYear.decide(command, in: state) else { continue }
                for event in events { BudgetYear.evolve(&state, by: event) }
            }
            let changes = state.changes[.firstSupplementary] ?? [:]
            #expect(changes.values.reduce(Decimal(0)) { $0 + $1.amount } == 0)
            for (line, before) in [("A", Decimal(200)), ("B", 100), ("C", 0), ("D", 0)] {
                #expect(before + (changes[line]?.amount ?? 0) >= 0)
            }
        }
    }
}
