import Domain

/// The donor's own award or grant as it is published: with what the standard demands and the decision does not say.
struct DecidedContent {
    /// The purpose code of the OECD for “sectors not specified”: a decision names no sector.
    static let unspecifiedSector = CodeShare(vocabulary: "1", code: "99810", percentage: nil)

    /// Decisions are written down in English.
    static let language = "en"

    /// Who is known by which code.
    let organisations: [String: OrganisationProfile]

    /// The activities of others that say that this one pays for them, by the identifier of who reports them.
    let funded: [String: [String]]

    func header(_ stored: ActivityHeader, transactions: [ReportedTransaction]) -> ActivityHeader {
        var header = stored
        header.language = header.language ?? Self.language
        header.description = header.description ?? header.title
        header.actualStart = header.actualStart ?? transactions.compactMap(\.date).min()
        if header.sectors.isEmpty { header.sectors = [Self.unspecifiedSector] }
        header.organisations = header.organisations.map {
            OrganisationRole(organisation: published($0.organisation), role: $0.role)
        }
        return header
    }

    func transaction(_ stored: ReportedTransaction) -> ReportedTransaction {
        var transaction = stored
        transaction.provider = stored.provider.map {
            OrganisationReference(
                ref: $0.ref, name: DecidedActivity.ministry.name, type: DecidedActivity.ministry.type,
                activity: $0.activity)
        }
        transaction.receiver = stored.receiver.map(published)
        return transaction
    }

    /// An organisation by the identifier and name under which others know it. Its activity is named where it reports
    /// one, and only one, that this money pays for: of several, which one is not known.
    private func published(_ organisation: OrganisationReference) -> OrganisationReference {
        guard let code = organisation.ref, code != DecidedActivity.donor else { return organisation }
        let known = organisations[code]
        let reference = known?.iatiIdentifier
        let activities = funded[reference ?? code] ?? funded[code] ?? []
        return OrganisationReference(
            ref: reference, name: known?.name ?? code, type: known?.iatiType,
            activity: activities.count == 1 ? activities.first : nil)
    }
}
