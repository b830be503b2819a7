import Domain
import Foundation
import Testing

@testable import Localisation

@Suite("Publishing, and the threshold check")
struct ThresholdTests {
    /// The ground and reason of the refusal; `nil` when the threshold is passed.
    private func refusal(
        _ content: SubsidyApplication, receivedAt: Date = Samples.during, given: History? = nil
    ) throws -> ApplicationRefused? {
        var history = try given ?? .published()
        for event in try history.give(.register(Samples.submitted("new", content), receivedAt: receivedAt)) {
            if case .refused(let refused) = event { return refused }
        }
        return nil
    }

    @Test("A framework is published once; the same again changes nothing, other content is refused")
    func publishing() throws {
        var history = try History()
        #expect(try history.give(.publish(Samples.framework())).count == 1)
        #expect(try history.give(.publish(Samples.framework())) == [])
        #expect(history.refusal(of: .publish(try Samples.framework(ceiling: "1"))) == .frameworkExists)
        let fresh = try History()
        #expect(fresh.refusal(of: .publish(try Samples.framework(ceiling: "0"))) == .invalidValue)
        #expect(fresh.refusal(of: .publish(try Samples.framework(passMark: 101))) == .invalidValue)
        #expect(fresh.refusal(of: .publish(try Samples.framework(advance: -1))) == .invalidValue)
    }

    @Test("Who meets every criterion is admitted")
    func meets() throws {
        var history = try History.published()
        let events = try history.give(
            .register(Samples.submitted("a1", Samples.content()), receivedAt: Samples.during))
        #expect(events.count == 2)
        guard case .checked(let checked) = events.last else {
            Issue.record("not checked")
            return
        }
        #expect(checked.passed && checked.unmet.isEmpty)
        #expect(history.state.entries[try Samples.application("a1")]?.competes == true)
    }

    @Test("An application without a framework is refused on the window")
    func unknown() throws {
        let refused = try #require(try refusal(Samples.content(framework: "other"), given: History()))
        #expect(refused.ground == .window)
        #expect(refused.reason == "There is no framework other.")
    }

    @Test(
        "The closing time is the last instant that counts",
        arguments: [
            (Samples.opens.addingTimeInterval(-0.001), ApplicationRefused.Ground.window), (Samples.opens, nil),
            (Samples.closes, nil), (Samples.closes.addingTimeInterval(0.001), .window),
        ])
    func window(receivedAt: Date, ground: ApplicationRefused.Ground?) throws {
        #expect(try refusal(Samples.content(), receivedAt: receivedAt)?.ground == ground)
    }

    @Test(
        "Local or refugee-led, either is enough",
        arguments: [(true, true, true), (true, false, true), (false, true, true), (false, false, false)])
    func actors(isLocal: Bool, isRefugeeLed: Bool, passes: Bool) throws {
        var content = try Samples.content()
        content.applicant.isLocal = isLocal
        content.applicant.isRefugeeLed = isRefugeeLed
        #expect((try refusal(content) == nil) == passes)
    }

    @Test("Registration, country, amount and currency")
    func criteria() throws {
        let changes: [(inout SubsidyApplication) throws -> Void] = [
            { $0.applicant.registration = " " },
            { $0.country = try #require(CountryCode("KE")) },
            { $0.requested = try Samples.money("0") },
            { $0.requested = try Samples.money("-1") },
            { $0.requested = try Samples.money("40000", "USD") },
        ]
        for change in changes {
            var content = try Samples.content()
            try change(&content)
            #expect(try refusal(content)?.ground == .threshold)
        }
    }

    @Test("Every criterion that is not met is named")
    func all() throws {
        var content = try Samples.content()
        content.applicant.isRefugeeLed = false
        content.applicant.registration = ""
        let reason = try #require(try refusal(content)).reason
        #expect(reason.contains("refugee-led") && reason.contains("registration"))
    }

    @Test("The same submission again changes nothing, whether admitted or refused")
    func redelivery() throws {
        var history = try History.published()
        for _ in 1...2 {
            try history.register("a1")
            try history.register("a2", requested: "0")
        }
        #expect(history.events.count == 1 + 2 + 3)
    }
}
