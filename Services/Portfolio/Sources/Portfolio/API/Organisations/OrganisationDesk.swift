import Domain
import Journal
import ServiceKit

/// Takes statements about organisations: each in one transaction with the reading of what is then known.
struct OrganisationDesk: Sendable {
    let journal: Journal
    let rules = OrganisationRules.standard

    /// The organisation, and whether it became known by this.
    func register(
        _ profile: OrganisationProfile, by context: CommandContext
    ) async throws -> (detail: OrganisationDetail?, isNew: Bool) {
        let rules = rules
        return try await answer { transaction in
            let event = ReferenceEvent.organisation(OrganisationRegistered(organisation: profile))
            let known = try OrganisationQueries.registered(transaction.db, profile.code.text)
            if let known, known != profile {
                throw OrganisationRejection(
                    .organisationExists, "\(profile.code) is registered as “\(known.name)”.", field: "code",
                    remedy: "Choose another code, or record what is new of it.")
            }
            let events = try transaction.execute(Register.self, on: event.stream, .introduce(event), by: context)
            if !events.isEmpty {
                try DuplicateWatch.look(at: profile.code.text, .organisation, in: transaction, by: context)
                try FundingChainDesk.assessAll(in: transaction, by: context)
            }
            return (try OrganisationQueries.detail(transaction.db, profile.code.text, rules), !events.isEmpty)
        }
    }

    /// Records what is said of an organisation, or of the one that answers for it.
    func record(
        _ change: OrganisationRecord.Change, of code: String, today: CalendarDate, by officer: Officer,
        _ context: CommandContext
    ) async throws -> OrganisationDetail {
        let rules = rules
        return try await answer { transaction in
            let db = transaction.db
            let root = try IdentityTree(kind: .organisation, db: db).root(of: code)
            guard let known = try IdentityProfile.find(db, .organisation, root),
                let profile = try OrganisationQueries.registered(db, root) ?? known.organisation
            else { throw Problem.notFound("organisation", id: code) }
            let events = try transaction.execute(
                OrganisationRecord.self, on: .organisationRecord(profile.code),
                .record(change, profile, today: today, by: officer, rules), by: context)
            if !events.isEmpty { try DuplicateWatch.look(at: root, .organisation, in: transaction, by: context) }
            guard let detail = try OrganisationQueries.detail(db, root, rules) else {
                throw Problem.notFound("organisation", id: code)
            }
            return detail
        }
    }

    private func answer<Answer: Sendable>(
        _ work: @escaping @Sendable (JournalTransaction) throws -> Answer
    ) async throws -> Answer {
        do {
            return try await journal.perform(work)
        } catch let rejection as OrganisationRejection {
            throw Problem(rejection)
        }
    }
}

extension IdentityProfile {
    /// What submissions tell of one that nobody registered.
    fileprivate var organisation: OrganisationProfile? {
        guard let code = OrganisationCode(member), let name = names.first else { return nil }
        return OrganisationProfile(
            code: code, name: name, iatiType: nil, iatiIdentifier: identifiers.first,
            country: countries.first.flatMap(CountryCode.init), isLocal: false, isRefugeeLed: false, source: .reported)
    }
}
