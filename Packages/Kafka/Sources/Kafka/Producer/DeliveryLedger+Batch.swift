extension DeliveryLedger {
    /// The records of one call, as far as they are not handed over, and what became of the others.
    struct Batch {
        /// What to do after a record was given.
        enum Answer { case taken, refused(KafkaError), stop }

        let serial: UInt64
        private(set) var outcomes: Outcomes
        private(set) var isAbandoned = false
        private var records: [Record]
        private var next = 0
        private var unsettled: Int

        init(records: [Record], serial: UInt64) {
            self.records = records
            self.serial = serial
            outcomes = Outcomes(of: records)
            unsettled = records.count
        }

        /// How many records are not handed over yet.
        var left: Int { records.count - next }

        /// Whether the fate of each record is known.
        var isSettled: Bool { unsettled == 0 }

        /// The topic that a record was sent to.
        func topic(of index: Int) -> String { outcomes.topic(of: index) }

        /// Gives each record that is left, in order, until one cannot be given now.
        mutating func forEachLeft(_ give: (borrowing Record, Int) -> Answer) {
            let records = records
            giving: while next < records.count {
                switch give(records[next], next) {
                case .taken: break
                case .refused(let error): _ = settle(next, error)
                case .stop: break giving
                }
                next += 1
            }
            // The library has copied them: holding them longer would be to hold them twice.
            if left == 0 { drop() }
        }

        /// Notes where a record was written; true when it was the last one unsettled.
        @inline(__always)
        mutating func settle(_ index: Int, partition: Int32, offset: Int64) -> Bool {
            guard outcomes.note(index, partition: partition, offset: offset) else { return false }
            unsettled -= 1
            return unsettled == 0
        }

        /// Notes why a record was not written; true when it was the last one unsettled.
        mutating func settle(_ index: Int, _ error: KafkaError) -> Bool {
            guard outcomes.note(index, error) else { return false }
            unsettled -= 1
            return unsettled == 0
        }

        /// Nobody waits any more; true when the library holds none of the records.
        mutating func abandon() -> Bool {
            isAbandoned = true
            unsettled -= left
            drop()
            return unsettled == 0
        }

        private mutating func drop() {
            records = []
            next = 0
        }
    }
}
