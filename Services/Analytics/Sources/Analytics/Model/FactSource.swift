import Domain
import Foundation
import Journal

/// Where a fact comes from: the event, who published it, when it was recorded, and what brought it.
struct FactSource: Sendable, Hashable {
    /// The event, and the place of the fact within it, counted from 0.
    let event: String
    let item: Int
    let service: String
    let type: String
    /// When the publisher recorded it: what `as of` asks for.
    let recordedAt: Date
    /// Its number in the publisher's journal, which orders what was recorded in one instant.
    let sequence: Int64
    let provenance: Provenance
    /// The submission that brought it, where there is one.
    let submission: String?
}

extension FactSource {
    init(_ recorded: RecordedEvent, item: Int = 0, provenance: Provenance, submission: String? = nil) {
        let type = Swift.type(of: recorded.event).type
        self.init(
            event: recorded.id, item: item, service: type.service.rawValue, type: type.description,
            recordedAt: recorded.recordedAt, sequence: recorded.sequence, provenance: provenance,
            submission: submission)
    }
}

extension FactSource: Comparable {
    /// The order in which facts were recorded. It does not depend on the order in which they arrived here.
    static func < (left: FactSource, right: FactSource) -> Bool {
        (left.recordedAt, left.sequence, left.event, left.item)
            < (right.recordedAt, right.sequence, right.event, right.item)
    }
}

extension Origin {
    /// The submission that it began with: an award and a grant are named after theirs.
    var submission: String {
        switch self {
        case .submission(let submission): submission.text
        case .award(let award): award.text
        case .grant(let application): application.text
        }
    }
}

extension FactSource {
    /// When it was recorded, in milliseconds since 1970.
    var recordedMilliseconds: Int64 { Int64((recordedAt.timeIntervalSince1970 * 1000).rounded()) }
}
