import Domain

/// A results report as partners send it in JSON, judged whole: `{kind, programme, activity, period, basis, rows}`.
enum ResultsReport {
    static let family = "results-report"

    /// - Parameter today: the day of receipt: nothing can be reported that lies after it.
    static func read(
        _ document: JSONDocument, reference: ReferenceData, today: CalendarDate
    ) -> (report: PeopleReport?, findings: [Finding]) {
        var reader = DocumentReader(family: family)
        let members = reader.members(
            document, at: "", known: ["kind", "programme", "activity", "period", "basis", "rows"])
        let programme = reader.code(members, "programme", at: "", expected: "a programme's code, such as \"PROSPECTS\"")
        {
            code in ProgrammeCode(code).flatMap { known in reference.programmes.first { $0.code == known }?.code }
        }
        let activity = reader.code(members, "activity", at: "", expected: "the activity's IATI identifier") {
            ActivityID($0)
        }
        let period = reader.period(members, "period", at: "")
        let basis = reader.code(members, "basis", at: "", expected: "\"newly-reached\" or \"cumulative\"") {
            PeopleReport.Basis(rawValue: $0)
        }
        if let period, period.end > today {
            reader.error(
                "future", "/period/end", .text(period.end.description), "the period ends after today, \(today)",
                "report what has happened; plans go into the activity's targets")
        }
        let rowDocuments = reader.list(members, "rows", at: "")
        if rowDocuments.isEmpty, !reader.hasErrors {
            reader.error("no-rows", "/rows", nil, "the report has no rows", "add a row for each group that was reached")
        }
        var rows: [PeopleReport.Row] = []
        var seen: [String: Int] = [:]
        for (index, row) in rowDocuments.enumerated() {
            guard let row = readRow(row, at: "/rows/\(index)", &reader, reference) else { continue }
            let key = "\(row.indicator) \(row.country) \(row.location ?? "") \(row.population.rawValue)"
            if let first = seen.updateValue(index, forKey: key) {
                reader.error(
                    "duplicate-row", "/rows/\(index)", nil,
                    "row \(index) has the same indicator, place and population as row \(first)", "put them into one row"
                )
            }
            rows.append(row)
        }
        guard !reader.hasErrors, let programme, let activity, let period, let basis else {
            return (nil, reader.findings)
        }
        let report = PeopleReport(programme: programme, activity: activity, period: period, basis: basis, rows: rows)
        return (report, reader.findings)
    }

    private static func readRow(
        _ document: JSONDocument, at path: String, _ reader: inout DocumentReader, _ reference: ReferenceData
    ) -> PeopleReport.Row? {
        let members = reader.members(
            document, at: path, known: ["indicator", "country", "location", "population", "people", "parts"])
        guard !members.isEmpty else { return nil }
        let indicator = reader.code(members, "indicator", at: path, expected: "an indicator of people, such as \"E1\"")
        {
            code in IndicatorCode(code).flatMap { reference.indicator($0) }.flatMap { $0.pillar == nil ? nil : $0 }
        }
        let country = reader.code(members, "country", at: path, expected: "an ISO 3166-1 country code, such as \"JO\"")
        {
            CountryCode($0)
        }
        let location = reader.text(members, "location", at: path, isRequired: false)
        let names = Population.allCases.map(\.rawValue).joined(separator: ", ")
        let population = reader.code(members, "population", at: path, expected: "one of: \(names)") {
            Population(rawValue: $0)
        }
        let people = reader.people(members, "people", at: path)
        let parts = reader.list(members, "parts", at: path, isRequired: false).enumerated().compactMap { index, part in
            readPart(part, at: "\(path)/parts/\(index)", &reader)
        }
        guard let indicator, let pillar = indicator.pillar, let country, let population, let people else { return nil }
        checkParts(parts, of: people, at: path, &reader)
        return PeopleReport.Row(
            indicator: indicator.code, pillar: pillar, country: country, location: location, population: population,
            people: people, parts: parts)
    }

    private static func readPart(
        _ document: JSONDocument, at path: String, _ reader: inout DocumentReader
    )
        -> PeopleReport.Part?
    {
        let members = reader.members(document, at: path, known: ["sex", "age", "disability", "people"])
        guard !members.isEmpty else { return nil }
        let sex = reader.code(members, "sex", at: path, expected: "one of: female, male, other, unknown") {
            Sex(rawValue: $0)
        }
        let bands = AgeBand.allCases.map(\.rawValue).joined(separator: ", ")
        let age = reader.code(members, "age", at: path, expected: "one of: \(bands)") { AgeBand(rawValue: $0) }
        let disability = reader.code(members, "disability", at: path, expected: "one of: with, without, unknown") {
            Disability(rawValue: $0)
        }
        let people = reader.people(members, "people", at: path)
        guard let sex, let age, let disability, let people else { return nil }
        return PeopleReport.Part(sex: sex, age: age, disability: disability, people: people)
    }

    /// Parts add up to their total: what is not known belongs to a part "unknown".
    private static func checkParts(
        _ parts: [PeopleReport.Part], of total: People, at path: String, _ reader: inout DocumentReader
    ) {
        guard !parts.isEmpty else {
            if total.count > 0 {
                reader.note(
                    .warning, "no-parts", path, nil, "the row is not split by sex, age and disability",
                    "add “parts”; use \"unknown\" where it was not asked")
            }
            return
        }
        let sum = parts.map(\.people).reduce(.none, +)
        if sum != total {
            reader.error(
                "parts-sum", "\(path)/parts", nil, "the parts add up to \(sum), the row says \(total)",
                "correct one of them; put people of whom it is not known into a part \"unknown\"")
        }
    }
}
