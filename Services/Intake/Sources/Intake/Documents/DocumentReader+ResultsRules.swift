import Domain
import EventLog
import Findings
import Foundation

/// What results are asked beyond values that can be read (domain reference, 3e and finding R7).
extension DocumentReader {
    /// People of one sex, age and disability are in one part: a second one counts them twice.
    mutating func checkRepeats(_ parts: [PeopleReport.Part], at path: String) {
        var seen: Set<[String]> = []
        for (index, part) in parts.enumerated() {
            let group = [part.sex.rawValue, part.age.rawValue, part.disability.rawValue]
            guard !seen.insert(group).inserted else { continue }
            error(.duplicatePart, "\(path)/parts/\(index)", nil, ["group": group.joined(separator: ", ")])
        }
    }

    /// Parts add up to their total, and none is more than it: what is not known belongs to a part "unknown".
    mutating func checkParts(of row: PeopleReport.Row, at path: String) {
        guard !row.parts.isEmpty else { return }
        var isExceeded = false
        for (index, part) in row.parts.enumerated() where part.people > row.people {
            isExceeded = true
            error(
                .partExceeds, "\(path)/parts/\(index)/people", .text("\(part.people)"), ["total": "\(row.people)"])
        }
        let sum = row.parts.map(\.people).reduce(.none, +)
        if sum != row.people, !isExceeded {
            error(.partsSum, "\(path)/parts", nil, ["sum": "\(sum)", "total": "\(row.people)"])
        }
    }

    /// People are told apart by population, sex, age and disability, or it is said why not.
    mutating func checkSplit(of row: PeopleReport.Row, at path: String) {
        guard row.people.count > 0, row.notSplitBecause == nil else { return }
        let field = ["field": "notSplitBecause"]
        guard !row.parts.isEmpty else { return error(.noParts, path, nil, field) }
        let dimensions = [
            row.population == .unknown ? "population" : nil,
            row.parts.allSatisfy { $0.sex == .unknown } ? "sex" : nil,
            row.parts.allSatisfy { $0.age == .unknown } ? "age" : nil,
            row.parts.allSatisfy { $0.disability == .unknown } ? "disability" : nil,
        ].compactMap(\.self)
        guard !dimensions.isEmpty else { return }
        error(.notSplit, path, nil, field.merging(["dimensions": dimensions.joined(separator: ", ")]) { $1 })
    }

    /// An outcome is shown by something, and what is named is there.
    mutating func checkEvidence(
        of row: PeopleReport.Row, at path: String, _ policy: ResultsPolicy, holds: (AttachmentID) throws -> Bool
    ) rethrows {
        for reference in row.evidence ?? [] {
            guard let attachment = Self.attachment(reference), try !holds(attachment) else { continue }
            error(.evidenceUnknown, "\(path)/evidence", .text(reference))
        }
        guard row.people.count > 0, row.evidence == nil, policy.outcomes.contains(row.indicator) else { return }
        error(
            .evidenceMissing, "\(path)/evidence", nil, ["indicator": row.indicator.text, "field": "evidence"])
    }

    /// A figure that is far from the one before is explained.
    mutating func checkJump(
        of row: PeopleReport.Row, from earlier: EarlierFigure?, at path: String, _ policy: ResultsPolicy
    ) {
        guard row.comment == nil, let earlier,
            policy.isJump(from: Decimal(earlier.people.count), to: Decimal(row.people.count))
        else { return }
        error(
            .jump, "\(path)/people", .text("\(row.people)"),
            [
                "percent": "\(policy.jumpPercent)", "previous": "\(earlier.people)", "field": "comment",
                "start": "\(earlier.period.start)", "end": "\(earlier.period.end)",
            ])
    }
}
