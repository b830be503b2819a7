import Kafka
import KafkaTesting
import Testing

@Suite("A record comes back as it was sent", .timeLimit(.minutes(5)))
struct RoundTripTests {
    @Test(
        "whatever its key and value are",
        arguments: [nil, [], [0], Array("clé".utf8), [0xff, 0xfe, 0x00, 0x01]] as [[UInt8]?],
        [nil, [], [0], Array("{\"amount\":1}".utf8), [0xff, 0x00]] as [[UInt8]?])
    func keyAndValue(key: [UInt8]?, value: [UInt8]?) async throws {
        let received = try await roundTrip([Record(topic: "things", partition: 0, key: key, value: value)])
        #expect(received.map(\.key) == [key])
        #expect(received.map(\.value) == [value])
    }

    @Test("with its headers: order, repeated names, empty and null values")
    func headers() async throws {
        let headers = [
            Header(name: "ce_id", value: Array("1".utf8)), Header(name: "twice", value: [1]),
            Header(name: "twice", value: [2]), Header(name: "empty", value: []), Header(name: "null", value: nil),
            Header(name: "", value: [0xff, 0x00]), Header(name: "naïve", value: [3]),
        ]
        let received = try await roundTrip([Record(topic: "things", partition: 0, value: nil, headers: headers)])
        #expect(received.map(\.headers) == [headers])
    }

    @Test("with its time, place and offset")
    func timeAndPlace() async throws {
        let time = Timestamp(millisecondsSinceEpoch: 1_700_000_000_123)
        let received = try await roundTrip([
            Record(topic: "things", partition: 0, value: [1], timestamp: time),
            Record(topic: "things", partition: 0, value: [2]),
        ])
        #expect(received.first?.timestamp == time)
        #expect(try #require(received.last?.timestamp) > time)
        #expect(received.map(\.topic) == ["things", "things"])
        #expect(received.map(\.partition) == [0, 0])
        #expect(received.map(\.offset) == [0, 1])
    }

    @Test("when it is 10 MB large")
    func large() async throws {
        let value: [UInt8] = [1] + Array(repeating: 2, count: 10_000_000) + [3]
        let received = try await roundTrip(
            [Record(topic: "things", partition: 0, value: value)], ["message.max.bytes": "11000000"])
        #expect(received.map(\.value) == [value])
    }

    @Test("A header's name that is not UTF-8 arrives repaired, and a foreign null value as nil")
    func foreignHeaders() async throws {
        let cluster = try MockCluster()
        try cluster.createTopic("things")
        try cluster.write(
            .init(value: nil, headers: [([0x61, 0xff, 0x62], nil), ([], []), ([0x63], [0xff])]),
            to: TopicPartition(topic: "things", partition: 0))
        let received = try await withConsumer(.of(cluster)) { consumer in
            try await consumer.assign("things")
            return try await consumer.read(1)
        }
        #expect(
            received.map(\.headers) == [
                [
                    Header(name: "a\u{fffd}b", value: nil), Header(name: "", value: []),
                    Header(name: "c", value: [0xff]),
                ]
            ])
        #expect(received.map(\.value) == [nil])
    }

    private func roundTrip(
        _ records: [Record], _ settings: [String: String] = [:]
    ) async throws -> [ReceivedRecord] {
        let cluster = try MockCluster()
        try cluster.createTopic("things")
        try await withProducer(.of(cluster, settings)) { try await $0.write(records) }
        return try await withConsumer(.of(cluster, settings)) { consumer in
            try await consumer.assign("things")
            return try await consumer.read(records.count)
        }
    }
}
