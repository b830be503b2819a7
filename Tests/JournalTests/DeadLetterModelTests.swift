import Domain
import EmbeddedEventLog
import EventLog
import Journal
import Testing

/// What must be so, said as simply as possible: streams with what was done and what waits.
private struct Model {
    let policy: FaultPolicy
    var poison: Set<Int> = []
    var done: [String: [Int]] = [:]
    var waiting: [String: [Int]] = [:]
    /// Under `blockStream`: what nobody has read yet, the first of which blocks, by partition.
    var unread: [Int: [(stream: String, number: Int)]] = [:]

    mutating func publish(_ number: Int, on stream: String, partition: Int) {
        switch policy {
        case .parkStream:
            if poison.contains(number) || waiting[stream] != nil {
                waiting[stream, default: []].append(number)
            } else {
                done[stream, default: []].append(number)
            }
        case .blockStream:
            let isBlocked = unread[partition]?.isEmpty == false
            unread[partition, default: []].append((stream, number))
            if !isBlocked { readOn(partition) }
        }
    }

    mutating func redrive(_ stream: String) {
        switch policy {
        case .parkStream:
            while let head = waiting[stream]?.first, !poison.contains(head) {
                done[stream, default: []].append(head)
                drop(head, of: stream)
            }
        case .blockStream:
            for partition in unread.keys where unread[partition]?.first?.stream == stream { readOn(partition) }
        }
    }

    mutating func discard(_ number: Int, of stream: String) {
        drop(number, of: stream)
        for partition in unread.keys where unread[partition]?.first?.number == number {
            unread[partition]?.removeFirst()
            readOn(partition)
        }
    }

    private mutating func readOn(_ partition: Int) {
        while let next = unread[partition]?.first {
            if poison.contains(next.number) {
                waiting[next.stream] = [next.number]
                return
            }
            drop(next.number, of: next.stream)
            done[next.stream, default: []].append(next.number)
            unread[partition]?.removeFirst()
        }
    }

    private mutating func drop(_ number: Int, of stream: String) {
        waiting[stream]?.removeAll { $0 == number }
        if waiting[stream]?.isEmpty == true { waiting[stream] = nil }
    }
}

/// What is done in one step, chosen by chance.
private struct Step {
    var messages: [LogMessage] = []
    /// A dead letter that is decided about, by its event's number, and how.
    var decision: (letter: DeadLetter, number: Int, stream: String, discards: Bool)?
}

@Suite("Dead letters against a model", .timeLimit(.minutes(5)))
struct DeadLetterModelTests {
    private static let streams = (0..<4).map(stream)

    @Test(
        "in order within a stream, once, and nothing is lost: whatever fails, is decided, or is started again",
        arguments: FaultPolicy.allCases, 1...8 as ClosedRange<UInt64>)
    func random(_ policy: FaultPolicy, _ seed: UInt64) async throws {
        var random = SeededGenerator(seed: seed)
        let (scratch, poison) = (try Scratch(), Poison())
        let log = try scratch.log()
        let partitions = try await Self.partitions(scratch)
        var model = Model(policy: policy)
        var numbers = 0
        for round in 1...8 {
            // Another process each time: the store is all it knows.
            let reader = try Reader(scratch, policy, poison, log: log)
            for step in 1...3 {
                var next = Step()
                if let mended = model.poison.sorted().randomElement(using: &random), Bool.random(using: &random) {
                    model.poison.remove(mended)
                }
                if let letter = try await reader.desk.list(limit: 1_000).randomElement(using: &random),
                    let stream = letter.subject.stream, let number = Int(letter.subject.event?.dropFirst() ?? "")
                {
                    let discards = Int.random(in: 0..<4, using: &random) == 0
                    next.decision = (letter, number, stream, discards)
                    discards ? model.discard(number, of: stream) : model.redrive(stream)
                }
                for _ in 0..<Int.random(in: 0...12, using: &random) {
                    numbers += 1
                    let stream = Self.streams.randomElement(using: &random) ?? Self.streams[0]
                    if Int.random(in: 0..<8, using: &random) == 0 { model.poison.insert(numbers) }
                    let message = try counted(numbers, on: stream)
                    // Twice, as after a crash of the publisher.
                    let times = Int.random(in: 0..<6, using: &random) == 0 ? 2 : 1
                    next.messages += Array(repeating: message, count: times)
                    model.publish(numbers, on: stream.text, partition: try #require(partitions[stream.text]))
                }
                let known = model.poison
                poison.set { $0 = known }
                try await Self.take(next, reader)
                let place = "\(policy.rawValue), seed \(seed), round \(round), step \(step)"
                #expect(try await reader.copied() == model.done, "\(place)")
                #expect(try await reader.waiting() == model.waiting, "\(place)")
            }
            #expect(try await reader.journal.verify().faults == [])
        }
        #expect(numbers > 50)
    }

    /// Decides and publishes while the subscription reads.
    private static func take(_ step: Step, _ reader: Reader) async throws {
        try await reader.whileReading {
            if let (letter, _, stream, discards) = step.decision {
                if discards {
                    _ = try await reader.desk.discard(.init(ids: [letter.id]), why: "model", by: somebody)
                } else {
                    _ = try await reader.desk.redrive(.init(stream: stream), why: "model", by: somebody)
                }
            }
            try await reader.log.append(step.messages, to: Reader.topic)
        }
    }

    /// Which partition the log gives to each stream.
    private static func partitions(_ scratch: Scratch) async throws -> [String: Int] {
        let log = try EmbeddedEventLog(path: scratch.path("other.sqlite"), partitions: 2)
        try await log.append(try streams.map { try counted(1, on: $0) }, to: Reader.topic)
        var reader = try await log.reader(of: Reader.topic, from: [:])
        var partitions: [String: Int] = [:]
        while partitions.count < streams.count {
            for record in try await reader.next(maximum: 10).records {
                partitions[try CloudEvent(record.message).subject] = record.partition
            }
        }
        return partitions
    }
}
