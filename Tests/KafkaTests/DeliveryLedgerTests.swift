import Testing

@testable import Kafka

@Suite("The ledger of a producer")
struct DeliveryLedgerTests {
    private var ledger = DeliveryLedger()
    private let error = KafkaError(code: .messageTooLarge, message: "", place: .init(.sending))
    private let full = KafkaError(code: .queueFull, message: "", place: .init(.sending))

    @Test("hands over in the order of the calls and completes each when all its records are settled")
    mutating func order() throws {
        let first = ledger.open(numbered(2, topic: "a"))
        let second = ledger.open(numbered(1, topic: "b"))
        let (tokens, topics, turn) = handOver(roomFor: 3)
        #expect(topics == ["a", "a", "b"])
        #expect(turn.handedOver == [first, second] && turn.completions.isEmpty)
        #expect(ledger.held == 3 && ledger.waitingForRoom == 0)

        let late = report(tokens[2], offset: 5)
        #expect(late?.batch == second)
        #expect(late?.outcomes.deliveries == [.success(.init(topic: "b", partition: 0, offset: 5))])
        #expect(report(tokens[1], code: 10) == nil)
        let done = report(tokens[0], offset: 1)
        #expect(done?.batch == first)
        #expect(done?.outcomes.deliveries == [.success(.init(topic: "a", partition: 0, offset: 1)), .failure(error)])
        #expect(ledger.isEmpty)
    }

    @Test("stops where there is no room, and goes on there")
    mutating func noRoom() throws {
        let batch = ledger.open(numbered(3, topic: "a"))
        let (tokens, _, turn) = handOver(roomFor: 2)
        #expect(turn.handedOver.isEmpty && ledger.held == 2 && ledger.waitingForRoom == 1)
        #expect(report(tokens[0], offset: 0) == nil)
        #expect(handOver(roomFor: 1).turn.handedOver == [batch])
        #expect(ledger.held == 2 && ledger.waitingForRoom == 0)
    }

    @Test("refuses a record for which there is no room although nothing is held")
    mutating func neverFits() throws {
        _ = ledger.open(numbered(1, topic: "a"))
        let turn = handOver(roomFor: 0).turn
        #expect(turn.completions.map(\.outcomes.deliveries) == [[.failure(full)]])
        #expect(ledger.isEmpty)
    }

    @Test("completes a call whose last record is refused")
    mutating func refused() throws {
        let batch = ledger.open([Record(topic: "a", value: [1]), Record(topic: "b", value: nil)])
        var tokens: [DeliveryLedger.Token] = []
        let turn = ledger.handOver { record, token throws(KafkaError) in
            guard record.value != nil else { throw error }
            tokens.append(token)
        }
        #expect(turn.handedOver == [batch] && turn.completions.isEmpty)
        let done = try report(#require(tokens.first), offset: 0)
        #expect(done?.batch == batch)
        #expect(done?.outcomes.deliveries.last == .failure(error))
        #expect(throws: DeliveryError.self) { try done?.outcomes.acknowledgements() }
    }

    @Test("forgets an abandoned call but still counts what the library holds, and keeps its slot until then")
    mutating func abandoned() throws {
        let first = ledger.open(numbered(3, topic: "a"))
        _ = ledger.open(numbered(1, topic: "b"))
        let token = try #require(handOver(roomFor: 1).tokens.first)
        #expect(ledger.abandon(first) == 2)
        #expect(ledger.abandon(first) == 0)
        #expect(ledger.held == 1 && ledger.waitingForRoom == 1)
        let third = ledger.open(numbered(1, topic: "c"))
        #expect(report(token, offset: 0) == nil)
        #expect(ledger.held == 0)
        #expect(ledger.abandon(first) == 0)
        #expect(handOver(roomFor: 1).topics == ["b"])
        #expect(ledger.refuseWaiting(error).completions.map(\.batch) == [third])
        #expect(ledger.waitingForRoom == 0 && ledger.held == 1)
    }

    private mutating func report(
        _ token: DeliveryLedger.Token, offset: Int64 = 0, code: Int32 = 0
    ) -> DeliveryLedger.Completion? {
        let report = DeliveryLedger.Report(token: token, offset: offset, code: code)
        return ledger.report(1, { _ in report }, failure: { _, _, _ in error }).first
    }

    private mutating func handOver(
        roomFor room: Int
    ) -> (tokens: [DeliveryLedger.Token], topics: [String], turn: DeliveryLedger.HandOver) {
        var tokens: [DeliveryLedger.Token] = []
        var topics: [String] = []
        let turn = ledger.handOver { record, token throws(KafkaError) in
            guard tokens.count < room else { throw full }
            tokens.append(token)
            topics.append(record.topic)
        }
        return (tokens, topics, turn)
    }
}
