import Domain
import ServiceKit
import Testing

@testable import OpportunityFund

@Suite("Signature, request and payment")
struct AwardTests {
    private func sign(
        on day: String? = "2026-10-05", _ tranches: [String]? = nil, currency: String = "EUR",
        by officer: Officer = Samples.cor
    ) throws -> FundCall.Command {
        .sign(
            try Samples.proposal("p1"), signedOn: try day.map(Samples.day),
            tranches: try tranches?.map { try Samples.money($0, currency) }, today: try Samples.day("2026-10-06"),
            by: officer, .standard)
    }

    private func request(_ tranche: Int, by officer: Officer = Samples.cor) throws -> FundCall.Command {
        .request(try Samples.proposal("p1"), tranche: tranche, by: officer)
    }

    private func pay(
        _ tranche: Int, on day: String? = nil, by officer: Officer = Samples.dia
    ) throws
        -> FundCall.Command
    {
        .pay(
            try Samples.proposal("p1"), tranche: tranche, paidOn: try day.map(Samples.day),
            today: try Samples.day("2026-11-01"), by: officer)
    }

    @Test("An award is signed with 40, 40 and 20 percent, unless it says otherwise")
    func usual() throws {
        var history = try History.approved()
        guard case .signed(let event) = try history.give(sign()).first else {
            Issue.record("not signed")
            return
        }
        #expect(event.tranches == (try ["200000", "200000", "100000"].map { try Samples.money($0) }))
        #expect(event.amount == (try Samples.money("500000")))
        #expect(event.signedOn == (try Samples.day("2026-10-05")))
        #expect(try history.give(sign()) == [])
        #expect(try history.give(sign(on: nil)) == [])
        #expect(history.refusal(of: try sign(on: "2026-10-04")) == .alreadySigned)
        #expect(history.refusal(of: try sign(["500000"])) == .alreadySigned)
        #expect(history.refusal(of: try sign(by: Samples.ben)) == .alreadySigned)
    }

    @Test("Only what was approved is signed, on a day that has come")
    func notApproved() throws {
        #expect(try History.appraised().refusal(of: sign()) == .notApproved)
        #expect(try History.approved().refusal(of: sign(on: "2026-10-07")) == .invalidValue)
        #expect(
            try History.approved().refusal(of: sign(by: Officer(id: "Eve", organisation: "ILO"))) == .ownOrganisation)
        #expect(try History.approved().refusal(of: sign(on: "2026-10-06")) == nil)
    }

    @Test(
        "Tranches add up to the award exactly",
        arguments: [
            (["500000"], nil), (["250000.01", "249999.99"], nil), ([], FundRejection.Code.tranchesDoNotAddUp),
            (["250000", "249999.99"], .tranchesDoNotAddUp), (["500000", "0"], .invalidValue),
            (["500001", "-1"], .invalidValue),
        ])
    func tranches(amounts: [String], refusal: FundRejection.Code?) throws {
        #expect(try History.approved().refusal(of: sign(amounts)) == refusal)
    }

    @Test("Tranches are in the currency of the award")
    func currency() throws {
        #expect(try History.approved().refusal(of: sign(["500000"], currency: "USD")) == .invalidValue)
    }

    @Test("Tranches are requested in order, and not before signature")
    func requests() throws {
        #expect(try History.approved().refusal(of: request(1)) == .notSigned)
        #expect(try History.approved().refusal(of: pay(1)) == .notSigned)
        var history = try History.signed()
        #expect(history.refusal(of: try request(2)) == .trancheOrder)
        #expect(history.refusal(of: try request(0)) == .unknownTranche)
        #expect(history.refusal(of: try request(4)) == .unknownTranche)
        #expect(history.refusal(of: try request(Int.min)) == .unknownTranche)
        #expect(try history.give(request(1)).count == 1)
        #expect(try history.give(request(1)) == [])
        #expect(history.refusal(of: try request(1, by: Samples.ben)) == .alreadyRequested)
        #expect(history.refusal(of: try request(2)) == .trancheOrder)
        #expect(try History.paid().refusal(of: request(2)) == nil)
    }

    @Test("A tranche is paid once, by someone else than who requested it")
    func payments() throws {
        #expect(try History.signed().refusal(of: pay(1)) == .notRequested)
        var history = try History.requested()
        #expect(history.refusal(of: try pay(1, by: Samples.cor)) == .fourEyes)
        #expect(history.refusal(of: try pay(1, on: "2026-10-04")) == .invalidValue)
        #expect(history.refusal(of: try pay(1, on: "2026-11-02")) == .invalidValue)
        #expect(history.refusal(of: try pay(1, by: Officer(id: "Eve", organisation: "ILO"))) == .ownOrganisation)
        guard case .paid(let event) = try history.give(pay(1)).first else {
            Issue.record("not paid")
            return
        }
        #expect(event.amount == (try Samples.money("200000")))
        #expect(event.shares == (try [Samples.share("UNHCR", "120000"), Samples.share("ILO", "80000")]))
        #expect(try history.give(pay(1)) == [])
        #expect(history.refusal(of: try pay(1, on: "2026-10-30")) == .alreadyPaid)
        #expect(history.refusal(of: try pay(1, by: Samples.ben)) == .alreadyPaid)
        #expect(try history.give(request(1)) == [])
    }
}
