/// What became of the records of one call, kept small: sixteen bytes a record, and the errors of those that failed.
struct Outcomes: Sendable {
    private struct Entry {
        var offset: Int64 = -1
        var partition: Int32 = -1
        var state = State.unsettled
    }

    private enum State: Int32 { case unsettled, written, failed }

    private let topics: Topics
    private var entries: [Entry]
    private var errors: [Int: KafkaError] = [:]

    /// How many records there are.
    var count: Int { entries.count }

    /// Nothing is known yet of any record.
    init(of records: [Record]) {
        topics = Topics(of: records)
        entries = Array(repeating: Entry(), count: records.count)
    }

    /// The topic that a record was sent to.
    func topic(of index: Int) -> String { topics[index] }

    /// Notes where a record was written; false when its outcome was known already.
    @inline(__always)
    mutating func note(_ index: Int, partition: Int32, offset: Int64) -> Bool {
        guard entries[index].state == .unsettled else { return false }
        entries[index] = Entry(offset: offset, partition: partition, state: .written)
        return true
    }

    /// Notes why a record was not written; false when its outcome was known already.
    mutating func note(_ index: Int, _ error: KafkaError) -> Bool {
        guard entries[index].state == .unsettled else { return false }
        entries[index].state = .failed
        errors[index] = error
        return true
    }

    /// One result a record, in the order they were sent.
    var deliveries: [Delivery] {
        entries.indices.map { index in
            errors[index].map { .failure($0) } ?? .success(acknowledgement(index))
        }
    }

    /// Where each record was written, in the order they were sent. Throws `DeliveryError` when one was not.
    func acknowledgements() throws(DeliveryError) -> [Acknowledgement] {
        guard let first = errors.keys.min(), let error = errors[first] else {
            return entries.indices.map(acknowledgement)
        }
        throw DeliveryError(first: error, failed: errors.count, deliveries: deliveries)
    }

    private func acknowledgement(_ index: Int) -> Acknowledgement {
        let entry = entries[index]
        return Acknowledgement(topic: topics[index], partition: Int(entry.partition), offset: entry.offset)
    }
}

/// The topics of a call's records: one for all of them as a rule.
private enum Topics: Sendable {
    case one(String)
    case each([String])

    init(of records: [Record]) {
        let first = records.first?.topic ?? ""
        self = records.allSatisfy { $0.topic == first } ? .one(first) : .each(records.map(\.topic))
    }

    subscript(index: Int) -> String {
        switch self {
        case .one(let topic): topic
        case .each(let topics): topics[index]
        }
    }
}
