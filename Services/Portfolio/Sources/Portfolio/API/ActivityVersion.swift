/// A version of an activity: where it comes from and who reported the same again.
struct ActivityVersion: Encodable, Sendable {
    /// Counted from 1; 0 is the donor's own decision.
    let version: Int
    let isCurrent: Bool
    /// Whether all of its parts are in.
    let isComplete: Bool
    let origin: OriginItem
    let provenance: String
    let occurredOn: String
    let recordedAt: String
    let completedAt: String?
    let reports: [Report]

    /// A submission that brought (`recorded`) or repeated (`confirmed`) it.
    struct Report: Encodable, Sendable {
        let submission: String
        let outcome: String
        let recordedAt: String
    }
}
