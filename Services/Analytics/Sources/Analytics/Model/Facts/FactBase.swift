import Domain
import Foundation

/// Everything that was recorded, settled for answering: a value, so that each question sees one state while the next
/// is being made.
struct FactBase: Sendable {
    /// Texts of each dimension.
    var codes = Codes()
    var events = Chunked<EventRecord>()
    var people = PeopleStore()
    var money = MoneyStore()
    var letters: [SmallFact<StatedFigure>] = []
    var recorded = RecordedEvents()
    /// The indicators that count people.
    let countable: Set<IndicatorCode>

    /// What a question wants amounts to be converted by.
    var exchange: Exchange?

    /// The money as it is now; made anew after each change of it.
    private var presentMoney: MoneyView?
    private var presentOrganisations: WhoIsWho?
    /// What questions worked out of these facts; made anew after each change.
    private(set) var worked = WorkedOut()

    init(countable: Set<IndicatorCode>) { self.countable = countable }

    /// To be called when facts were added: what most questions need is then ready. Only what was touched is settled.
    mutating func settle() {
        let (isPeopleChanged, isMoneyChanged) = (people.settle(events), money.settle())
        mergedPeople?.settle(events)
        guard isPeopleChanged || isMoneyChanged || presentMoney == nil else { return }
        worked = WorkedOut()
        if isMoneyChanged || presentOrganisations == nil {
            let who = WhoIsWho(self, upTo: .max)
            for code in who.all { _ = codes[.partner].code(code) }
            presentOrganisations = who
        }
        if let presentOrganisations { settlePeople(presentOrganisations) }
        if isMoneyChanged || presentMoney == nil { presentMoney = MoneyView(self, upTo: .max) }
    }

    /// Reports of people with reporters that are one now; `nil` where none is merged.
    var mergedPeople: MergedPeople?

    /// When the last fact was recorded, in milliseconds since 1970.
    private(set) var lastRecorded = Int64.min

    /// The money that is known at a time.
    func moneyView(upTo time: Int64) -> MoneyView {
        if time >= lastRecorded, let presentMoney { return presentMoney }
        return MoneyView(self, upTo: time)
    }

    /// Who is who, as it is known at a time.
    func organisations(upTo time: Int64) -> WhoIsWho {
        if time >= lastRecorded, let presentOrganisations { return presentOrganisations }
        return WhoIsWho(self, upTo: time)
    }

    /// Small facts as they were recorded up to a time.
    func facts<Content>(_ facts: [SmallFact<Content>], upTo time: Int64) -> [Fact<Content>] {
        facts.filter { $0.recordedAt <= time }.map {
            Fact(source: source($0.event, item: $0.item), content: $0.content)
        }
    }

    /// Where a fact of a table stands.
    mutating func note(_ source: FactSource) -> Int32 {
        lastRecorded = max(lastRecorded, source.recordedMilliseconds)
        if let last = events.last, last.id == source.event, last.type == source.type {
            return Int32(truncatingIfNeeded: events.count - 1)
        }
        events.append(EventRecord(source))
        return Int32(truncatingIfNeeded: events.count - 1)
    }

    func source(_ event: Int32, item: Int32) -> FactSource {
        let record = events[Int(event)]
        return FactSource(
            event: record.id, item: Int(item), service: record.service, type: record.type,
            recordedAt: record.recordedAt, sequence: record.sequence, provenance: record.provenance,
            submission: record.submission)
    }
}

/// A fact of a kind that there are few of, with where it stands.
@dynamicMemberLookup
struct SmallFact<Content: Sendable>: Sendable {
    let event: Int32
    let item: Int32
    let recordedAt: Int64
    let content: Content

    subscript<Value>(dynamicMember path: KeyPath<Content, Value>) -> Value { content[keyPath: path] }
}

/// An event that facts come from.
struct EventRecord: Sendable {
    let id: String
    let service: String
    let type: String
    let recordedAt: Date
    let sequence: Int64
    let provenance: Provenance
    let submission: String?

    init(_ source: FactSource) {
        (id, service, type) = (source.event, source.service, source.type)
        (recordedAt, sequence) = (source.recordedAt, source.sequence)
        (provenance, submission) = (source.provenance, source.submission)
    }
}

/// Texts of each dimension by code.
struct Codes: Sendable {
    private var tables = FigureDimension.allCases.map { _ in Interner() }
    /// Labels of provenance. There are few; those beyond 63 share the last place of a mask.
    var provenances = Interner()

    subscript(dimension: FigureDimension) -> Interner {
        get { tables[dimension.place] }
        _modify { yield &tables[dimension.place] }
    }

    mutating func mask(_ provenance: Provenance) -> UInt64 {
        1 << UInt64(min(63, max(0, provenances.code(provenance.label))))
    }

    func labels(_ mask: UInt64) -> [String] {
        provenances.texts.indices.filter { mask & (1 << UInt64(min(63, $0))) != 0 }.map { provenances.texts[$0] }
            .sorted()
    }
}
