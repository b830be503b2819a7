import Domain
import Foundation
import ServiceKit

/// The funding chain as a flow picture for each currency, with the table under it.
struct FundingChainSection {
    let chain: FundingChain
    let view: PageView

    /// More partners than these are drawn as one; the table has all.
    private static let mostPartners = 8

    init(_ view: PageView) {
        self.view = view
        chain = FundingChain(view.base, FigureQuestion(asOf: view.asOf))
    }

    var html: HTML {
        let language = view.language
        var markup = "<section aria-labelledby=\"chain\">\n<h2 id=\"chain\">\(view.phrase(.chain).markup)</h2>\n"
        guard !chain.links.isEmpty else {
            return HTML(trusted: markup + "<p class=\"muted\">\(view.phrase(.chainEmpty).markup)</p>\n</section>\n")
        }
        markup += "<p>\(view.phrase(.chainNote).markup)</p>\n"
        for currency in chain.currencies { markup += picture(currency).markup }
        markup += table.markup
        let day = language.day(CalendarDate(utc: view.asOf))
        let definition = view.anchor(view.link(DefinitionPage.address("localisation-share")), language(.definition))
        let query = FigureQueryText(FigureQuestion(asOf: view.asOf)).text
        let download = view.anchor("/analytics/v1/funding-chain.csv?\(query)", language(.download))
        let unit = "\(language(.unit)): \(chain.currencies.joined(separator: ", "))"
        let when = "\(language(.asOf).lowercased()) \(day)"
        markup += "<p class=\"about\">\(HTML(escaping: "\(unit) · \(when)").markup) · "
        markup +=
            "\(definition.markup) · \(download.markup) · \(view.phrase(.valuesLead).markup) \(view.origins(chain.links.flatMap(\.provenance)).markup)</p>\n"
        return HTML(trusted: markup + "</section>\n")
    }

    private func picture(_ currency: String) -> HTML {
        let links = chain.links.filter { $0.currency == currency }
        let paid = links.filter { $0.receiver == nil }
        let kept = Set(
            paid.prefix(Self.mostPartners).map { $0.partner ?? "" }
                + links.prefix(Self.mostPartners).map { $0.partner ?? "" })
        func name(_ link: FundingChain.Link) -> String {
            kept.contains(link.partner ?? "") ? partner(link.partner) : view.language(.chainOthers)
        }
        let first = merged(paid.map { (view.language(.donor), name($0), $0.amount, 1) }, currency)
        let second = merged(
            links.compactMap { link in
                link.receiver.map { (name(link), words($0), link.amount, [3, 4, 7][$0.rawValue]) }
            }, currency)
        let title = "\(view.language(.chain)), \(currency)"
        return FlowPicture(
            title: title, stages: [first, second].filter { !$0.isEmpty }, id: "chain-\(currency.lowercased())"
        ).html
    }

    /// Bands of the same two blocks as one.
    private func merged(_ bands: [(String, String, Decimal, Int)], _ currency: String) -> [FlowPicture.Band] {
        var order: [[String]] = []
        var sums: [[String]: (Decimal, Int)] = [:]
        for (from, to, amount, colour) in bands {
            if sums[[from, to]] == nil { order.append([from, to]) }
            sums[[from, to]] = ((sums[[from, to]]?.0 ?? 0) + amount, colour)
        }
        return order.compactMap { key in
            guard let (amount, colour) = sums[key] else { return nil }
            let text = view.language(.chainDescription, key[0], money(amount, currency), key[1])
            return FlowPicture.Band(
                from: key[0], to: key[1], amount: NSDecimalNumber(decimal: amount).doubleValue, text: text,
                colour: colour)
        }
    }

    private var table: HTML {
        let language = view.language
        let rows = chain.links.map { link -> [HTML] in
            let isPaid = link.receiver == nil
            return [
                isPaid ? view.phrase(.donor) : linked(link.partner),
                isPaid ? linked(link.partner) : HTML(escaping: link.receiver.map(words) ?? ""),
                amount(link) + generated(link), view.origins(link.provenance),
            ]
        }
        return TableMarkup(
            caption: language(.chain),
            columns: [
                .text(language(.from)), .text(language(.to)), .number(language(.amount)), .text(language(.origin)),
            ],
            rows: rows
        ).html
    }

    /// An amount with a link to the payments and agreements that it is made of.
    private func amount(_ link: FundingChain.Link) -> HTML {
        let address = HTML(escaping: view.page(FundingChainTable.lineage(of: link, asOf: view.asOf))).markup
        let text = HTML(escaping: money(link.amount, link.currency)).markup
        return HTML(trusted: "<a class=\"figure\" href=\"\(address)\">\(text)</a>")
    }

    private func generated(_ link: FundingChain.Link) -> HTML {
        var cell = FigureCell(at: [], unit: link.currency)
        cell.provenance = link.provenance
        return view.mark(cell)
    }

    private func money(_ amount: Decimal, _ currency: String) -> String {
        view.language.number(NumberText.money(amount, currency: currency, fractionDigits: 0))
    }

    private func partner(_ code: String?) -> String {
        code.map { view.names.name($0, .partner) } ?? view.language(.chainUnnamed)
    }

    private func linked(_ code: String?) -> HTML {
        guard let code, let page = ProgrammePage.address(.partner, code) else { return HTML(escaping: partner(code)) }
        return view.anchor(view.link(page), partner(code))
    }

    private func words(_ receiver: FundingChain.Receiver) -> String {
        switch receiver {
        case .local: view.language(.localActors)
        case .refugeeLed: view.language(.refugeeLedActors)
        case .other: view.language(.otherReceivers)
        }
    }
}
