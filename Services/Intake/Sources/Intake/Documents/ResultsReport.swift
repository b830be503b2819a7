import Domain

/// A results report as partners send it in JSON, judged whole: `{kind, programme, activity, period, basis, rows}`.
enum ResultsReport {
    static let family = "results-report"

    /// - Parameters:
    ///   - today: the day of receipt: nothing can be reported that lies after it.
    ///   - acceptsPart: whether the rows without errors make a report though others have some.
    static func read(
        _ document: JSONDocument, reference: ReferenceData, today: CalendarDate, acceptsPart: Bool = false
    ) -> (report: PeopleReport?, rejectedRows: Int, findings: [Finding]) {
        var reader = DocumentReader(family: family)
        let members = reader.members(
            document, at: "", known: ["kind", "programme", "activity", "period", "basis", "rows"])
        let programme = reader.programme(members, reference)
        let activity = reader.activity(members)
        let period = reader.pastPeriod(members, today: today)
        let basis: PeopleReport.Basis? = reader.choice(members, "basis", at: "")
        let rowDocuments = reader.list(members, "rows", at: "")
        if rowDocuments.isEmpty, !reader.hasErrors {
            reader.error("no-rows", "/rows", nil, "the report has no rows", "add a row for each group that was reached")
        }
        let isHeadGood = !reader.hasErrors
        var rows: [PeopleReport.Row] = []
        var seen: [String: Int] = [:]
        for (index, row) in rowDocuments.enumerated() {
            let before = reader.errors
            guard let row = readRow(row, at: "/rows/\(index)", &reader, reference) else { continue }
            let key = "\(row.indicator) \(row.country) \(row.location ?? "") \(row.population.rawValue)"
            if let first = seen.updateValue(index, forKey: key) {
                reader.error(
                    "duplicate-row", "/rows/\(index)", nil,
                    "row \(index) has the same indicator, place and population as row \(first)", "put them into one row"
                )
            }
            if reader.errors == before { rows.append(row) }
        }
        let rejected = rowDocuments.count - rows.count
        guard isHeadGood, rejected == 0 || acceptsPart && !rows.isEmpty, let programme, let activity, let period,
            let basis
        else { return (nil, rejected, reader.findings) }
        let report = PeopleReport(programme: programme, activity: activity, period: period, basis: basis, rows: rows)
        return (report, rejected, reader.findings)
    }

    private static func readRow(
        _ document: JSONDocument, at path: String, _ reader: inout DocumentReader, _ reference: ReferenceData
    ) -> PeopleReport.Row? {
        let members = reader.members(
            document, at: path, known: ["indicator", "country", "location", "population", "people", "parts"])
        guard !members.isEmpty else { return nil }
        let indicator = reader.code(members, "indicator", at: path, expected: "an indicator of people, such as \"E1\"")
        {
            code in IndicatorCode(code).flatMap { reference.indicator($0) }.flatMap { $0.isReportedByPeople ? $0 : nil }
        }
        let country = reader.country(members, at: path)
        let location = reader.text(members, "location", at: path, isRequired: false)
        let population: Population? = reader.choice(members, "population", at: path)
        let people = reader.people(members, "people", at: path)
        let parts = reader.list(members, "parts", at: path, isRequired: false).enumerated().compactMap { index, part in
            readPart(part, at: "\(path)/parts/\(index)", &reader)
        }
        checkRepeats(parts, at: path, &reader)
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
        let sex: Sex? = reader.choice(members, "sex", at: path)
        let age: AgeBand? = reader.choice(members, "age", at: path)
        let disability: Disability? = reader.choice(members, "disability", at: path)
        let people = reader.people(members, "people", at: path)
        guard let sex, let age, let disability, let people else { return nil }
        return PeopleReport.Part(sex: sex, age: age, disability: disability, people: people)
    }

    /// People of one sex, age and disability are in one part: a second one counts them twice.
    private static func checkRepeats(
        _ parts: [PeopleReport.Part], at path: String, _ reader: inout DocumentReader
    ) {
        var seen: [[String]: Int] = [:]
        for (index, part) in parts.enumerated() {
            let key = [part.sex.rawValue, part.age.rawValue, part.disability.rawValue]
            guard seen.updateValue(index, forKey: key) != nil else { continue }
            reader.error(
                "duplicate-part", "\(path)/parts/\(index)", nil,
                "a part before speaks of the same sex, age and disability (\(key.joined(separator: ", ")))",
                "put them into one, or correct the sex, age or disability")
        }
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
