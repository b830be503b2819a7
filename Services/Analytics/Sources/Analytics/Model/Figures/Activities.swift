import Domain
import Foundation

/// **`activities`** – how many activities there are; one in several countries counts once in the total.
///
/// Formula: number of activities that the donor reports or decided; by country each counts in every country it works
/// in, so countries need not add up to the total. Source: letter S3 (28 and 17 programmes, whose countries add up to 44
/// and 37). Unit: activities. Configuration: none.
struct Activities: FigureDefinition {
    let about = FigureAbout(
        "activities", "Activities",
        purpose: "How many activities there are, each once.",
        formula: "number of activities; one in several countries counts in each of them, and once in the total",
        source: "Letter S3", unit: "activities", dimensions: [.programme, .country, .partner],
        excludes: ["activities that partners report of money on its way", "activities whose parts are counted"])

    func answer(_ question: FigureQuestion, _ base: FactBase, for disclosure: Disclosure) -> FigureValues {
        var counted: [[String?]: (names: Set<String>, labels: Set<String>)] = [:]
        for item in items(question, base) where item.isAsked(by: question) && item.exclusion == nil {
            let at = question.by.map { item.value($0) }
            counted[at, default: ([], [])].names.insert(item.at[.activity] ?? "")
            counted[at, default: ([], [])].labels.insert(item.source.provenance.label)
        }
        if question.by.isEmpty, counted.isEmpty { counted[[]] = ([], []) }
        let cells = counted.map { at, found in
            var cell = FigureCell(at: at, unit: about.unit)
            cell.value = Decimal(found.names.count)
            (cell.facts, cell.provenance) = (found.names.count, found.labels.sorted())
            return cell
        }
        let notes =
            question.by.contains(.country)
            ? ["An activity in several countries counts in each: countries need not add up to the total."] : []
        return FigureValues(dimensions: question.by, cells: cells, notes: notes)
    }

    func parts(_ question: FigureQuestion, _ base: FactBase) -> [FigurePart] {
        var seen: Set<String> = []
        return items(question, base).filter { $0.isAsked(by: question) && seen.insert($0.at[.activity] ?? "").inserted }
            .map { item in
                var item = item
                item.numerator = 1
                return item.part
            }.sorted { $0.source < $1.source }
    }

    /// One for each activity and country.
    private func items(_ question: FigureQuestion, _ base: FactBase) -> [FigureItem] {
        let (view, who) = (base.moneyView(upTo: question.upTo), base.organisations(upTo: question.upTo))
        let decided = view.decided.filter { $0.kind == .committed }.map { decision in
            var item = FigureItem(base.source(of: decision), decision.title ?? decision.activity.text)
            item.at = [
                .activity: decision.activity.text, .programme: decision.programme.text,
                .country: decision.country.code,
            ]
            item.at[.partner] = decision.receivers.first.map { who.code($0.organisation.text) }
            return item
        }
        let known = Set(decided.compactMap { $0.at[.activity] })
        let reported = view.activities.filter(\.isOwn).flatMap { activity -> [FigureItem] in
            var item = FigureItem(base.source(activity.header.event, item: 0), activity.header.title)
            item.at[.activity] = base.codes[.activity][activity.code]
            item.at[.programme] = base.codes[.programme][activity.programme]
            item.exclusion = activity.committedExclusion == .carriedByParts ? "its parts are counted" : nil
            if known.contains(item.at[.activity] ?? "") { return [] }
            guard !activity.header.countries.isEmpty else { return [item] }
            return activity.header.countries.map { code, _ in
                var part = item
                part.at[.country] = base.codes[.country][code]
                return part
            }
        }
        return decided + reported
    }
}
