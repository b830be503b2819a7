import Domain
import Journal

/// A grant commits money, and makes its receiver known where it was not.
struct WhenGrantAwarded: Reaction {
    func react(to event: GrantAwarded, _ cause: RecordedEvent, in transaction: JournalTransaction) throws {
        let context = cause.consequence(of: .portfolio)
        let organisation = ReferenceEvent.organisation(
            OrganisationRegistered(organisation: event.applicant.profile(source: event.provenance)))
        let news = try transaction.execute(
            Register.self, on: organisation.stream, .introduce(organisation), by: context)
        try DuplicateWatch.look(
            at: event.applicant.organisation.text, .organisation, in: transaction, by: context)
        let commitment = CommitmentRecorded(
            activity: try DecidedActivity.identifier(of: event.application), title: event.title,
            programme: event.programme, country: event.country, origin: .grant(event.application),
            date: event.decidedOn, amount: event.amount,
            receivers: [PartnerShare(organisation: event.applicant.organisation, amount: event.amount)],
            provenance: event.provenance)
        try transaction.execute(
            CommitmentRecord.self, on: StreamID("commitment", event.application), .committed(commitment),
            by: context)
        if news.isEmpty {
            try FundingChainDesk.assess(after: commitment.activity, in: transaction, by: context)
        } else {
            // Receivers may be known by its name or registration from now on.
            try FundingChainDesk.assessAll(in: transaction, by: context)
        }
    }
}

extension Applicant {
    /// What an application tells of the organisation. A register's number is an IATI identifier where the
    /// country's code stands before it; a local applicant is a partner-country NGO (24).
    fileprivate func profile(source: Provenance) -> OrganisationProfile {
        OrganisationProfile(
            code: organisation, name: name, iatiType: isLocal ? "24" : nil,
            iatiIdentifier: registration.hasPrefix("\(country)-") ? registration : nil, country: country,
            isLocal: isLocal, isRefugeeLed: isRefugeeLed, source: source)
    }
}
