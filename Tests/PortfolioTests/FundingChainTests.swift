import Domain
import ServiceKit
import Testing

@Suite("The chain of funding")
struct FundingChainTests {
    private func incoming(_ identifier: String, from giver: String, _ amount: String) throws -> [any DomainEvent] {
        let provider = OrganisationReference(ref: nil, activity: giver)
        let part = try Samples.part([
            Samples.transaction(1, "1", amount, from: provider),
            Samples.transaction(2, "11", "7", "USD", from: provider),
            Samples.transaction(3, "4", "1000", from: provider),
        ])
        return try Samples.report("s-\(identifier)", Samples.header(identifier), digest: identifier, parts: [part])
    }

    @Test("follows givers upward and receivers one step down, and sets both sides beside each other")
    func both() async throws {
        let desk = try Desk()
        let outgoing = try Samples.part([
            Samples.transaction(1, "3", "9", to: OrganisationReference(ref: nil, activity: "B"))
        ])
        try await desk.deliver(Samples.report("s-A", Samples.header("A"), digest: "A", parts: [outgoing]))
        try await desk.deliver(incoming("B", from: "A", "10"))
        try await desk.deliver(incoming("C", from: "B", "4"))
        try await desk.browse { browser in
            let chain = try await browser.get("funding-chain?activity=C")
            #expect(chain["upstream"].list.map { $0["from"].text } == ["B", "A"])
            #expect(chain["upstream"].list.map { $0["depth"].number } == [1, 2])
            #expect(chain["isCut"] == false)
            let amounts = chain["upstream"][1]["amounts"].list
            #expect(amounts.map { $0["reportedBy"].text } == ["provider", "receiver", "receiver"])
            #expect(amounts.map { $0["total"]["sum"].text } == ["9", "10", "7"])
            #expect(amounts.map { $0["total"]["currency"].text } == ["EUR", "EUR", "USD"])
            let middle = try await browser.get("funding-chain?activity=B")
            #expect(middle["downstream"].list.map { $0["to"].text } == ["C"])
        }
    }

    @Test("goes round no circle and stops at ten steps")
    func bounds() async throws {
        let desk = try Desk()
        for step in 1...12 { try await desk.deliver(incoming("L\(step)", from: "L\(step - 1)", "1")) }
        try await desk.deliver(incoming("R1", from: "R2", "1"))
        try await desk.deliver(incoming("R2", from: "R1", "1"))
        try await desk.deliver(incoming("Self", from: "Self", "1"))
        try await desk.browse { browser in
            let long = try await browser.get("funding-chain?activity=L12")
            #expect(long["upstream"].list.count == 10 && long["isCut"] == true)
            let exact = try await browser.get("funding-chain?activity=L10")
            #expect(exact["upstream"].list.count == 10 && exact["isCut"] == false)
            let round = try await browser.get("funding-chain?activity=R1")
            #expect(round["upstream"].list.map { $0["from"].text } == ["R2", "R1"])
            #expect(try await browser.get("funding-chain?activity=Self")["upstream"].list.isEmpty)
            #expect(try await browser.get("funding-chain?activity=unknown")["upstream"].list.isEmpty)
        }
    }
}
