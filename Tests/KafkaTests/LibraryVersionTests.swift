import Kafka
import Testing

@Suite("The version of librdkafka")
struct LibraryVersionTests {
    @Test("that is installed will do")
    func installed() throws {
        try LibraryVersion.installed.check()
    }

    @Test("may be 2.0.2 or later", arguments: [0x0200_02ff, 0x0201_00ff, 0x0300_0000])
    func recent(number: Int32) throws {
        try LibraryVersion(rawValue: number).check()
    }

    @Test(
        "that is too old is named, with what is needed",
        arguments: [(0x0200_01ff, "2.0.1"), (0x0109_02ff, "1.9.2"), (0x0108_00ff, "1.8.0")] as [(Int32, String)])
    func old(number: Int32, name: String) {
        let error = #expect(throws: KafkaError.self) { try LibraryVersion(rawValue: number).check() }
        #expect(error?.code == .unsupportedLibraryVersion)
        #expect(error?.message.contains(name) == true)
        #expect(error?.message.contains("2.0.2") == true)
    }
}
