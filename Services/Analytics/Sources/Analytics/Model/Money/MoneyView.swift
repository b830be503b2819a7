import Domain
import Foundation

/// The money that is known at a time, settled: what counts, and to which programme and country it belongs.
///
/// Each euro once along the chain from donor to partner to sub-partner: the donor's own decisions, and the transactions
/// 2 and 3 of activities that the donor itself reports. What partners report of the same money on its way stands apart.
struct MoneyView: Sendable {
    /// The Ministry of Foreign Affairs in IATI.
    static let donor = "XM-DAC-7"

    /// The activities that have a complete version.
    private(set) var activities: [Activity] = []
    private(set) var decisions: [AmountLine] = []
    /// The decision of each line of `decisions`.
    private(set) var decided: [SmallFact<DecidedMoney>] = []
    let upTo: Int64

    struct Activity: Sendable {
        let code: Int32
        let version: MoneyActivity.Version
        let header: MoneyActivity.Header
        let programme: Int32
        /// Whether the donor reports it.
        let isOwn: Bool
        /// By measure.
        let committedExclusion: Exclusion
        let disbursedExclusion: Exclusion
        /// A decision states no plan of payments: the donor's own report of the activity does.
        let scheduledExclusion: Exclusion
        /// Whether the donor decided on it or reports a commitment for it.
        let isCommitted: Bool
        /// Its amounts by quarter, as they count, whoever received them.
        fileprivate(set) var sums: [AmountLine] = []
    }

    init(_ base: FactBase, upTo: Int64) {
        self.upTo = upTo
        let who = base.organisations(upTo: upTo)
        decided = base.money.decisions.filter { $0.recordedAt <= upTo }
        decisions = decided.map { MoneyView.line($0, who, base) }
        activities = MoneyView.activities(base, decided, upTo)
        partners = PartnerCodes(who, base)
        for place in activities.indices {
            let lines = activities[place].version.quarters.lines.compactMap { settled($0, activities[place]) }
            activities[place].sums = QuarterLines.withoutPartners(lines)
        }
    }

    private let partners: PartnerCodes

    /// How far amounts of activities are summed up.
    enum Detail: Sendable {
        case single
        /// By quarter; their days are the first of it, but for plans.
        case quarters
        /// By quarter, whoever received them.
        case quartersWithoutPartners
    }

    /// Hands over the amounts of some measures, with their activity where one reports them.
    func forEach(_ measures: Set<Measure>, _ detail: Detail = .single, _ body: (AmountLine, Activity?) -> Void) {
        let wanted = Measure.allCases.map(measures.contains)
        for line in decisions where wanted[Int(line.measure.rawValue)] { body(line, nil) }
        for activity in activities {
            switch detail {
            case .quartersWithoutPartners:
                for line in activity.sums where wanted[Int(line.measure.rawValue)] { body(line, activity) }
            case .single, .quarters:
                let lines = detail == .single ? activity.version.lines : activity.version.quarters.lines
                for line in lines {
                    guard let line = settled(line, activity), wanted[Int(line.measure.rawValue)] else { continue }
                    body(line, activity)
                }
            }
        }
    }

    private func settled(_ line: AmountLine, _ activity: Activity) -> AmountLine? {
        var line = line
        line.programme = activity.programme
        line.provenance = activity.header.provenance
        line.partner = partners.code(line.partner)
        guard activity.isOwn else { return line.measure == .scheduled ? nil : line }
        switch line.measure {
        case .partnerCommitted: (line.measure, line.exclusion) = (.committed, activity.committedExclusion)
        case .partnerDisbursed:
            (line.measure, line.exclusion) = (.disbursed, activity.disbursedExclusion)
            if partners.local.contains(line.partner) { line.local = line.amount }
            if partners.refugeeLed.contains(line.partner) { line.refugeeLed = line.amount }
        case .scheduled: line.exclusion = activity.scheduledExclusion
        default: return nil
        }
        return line
    }

    private static func line(
        _ decision: SmallFact<DecidedMoney>, _ who: WhoIsWho, _ base: FactBase
    ) -> AmountLine {
        var line = AmountLine(
            measure: decision.kind == .committed ? .committed : .disbursed, amount: Fixed(decision.amount.value),
            event: decision.event, item: decision.item,
            provenance: base.codes.knownMask(base.events[Int(decision.event)].provenance))
        line.programme = base.codes[.programme].known(decision.programme.text) ?? Interner.none
        line.country = base.codes[.country].known(decision.country.code) ?? Interner.none
        line.activity = base.codes[.activity].known(decision.activity.text) ?? Interner.none
        line.currency = base.codes[.currency].known(decision.currency.code) ?? Interner.none
        if decision.receivers.count == 1, let receiver = decision.receivers.first {
            line.partner = base.codes[.partner].known(who.code(receiver.organisation.text)) ?? Interner.none
        }
        line.day = Int32(truncatingIfNeeded: decision.date.daysSince1970)
        line.local = Fixed(who.part(of: decision.receivers, in: decision.currency, \.isLocal))
        line.refugeeLed = Fixed(who.part(of: decision.receivers, in: decision.currency, \.isRefugeeLed))
        return line
    }

    private static func activities(
        _ base: FactBase, _ decided: [SmallFact<DecidedMoney>], _ upTo: Int64
    ) -> [Activity] {
        let current = base.money.activities.compactMap { activity in
            activity.current(upTo: upTo).flatMap { version in version.header.map { (activity, version, $0) } }
        }
        let names = base.codes[.activity]
        let own = current.filter { $0.2.reporter == donor }
        let tree = ActivityTree(own.map { (names[$0.0.code] ?? "", $0.2.related) })
        func parents(carrying measure: Measure) -> Set<String> {
            tree.parents(
                among: Set(
                    own.filter { $0.1.quarters.lines.contains { $0.measure == measure } }.compactMap {
                        names[$0.0.code]
                    })
            )
        }
        let (committing, disbursing) = (parents(carrying: .partnerCommitted), parents(carrying: .partnerDisbursed))
        let planning = parents(carrying: .scheduled)
        let decidedNames = Set(decided.map(\.activity.text))
        let attribution = ProgrammeAttribution(base, current.map { ($0.0, $0.1) }, upTo)
        return current.map { activity, version, header in
            let name = names[activity.code] ?? ""
            let byDonor: Exclusion? = decidedNames.contains(name) ? .decidedByDonor : nil
            return Activity(
                code: activity.code, version: version, header: header,
                programme: attribution.programme(of: activity.code), isOwn: header.reporter == donor,
                committedExclusion: byDonor ?? (committing.contains(name) ? .carriedByParts : .none),
                disbursedExclusion: byDonor ?? (disbursing.contains(name) ? .carriedByParts : .none),
                scheduledExclusion: planning.contains(name) ? .carriedByParts : .none,
                isCommitted: byDonor != nil || version.lines.contains { $0.measure == .partnerCommitted })
        }
    }
}

/// The organisations that lines name: the one that answers for each, and which are local or refugee-led.
private struct PartnerCodes: Sendable {
    private let codes: [Int32]
    private(set) var local: Set<Int32> = []
    private(set) var refugeeLed: Set<Int32> = []

    init(_ who: WhoIsWho, _ base: FactBase) {
        codes = base.partners(who)
        for code in Set(codes) {
            guard let text = base.codes[.partner][code], let standing = who.standing(text) else { continue }
            if standing.isLocal { local.insert(code) }
            if standing.isRefugeeLed { refugeeLed.insert(code) }
        }
    }

    func code(_ reference: Int32) -> Int32 {
        codes.indices.contains(Int(reference)) ? codes[Int(reference)] : reference
    }
}

extension Codes {
    /// The mask of an origin that was met before.
    func knownMask(_ provenance: Provenance) -> UInt64 {
        provenances.known(provenance.label).map { 1 << UInt64(min(63, $0)) } ?? 0
    }
}
