import Domain
import GRDB
import Journal

/// Organisations, programmes, budgets and letter figures, each as often as it was recorded.
struct ReferenceFacts: Projection {
    let name = "reference-facts"
    let version = 3
    let tables = [
        KnownOrganisation.schema.table, KnownProgramme.schema.table, RecordedBudget.schema.table,
        StatedFigure.schema.table,
    ]
    let events: [any DomainEvent.Type] = [
        OrganisationRegistered.self, ProgrammeRegistered.self, BudgetRecorded.self, LetterFigureRecorded.self,
        GrantAwarded.self,
    ]

    func create(_ db: Database) throws {
        try FactTable.create(KnownOrganisation.self, db)
        try FactTable.create(KnownProgramme.self, db)
        try FactTable.create(RecordedBudget.self, db)
        try FactTable.create(StatedFigure.self, db)
    }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        switch recorded.event {
        case let event as OrganisationRegistered:
            let source = FactSource(recorded, provenance: event.organisation.source)
            try Fact(source: source, content: KnownOrganisation(event.organisation)).insert(db)
        case let event as GrantAwarded:
            let source = FactSource(recorded, provenance: event.provenance, submission: event.application.text)
            try Fact(source: source, content: KnownOrganisation(event.applicant)).insert(db)
        case let event as ProgrammeRegistered:
            let (programme, source) = (event.programme, FactSource(recorded, provenance: event.programme.source))
            let content = KnownProgramme(programme: programme.code, name: programme.name, phases: programme.phases)
            try Fact(source: source, content: content).insert(db)
        case let event as BudgetRecorded:
            let (budget, source) = (event.budget, FactSource(recorded, provenance: event.budget.source))
            let content = RecordedBudget(
                article: budget.article, year: budget.year, version: budget.version,
                amount: ExactDecimal(budget.amount.amount), currency: budget.amount.currency)
            try Fact(source: source, content: content).insert(db)
        case let event as LetterFigureRecorded:
            let (figure, source) = (event.figure, FactSource(recorded, provenance: event.figure.source))
            let content = StatedFigure(
                code: figure.code, what: figure.what, value: figure.value, bound: figure.bound, period: figure.period)
            try Fact(source: source, content: content).insert(db)
        default: break
        }
    }
}

extension KnownOrganisation {
    fileprivate init(_ profile: OrganisationProfile) {
        self.init(
            basis: .registered, organisation: profile.code, name: profile.name, identifier: profile.iatiIdentifier,
            isLocal: profile.isLocal, isRefugeeLed: profile.isRefugeeLed)
    }

    fileprivate init(_ applicant: Applicant) {
        self.init(
            basis: .granted, organisation: applicant.organisation, name: applicant.name,
            identifier: applicant.registration, isLocal: applicant.isLocal, isRefugeeLed: applicant.isRefugeeLed)
    }
}

extension KnownOrganisation: FactContent {
    static let schema = FactSchema(
        table: "organisation_facts",
        columns: """
            basis TEXT NOT NULL, organisation TEXT NOT NULL, name TEXT NOT NULL, identifier TEXT, is_local INTEGER NOT NULL,
            is_refugee_led INTEGER NOT NULL
            """)
}

extension KnownProgramme: FactContent {
    static let schema = FactSchema(
        table: "programme_facts", columns: "programme TEXT NOT NULL, name TEXT NOT NULL, phases TEXT NOT NULL")
}

extension RecordedBudget: FactContent {
    static let schema = FactSchema(
        table: "budget_facts",
        columns: """
            article TEXT NOT NULL, year INTEGER NOT NULL, version TEXT NOT NULL, amount TEXT NOT NULL, currency TEXT NOT NULL
            """)
}

extension StatedFigure: FactContent {
    static let schema = FactSchema(
        table: "letter_facts",
        columns: """
            code TEXT NOT NULL, what TEXT NOT NULL, value INTEGER NOT NULL, bound TEXT, period TEXT NOT NULL
            """)
}
