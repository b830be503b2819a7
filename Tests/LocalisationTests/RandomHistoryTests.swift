import Domain
import EventLog
import Foundation
import Testing

@testable import Localisation

/// Whatever is asked in whatever order: what is recorded keeps to the rules of public money.
@Suite("Random histories")
struct RandomHistoryTests {
    private static let officers = [
        Samples.ada, Samples.ben, Samples.dia, Officer(id: "Eve", organisation: "RLO-1"),
    ]

    @Test("keep the invariants, and the same command again changes nothing", arguments: 1...30)
    func invariants(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var history = try History.published()
        // Scores by one person, then commands of every kind.
        for number in 1...12 {
            try history.give(Self.register(number, using: &random))
            let id = try Samples.application("a\(number)")
            let score = Int.random(in: 45...100, using: &random)
            if history.state.entries[id]?.competes == true, Bool.random(using: &random) {
                try history.give(.score(id, score: score, motivation: "Sound", by: Samples.ada))
            }
        }
        for _ in 1...400 {
            let command = try Self.command(using: &random)
            guard history.refusal(of: command) == nil else { continue }
            try history.give(command)
            #expect(try history.give(command) == [], "\(command)")
        }
        try Self.check(history)
        var replayed = SubsidyFramework.initial
        for event in history.events { SubsidyFramework.evolve(&replayed, by: try Self.stored(event)) }
        for _ in 1...50 {
            let command = try Self.command(using: &random)
            let again = try? SubsidyFramework.decide(command, in: replayed)
            #expect(again == (try? SubsidyFramework.decide(command, in: history.state)))
        }
    }

    private static func register(
        _ number: Int, using random: inout SeededGenerator
    ) throws -> SubsidyFramework.Command {
        let requested = ["0", "9999.99", "20000", "30000.01", "45000"].randomElement(using: &random) ?? "1"
        let content = try Samples.content(
            organisation: "RLO-\(Int.random(in: 2...9, using: &random))", requested: requested)
        let time = Samples.during.addingTimeInterval(Double(Int.random(in: 0...3, using: &random)))
        return .register(try Samples.submitted("a\(number)", content), receivedAt: time)
    }

    private static func command(using random: inout SeededGenerator) throws -> SubsidyFramework.Command {
        let id = try Samples.application("a\(Int.random(in: 1...14, using: &random))")
        let officer = officers.randomElement(using: &random) ?? Samples.ada
        let today = try Samples.day("2026-09-\(Int.random(in: 10...28, using: &random))")
        switch Int.random(in: 0...9, using: &random) {
        case 0: return try register(Int.random(in: 1...13, using: &random), using: &random)
        case 1...4:
            let scorer = Int.random(in: 0...30, using: &random) == 0 ? officer : Samples.ada
            return .score(id, score: Int.random(in: 45...103, using: &random), motivation: "Sound", by: scorer)
        case 5:
            let now = [Samples.during, Samples.after].randomElement(using: &random) ?? Samples.after
            return .rank(now: now, by: officer)
        default:
            let amounts: [Money?] = [nil, try Samples.money("8000"), try Samples.money("24000.01")]
            return .payAdvance(
                id, amount: amounts.randomElement(using: &random) ?? nil, paidOn: nil, today: today, by: officer)
        }
    }

    private static func stored(_ event: FrameworkEvent) throws -> FrameworkEvent {
        func again<Event: DomainEvent>(_ event: Event) throws -> any DomainEvent {
            try EventJSON.decode(Event.self, from: EventJSON.encode(event))
        }
        return try #require(FrameworkEvent(again(event.event)))
    }

    /// Looks at what was recorded only, not at the state that decided.
    private static func check(_ history: History) throws {
        var ledger = Ledger()
        for event in history.events { ledger.add(event) }
        #expect(ledger.granted <= 100_000)
        #expect(ledger.order.map(\.score) == ledger.order.map(\.score).sorted(by: >))
        // Decided in the order of the ranking; refused on the ceiling only what did not fit at its turn.
        #expect(ledger.decided == ledger.order.map(\.application.text))
    }
}

/// A second, simpler account of what was recorded.
private struct Ledger {
    private var requested: [String: Decimal] = [:]
    private var admitted: Set<String> = []
    private var scores: [String: ApplicationScored] = [:]
    private var grants: [String: GrantAwarded] = [:]
    private var advanced: Set<String> = []
    private(set) var granted: Decimal = 0
    private(set) var order: [RankingEstablished.Rank] = []
    private(set) var decided: [String] = []

    mutating func add(_ event: FrameworkEvent) {
        switch event {
        case .published: break
        case .registered(let event):
            #expect(requested.updateValue(event.content.requested.amount, forKey: event.application.text) == nil)
        case .checked(let event):
            if event.passed { admitted.insert(event.application.text) }
        case .scored(let event):
            #expect(admitted.contains(event.application.text))
            #expect(scores.updateValue(event, forKey: event.application.text) == nil)
        case .ranked(let event):
            #expect(order.isEmpty && decided.isEmpty)
            order = event.order
            #expect(event.order.allSatisfy { scores[$0.application.text]?.scoredBy != event.establishedBy })
        case .granted(let event):
            let id = event.application.text
            #expect((scores[id]?.score ?? 0) >= 60)
            #expect(event.amount.amount == requested[id])
            granted += event.amount.amount
            grants[id] = event
            decided.append(id)
        case .refused(let event):
            let id = event.application.text
            switch event.ground {
            case .window, .threshold: #expect(!admitted.contains(id))
            case .quality:
                #expect((scores[id]?.score ?? 100) < 60)
                decided.append(id)
            case .ceiling:
                #expect(granted + (requested[id] ?? 0) > 100_000)
                decided.append(id)
            }
        case .advanced(let event):
            let grant = grants[event.application.text]
            #expect(grant != nil && grant?.decidedBy != event.paidBy)
            #expect(event.amount.amount <= (grant?.amount.amount ?? 0) * 80 / 100)
            #expect(advanced.insert(event.application.text).inserted)
        }
    }
}
