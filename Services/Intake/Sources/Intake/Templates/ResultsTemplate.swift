import Domain
import Findings
import Tabular

/// The table in which a partner reports results: its own activities, indicators and places are there to choose from.
struct ResultsTemplate {
    let programme: ProgrammeProfile
    let period: Period
    let reference: ReferenceData
    /// Activities that the partner has reported on.
    let activities: [String]
    /// What it counted before: activity, indicator, country, location and population.
    let groups: [[String]]
    let language: MessageLanguage

    /// Lines that a workbook has beside those of known groups.
    private static let openLines = 300

    var workbook: WorkbookTemplate {
        var sheet = sheet
        sheet.rows += Array(repeating: line(nil), count: Self.openLines)
        return WorkbookTemplate(instructions: instructions, sheets: [sheet])
    }

    /// The lines that are known; where none are, one to begin with.
    var sheet: SheetTemplate {
        let lines = groups.isEmpty ? [line(nil)] : groups.map(line)
        return SheetTemplate(
            name: "Results", columns: ResultsColumn.allCases.map(column), rows: lines, openRows: 0,
            isRightToLeft: language == .arabic)
    }

    private func line(_ group: [String]?) -> [Cell.Value] {
        let texts: [ResultsColumn: String?] = [
            .programme: programme.code.text, .activity: group?[0] ?? (activities.count == 1 ? activities[0] : nil),
            .indicator: group?[1], .country: group?[2], .location: group?[3], .population: group?[4],
        ]
        return ResultsColumn.allCases.map { column in
            switch column {
            case .periodStart: Self.day(period.start)
            case .periodEnd: Self.day(period.end)
            default: texts[column].flatMap(\.self).flatMap { $0.isEmpty ? nil : .text($0) } ?? .empty
            }
        }
    }

    private static func day(_ date: Domain.CalendarDate) -> Cell.Value {
        CellDate(year: date.year, month: date.month, day: date.day).map(Cell.Value.date) ?? .text("\(date)")
    }

    private func column(_ column: ResultsColumn) -> ColumnTemplate {
        ColumnTemplate(
            column.title(in: language), tag: column.tag, kind: kind(column), width: column == .activity ? 28 : 16,
            isRequired: column.isRequired, isLocked: [.programme, .periodStart, .periodEnd].contains(column),
            note: column == .indicator ? note : nil)
    }

    private func kind(_ column: ResultsColumn) -> ColumnTemplate.Kind {
        switch column {
        case .activity where !activities.isEmpty: .choice(activities)
        case .programme, .activity, .location, .comment, .notSplitBecause, .evidence: .text
        case .periodStart, .periodEnd: .date
        case .basis: .choice(PeopleReport.Basis.allCases.map(\.rawValue))
        case .indicator: .choice(indicators.map(\.code.text))
        case .country: .choice(countries.map(\.description))
        case .population: .choice(Population.allCases.map(\.rawValue))
        case .sex: .choice(Sex.allCases.map(\.rawValue))
        case .age: .choice(AgeBand.allCases.map(\.rawValue))
        case .disability: .choice(Disability.allCases.map(\.rawValue))
        case .people, .baseline, .target: .integer(minimum: 0)
        }
    }

    private var indicators: [IndicatorProfile] { reference.indicators.filter(\.isReportedByPeople) }

    private var countries: [CountryCode] { programme.countries.isEmpty ? reference.countries : programme.countries }

    private var note: String {
        String(indicators.map { "\($0.code.text) \($0.name)" }.joined(separator: "\n").prefix(255))
    }

    private var instructions: WorkbookTemplate.Instructions {
        let texts = TemplateTexts.texts(in: language)
        return WorkbookTemplate.Instructions(
            sheetName: texts.sheet, heading: "\(texts.heading): \(programme.name), \(period.start) – \(period.end)",
            paragraphs: texts.paragraphs + indicators.map { "\($0.code.text)  \($0.name)" },
            isRightToLeft: language == .arabic)
    }
}
