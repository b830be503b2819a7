import EventLog
import GRDB

/// How many partitions a topic has, as it was first read.
///
/// The order of a stream and what was seen of it are kept by partition: with another number of them, streams stand in
/// other partitions, and neither holds.
enum KnownPartitions {
    /// Notes the number, or compares it with the one that was noted: that one is returned when it is another.
    static func differing(from count: Int, _ topic: Topic, _ db: Database) throws -> Int? {
        let known = try Int.fetchOne(
            db, sql: "SELECT partitions FROM topics_read WHERE topic = ?", arguments: [topic.name])
        guard let known else {
            try db.execute(
                sql: "INSERT INTO topics_read (topic, partitions) VALUES (?, ?)", arguments: [topic.name, count])
            return nil
        }
        return known == count ? nil : known
    }
}
