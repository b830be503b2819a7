import Domain
import Foundation

/// The difference of one value between two recorded times, fact by fact.
struct FigureComparison: Sendable {
    struct Change: Sendable {
        enum Kind: String, Sendable { case added, corrected, superseded, changed }

        let kind: Kind
        let part: FigurePart
        let before: FigurePart.Contribution
        let after: FigurePart.Contribution
    }

    let before: FigureCell?
    let after: FigureCell?
    let changes: [Change]

    /// - Parameters:
    ///   - earlier: the parts of the value at the first time.
    ///   - later: those at the second.
    init(before: FigureCell?, after: FigureCell?, _ earlier: [FigurePart], _ later: [FigurePart]) {
        self.before = before
        self.after = after
        let known = Dictionary(earlier.map { (Key($0), $0) }) { first, _ in first }
        let changed = later.compactMap { part -> Change? in
            let before = known[Key(part)]
            let was = before?.contribution ?? .nothing
            guard was != part.contribution else { return nil }
            return Change(
                kind: FigureComparison.kind(isNew: before == nil, was, part), part: part, before: was,
                after: part.contribution)
        }
        // A new version of an activity has transactions of its own in place of these.
        let present = Set(later.map(Key.init))
        let gone = earlier.filter { $0.counts && !present.contains(Key($0)) }.map { part in
            Change(kind: .superseded, part: part, before: part.contribution, after: .nothing)
        }
        changes = gone + changed
    }

    private static func kind(isNew: Bool, _ was: FigurePart.Contribution, _ part: FigurePart) -> Change.Kind {
        if isNew { return .added }
        guard part.contribution == .nothing else { return .changed }
        return part.standing == Standing.corrected.words || part.standing == Exclusion.reportedAgain.words
            ? .corrected : .superseded
    }

    /// A fact, and the place that it stands in where it is split over several.
    private struct Key: Hashable {
        let event: String
        let item: Int
        let what: String

        init(_ part: FigurePart) { (event, item, what) = (part.source.event, part.source.item, part.what) }
    }
}
