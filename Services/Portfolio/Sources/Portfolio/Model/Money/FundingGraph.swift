import Domain

/// The agreements of one programme as a graph: who passed money on to whom, and where each agreement's money is from.
///
/// It is made of what counts now, in whatever order that came.
struct FundingGraph: Sendable {
    /// An agreement as the graph sees it.
    struct Agreement: Sendable, Hashable {
        /// `reporter/reference`.
        let key: String
        /// Who reports it, as the graph names it.
        let reporter: String
        let receiver: String
        let activity: ActivityID
        let amount: Money
        /// The day whose rate counts, where amounts have to be compared: the agreement begins.
        let date: CalendarDate
        /// As reported: 1 for money of the donor's own grant.
        let tier: Int
        let reference: String
        let upstream: String?
    }

    /// Money of the donor that reached a partner for an activity.
    struct Grant: Sendable, Hashable {
        let receiver: String
        let activity: ActivityID
        let amount: Money
        let date: CalendarDate
    }

    /// Where an agreement's money is from.
    enum Source: Sendable, Hashable {
        /// The donor's grants for the activity.
        case grants(ActivityID)
        /// An agreement further up, by its key.
        case agreement(String)
        /// All that the giver received under agreements which do not say which.
        case received
        /// The agreement names one that nobody reported.
        case unknown(String)
    }

    /// An agreement with who gives, which is not always who reports, and where the money is from.
    struct Link: Sendable, Hashable {
        let agreement: Agreement
        let giver: String
        let source: Source
    }

    let programme: ProgrammeCode
    let grants: [Grant]
    /// By key.
    let links: [Link]

    init(programme: ProgrammeCode, grants: [Grant], agreements: [Agreement]) {
        self.programme = programme
        self.grants = grants.sorted {
            ($0.receiver, $0.activity, $0.date, "\($0.amount)") < ($1.receiver, $1.activity, $1.date, "\($1.amount)")
        }
        let ordered = agreements.sorted { $0.key < $1.key }
        let byReference = Dictionary(grouping: ordered, by: \.reference)
        let receivers = Set(ordered.map(\.receiver))
        let granted = Dictionary(grouping: grants, by: \.receiver).mapValues { Set($0.map(\.activity)) }
        links = ordered.map { agreement in
            let isGranted = granted[agreement.reporter]?.contains(agreement.activity) ?? false
            return Self.link(
                agreement, byReference, isPaidByOthers: !isGranted && receivers.contains(agreement.reporter))
        }
    }

    /// A partner may report agreements of those that it pays: such a one names, as where its money is from, an
    /// agreement of the same partner, and who received that one gives.
    private static func link(
        _ agreement: Agreement, _ byReference: [String: [Agreement]], isPaidByOthers: Bool
    ) -> Link {
        guard let upstream = agreement.upstream else {
            let source: Source = isPaidByOthers ? .received : .grants(agreement.activity)
            return Link(agreement: agreement, giver: agreement.reporter, source: source)
        }
        let named = (byReference[upstream] ?? []).filter { $0.key != agreement.key }
        if let received = named.first(where: { $0.receiver == agreement.reporter }) {
            return Link(agreement: agreement, giver: agreement.reporter, source: .agreement(received.key))
        }
        if let own = named.first(where: { $0.reporter == agreement.reporter }) {
            return Link(agreement: agreement, giver: own.receiver, source: .agreement(own.key))
        }
        return Link(agreement: agreement, giver: agreement.reporter, source: .unknown(upstream))
    }
}
