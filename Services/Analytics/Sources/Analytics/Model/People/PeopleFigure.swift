import Domain
import Foundation
import Synchronization

/// Which numbers of people an answer tells, and so which must not be small in what leaves the programme.
enum PeopleMeasure: Sendable, Hashable {
    case reach, women, youth, disability, balance

    func counts(_ cell: PeopleCell) -> [Int] {
        let high = cell.range.high
        switch self {
        case .reach, .balance: return [cell.range.low, high.people]
        case .women: return PeopleMeasure.parts(high.womenSeen)
        case .youth: return PeopleMeasure.parts(high.youthSeen)
        case .disability: return PeopleMeasure.parts(high.disabilitySeen)
        }
    }

    /// A part and its complement: who is not of the group is told as well.
    private static func parts(_ seen: Visibility) -> [Int] { [seen.part, seen.known - seen.part, seen.counted] }
}

/// People by all dimensions that small numbers are suppressed over, at one time and in one period.
final class PeopleAtoms: Sendable {
    private let cells: [(at: [String?], cell: PeopleCell)]
    private let sealed = Mutex<[PeopleMeasure: SmallCells]>([:])

    private init(_ question: FigureQuestion, _ base: FactBase) {
        var all = question
        (all.by, all.only) = (SmallCells.hierarchy, [:])
        cells = PeopleScan.cells(all, base)
    }

    /// Worked out once for all questions of a time and period.
    static func of(_ question: FigureQuestion, _ base: FactBase) -> PeopleAtoms {
        let key = WorkedOut.Key(
            upTo: base.lastRecorded <= question.upTo ? .max : question.upTo, days: question.period?.dayNumbers)
        return base.worked.atoms(key) { PeopleAtoms(question, base) }
    }

    private func smallCells(_ measure: PeopleMeasure) -> SmallCells {
        if let known = sealed.withLock({ $0[measure] }) { return known }
        let made = SmallCells(cells.map { SmallCells.Atom(at: $0.at, counts: measure.counts($0.cell)) })
        sealed.withLock { $0[measure] = made }
        return made
    }

    /// The cells of a question that open readers may not see.
    func hidden(_ question: FigureQuestion, _ measure: PeopleMeasure) -> Set<[String?]> {
        // A balance tells displaced people, hosts and those of unknown status apart.
        let by = measure == .balance ? question.by + [.group] : question.by
        let narrowing = question.only.filter { $0.key == .group || SmallCells.hierarchy.contains($0.key) }
        let hidden = smallCells(measure).hidden { atom -> [String?]? in
            let isAsked = narrowing.allSatisfy {
                $1.contains(PeopleAtoms.value(of: $0, atom) ?? FigureQuestion.notStated)
            }
            return isAsked ? by.map { PeopleAtoms.value(of: $0, atom) } : nil
        }
        return measure == .balance ? Set(hidden.map { Array($0.dropLast()) }) : hidden
    }

    private static func value(of dimension: FigureDimension, _ atom: SmallCells.Atom) -> String? {
        if dimension == .group {
            return value(of: .population, atom).flatMap(Population.init).map { PopulationGroup($0).rawValue }
        }
        return SmallCells.hierarchy.firstIndex(of: dimension).flatMap { atom.at[$0] }
    }
}

/// Cells of people with what may be seen of them.
struct PeopleAnswer: Sendable {
    struct Row: Sendable {
        /// In the order of the question.
        let at: [String?]
        let cell: PeopleCell
        /// What may not be seen of it.
        var hidden: Set<PeopleMeasure> = []
    }

    private(set) var rows: [Row]

    /// - Parameter atoms: for open readers; `nil` where everything may be seen.
    init(_ question: FigureQuestion, _ base: FactBase, _ measures: [PeopleMeasure], _ atoms: PeopleAtoms?) {
        rows = PeopleScan.cells(question, base).map { Row(at: $0.at, cell: $0.cell) }
        if question.by.isEmpty, rows.isEmpty { rows = [Row(at: [], cell: PeopleCell())] }
        guard let atoms else { return }
        for measure in measures {
            let hidden = atoms.hidden(question, measure)
            for place in rows.indices {
                let isSmall = measure.counts(rows[place].cell).contains { $0 > 0 && $0 < SmallCells.threshold }
                if isSmall || hidden.contains(rows[place].at) { rows[place].hidden.insert(measure) }
            }
        }
    }

    init(_ question: FigureQuestion, _ base: FactBase, _ measure: PeopleMeasure, _ disclosure: Disclosure) {
        self.init(question, base, [measure], disclosure == .open ? PeopleAtoms.of(question, base) : nil)
    }
}
