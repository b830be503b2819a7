import Domain
import Testing

@testable import OpportunityFund

@Suite("Appraisal, approval and rejection")
struct DecisionTests {
    private func appraise(
        _ score: Int, by officer: Officer = Samples.ada, motivation: String = "Sound"
    ) throws
        -> FundCall.Command
    {
        .appraise(try Samples.proposal("p1"), score: score, motivation: motivation, by: officer, .standard)
    }

    private let own = Officer(id: "Eve", organisation: "ILO")

    @Test("From 60 of 100 a proposal is recommended", arguments: [(0, false), (59, false), (60, true), (100, true)])
    func recommended(score: Int, recommended: Bool) throws {
        var history = try History.registered()
        let events = try history.give(appraise(score))
        #expect(
            events == [
                .appraised(
                    ProposalAppraised(
                        call: try Samples.call().call, proposal: try Samples.proposal("p1"),
                        appraiser: Samples.ada.id, score: score, recommended: recommended, motivation: "Sound"))
            ])
        #expect(try history.give(appraise(score)) == [])
    }

    @Test("An appraisal that is not one is refused")
    func badAppraisal() throws {
        let history = try History.registered()
        #expect(history.refusal(of: try appraise(-1)) == .invalidValue)
        #expect(history.refusal(of: try appraise(101)) == .invalidValue)
        #expect(history.refusal(of: try appraise(70, motivation: " \n")) == .invalidValue)
        #expect(history.refusal(of: try appraise(70, by: own)) == .ownOrganisation)
        #expect(try History.appraised().refusal(of: appraise(76)) == .alreadyAppraised)
        #expect(try History.appraised().refusal(of: appraise(75, by: Samples.ben)) == .alreadyAppraised)
        #expect(try History.published().refusal(of: appraise(70)) == .unknownProposal)
    }

    @Test("Approval needs a recommendation of someone else")
    func approval() throws {
        let approve = FundCall.Command.approve(try Samples.proposal("p1"), by: Samples.ben)
        #expect(try History.published().refusal(of: approve) == .unknownProposal)
        #expect(try History.registered().refusal(of: approve) == .notAppraised)
        #expect(try History.appraised(score: 59).refusal(of: approve) == .notRecommended)
        let appraised = try History.appraised()
        #expect(appraised.refusal(of: .approve(try Samples.proposal("p1"), by: Samples.ada)) == .fourEyes)
        #expect(appraised.refusal(of: .approve(try Samples.proposal("p1"), by: own)) == .ownOrganisation)
        var history = appraised
        #expect(
            try history.give(approve) == [
                .approved(
                    ProposalApproved(
                        call: Samples.call().call, proposal: Samples.proposal("p1"), approver: Samples.ben.id))
            ])
        #expect(try history.give(approve) == [])
        #expect(history.refusal(of: .approve(try Samples.proposal("p1"), by: Samples.cor)) == .alreadyDecided)
        #expect(
            history.refusal(of: .reject(try Samples.proposal("p1"), reason: "Late", by: Samples.ben))
                == .alreadyDecided)
        #expect(history.refusal(of: try appraise(80, by: Samples.cor)) == .alreadyAppraised)
    }

    @Test("A rejection has a reason, and is not by the appraiser")
    func rejection() throws {
        func reject(_ reason: String, by officer: Officer = Samples.ben) throws -> FundCall.Command {
            .reject(try Samples.proposal("p1"), reason: reason, by: officer)
        }
        var history = try History.appraised(score: 40)
        #expect(history.refusal(of: try reject(" ")) == .invalidValue)
        #expect(history.refusal(of: try reject("Weak", by: Samples.ada)) == .fourEyes)
        #expect(history.refusal(of: try reject("Weak", by: own)) == .ownOrganisation)
        #expect(try history.give(reject("Weak")).count == 1)
        #expect(try history.give(reject("Weak")) == [])
        #expect(history.refusal(of: try reject("Other")) == .alreadyDecided)
        #expect(history.refusal(of: .approve(try Samples.proposal("p1"), by: Samples.ben)) == .alreadyDecided)
        #expect(try History.registered().refusal(of: reject("Out of scope")) == nil)
    }

    @Test("Nothing follows from a declined proposal")
    func declined() throws {
        var history = try History.published()
        var content = try Samples.content()
        content.benefitsHosts = false
        try history.give(.register(Samples.submitted("p1", content), receivedAt: Samples.during, .standard))
        #expect(history.refusal(of: try appraise(80)) == .alreadyDecided)
        #expect(history.refusal(of: .approve(try Samples.proposal("p1"), by: Samples.ben)) == .alreadyDecided)
    }

    @Test(
        "The awards of a call never exceed its envelope: the last cent counts",
        arguments: [("500000", false), ("500000.01", true)])
    func envelope(second: String, isRefused: Bool) throws {
        var history = try History.approved()
        let content = try Samples.content(
            title: "Second", total: second, first: "100000", second: second == "500000" ? "400000" : "400000.01")
        try history.give(.register(Samples.submitted("p2", content), receivedAt: Samples.during, .standard))
        try history.give(
            .appraise(Samples.proposal("p2"), score: 90, motivation: "Sound", by: Samples.ada, .standard))
        let refusal = history.refusal(of: .approve(try Samples.proposal("p2"), by: Samples.ben))
        #expect(refusal == (isRefused ? .envelopeExceeded : nil))
    }
}
