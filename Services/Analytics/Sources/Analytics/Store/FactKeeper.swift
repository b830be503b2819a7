import Domain
import GRDB
import Journal

/// Keeps the facts of the store settled in memory, and brings them up to date before each question.
///
/// Facts are only ever added, so what is new are the rows after the last one of each table. Where the tables were built
/// again, the last row known is another one: then everything is read anew.
actor FactKeeper {
    private let journal: Journal
    private var base: FactBase
    private var marks = Marks()
    private let empty: FactBase

    /// How many rows of a table one turn reads.
    private static let batch = 20_000

    init(_ journal: Journal, _ reference: ReferenceData) {
        self.journal = journal
        empty = FactBase(countable: Set(reference.indicators.lazy.filter(\.countsPeople).map(\.code)))
        base = empty
    }

    /// Everything that is in the store now.
    func current() async throws -> FactBase {
        while true {
            let marks = marks
            let news = try await journal.read { try News($0, after: marks, limit: Self.batch) }
            // Somebody else read on meanwhile.
            guard marks == self.marks else { continue }
            guard let news else {
                (base, self.marks) = (empty, Marks())
                continue
            }
            self.marks = news.marks
            try news.add(to: &base)
            if !news.isFull {
                base.settle()
                return base
            }
        }
    }
}

/// The last row read of each table.
private struct Marks: Sendable, Equatable {
    struct Mark: Sendable, Equatable {
        let row: Int64
        let event: String
        let item: Int
    }

    var last: [String: Mark] = [:]

    subscript(_ content: any FactContent.Type) -> Int64 { last[content.schema.table]?.row ?? 0 }

    mutating func move<Content: FactContent>(_ facts: (facts: [Fact<Content>], last: Int64)) {
        guard let fact = facts.facts.last else { return }
        last[Content.schema.table] = Mark(row: facts.last, event: fact.source.event, item: fact.source.item)
    }

    /// Whether the rows read are still what they were.
    func hold(_ db: Database) throws -> Bool {
        try last.allSatisfy { table, mark in
            let row = try Row.fetchOne(
                db.cachedStatement(sql: "SELECT event_id, item FROM \(table) WHERE rowid = ?"), arguments: [mark.row])
            return row.map { $0["event_id"] == mark.event && $0["item"] == mark.item } ?? false
        }
    }
}

/// What was added to the store since it was read last.
private struct News: Sendable {
    private(set) var marks: Marks
    private(set) var isFull = false
    private var people: [Fact<PeopleCount>] = []
    private var decisions: [Fact<DecidedMoney>] = []
    private var activities: [Fact<ReportedActivity>] = []
    private var parts: [Fact<ReportedActivityPart>] = []
    private var transactions: [Fact<ReportedMoney>] = []
    private var organisations: [Fact<KnownOrganisation>] = []
    private var programmes: [Fact<KnownProgramme>] = []
    private var budgets: [Fact<RecordedBudget>] = []
    private var letters: [Fact<StatedFigure>] = []
    private var fund: [Fact<FundMoney>] = []
    private var subsidies: [Fact<SubsidyMoney>] = []
    private var kept: [Fact<KeptEvent>] = []

    /// `nil` where the store was built again.
    init?(_ db: Database, after marks: Marks, limit: Int) throws {
        guard try marks.hold(db) else { return nil }
        self.marks = marks
        people = try read(db, limit)
        decisions = try read(db, limit)
        activities = try read(db, limit)
        parts = try read(db, limit)
        transactions = try read(db, limit)
        organisations = try read(db, limit)
        programmes = try read(db, limit)
        budgets = try read(db, limit)
        letters = try read(db, limit)
        fund = try read(db, limit)
        subsidies = try read(db, limit)
        kept = try read(db, limit)
    }

    private mutating func read<Content: FactContent>(_ db: Database, _ limit: Int) throws -> [Fact<Content>] {
        let found = try Fact<Content>.fetch(db, after: marks[Content.self], limit: limit)
        marks.move(found)
        isFull = isFull || found.facts.count == limit
        return found.facts
    }

    func add(to base: inout FactBase) throws {
        base.add(people: people)
        // All rows of a report name the same.
        var named: String?
        for fact in people where fact.source.event != named {
            base.name(fact.activity, fact.programme, fact.source)
            named = fact.source.event
        }
        for fact in decisions { base.add(decision: fact) }
        for fact in activities { base.add(activity: fact) }
        for fact in parts { base.add(part: fact) }
        for fact in transactions { base.add(transaction: fact) }
        for fact in organisations { base.add(organisation: fact) }
        for fact in programmes { base.money.programmes.append(base.small(fact)) }
        for fact in budgets { base.money.budgets.append(base.small(fact)) }
        for fact in letters { base.letters.append(base.small(fact)) }
        for fact in fund { base.money.fund.append(base.small(fact)) }
        for fact in subsidies { base.money.subsidies.append(base.small(fact)) }
        for fact in kept { try base.add(kept: fact) }
    }
}
