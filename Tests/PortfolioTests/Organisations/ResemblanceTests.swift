import Domain
import Foundation
import Testing

@testable import Portfolio

/// What is suspected, with which reasons, and how few are compared.
@Suite("Suspecting duplicates")
struct ResemblanceTests {
    private func organisation(
        _ code: String, _ name: String, _ country: String? = nil, _ identifier: String? = nil
    ) -> IdentityProfile {
        var profile = IdentityProfile(.organisation, code)
        profile.add(name: name)
        profile.add(country: country)
        profile.add(identifier: identifier)
        return profile
    }

    private func activity(
        _ identifier: String, _ title: String, by reporter: String, in country: String, _ start: String, _ end: String
    ) throws -> IdentityProfile {
        var header = try Samples.header(identifier, title: title, reporter: reporter, countries: [country])
        header.plannedStart = try Samples.day(start)
        header.plannedEnd = try Samples.day(end)
        header.organisations = [
            OrganisationRole(organisation: OrganisationReference(ref: "XM-DAC-7", name: "Ministry"), role: "1")
        ]
        return IdentityProfile(activity: header)
    }

    @Test("one identifier in two spellings is enough, whatever the names")
    func identifier() throws {
        let found = try #require(
            Resemblance.between(
                organisation("A", "Jasmine", "UG", "UG-NGB-00120"), organisation("B", "Rose Trust", "KE", "ug-ngb 120"),
                .standard))
        #expect(found.score == 100)
        #expect(found.reasons == ["the identifiers “UG-NGB-00120” and “ug-ngb 120” are one"])
    }

    @Test("two numbers in one register and two countries speak against it, in words")
    func against() throws {
        let (one, other) = (
            organisation("A", "Jasmine Foundation", "UG", "UG-NGB-1"),
            organisation("B", "Stichting Jasmine", "KE", "UG-NGB-2")
        )
        #expect(Resemblance.between(one, other, .standard) == nil)
        let found = try #require(Resemblance.organisations(one, other))
        #expect(
            found.reasons == [
                "the names have the same words: “Jasmine Foundation” and “Stichting Jasmine”",
                "against it: two numbers in the register UG-NGB", "against it: seats in UG and KE",
            ])
    }

    @Test("one project that two partners report is suspected; a partner's own two and links of a chain are not")
    func activities() throws {
        let first = try activity(
            "XM-DAC-41122-77", "Schools for refugees in Gambella", by: "XM-DAC-41122", in: "ET", "2026-01-01",
            "2027-12-31")
        var second = try activity(
            "XM-DAC-41121-90", "Gambella: schools for refugees", by: "XM-DAC-41121", in: "ET", "2026-06-01",
            "2027-06-30")
        let found = try #require(Resemblance.between(first, second, .standard))
        #expect(found.score >= 90)
        #expect(found.reasons.contains("both work in ET"))
        #expect(found.reasons.contains("both run from 2026-06-01 to 2027-06-30"))
        #expect(found.reasons.contains("both name the same organisation"))
        let own = try activity(
            "XM-DAC-41122-78", "Schools for refugees in Gambella", by: "XM-DAC-41122", in: "ET", "2026-01-01",
            "2027-12-31")
        #expect(Resemblance.between(first, own, .standard) == nil)
        second.related = ["XM-DAC-41122-77"]
        #expect(Resemblance.between(first, second, .standard) == nil)
        let elsewhere = try activity(
            "XM-DAC-41121-91", "Schools for refugees in Gambella", by: "XM-DAC-41121", in: "KE", "2019-01-01",
            "2020-12-31")
        #expect(Resemblance.between(first, elsewhere, .standard) == nil)
    }

    /// Made-up names of three words from a list, so that words are shared by many.
    private func crowd(_ count: Int, _ random: inout SeededGenerator) -> [IdentityProfile] {
        let sounds = ["ba", "de", "ki", "lo", "mu", "na", "re", "shi", "to", "vu", "za", "gi", "fo", "ta", "pel"]
        let words = (0..<1_500).map { _ in (0..<3).map { _ in sounds.randomElement(using: &random) ?? "" }.joined() }
        let common = ["Refugee", "Development", "Women", "Youth", "Relief"]
        return (0..<count).map { number in
            let name = [
                words.randomElement(using: &random), words.randomElement(using: &random),
                common.randomElement(using: &random),
            ]
            return organisation("O\(number)", name.compactMap { $0 }.joined(separator: " "), "UG")
        }
    }

    @Test("of ten thousand organisations each is compared with few, and its other spelling is among them")
    func few() throws {
        var random = SeededGenerator(seed: 7)
        let crowd = crowd(10_000, &random)
        var blocks: [String: [String]] = [:]
        var profiles: [String: IdentityProfile] = [:]
        for profile in crowd {
            profiles[profile.member] = profile
            for key in BlockingKeys.keys(of: profile) { blocks[key, default: []].append(profile.member) }
        }
        let search = DuplicateSearch(
            members: { key, limit in Array(blocks[key, default: []].prefix(limit)) }, profile: { profiles[$0] })
        var compared = 0
        for profile in crowd.prefix(200) {
            let name = try #require(profile.names.first)
            let other = organisation("new", "Stichting \(name) NGO", "UG")
            let candidates = try search.candidates(of: other)
            compared += candidates.count
            #expect(candidates.contains(profile.member))
            #expect(try search.finds(for: other).contains { $0.member == profile.member })
        }
        #expect(compared < 200 * 150, "\(compared / 200) each instead of 10,000")
    }
}
