import Domain
import EventLog
import Foundation
import Testing

@testable import OpportunityFund

/// Whatever is asked in whatever order: what is recorded keeps to the rules of public money.
@Suite("Random histories")
struct RandomHistoryTests {
    private static let officers = [
        Samples.ada, Samples.ben, Samples.cor, Samples.dia, Officer(id: "Eve", organisation: "ILO"),
    ]

    @Test("keep the invariants, and the same command again changes nothing", arguments: 1...30)
    func invariants(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var history = try History.published()
        for _ in 1...400 {
            let command = try Self.command(using: &random)
            guard history.refusal(of: command) == nil else { continue }
            try history.give(command)
            #expect(try history.give(command) == [], "\(command)")
        }
        try Self.check(history.events)
        // What is read back from the journal decides the same.
        var replayed = FundCall.initial
        for event in history.events { FundCall.evolve(&replayed, by: try Self.stored(event)) }
        #expect(replayed.reserved == history.state.reserved)
        for _ in 1...50 {
            let command = try Self.command(using: &random)
            let again = try? FundCall.decide(command, in: replayed)
            #expect(again == (try? FundCall.decide(command, in: history.state)))
        }
    }

    @Test("of every kind come up: all nine events occur")
    func coverage() throws {
        var random = SeededGenerator(seed: 7)
        var kinds: Set<String> = []
        for _ in 1...20 {
            var history = try History.published()
            for _ in 1...400 { _ = try? history.give(Self.command(using: &random)) }
            kinds.formUnion(history.events.map { type(of: $0.event).type.name })
        }
        #expect(kinds.count == FundEvent.types.count)
    }

    private static func command(using random: inout SeededGenerator) throws -> FundCall.Command {
        let number = Int.random(in: 1...6, using: &random)
        let proposal = try Samples.proposal("p\(number)")
        let officer = officers.randomElement(using: &random) ?? Samples.ada
        let today = try Samples.day("2026-12-\(Int.random(in: 10...28, using: &random))")
        let day = try Bool.random(using: &random) ? nil : Samples.day("2026-12-10")
        switch Int.random(in: 0...6, using: &random) {
        case 0:
            return .register(
                try Samples.submitted("p\(number)", content(number, using: &random)), receivedAt: Samples.during,
                .standard)
        case 1:
            return .appraise(
                proposal, score: Int.random(in: 40...110, using: &random), motivation: "Sound", by: officer, .standard)
        case 2:
            return .approve(proposal, by: officer)
        case 3:
            guard Int.random(in: 0...9, using: &random) == 0 else { return .approve(proposal, by: officer) }
            return .reject(proposal, reason: "Weak", by: officer)
        case 4:
            let tranches =
                try Bool.random(using: &random)
                ? nil : ["100000.01", "99999.99", "50000"].map { try Samples.money($0) }
            return .sign(proposal, signedOn: day, tranches: tranches, today: today, by: officer, .standard)
        case 5:
            return .request(proposal, tranche: Int.random(in: 0...4, using: &random), by: officer)
        default:
            return .pay(
                proposal, tranche: Int.random(in: 0...4, using: &random), paidOn: day, today: today, by: officer)
        }
    }

    /// Totals from 250,000 to 400,000.03 in an envelope of a million; one in eight does not add up.
    private static func content(_ number: Int, using random: inout SeededGenerator) throws -> FundProposal {
        var content = try Samples.content(title: "Proposal \(number)")
        let total = try Samples.money(["250000", "333333.33", "400000.03"].randomElement(using: &random) ?? "250000")
        let first = Decimal(Int.random(in: 1...24_999_999, using: &random)) / 100
        let wrong: Decimal = Int.random(in: 0...7, using: &random) == 0 ? 1 : 0
        content.total = total
        content.shares = [
            PartnerShare(organisation: try Samples.organisation("UNHCR"), amount: Money(first, .eur)),
            PartnerShare(
                organisation: try Samples.organisation("WB"), amount: Money(total.amount - first + wrong, .eur)),
        ]
        return content
    }

    private static func stored(_ event: FundEvent) throws -> FundEvent {
        func again<Event: DomainEvent>(_ event: Event) throws -> any DomainEvent {
            try EventJSON.decode(Event.self, from: EventJSON.encode(event))
        }
        return try #require(FundEvent(again(event.event)))
    }

    /// Looks at what was recorded only, not at the state that decided.
    private static func check(_ events: [FundEvent]) throws {
        var ledger = Ledger()
        for event in events {
            ledger.add(event)
            #expect(ledger.approved <= 1_000_000)
        }
        for award in ledger.awards.values {
            let (signed, payments) = (award.signed, award.payments)
            #expect(sum(signed.tranches) == signed.amount.amount)
            #expect(sum(signed.shares.map(\.amount)) == signed.amount.amount)
            #expect(payments.map(\.tranche) == Array(1...3).prefix(payments.count).map { $0 })
            #expect(sum(payments.map(\.amount)) <= signed.amount.amount)
            for payment in payments {
                #expect(sum(payment.shares.map(\.amount)) == payment.amount.amount)
                #expect(payment.amount == signed.tranches[payment.tranche - 1])
                #expect(payment.paidOn >= signed.signedOn)
            }
            for share in signed.shares {
                let got = sum(payments.flatMap(\.shares).filter { $0.organisation == share.organisation }.map(\.amount))
                #expect(got <= share.amount.amount)
                if payments.count == signed.tranches.count { #expect(got == share.amount.amount) }
            }
        }
    }

    private static func sum(_ amounts: [Money]) -> Decimal { amounts.reduce(0) { $0 + $1.amount } }
}

/// A second, simpler account of what was recorded.
private struct Ledger {
    struct Award {
        let signed: AwardSigned
        var requestedBy: [Int: String] = [:]
        var payments: [TranchePaid] = []
    }

    private var totals: [String: Decimal] = [:]
    private var appraisers: [String: String] = [:]
    private var approvals: Set<String> = []
    private(set) var approved: Decimal = 0
    private(set) var awards: [String: Award] = [:]

    mutating func add(_ event: FundEvent) {
        switch event {
        case .published, .declined: break
        case .registered(let event):
            #expect(totals[event.proposal.text] == nil)
            totals[event.proposal.text] = event.content.total.amount
        case .appraised(let event):
            #expect(event.appraiser != "Eve" || totals[event.proposal.text] != nil)
            appraisers[event.proposal.text] = event.appraiser
        case .approved(let event):
            #expect(appraisers[event.proposal.text] != nil)
            #expect(appraisers[event.proposal.text] != event.approver)
            #expect(approvals.insert(event.proposal.text).inserted)
            approved += totals[event.proposal.text] ?? 0
        case .rejected(let event):
            #expect(!approvals.contains(event.proposal.text))
            #expect(appraisers[event.proposal.text] != event.decidedBy)
        case .signed(let event):
            #expect(approvals.contains(event.award.text))
            #expect(awards.updateValue(Award(signed: event), forKey: event.award.text) == nil)
        case .requested(let event):
            #expect(
                awards[event.award.text]?.requestedBy.updateValue(event.requestedBy, forKey: event.tranche)
                    == .some(nil))
        case .paid(let event):
            let requestedBy = awards[event.award.text]?.requestedBy[event.tranche]
            #expect(requestedBy != nil && requestedBy != event.approvedBy)
            awards[event.award.text]?.payments.append(event)
        }
    }
}
