import Domain
import Foundation
import ServiceKit

/// The funding chain as a CSV file: one row for what flows between two neighbours in one currency.
enum FundingChainTable {
    static let header = [
        "from", "to", "receiver_kind", "currency", "amount", "as_of", "provenance", "lineage",
    ]

    /// The donor stands as its code; a partner that is not named is left out.
    static func row(_ link: FundingChain.Link, asOf: Date) -> [CSVCell] {
        let isPaid = link.receiver == nil
        return [
            .text(isPaid ? "donor" : link.partner), .text(isPaid ? link.partner : nil), .text(link.receiver?.code),
            .text(link.currency), .decimal(link.amount), .instant(asOf), .text(link.provenance.joined(separator: "; ")),
            .text(lineage(of: link, asOf: asOf)),
        ]
    }

    /// Where the payments to a partner, or the agreements by which it passed money on, are listed with their events.
    static func lineage(of link: FundingChain.Link, asOf: Date) -> String {
        var question = FigureQuestion(
            only: [.partner: [link.partner ?? FigureQuestion.notStated], .currency: [link.currency]], asOf: asOf)
        if link.receiver != nil { question.only[.tier] = ["1"] }
        let figure = link.receiver == nil ? "localisation-share" : "funding-quality"
        return "/analytics/v1/figures/\(figure)/lineage?\(FigureQueryText(question).text)"
    }
}

extension FundingChain.Receiver {
    /// As programs write it.
    var code: String {
        switch self {
        case .local: "local"
        case .refugeeLed: "refugee-led"
        case .other: "other"
        }
    }
}
