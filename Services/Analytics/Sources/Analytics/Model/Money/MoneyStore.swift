import Domain
import Foundation

/// Everything that is known of money. What activities report is kept by activity; what is decided is one list.
struct MoneyStore: Sendable {
    private(set) var activities: [MoneyActivity] = []
    private var places: [Int32: Int] = [:]
    var decisions: [SmallFact<DecidedMoney>] = [] { didSet { isChanged = true } }
    var organisations: [Fact<KnownOrganisation>] = [] { didSet { isChanged = true } }
    var programmes: [SmallFact<KnownProgramme>] = []
    var budgets: [SmallFact<RecordedBudget>] = []
    var fund: [SmallFact<FundMoney>] = []
    var subsidies: [SmallFact<SubsidyMoney>] = []

    /// An activity, to be added to.
    subscript(activity code: Int32) -> MoneyActivity {
        get { places[code].map { activities[$0] } ?? MoneyActivity(code) }
        _modify {
            let place = place(of: code)
            isChanged = true
            touched.insert(place)
            yield &activities[place]
        }
    }

    /// Whether anything was added that an amount, or where it belongs, may depend on.
    private var isChanged = false
    private var touched: Set<Int> = []

    /// To be called where something was added elsewhere that money depends on.
    mutating func change() { isChanged = true }

    private mutating func place(of code: Int32) -> Int {
        if let place = places[code] { return place }
        activities.append(MoneyActivity(code))
        places[code] = activities.count - 1
        return activities.count - 1
    }

    mutating func name(_ activity: Int32, _ naming: MoneyActivity.Naming) {
        if activities[place(of: activity)].name(naming) { isChanged = true }
    }

    /// Sums up what was added.
    ///
    /// - Returns: whether anything was.
    mutating func settle() -> Bool {
        for place in touched { activities[place].settle() }
        defer { (touched, isChanged) = ([], false) }
        return isChanged
    }
}

extension FactBase {
    /// A version of an activity, with the countries it works in.
    mutating func add(activity fact: Fact<ReportedActivity>) {
        let content = fact.content
        let header = MoneyActivity.Header(
            recordedAt: fact.source.recordedMilliseconds, parts: content.parts, title: content.title,
            reporter: content.reporter, related: content.related, countries: shares(content.countries),
            event: note(fact.source), provenance: codes.mask(fact.source.provenance))
        money[activity: codes[.activity].code(content.activity.text)].add(header, version: content.version)
    }

    mutating func add(part fact: Fact<ReportedActivityPart>) {
        money[activity: codes[.activity].code(fact.activity.text)]
            .add(part: fact.part, of: fact.version, at: fact.source.recordedMilliseconds)
    }

    mutating func add(transaction fact: Fact<ReportedMoney>) {
        let content = fact.content
        // Which of them are the donor's own is known by the version's header.
        guard let measure = ReportedMoney.measure(content.kind) else { return }
        var line = AmountLine(
            measure: measure, amount: Fixed(content.amount.value), event: note(fact.source),
            item: Int32(truncatingIfNeeded: fact.source.item), provenance: 0)
        line.activity = codes[.activity].code(content.activity.text)
        line.currency = codes[.currency].code(content.currency.code)
        line.partner = codes[.partner].code(content.receiver)
        line.day = content.date.map { Int32(truncatingIfNeeded: $0.daysSince1970) }
        money[activity: line.activity].add(line, provider: content.providerActivity, version: content.version)
    }

    mutating func add(decision fact: Fact<DecidedMoney>) {
        money.decisions.append(small(fact))
        for receiver in fact.receivers { _ = codes[.partner].code(receiver.organisation.text) }
        _ = codes[.country].code(fact.country.code)
        _ = codes[.currency].code(fact.currency.code)
        name(fact.activity, fact.programme, fact.source)
    }

    /// The programme that a decision or a results report names for an activity.
    mutating func name(_ activity: ActivityID, _ programme: ProgrammeCode, _ source: FactSource) {
        let naming = MoneyActivity.Naming(
            recordedAt: source.recordedMilliseconds, event: note(source),
            programme: codes[.programme].code(programme.text))
        money.name(codes[.activity].code(activity.text), naming)
    }

    mutating func small<Content>(_ fact: Fact<Content>) -> SmallFact<Content> {
        _ = codes.mask(fact.source.provenance)
        return SmallFact(
            event: note(fact.source), item: Int32(truncatingIfNeeded: fact.source.item),
            recordedAt: fact.source.recordedMilliseconds, content: fact.content)
    }

    private mutating func shares(_ countries: [CountryShare]) -> [(code: Int32, share: Fixed)] {
        let known = countries.filter { CountryCode($0.country) != nil }
        if known.count == 1, let only = known.first, only.percentage == nil || countries.count == 1 {
            return [(codes[.country].code(only.country), Fixed(1))]
        }
        guard known.allSatisfy({ $0.percentage != nil }) else { return [] }
        return known.map { country in
            (codes[.country].code(country.country), Fixed((country.percentage?.value ?? 0) / 100))
        }
    }
}

extension ReportedMoney {
    /// IATI TransactionType 1 incoming funds, 2 outgoing commitment, 3 disbursement, 11 incoming commitment; `planned`
    /// for a planned disbursement. As a partner reports it: what the donor reports itself is made so when it is read.
    static func measure(_ kind: String) -> Measure? {
        switch kind {
        case "1": .partnerFundsReceived
        case "2": .partnerCommitted
        case "3": .partnerDisbursed
        case "11": .partnerCommitmentsReceived
        case ReportedMoney.planned: .scheduled
        default: nil
        }
    }

    /// The kind of a planned disbursement.
    static let planned = "planned"
}
