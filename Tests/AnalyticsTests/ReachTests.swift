import Domain
import Foundation
import Testing

@testable import Analytics

@Suite("Reach without double counting")
struct ReachTests {
    @Test("nothing reported is not known, zero reported is zero")
    func nullIsNotZero() throws {
        #expect(try Samples.reach([]).low == nil)
        #expect(try Samples.reach([]).high == nil)
        #expect(try Samples.reach([try Samples.count(1, 0)]).low == 0)
    }

    @Test("within one activity, place and group the largest indicator counts")
    func services() throws {
        let reach = try Samples.reach([
            try Samples.count(1, 120, "E1"), try Samples.count(2, 90, "P1"), try Samples.count(3, 40, "P2"),
        ])
        #expect((reach.low, reach.high) == (120, 120))
    }

    @Test("two activities in one place and group give a range from the larger to both")
    func activities() throws {
        let reach = try Samples.reach([
            try Samples.count(1, 120, activity: "A"), try Samples.count(2, 50, activity: "B"),
        ])
        #expect((reach.low, reach.high) == (120, 170))
    }

    @Test("separate places and separate groups add")
    func separate() throws {
        let reach = try Samples.reach([
            try Samples.count(1, 100, "E1", in: "JO", "Amman"), try Samples.count(2, 30, "E1", in: "JO", "Mafraq"),
            try Samples.count(3, 20, "E1", in: "LB", "Amman"),
            try Samples.count(4, 7, "E1", in: "JO", "Amman", .hostCommunity),
        ])
        #expect((reach.low, reach.high) == (157, 157))
    }

    @Test("a whole country is not separate from a place in it")
    func wholeCountry() throws {
        let places = [
            try Samples.count(1, 100, "E1", in: "JO", "Amman"), try Samples.count(2, 60, "E1", in: "JO", "Irbid"),
        ]
        let smaller = try Samples.reach(places + [try Samples.count(3, 90, activity: "B", in: "JO", nil)])
        #expect((smaller.low, smaller.high) == (160, 250))
        let larger = try Samples.reach(places + [try Samples.count(3, 400, activity: "B", in: "JO", nil)])
        #expect((larger.low, larger.high) == (400, 560))
    }

    @Test("an activity in several countries counts in each with its own people, and once in the total")
    func countries() throws {
        let base = try Samples.base([
            try Samples.count(1, 100, "E1", in: "JO"), try Samples.count(2, 60, "E1", in: "LB"),
            try Samples.count(3, 80, "P1", in: "JO", pillar: .protection),
        ])
        let report = ReachReport(base, selection: Selection(), asOf: .distantFuture, .programme)
        #expect(report.total.reach.low == 160)
        #expect(report.countries.map(\.reach.low) == [100, 60])
        // The pillars do not add up to the total: some of those with a protection service are in school as well.
        #expect(report.pillars.map(\.reach.low) == [160, 80])
        #expect(report.cells.count == 3)
    }

    @Test("a correction that moves people to another pillar leaves nobody behind in the first")
    func movedPillar() throws {
        let base = try Samples.base([try Samples.count(1, 100), try Samples.count(2, 100, pillar: .protection)])
        var education = Selection()
        education.pillar = .education
        #expect(ReachReport.total(base, education, asOf: .distantFuture, .programme).reach.low == nil)
    }

    @Test("numbers too large to add do not stop the program")
    func overflow() throws {
        let reach = try Samples.reach([
            try Samples.count(1, .max, "E1", in: "JO"), try Samples.count(2, .max, "E1", in: "LB"),
        ])
        #expect(reach.high == .max)
    }

    @Test(
        "the balance of hosts and refugees",
        arguments: [
            // displaced, hosts, unknown, host share × 1000, balance × 1000, assessable
            (60, 40, 0, 400, 1000, true), (80, 20, 0, 200, 500, true), (0, 50, 0, 1000, 0, true),
            (70, 0, 10, 0, 0, true), (40, 40, 20, 500, 833, true), (30, 30, 40, 500, nil, false),
        ] as [(Int, Int, Int, Int, Int?, Bool)])
    func balance(displaced: Int, hosts: Int, unknown: Int, share: Int, balance: Int?, isAssessable: Bool) {
        let found = HostBalance(displaced: displaced, hosts: hosts, unknown: unknown)
        #expect(found.hostShare?.rounded(to: 3) == Decimal(share) / 1000)
        #expect(found.balance?.rounded(to: 3) == balance.map { Decimal($0) / 1000 })
        #expect(found.isAssessable == isAssessable)
    }

    @Test("without people there is no balance")
    func noBalance() {
        let none = HostBalance(displaced: nil, hosts: nil, unknown: nil)
        #expect(none.hostShare == nil)
        #expect(none.balance == nil)
        #expect(!none.isAssessable)
    }

    @Test("shares of women and of people with a disability are of those whose reports tell")
    func visibility() throws {
        let base = try Samples.base([
            try Samples.count(1, 100, in: "JO", sexKnown: 80, women: 50, disabilityKnown: 0),
            try Samples.count(2, 100, in: "LB", sexKnown: 20, women: 15),
        ])
        let row = ReachReport.total(base, Selection(), asOf: .distantFuture, .programme)
        #expect(row.women.percentage == 65)
        #expect(row.womenSeen.coverage == 50)
        // Nobody told about disability: that is not zero per cent.
        #expect(row.disability.percentage == nil)
        #expect(row.disabilitySeen.coverage == 0)
    }
}
