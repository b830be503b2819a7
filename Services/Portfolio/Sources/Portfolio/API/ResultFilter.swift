/// Which results are asked for.
struct ResultFilter: Sendable {
    var activity: String?
    /// 1 output, 2 outcome, 3 impact, 9 other.
    var type: String?
    /// With it: what that submission brought or confirmed, whether it is still current or not.
    var submission: String?
}
