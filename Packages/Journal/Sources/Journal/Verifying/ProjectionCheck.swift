import GRDB

/// Compares the projections of a store with what its journal gives when it is replayed from the beginning.
enum ProjectionCheck {
    static func faults(_ db: Database, _ projections: ProjectionSet, _ registry: EventRegistry) throws -> [String] {
        let scratch = try DatabaseQueue()
        return try scratch.write { replayed in
            try projections.create(replayed)
            let rows = try JournalRow.fetchCursor(db, after: 0)
            while let row = try rows.next() {
                if let recorded = try row.recorded(registry) { try projections.apply(recorded, replayed) }
            }
            var faults: [String] = []
            for table in projections.projections.flatMap(\.tables) {
                let (stored, expected) = (try digest(db, table), try digest(replayed, table))
                if stored != expected {
                    faults.append(
                        "table \(table) holds \(stored.rows) rows that differ from the \(expected.rows) of its events: rebuild it"
                    )
                }
            }
            return faults
        }
    }

    private struct Digest: Equatable {
        var rows = 0
        var sum: UInt64 = 0
    }

    /// Counts and mixes rows without regard to their order.
    private static func digest(_ db: Database, _ table: String) throws -> Digest {
        var digest = Digest()
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM \(table)")
        while let row = try rows.next() {
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            for (column, value) in row {
                for byte in "\(column)=\(value.description);".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            }
            digest.rows += 1
            digest.sum &+= hash
        }
        return digest
    }
}
