/// When a person is asked whether two are one. A choice of ours: it is versioned, and stands beside what it shapes.
struct DuplicateRules: Sendable, Equatable {
    let version: String
    /// 0–100: from this score on two organisations are suspected.
    let organisationScore: Int
    /// 0–100: from this score on two activities are suspected.
    let activityScore: Int
    /// Below this likeness of their titles, 0–1, activities are not compared further.
    let titleLikeness: Double
    /// A key that more than this many share tells nothing and is passed over.
    let largestBlock: Int

    static let standard = DuplicateRules(
        version: "2026-1", organisationScore: 80, activityScore: 75, titleLikeness: 0.7, largestBlock: 60)
}
