import Domain
import Foundation
import Testing

@testable import Portfolio

@Suite("The small deciders")
struct SmallDeciderTests {
    private func organisation(_ name: String) throws -> ReferenceEvent {
        .organisation(
            OrganisationRegistered(
                organisation: OrganisationProfile(
                    code: try Samples.organisation("RT"), name: name, iatiType: nil, iatiIdentifier: nil, country: nil,
                    isLocal: true, isRefugeeLed: true, source: .letter("S1"))))
    }

    @Test("reference is recorded when it is new or changed")
    func register() throws {
        let (old, new) = try (organisation("Old"), organisation("New"))
        #expect(Register.decide(.state(old), in: nil) == [old])
        #expect(Register.decide(.state(old), in: old) == [])
        #expect(Register.decide(.state(new), in: old) == [new])
    }

    @Test("an introduction does not change what is known")
    func introduce() throws {
        let (old, new) = try (organisation("Old"), organisation("New"))
        #expect(Register.decide(.introduce(new), in: nil) == [new])
        #expect(Register.decide(.introduce(new), in: old) == [])
    }

    @Test("the reference data name each thing once")
    func streams() throws {
        let streams = try KnownReference.events().map(\.stream.text)
        #expect(Set(streams).count == streams.count)
        #expect(streams.count == 54)
    }

    @Test("a submission is complete once")
    func submission() throws {
        let id = try Samples.submission("s1")
        var state = SubmissionRecord.initial
        let events = SubmissionRecord.decide(.complete(id, at: .distantPast), in: state)
        #expect(events == [.complete(SubmissionRecorded(submission: id, recordedAt: .distantPast))])
        for event in events { SubmissionRecord.evolve(&state, by: event) }
        #expect(SubmissionRecord.decide(.complete(id, at: .distantFuture), in: state) == [])
    }

    @Test("each part of a results report is taken in once")
    func people() throws {
        let period = try #require(Period(Samples.day("2026-01-01"), Samples.day("2026-06-30")))
        let report = PeopleReport(
            programme: try Samples.programme("PROSPECTS"), activity: try Samples.activity("A"), period: period,
            basis: .newlyReached, rows: [])
        func part(_ number: Int) throws -> SubmissionRecord.Command {
            .people(
                PeopleReported(
                    submission: try Samples.submission("s1"), organisation: try Samples.organisation("ILO"),
                    provenance: .reported, report: report, part: number, parts: 2))
        }
        var state = SubmissionRecord.initial
        for event in SubmissionRecord.decide(try part(1), in: state) { SubmissionRecord.evolve(&state, by: event) }
        #expect(SubmissionRecord.decide(try part(1), in: state) == [])
        #expect(SubmissionRecord.decide(try part(2), in: state).count == 1)
    }

    @Test("identifiers of awards and grants stand under the donor's own")
    func identifiers() throws {
        let award = try #require(AwardID("7b1f"))
        #expect(try DecidedActivity.identifier(of: award).text == "XM-DAC-7-OF-7b1f")
        let grant = try #require(ApplicationID("9c"))
        #expect(try DecidedActivity.identifier(of: grant).text == "XM-DAC-7-SUB-9c")
    }

    @Test("a name that is too long is cut and stays its own")
    func longNames() throws {
        let name = String(repeating: "é", count: 99)
        let (first, second) = (try #require(AwardID(name + "a")), try #require(AwardID(name + "b")))
        let identifier = try DecidedActivity.identifier(of: first)
        #expect(identifier.text.utf8.count <= 200)
        #expect(try DecidedActivity.identifier(of: first) == identifier)
        #expect(try DecidedActivity.identifier(of: second) != identifier)
    }

    @Test("an origin is written with its kind and identifier")
    func origin() throws {
        let origin = Origin.grant(try #require(ApplicationID("a1")))
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = String(decoding: try encoder.encode(origin), as: UTF8.self)
        #expect(text == #"{"id":"a1","kind":"grant"}"#)
        #expect(try JSONDecoder().decode(Origin.self, from: Data(text.utf8)) == origin)
    }
}
