import Domain

/// Which organisations are asked for.
struct OrganisationFilter: Sendable {
    /// IATI OrganisationType.
    var type: String?
    var country: CountryCode?
    var isLocal: Bool?
    var isRefugeeLed: Bool?
}
