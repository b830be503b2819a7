import Domain
import Hummingbird

/// The chains of a programme as a tree, with what each organisation kept.
struct FundingTreeResponse: ResponseEncodable, Sendable {
    let programme: String
    /// The donor's money, by currency: what is passed on is part of it, and is never added.
    let total: MoneyTotals
    let organisations: [Node]
    let flags: [FundingChainFlag]
    /// How many days before its day a rate may be from.
    let rateReach: Int

    /// An organisation in the chain.
    struct Node: Encodable, Sendable {
        let organisation: String
        let received: MoneyTotals
        let passedOn: MoneyTotals
        /// `null` where nothing is known to have come in, or amounts cannot be compared.
        let remaining: OrNull<Money>
        let conversions: [String]
        let isRepeated: Bool
        let agreements: [Branch]

        init(_ node: FundingTree.Node) {
            organisation = node.organisation
            received = node.received
            passedOn = node.passedOn
            remaining = OrNull(node.remaining)
            conversions = node.conversions
            isRepeated = node.isRepeated
            agreements = node.branches.map { Branch($0) }
        }
    }

    /// An agreement, with who receives it.
    struct Branch: Encodable, Sendable {
        let agreement: String
        let activity: String
        let amount: Money
        let tier: Int
        let receiver: Node

        init(_ branch: FundingTree.Branch) {
            agreement = branch.link.agreement.key
            activity = branch.link.agreement.activity.text
            amount = branch.link.agreement.amount
            tier = branch.link.agreement.tier
            receiver = Node(branch.node)
        }
    }
}
