import Domain
import Testing

@testable import Portfolio

@Suite("An activity's record decides")
struct ActivityRecordTests {
    private let identifier = "XM-DAC-41122-X/A0"

    private func given(_ events: [ActivityEvent]) -> ActivityRecord.State {
        var state = ActivityRecord.initial
        for event in events { ActivityRecord.evolve(&state, by: event) }
        return state
    }

    private func recorded(_ version: Int, _ digest: String, parts: Int, by submission: String) throws -> ActivityEvent {
        .recorded(
            ActivityRecorded(
                activity: try Samples.header(identifier), version: version, digest: digest, parts: parts,
                origin: .submission(try Samples.submission(submission)), provenance: .reported))
    }

    private func partRecorded(_ version: Int, _ part: Int) throws -> ActivityEvent {
        .partRecorded(
            ActivityPartRecorded(
                activity: try Samples.activity(identifier), version: version, part: part, content: ActivityContent()))
    }

    private func report(_ digest: String, parts: Int, by submission: String) throws -> ActivityRecord.Command {
        .report(
            ActivityReported(
                submission: try Samples.submission(submission), organisation: try Samples.organisation("UNICEF"),
                provenance: .reported, activity: try Samples.header(identifier), digest: digest, parts: parts))
    }

    private func part(_ number: Int, by submission: String) throws -> ActivityRecord.Command {
        .part(
            ActivityPartReported(
                submission: try Samples.submission(submission), activity: try Samples.activity(identifier),
                part: number, content: ActivityContent()))
    }

    private func confirmed(_ version: Int, by submission: String) throws -> ActivityEvent {
        .confirmed(
            ActivityConfirmed(
                activity: try Samples.activity(identifier), version: version,
                origin: .submission(try Samples.submission(submission))))
    }

    @Test("the first report is version 1")
    func first() throws {
        let events = try ActivityRecord.decide(report("a", parts: 2, by: "s1"), in: given([]))
        #expect(events == [try recorded(1, "a", parts: 2, by: "s1")])
    }

    @Test("a report that says the same confirms the current version, and its parts are not recorded again")
    func same() throws {
        let history = try [recorded(1, "a", parts: 1, by: "s1"), partRecorded(1, 1)]
        #expect(
            try ActivityRecord.decide(report("a", parts: 1, by: "s2"), in: given(history)) == [confirmed(1, by: "s2")])
        let after = try given(history + [confirmed(1, by: "s2")])
        #expect(try ActivityRecord.decide(part(1, by: "s2"), in: after) == [])
    }

    @Test("a report that says something else is the next version")
    func changed() throws {
        let state = try given([recorded(1, "a", parts: 0, by: "s1")])
        #expect(
            try ActivityRecord.decide(report("b", parts: 0, by: "s2"), in: state)
                == [recorded(2, "b", parts: 0, by: "s2")])
    }

    @Test("what an open version will replace is not confirmed")
    func open() throws {
        let state = try given([recorded(1, "a", parts: 0, by: "s1"), recorded(2, "b", parts: 1, by: "s2")])
        #expect(
            try ActivityRecord.decide(report("a", parts: 0, by: "s3"), in: state)
                == [recorded(3, "a", parts: 0, by: "s3")])
    }

    @Test("parts of two submissions find their own versions")
    func interleaved() throws {
        let state = try given([
            recorded(1, "a", parts: 2, by: "s1"), recorded(2, "b", parts: 2, by: "s2"), partRecorded(2, 1),
        ])
        #expect(try ActivityRecord.decide(part(1, by: "s1"), in: state) == [partRecorded(1, 1)])
        #expect(try ActivityRecord.decide(part(2, by: "s2"), in: state) == [partRecorded(2, 2)])
    }

    @Test("what comes twice changes nothing")
    func twice() throws {
        let open = try given([recorded(1, "a", parts: 2, by: "s1"), partRecorded(1, 1)])
        #expect(try ActivityRecord.decide(report("a", parts: 2, by: "s1"), in: open) == [])
        #expect(try ActivityRecord.decide(part(1, by: "s1"), in: open) == [])
        let whole = try given([recorded(1, "a", parts: 2, by: "s1"), partRecorded(1, 1), partRecorded(1, 2)])
        #expect(try ActivityRecord.decide(report("a", parts: 2, by: "s1"), in: whole) == [])
        #expect(try ActivityRecord.decide(part(2, by: "s1"), in: whole) == [])
    }

    @Test("one file may hold an identifier twice: the second report is the next version")
    func twiceInOneFile() throws {
        let state = try given([recorded(1, "a", parts: 1, by: "s1"), partRecorded(1, 1)])
        #expect(
            try ActivityRecord.decide(report("b", parts: 1, by: "s1"), in: state)
                == [recorded(2, "b", parts: 1, by: "s1")])
    }

    @Test("a part whose predecessors or header are lost is refused")
    func lost() throws {
        let state = try given([recorded(1, "a", parts: 3, by: "s1"), partRecorded(1, 1)])
        let (activity, first) = try (Samples.activity(identifier), Samples.submission("s1"))
        #expect(throws: ActivityFault.partsMissing(activity, first, after: 1, before: 3)) {
            try ActivityRecord.decide(part(3, by: "s1"), in: state)
        }
        let other = try Samples.submission("s9")
        #expect(throws: ActivityFault.noHeader(activity, other)) {
            try ActivityRecord.decide(part(1, by: "s9"), in: state)
        }
    }
}
