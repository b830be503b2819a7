import Domain

/// Which results reports stand in an export: they are not public, as what intake takes in is not.
enum ExportedReports: Sendable, Hashable {
    case none
    case all
    /// Those of one organisation.
    case of(String)
}
