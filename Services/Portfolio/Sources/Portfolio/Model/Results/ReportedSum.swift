import Domain
import Foundation

/// What the rows of a report come to under one indicator.
struct ReportedSum {
    private var groups: [Population: People] = [:]
    private var sexes: [Sex: People] = [:]
    private var comments: [String] = []
    private var reasons: [String] = []

    /// - Parameter before: what earlier parts of the same report came to.
    init(_ rows: [PeopleReport.Row], after before: ResultValue?) {
        for group in before?.groups ?? [] { groups[group.population] = group.people }
        for part in before?.sexes ?? [] { sexes[part.sex] = part.people }
        Self.add(before?.comment, to: &comments)
        Self.add(before?.notSplitBecause, to: &reasons)
        for row in rows {
            groups[row.population, default: .none] = groups[row.population, default: .none] + row.people
            for part in row.parts { sexes[part.sex] = (sexes[part.sex] ?? .none) + part.people }
            if row.parts.isEmpty { sexes[.unknown] = (sexes[.unknown] ?? .none) + row.people }
            Self.add(row.comment, to: &comments)
            Self.add(row.notSplitBecause, to: &reasons)
        }
    }

    func value(of indicator: IndicatorCode, _ evidence: String) -> ResultValue {
        let total = groups.values.reduce(People.none, +)
        return ResultValue(
            indicator: indicator, value: ExactDecimal(Decimal(total.count)),
            groups: groups.sorted { $0.key.rawValue < $1.key.rawValue }.map {
                ResultValue.Group(population: $0.key, people: $0.value)
            }, evidence: evidence,
            sexes: sexes.sorted { $0.key.rawValue < $1.key.rawValue }.map {
                ResultValue.BySex(sex: $0.key, people: $0.value)
            }, notSplitBecause: Self.said(reasons), comment: Self.said(comments))
    }

    private static func add(_ text: String?, to texts: inout [String]) {
        guard let text, !texts.contains(text) else { return }
        texts.append(text)
    }

    private static func said(_ texts: [String]) -> String? {
        texts.isEmpty ? nil : texts.joined(separator: "; ")
    }
}
