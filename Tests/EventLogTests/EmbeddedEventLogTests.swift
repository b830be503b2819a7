import EmbeddedEventLog
import EventLog
import Foundation
import Testing

@Suite("Embedded log")
struct EmbeddedEventLogTests {
    @Test("a second one on the same file is refused with a sentence that says why")
    func locked() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).sqlite").path
        let first = try EmbeddedEventLog(path: path)
        let error = #expect(throws: FileLockError.self) { try EmbeddedEventLog(path: path) }
        #expect(error?.isHeld == true)
        #expect(error?.description.contains("in use by another process") == true)
        _ = first
    }

    @Test("the number of partitions is the file's own, whatever is asked later")
    func partitionsAreFixed() async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).sqlite").path
        do {
            let log = try EmbeddedEventLog(path: path, partitions: 3)
            #expect(try await log.partitions(of: Topic("t")) == 3)
        }
        let again = try EmbeddedEventLog(path: path, partitions: 8)
        #expect(try await again.partitions(of: Topic("t")) == 3)
    }
}
