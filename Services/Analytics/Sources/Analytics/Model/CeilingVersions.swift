import Domain
import Foundation

/// The versions of the ceiling of one phase, as it was set: the last one counts, with the day it was set on.
struct CeilingVersions {
    static let otherVersion = "a later version of this ceiling counts"

    private let versions: [Fact<ProgrammeCeilingSet>]
    private let programmes: [Fact<KnownProgramme>]

    init(_ versions: [Fact<ProgrammeCeilingSet>], of programmes: [Fact<KnownProgramme>]) {
        self.versions = versions
        self.programmes = programmes
    }

    var lines: [LedgerLine] {
        let latest = versions.max { ($0.version, $0.source) < ($1.version, $1.source) }
        return versions.map { fact in
            let name = programme(fact.programme)?.name ?? fact.programme.text
            var line = LedgerLine(
                fact.source, .ceiling, "\(name), phase \(fact.phase), version \(fact.version)", fact.ceiling)
            line.programme = fact.programme.text
            line.phase = fact.phase
            line.note = note(fact)
            if fact.source != latest?.source { line.exclusion = Self.otherVersion }
            return line
        }
    }

    private func note(_ fact: Fact<ProgrammeCeilingSet>) -> String {
        let phase = programme(fact.programme)?.phases.first { $0.number == fact.phase }
        let days = [phase?.start, phase?.end].compactMap(\.self)
        let time = days.count == 2 ? "\(days[0]) – \(days[1]), " : ""
        return "\(time)set on \(CalendarDate(utc: fact.source.recordedAt)), version \(fact.version): \(fact.reason)"
    }

    private func programme(_ code: ProgrammeCode) -> Fact<KnownProgramme>? {
        programmes.filter { $0.programme == code }.max { $0.source < $1.source }
    }
}

/// A phase of a programme.
struct PhaseOfProgramme: Hashable {
    let programme: ProgrammeCode
    let phase: Int

    init(programme: ProgrammeCode, phase: Int) { (self.programme, self.phase) = (programme, phase) }

    /// `nil` for a line of another figure.
    init?(_ line: LedgerLine) {
        guard let programme = line.programme.flatMap(ProgrammeCode.init), let phase = line.phase else { return nil }
        self.init(programme: programme, phase: phase)
    }
}
