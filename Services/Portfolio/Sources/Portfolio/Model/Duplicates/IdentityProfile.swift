import Domain

/// What is compared of an organisation or an activity.
struct IdentityProfile: Codable, Sendable, Equatable {
    let kind: IdentityKind
    /// An organisation's code or an activity's identifier.
    let member: String
    /// Names or titles.
    var names: [String] = []
    /// As they were given.
    var identifiers: [String] = []
    /// ISO 3166-1 alpha-2.
    var countries: [String] = []
    var period: Period?
    /// Those who take part in an activity, by reference or name; without the one who reports.
    var organisations: [String] = []
    /// Who reports an activity.
    var reporter: String?
    /// Activities that this one names: parents, children and those that money comes from.
    var related: [String] = []

    init(_ kind: IdentityKind, _ member: String) {
        self.kind = kind
        self.member = member
    }

    /// Names it knows already are not said twice. A bound keeps what is compared small.
    mutating func add(name: String) {
        if !names.contains(name), names.count < 12 { names.append(name) }
    }

    mutating func add(identifier: String?) {
        if let identifier, !identifiers.contains(identifier), identifiers.count < 24 { identifiers.append(identifier) }
    }

    mutating func add(country: String?) {
        if let country, !countries.contains(country) { countries.append(country) }
    }
}

extension IdentityProfile {
    /// What a report says of an activity: the last report counts.
    init(activity header: ActivityHeader) {
        self.init(.activity, header.identifier.text)
        names = [header.title]
        identifiers = [header.identifier.text]
        countries = header.countries.map(\.country) + header.regions.map { "\($0.vocabulary)/\($0.code)" }
        if let start = header.actualStart ?? header.plannedStart, let end = header.actualEnd ?? header.plannedEnd {
            period = Period(start, end)
        }
        reporter = header.reporter.ref ?? header.reporter.name
        organisations = header.organisations.compactMap { $0.organisation.ref ?? $0.organisation.name }
            .filter { $0 != reporter }
        related =
            header.relatedActivities.map(\.identifier) + header.organisations.compactMap(\.organisation.activity)
    }
}
