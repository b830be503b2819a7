import Domain
import EventLog
import Foundation
import Tabular

/// The lines of a table that belong to one report: one programme, activity, period and basis.
struct ResultsSection {
    /// Lines of the same indicator, place and population.
    struct Group {
        var total: ResultsLine?
        var parts: [ResultsLine] = []

        var first: ResultsLine? { [total, parts.first].compactMap(\.self).min { $0.row < $1.row } }

        /// In the order of the table.
        private var lines: [ResultsLine] { ([total].compactMap(\.self) + parts).sorted { $0.row < $1.row } }

        /// The line that says what stands in a column of the row; the `index`-th of what several lines give.
        func line(saying column: ResultsColumn, _ index: Int = 0) -> ResultsLine? {
            guard column == .evidence else { return lines.first { $0.values[column] != nil } }
            return lines.flatMap { line in line.evidence.map { _ in line } }.dropFirst(index).first
        }

        var document: JSONDocument {
            guard let first else { return .null }
            var members = first.members(ResultsColumn.group)
            members["people"] = total.map { $0.values[.people] ?? .null } ?? sum
            for column in ResultsColumn.said {
                members[column.member] = lines.lazy.compactMap { $0.values[column] }.first
            }
            let evidence = lines.flatMap(\.evidence)
            if !evidence.isEmpty { members["evidence"] = .array(evidence) }
            if !parts.isEmpty {
                members["parts"] = .array(parts.map { .object($0.members(ResultsColumn.split + [.people])) })
            }
            return .object(members)
        }

        /// Where there is no line for the total, it is what the parts add up to.
        private var sum: JSONDocument {
            .number(
                parts.reduce(0) { sum, part in
                    if case .number(let people) = part.values[.people], people > 0 { sum + people } else { sum }
                })
        }
    }

    let head: ResultsLine
    private(set) var groups: [Group] = []
    private var numbers: [[String?]: Int] = [:]

    init(_ head: ResultsLine) { self.head = head }

    /// - Returns: the row of an earlier line that speaks of the same people.
    mutating func add(_ line: ResultsLine) -> Int? {
        let key = line.texts(ResultsColumn.group)
        let number = numbers[key] ?? groups.count
        if number == groups.count {
            groups.append(Group())
            numbers[key] = number
        }
        guard line.isTotal else {
            groups[number].parts.append(line)
            return nil
        }
        if let earlier = groups[number].total { return earlier.row }
        groups[number].total = line
        return nil
    }

    /// The report as a partner would send it in JSON.
    var document: JSONDocument {
        var members = head.members([.programme, .activity, .basis])
        members["kind"] = .text(ResultsReport.family)
        members["period"] = .object(head.members([.periodStart, .periodEnd]))
        members["rows"] = .array(groups.map(\.document))
        return .object(members)
    }

    /// The line and the column that a JSON pointer into ``document`` speaks of.
    func place(of pointer: String) -> (line: ResultsLine, column: ResultsColumn?) {
        let steps = pointer.split(separator: "/").map(String.init)
        guard steps.first == "rows", steps.count > 1, let number = Int(steps[1]), groups.indices.contains(number),
            let first = groups[number].first
        else {
            return (head, steps.last.flatMap { name in ResultsColumn.head.first { $0.member == name } })
        }
        let group = groups[number]
        guard steps.count > 2 else { return (first, nil) }
        if steps[2] == "parts" {
            guard steps.count > 3, let part = Int(steps[3]), group.parts.indices.contains(part) else {
                return (group.total ?? first, .people)
            }
            return (group.parts[part], steps.count > 4 ? ResultsColumn(member: steps[4]) : nil)
        }
        let column = ResultsColumn(member: steps[2])
        if column == .people { return (group.total ?? first, column) }
        let index = steps.count > 3 ? Int(steps[3]) ?? 0 : 0
        return (column.flatMap { group.line(saying: $0, index) } ?? first, column)
    }
}
