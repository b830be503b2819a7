import Domain
import Foundation
import Testing

@testable import Analytics

@Suite("Money")
struct MoneyTests {
    private func decided(
        _ number: Int, _ kind: DecidedMoney.Kind, _ amount: Int, _ currency: String = "EUR", activity: String = "A",
        to receivers: [(String, Int)] = []
    ) throws -> Fact<DecidedMoney> {
        let money = try Samples.money(amount, currency)
        return Fact(
            source: Samples.source(number),
            content: DecidedMoney(
                kind: kind, activity: try Samples.activity(activity), title: nil,
                programme: try Samples.programme("MENO"),
                country: try Samples.country("LB"), date: try Samples.day("2026-05-01"),
                amount: ExactDecimal(money.amount), currency: money.currency,
                receivers: try receivers.map {
                    PartnerShare(
                        organisation: try Samples.organisation($0.0), amount: try Samples.money($0.1, currency))
                }))
    }

    private func reported(
        _ number: Int, _ kind: String, _ amount: Int, activity: String, from provider: String? = nil,
        to receiver: String? = nil
    ) throws -> Fact<ReportedMoney> {
        Fact(
            source: Samples.source(number),
            content: ReportedMoney(
                activity: try Samples.activity(activity), version: 1, number: 1, kind: kind, date: nil,
                amount: ExactDecimal(Decimal(amount)), currency: .eur, providerActivity: provider, receiver: receiver))
    }

    private func activity(
        _ number: Int, _ name: String, by reporter: String = "XM-DAC-7", related: [(String, String)] = []
    ) throws -> Fact<ReportedActivity> {
        Fact(
            source: Samples.source(number),
            content: ReportedActivity(
                activity: try Samples.activity(name), version: 1, parts: 1, title: name, reporter: reporter,
                related: related.map { RelatedActivity(identifier: $0.0, type: $0.1) }, countries: []))
    }

    private func organisation(
        _ code: String, isLocal: Bool, isRefugeeLed: Bool = false
    ) throws -> Fact<KnownOrganisation> {
        Fact(
            source: Samples.source(0),
            content: KnownOrganisation(
                basis: .registered, organisation: try Samples.organisation(code), name: code, identifier: "ID-\(code)",
                isLocal: isLocal, isRefugeeLed: isRefugeeLed))
    }

    private func ledger(_ change: (inout MoneyFacts) throws -> Void) rethrows -> Ledger {
        var facts = MoneyFacts()
        try change(&facts)
        return Ledger(facts.base, asOf: .distantFuture)
    }

    private func amount(_ ledger: Ledger, _ name: FigureName, _ currency: Currency = .eur) -> Decimal? {
        ledger.figure(name, Selection(), in: currency).amount
    }

    @Test("nothing decided is not known, and a share of nothing is no ratio")
    func nothing() {
        let ledger = Ledger(MoneyFacts().base, asOf: .distantFuture)
        #expect(amount(ledger, .committed) == nil)
        #expect(ledger.figure(.localisationShare, Selection(), in: .eur).percentage == nil)
        #expect(ledger.figures(.disbursed, Selection()).map(\.text) == ["–"])
    }

    @Test("currencies are never mixed in a sum")
    func currencies() throws {
        let ledger = try self.ledger {
            $0.decided = [
                try decided(1, .disbursed, 100), try decided(2, .disbursed, 60, "USD"), try decided(3, .disbursed, 5),
            ]
        }
        #expect(ledger.figures(.disbursed, Selection()).map(\.text) == ["EUR 105", "USD 60"])
    }

    @Test("a euro counts once from donor to partner to sub-partner")
    func chain() throws {
        let ledger = try self.ledger {
            $0.activities = [try activity(1, "D"), try activity(2, "P", by: "XM-DAC-41122")]
            $0.reported = [
                try reported(1, "2", 100, activity: "D"), try reported(1, "3", 80, activity: "D"),
                try reported(2, "11", 100, activity: "P"), try reported(2, "1", 80, activity: "P"),
                try reported(2, "3", 30, activity: "P"),
            ]
        }
        #expect(amount(ledger, .committed) == 100)
        #expect(amount(ledger, .disbursed) == 80)
        #expect(amount(ledger, .partnerFundsReceived) == 80)
        #expect(amount(ledger, .partnerDisbursed) == 30)
    }

    @Test("a parent whose parts carry the money does not count beside them", arguments: ["child", "parent"])
    func parents(told: String) throws {
        let ledger = try self.ledger {
            $0.activities = [
                try activity(1, "D", related: told == "parent" ? [("D-1", "2")] : []),
                try activity(2, "D-1", related: told == "child" ? [("D", "1")] : []),
            ]
            $0.reported = [
                try reported(1, "2", 100, activity: "D"), try reported(2, "2", 70, activity: "D-1"),
                try reported(1, "3", 20, activity: "D"),
            ]
        }
        #expect(amount(ledger, .committed) == 70)
        // The parts report no payment, so the parent's counts.
        #expect(amount(ledger, .disbursed) == 20)
    }

    @Test("activities that name each other as parent both count")
    func circle() throws {
        let ledger = try self.ledger {
            $0.activities = [try activity(1, "D", related: [("E", "1")]), try activity(2, "E", related: [("D", "1")])]
            $0.reported = [try reported(1, "2", 10, activity: "D"), try reported(2, "2", 5, activity: "E")]
        }
        #expect(amount(ledger, .committed) == 15)
    }

    @Test("a decision and the donor's report of the same activity are one commitment")
    func decidedAndReported() throws {
        let ledger = try self.ledger {
            $0.decided = [try decided(1, .committed, 50, activity: "D")]
            $0.activities = [try activity(2, "D")]
            $0.reported = [try reported(2, "2", 50, activity: "D")]
        }
        #expect(amount(ledger, .committed) == 50)
    }

    @Test("the localisation share is recomputed from parts of payments, with refugee-led beside it")
    func localisation() throws {
        let ledger = try self.ledger {
            $0.organisations = [
                try organisation("ABAAD", isLocal: true), try organisation("YARID", isLocal: true, isRefugeeLed: true),
                try organisation("UNHCR", isLocal: false),
            ]
            $0.decided = [
                try decided(1, .disbursed, 100, to: [("UNHCR", 70), ("ABAAD", 30)]),
                try decided(2, .disbursed, 20, activity: "B", to: [("YARID", 20)]),
            ]
            $0.activities = [try activity(3, "D")]
            $0.reported = [
                try reported(3, "3", 70, activity: "D", to: "ID-ABAAD"),
                try reported(4, "3", 10, activity: "D", to: "XX-1"),
            ]
        }
        let local = ledger.figure(.localisationShare, Selection(), in: .eur)
        #expect(local.value == .share(part: 120, whole: 200))
        #expect(local.percentage == 60)
        #expect(ledger.figure(.refugeeLedShare, Selection(), in: .eur).percentage == 10)
    }

    @Test("a partner's report gives the donor's activity that it names its programme")
    func programme() throws {
        let ledger = try self.ledger {
            $0.activities = [try activity(1, "D"), try activity(2, "P", by: "XM-DAC-41122"), try activity(3, "E")]
            $0.reported = [
                try reported(1, "2", 100, activity: "D"), try reported(2, "1", 80, activity: "P", from: "D"),
                try reported(3, "2", 7, activity: "E"),
            ]
            $0.attributions = [
                (try Samples.activity("P"), try Samples.programme("PROSPECTS"), Samples.source(2))
            ]
        }
        var prospects = Selection()
        prospects.programme = "PROSPECTS"
        var none = Selection()
        none.programme = Selection.unattributed
        #expect(ledger.figure(.committed, prospects, in: .eur).amount == 100)
        #expect(ledger.figure(.committed, none, in: .eur).amount == 7)
    }

    @Test("versions of a budget stand side by side, and the latest counts")
    func budgets() throws {
        let budget = { (number: Int, version: String, amount: Int) in
            Fact(
                source: Samples.source(number, .letter("S2")),
                content: RecordedBudget(
                    article: "4.2", year: 2026, version: version, amount: ExactDecimal(Decimal(amount)), currency: .eur)
            )
        }
        let ledger = self.ledger { $0.budgets = [budget(1, "proposal", 319), budget(2, "first supplementary", 305)] }
        var year = Selection()
        year.year = 2026
        #expect(ledger.figure(.budget, year, in: .eur).amount == 305)
        #expect(ledger.figure(.budget, year, in: .eur).note?.contains("first supplementary") == true)
        let report = MoneyReport(ledger, names: [:], selection: Selection())
        #expect(report.budgets.map(\.amount) == [305, 319])
    }
}
