import Domain
import Findings
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import IATI
import IATIRules
import ServiceKit
import Testing

@Suite("The export in IATI")
struct ExportTests {
    private struct File {
        let status: Int
        let tag: String?
        let bytes: [UInt8]

        var text: String { String(decoding: bytes, as: UTF8.self) }

        func activities() throws -> [IATI.Activity] {
            let parser = ActivityParser()
            return try (parser.feed(bytes) + parser.finish()).map(\.activity)
        }
    }

    private func export(_ desk: Desk, _ query: String = "", tag: String? = nil) async throws -> File {
        nonisolated(unsafe) var file: File?
        try await desk.browse { browser in
            let headers: HTTPFields = tag.map { [.ifNoneMatch: $0] } ?? [:]
            file = try await browser.client.execute(
                uri: "/portfolio/v1/export/iati.xml\(query)", method: .get, headers: headers
            ) { response in
                File(
                    status: response.status.code, tag: response.headers[.eTag],
                    bytes: Array(String(buffer: response.body).utf8))
            }
        }
        return try #require(file)
    }

    private func header(_ identifier: String, reporter: String = "XM-DAC-41121") throws -> ActivityHeader {
        var header = try Samples.header(identifier, reporter: reporter, countries: ["JO"])
        header.reporter = OrganisationReference(ref: reporter, name: "Partner", type: "40")
        header.description = "Schools & work"
        header.language = "en"
        header.actualStart = try Samples.day("2025-01-01")
        header.sectors = [CodeShare(vocabulary: "1", code: "11220", percentage: nil)]
        header.organisations = [
            OrganisationRole(organisation: OrganisationReference(ref: "XM-DAC-7", type: "10"), role: "1")
        ]
        header.relatedActivities = [Domain.RelatedActivity(identifier: "\(identifier)-PARENT", type: "1")]
        return header
    }

    private func money() throws -> ActivityContent {
        var incoming = try Samples.transaction(
            1, "1", "60.25",
            from: OrganisationReference(ref: "XM-DAC-7", activity: "XM-DAC-7-OF-aw1"),
            to: OrganisationReference(ref: "XM-DAC-41121"))
        incoming.valueDate = incoming.date
        var indicator = ReportedIndicator(result: 1, number: 1, title: "Girls in school", measure: "1")
        let sex = Domain.Dimension(name: "sex", value: "female")
        indicator.baselines = [Measurement(text: "5", value: ExactDecimal("5"), dimensions: [sex], year: 2024)]
        indicator.periods = [
            ReportedPeriod(
                start: try Samples.day("2025-01-01"), end: try Samples.day("2025-12-31"),
                targets: [Measurement(text: "50", value: ExactDecimal("50"), dimensions: [])],
                actuals: [Measurement(text: "40", value: ExactDecimal("40"), dimensions: [sex])])
        ]
        var content = Samples.part([incoming])
        content.budgets = [
            ReportedBudget(
                type: "1", status: "2", start: try Samples.day("2025-01-01"), end: try Samples.day("2025-12-31"),
                value: try Samples.money("100", "EUR"), valueDate: try Samples.day("2025-01-01"))
        ]
        content.results = [ReportedResult(number: 1, type: "1", title: "School")]
        content.indicators = [indicator]
        return content
    }

    /// A desk where a partner reports what an award pays for.
    private func chain() async throws -> Desk {
        let desk = try Desk()
        try await desk.prepare()
        let award = try Samples.award("aw1", shares: [("UNHCR", "60.25"), ("ILO", "40")])
        try await desk.deliver([award, try Samples.tranche(award, 1, of: "20")])
        try await desk.deliver(
            Samples.report("s1", header("XM-DAC-41121-P1"), digest: "a", parts: [money()]))
        return desk
    }

    @Test("is what the standard accepts, with partners' activities and the donor's own")
    func valid() async throws {
        let file = try await export(try await chain())
        let today = IATI.CalendarDate(year: 2026, month: 11, day: 1)
        let judge = IATIJudge(configuration: JudgeConfiguration(today: try #require(today), donor: nil))
        _ = judge.feed(file.bytes.span.bytes)
        let errors = judge.finish().file.findings.filter { $0.severity == .error }
        #expect(errors == [])
        #expect(try file.activities().map(\.identifier) == ["XM-DAC-41121-P1", "XM-DAC-7-OF-aw1"])
    }

    @Test("links the donor's award to what the partner reports, and back")
    func links() async throws {
        let activities = try await export(try await chain()).activities()
        let partner = try #require(activities.first)
        let award = try #require(activities.last)
        #expect(partner.transactions.first?.provider?.activityIdentifier == "XM-DAC-7-OF-aw1")
        #expect(partner.relatedActivities.map(\.type?.raw) == ["1"])
        #expect(award.transactions.map(\.type?.raw) == ["2", "2", "3"])
        #expect(award.transactions.map(\.provider?.activityIdentifier) == Array(repeating: "XM-DAC-7-OF-aw1", count: 3))
        #expect(award.transactions.map(\.receiver?.activityIdentifier) == ["XM-DAC-41121-P1", nil, "XM-DAC-41121-P1"])
        #expect(award.transactions[1].receiver?.reference == "XM-DAC-41302")
        #expect(award.participatingOrganisations.map(\.role?.raw) == ["1", "4", "4"])
        #expect(award.participatingOrganisations[1].activityIdentifier == "XM-DAC-41121-P1")
    }

    @Test("holds results with their dimensions, and budgets")
    func results() async throws {
        let partner = try #require(try await export(try await chain()).activities().first)
        let indicator = try #require(partner.results.first?.indicators.first)
        #expect(indicator.baselines.map(\.year) == [2024])
        #expect(indicator.periods.first?.actuals.first?.dimensions.map(\.value) == ["female"])
        #expect(partner.budgets.first?.value?.text == "100")
        #expect(partner.budgets.first?.value?.valueDate?.description == "2025-01-01")
    }

    @Test("holds the current version in whole, however many parts and versions there are")
    func manyParts() async throws {
        let desk = try Desk()
        func parts(_ count: Int, _ amount: String) throws -> [ActivityContent] {
            try (1...count).map { number in
                var transaction = try Samples.transaction(number, "3", amount)
                transaction.valueDate = transaction.date
                return Samples.part([transaction])
            }
        }
        let (first, second) = (try header("XM-DAC-41121-P1"), try header("XM-DAC-41121-P1"))
        try await desk.deliver(Samples.report("s1", first, digest: "a", parts: parts(30, "1")))
        try await desk.deliver(Samples.report("s2", second, digest: "b", parts: parts(45, "2")))
        let activity = try #require(try await export(desk).activities().first)
        #expect(activity.transactions.count == 45)
        #expect(activity.transactions.allSatisfy { $0.value?.text == "2" })
    }

    @Test("leaves out, and names, what would break the standard")
    func leftOut() async throws {
        let desk = try await chain()
        try await desk.deliver(Samples.report("s2", Samples.header("XM-DAC-41122--X", title: "No dates"), digest: "b"))
        let file = try await export(desk)
        #expect(try file.activities().count == 2)
        #expect(file.text.contains("<!-- XM-DAC-41122- -X is left out: iati."))
    }

    @Test("changes its tag with its content, and answers 304 where nothing changed")
    func tags() async throws {
        let desk = try await chain()
        let first = try await export(desk)
        let again = try await export(desk)
        #expect(first.bytes == again.bytes)
        let tag = try #require(first.tag)
        #expect(try await export(desk, tag: tag).status == 304)
        try await desk.deliver(Samples.report("s2", header("XM-DAC-41121-P2"), digest: "b"))
        let after = try await export(desk, tag: tag)
        #expect(after.status == 200)
        #expect(try after.activities().count == 3)
    }

    @Test(
        "is narrowed by programme and reporter",
        arguments: [
            ("?programme=OPPORTUNITY-FUND", ["XM-DAC-7-OF-aw1"]), ("?reporter=UNHCR", ["XM-DAC-41121-P1"]),
            ("?reporter=XM-DAC-7", ["XM-DAC-7-OF-aw1"]),
        ])
    func narrowed(query: String, identifiers: [String]) async throws {
        let file = try await export(try await chain(), query)
        #expect(try file.activities().map(\.identifier) == identifiers)
    }

    @Test("is not there where nothing fits")
    func nothing() async throws {
        let desk = try await chain()
        #expect(try await export(desk, "?programme=NONE").status == 404)
        #expect(try await export(desk, "?colour=red").status == 400)
    }
}
