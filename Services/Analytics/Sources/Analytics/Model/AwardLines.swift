import Domain

/// Calls, awards and payments of the Opportunity Fund; ceilings, grants and advances of the subsidy frameworks.
///
/// The same money reaches the donor's commitments through the portfolio: these figures are not added to those.
enum AwardLines {
    static func lines(_ facts: [Fact<FundMoney>]) -> [LedgerLine] {
        let titles = Dictionary(
            facts.filter { $0.kind == .envelope }.map { ($0.call, $0.title) }, uniquingKeysWith: { first, _ in first })
        return facts.map { fact in
            let figure: FigureName =
                switch fact.kind {
                case .envelope: .envelope
                case .awarded: .awards
                case .paid: .awardsPaid
                }
            let title = fact.title ?? titles[fact.call] ?? nil
            var line = LedgerLine(fact.source, figure, title ?? fact.call.text, fact.content.money)
            line.call = fact.call.text
            line.programme = fact.programme.text
            line.country = fact.country
            return line
        }
    }

    static func lines(_ facts: [Fact<SubsidyMoney>]) -> [LedgerLine] {
        facts.map { fact in
            let figure: FigureName =
                switch fact.kind {
                case .ceiling: .subsidyCeiling
                case .granted: .grants
                case .paid: .grantsPaid
                }
            let what = [fact.title, fact.applicant].compactMap(\.self).joined(separator: ", ")
            var line = LedgerLine(fact.source, figure, what.isEmpty ? fact.framework.text : what, fact.content.money)
            line.framework = fact.framework.text
            line.programme = fact.programme.text
            line.country = fact.country
            return line
        }
    }
}
