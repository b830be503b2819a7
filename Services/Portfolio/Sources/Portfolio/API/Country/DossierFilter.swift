import Domain

/// Which dossiers of a kind are asked for.
struct DossierFilter: Sendable {
    var programme: String?
    var country: CountryCode?
    var status: String?
}
