import Domain
import Journal

/// What is known of the programme's surroundings: each thing has a stream of its own, whose last event counts.
enum ReferenceEvent: EventUnion, Equatable {
    case organisation(OrganisationRegistered)
    case programme(ProgrammeRegistered)
    case budget(BudgetRecorded)
    case figure(LetterFigureRecorded)

    static let types: [any DomainEvent.Type] = [
        OrganisationRegistered.self, ProgrammeRegistered.self, BudgetRecorded.self, LetterFigureRecorded.self,
    ]

    init?(_ event: any DomainEvent) {
        switch event {
        case let event as OrganisationRegistered: self = .organisation(event)
        case let event as ProgrammeRegistered: self = .programme(event)
        case let event as BudgetRecorded: self = .budget(event)
        case let event as LetterFigureRecorded: self = .figure(event)
        default: return nil
        }
    }

    var event: any DomainEvent {
        switch self {
        case .organisation(let event): event
        case .programme(let event): event
        case .budget(let event): event
        case .figure(let event): event
        }
    }

    /// The versions of a year's budget stand in one stream; figures have one by period and letter.
    var stream: StreamID {
        switch self {
        case .organisation(let event): StreamID("organisation", event.organisation.code)
        case .programme(let event): StreamID("programme", event.programme.code)
        case .budget(let event): BudgetYear.stream(article: event.budget.article, year: event.budget.year)
        case .figure(let event): StreamID("figure/\(event.figure.key)")
        }
    }
}

extension ArticleBudget {
    /// Article, year and version: `4.2/2026/proposal`.
    var key: String { "\(article)/\(year)/\(version)" }
}

extension LetterFigure {
    /// Code, period and source: `E1/2023/letter: S3`.
    var key: String { "\(code)/\(period)/\(source.label)" }
}
