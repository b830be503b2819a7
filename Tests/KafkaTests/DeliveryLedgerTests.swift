import Testing

@testable import Kafka

@Suite("The ledger of a producer")
struct DeliveryLedgerTests {
    private var ledger = DeliveryLedger()
    private let error = KafkaError(code: .queueFull, message: "", place: .init(.sending))

    @Test("hands over in the order of the calls and completes each when all its records are settled")
    mutating func order() throws {
        let first = ledger.open(numbered(2, topic: "a"))
        let second = ledger.open(numbered(1, topic: "b"))
        var tokens: [DeliveryLedger.Token] = []
        var topics: [String] = []
        while let (token, record) = ledger.next {
            tokens.append(token)
            topics.append(record.topic)
            ledger.nextWasTaken()
        }
        #expect(topics == ["a", "a", "b"])
        #expect(ledger.held == 3 && ledger.waitingForRoom == 0)

        let late = ledger.report(tokens[2]) { .success(.init(topic: $0, partition: 0, offset: 5)) }
        #expect(late?.batch == second)
        #expect(late?.deliveries == [.success(.init(topic: "b", partition: 0, offset: 5))])
        #expect(ledger.report(tokens[1]) { _ in .failure(error) } == nil)
        let done = ledger.report(tokens[0]) { .success(.init(topic: $0, partition: 0, offset: 1)) }
        #expect(done?.batch == first)
        #expect(done?.deliveries == [.success(.init(topic: "a", partition: 0, offset: 1)), .failure(error)])
        #expect(ledger.isEmpty)
    }

    @Test("completes a call whose last record is refused")
    mutating func refused() throws {
        let batch = ledger.open(numbered(2, topic: "a"))
        let token = try #require(ledger.next?.token)
        ledger.nextWasTaken()
        #expect(ledger.nextWasRefused(error) == nil)
        #expect(ledger.next == nil)
        let done = ledger.report(token) { .success(.init(topic: $0, partition: 0, offset: 0)) }
        #expect(done?.batch == batch)
        #expect(done?.deliveries.last == .failure(error))
    }

    @Test("forgets an abandoned call but still counts what the library holds")
    mutating func abandoned() throws {
        let first = ledger.open(numbered(3, topic: "a"))
        _ = ledger.open(numbered(1, topic: "b"))
        let token = try #require(ledger.next?.token)
        ledger.nextWasTaken()
        ledger.abandon(first)
        ledger.abandon(first)
        #expect(ledger.held == 1 && ledger.waitingForRoom == 1)
        #expect(ledger.next?.record.topic == "b")
        #expect(ledger.report(token) { _ in .failure(error) } == nil)
        #expect(ledger.held == 0)
        #expect(ledger.refuseWaiting(error).map(\.deliveries) == [[.failure(error)]])
        #expect(ledger.isEmpty)
    }
}
