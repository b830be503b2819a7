import Domain
import GRDB

/// The figures that were accepted before, from the store and from what was judged since it was read.
struct StoredResults: EarlierResults {
    private let db: Database
    private var fresh: [PeopleReported] = []

    init(_ db: Database) { self.db = db }

    /// Adds what is about to be recorded.
    mutating func add(_ content: [ContentEvent]) {
        for case .people(let event) in content { fresh.append(event) }
    }

    func holds(_ attachment: AttachmentID, of organisation: OrganisationCode) throws -> Bool {
        guard let row = try EvidenceRow.find(db, id: attachment) else { return false }
        return row.organisation == organisation && row.withdrawnAt == nil
    }

    func figures(
        of organisation: OrganisationCode, before report: ResultsHead
    ) throws -> [ResultsSeries: EarlierFigure] {
        var figures: [ResultsSeries: EarlierFigure] = [:]
        func take(_ series: ResultsSeries, _ figure: EarlierFigure) {
            guard figure.isComparable(to: report.period, report.basis) else { return }
            if let known = figures[series], known.period > figure.period { return }
            figures[series] = figure
        }
        let rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT * FROM reported_figures
                    WHERE organisation = ? AND programme = ? AND activity = ? AND basis = ? AND period_end < ?
                    """),
            arguments: [
                organisation.text, report.programme.text, report.activity.text, report.basis.rawValue,
                report.period.end.description,
            ])
        while let row = try rows.next() {
            guard let start = CalendarDate(row["period_start"] as String),
                let end = CalendarDate(row["period_end"] as String), let period = Period(start, end),
                let people = People(row["people"])
            else { continue }
            let series = ResultsSeries(
                indicator: row["indicator"], country: row["country"], location: row["location"],
                population: row["population"])
            take(series, EarlierFigure(people: people, period: period))
        }
        for event in fresh where event.organisation == organisation && event.report.isAbout(report) {
            for row in event.report.rows {
                take(ResultsSeries(row), EarlierFigure(people: row.people, period: event.report.period))
            }
        }
        return figures
    }
}

extension PeopleReport {
    fileprivate func isAbout(_ head: ResultsHead) -> Bool {
        programme == head.programme && activity == head.activity && basis == head.basis
    }
}
