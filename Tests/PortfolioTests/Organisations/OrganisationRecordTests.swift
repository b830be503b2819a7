import Domain
import Foundation
import Journal
import Testing

@testable import Portfolio

/// What is recorded of an organisation, and what the rules refuse.
@Suite("The record of an organisation")
struct OrganisationRecordTests {
    private let officer = Officer(id: "of-1", organisation: "NL-MFA")

    private func profile(type: String? = "24", country: String? = "UG") throws -> OrganisationProfile {
        OrganisationProfile(
            code: try Samples.organisation("RT"), name: "Refugees Together", iatiType: type, iatiIdentifier: nil,
            country: try country.map { try Samples.country($0) }, isLocal: false, isRefugeeLed: false, source: .reported
        )
    }

    private func decide(
        _ changes: [OrganisationRecord.Change], _ profile: OrganisationProfile, _ today: String = "2026-11-21"
    ) throws -> [OrganisationEvent] {
        var state = OrganisationRecord.initial
        var last: [OrganisationEvent] = []
        for change in changes {
            last = try OrganisationRecord.decide(
                .record(change, profile, today: try Samples.day(today), by: officer, .standard), in: state)
            for event in last { OrganisationRecord.evolve(&state, by: event) }
        }
        return last
    }

    private func refusal(
        _ changes: [OrganisationRecord.Change], _ profile: OrganisationProfile
    ) -> OrganisationRejection.Code? {
        do {
            _ = try decide(changes, profile)
            return nil
        } catch {
            return (error as? OrganisationRejection)?.code
        }
    }

    private func typing(
        local: Bool = true, refugeeLed: Bool = false, type: String? = nil, founded: Bool? = nil,
        percent: String? = nil
    ) throws -> OrganisationRecord.Change {
        .type(
            OrganisationRecord.Typing(
                isLocal: local, isRefugeeLed: refugeeLed, iatiType: type, isFoundedByRefugees: founded,
                leadershipDisplacedPercent: try percent.map { try #require(ExactDecimal($0)) },
                evidence: "statutes of 2024", date: try Samples.day("2026-11-01")))
    }

    private func affiliated(_ affiliation: Affiliation) throws -> OrganisationRecord.Change {
        .affiliate(
            OrganisationRecord.AffiliationStatement(
                affiliation: affiliation, network: "Helping Hands International", parent: nil, evidence: "its website",
                date: try Samples.day("2026-10-01")))
    }

    @Test("typing keeps evidence, day and who decided; the same again changes nothing")
    func typed() throws {
        let events = try decide([typing(refugeeLed: true, percent: "50.1")], profile())
        guard case .typed(let event) = events.first else { throw Missing() }
        #expect(event.isLocal && event.isRefugeeLed)
        #expect(event.evidence == "statutes of 2024")
        #expect(try event.date == Samples.day("2026-11-01"))
        #expect(event.decidedBy == "of-1")
        #expect(event.rules == "2026-1")
        let typing = try typing(refugeeLed: true, percent: "50.1")
        #expect(try decide([typing, typing], profile()) == [])
    }

    private struct Missing: Error {}

    @Test("an affiliated or nationally registered international is never local, whichever is said first")
    func neverLocal() throws {
        for affiliation in [Affiliation.affiliated, .nationallyRegisteredInternational] {
            #expect(try refusal([affiliated(affiliation), typing()], profile()) == .notLocal)
            let events = try decide([typing(), affiliated(affiliation)], profile())
            #expect(events.count == 2)
            guard case .typed(let event) = events.last else { throw Missing() }
            #expect(!event.isLocal)
        }
        #expect(try refusal([affiliated(.affiliated), affiliated(.independent), typing()], profile()) == nil)
    }

    @Test(
        "states, international NGOs and multilateral bodies are not local, nor what has no country",
        arguments: [("10", "UG"), ("15", "UG"), ("21", "UG"), ("40", nil), ("24", nil)] as [(String, String?)])
    func typesNotLocal(type: String, country: String?) throws {
        #expect(try refusal([typing()], profile(type: type, country: country)) == .notLocal)
        #expect(try refusal([typing(local: false)], profile(type: type, country: country)) == nil)
    }

    @Test(
        "refugee-led is who was founded by refugees or has more than half of its leadership displaced",
        arguments: [
            (nil, "50", OrganisationRejection.Code.notRefugeeLed), (nil, "50.01", nil), (true, nil, nil),
            (false, nil, .notRefugeeLed), (nil, nil, .notRefugeeLed), (nil, "101", .invalidValue),
        ] as [(Bool?, String?, OrganisationRejection.Code?)])
    func refugeeLed(founded: Bool?, percent: String?, expected: OrganisationRejection.Code?) throws {
        #expect(
            try refusal([typing(refugeeLed: true, founded: founded, percent: percent)], profile()) == expected)
    }

    @Test("a multilateral body is not under national law; international law ends being local")
    func legalBasis() throws {
        #expect(
            try refusal([.legalBasis(.nationalLaw, evidence: "charter")], profile(type: "40", country: nil))
                == .multilateral)
        #expect(try refusal([.legalBasis(.internationalLaw, evidence: "charter"), typing()], profile()) == .notLocal)
        #expect(try decide([typing(), .legalBasis(.internationalLaw, evidence: "charter")], profile()).count == 2)
    }

    @Test(
        "a check holds until the day before the same day a year later",
        arguments: [
            ("2026-03-01", "2027-02-28"), ("2024-02-29", "2025-02-27"), ("2026-01-01", "2026-12-31"),
            ("2025-12-31", "2026-12-30"),
        ])
    func expiry(day: String, last: String) throws {
        let events = try decide(
            [.check(.sanctions, on: Samples.day(day), .passed, evidence: "lists of the EU and the UN")], profile())
        guard case .sanctions(let event) = events.first else { throw Missing() }
        #expect(event.check.validThrough.description == last)
        #expect(event.check.rules == "2026-1")
    }

    @Test("a check of the future, one before the last one, and one without evidence are refused")
    func checks() throws {
        func check(_ day: String, _ evidence: String = "report 7") throws -> OrganisationRecord.Change {
            .check(.dueDiligence, on: try Samples.day(day), .passed, evidence: evidence)
        }
        #expect(try refusal([check("2026-11-22")], profile()) == .invalidValue)
        #expect(try refusal([check("2026-05-01"), check("2026-04-30")], profile()) == .olderCheck)
        #expect(try refusal([check("2026-05-01", " ")], profile()) == .invalidValue)
        #expect(try decide([check("2026-05-01"), check("2026-05-01")], profile()) == [])
    }

    @Test(
        "identifiers are judged by their scheme; of a register they have its prefix",
        arguments: [
            (.register, "UG-NGB", "1234", "UG-NGB-1234"), (.register, "UG-NGB", "UG-NGB-1234", "UG-NGB-1234"),
            (.register, "UG-XYZ", "1", nil), (.register, "UG-NGB", "UG-NGB-", nil),
            (.iati, "", "XM-DAC-41121", "XM-DAC-41121"), (.iati, "", "41121", nil),
            (.own, "partner portal", "7", "7"), (.own, "", "7", nil),
        ] as [(OrganisationIdentifier.Kind, String, String, String?)])
    func identifiers(
        kind: OrganisationIdentifier.Kind, scheme: String, value: String, expected: String?
    ) throws {
        let identifier = OrganisationIdentifier(kind: kind, scheme: scheme, value: value)
        let events = try? decide([.identify(identifier, evidence: "extract")], profile())
        guard case .identified(let event)? = events?.first else {
            #expect(expected == nil)
            return
        }
        #expect(event.identifier.value == expected)
    }
}
