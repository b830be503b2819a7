import Domain
import Findings

/// A joint proposal as partners send it in JSON. What the call allows is for the Opportunity Fund to decide.
enum FundProposalDocument {
    static let family = "opportunity-fund-proposal"

    static func read(
        _ document: JSONDocument, from organisation: OrganisationCode
    ) -> (proposal: FundProposal?, findings: [Finding]) {
        var reader = DocumentReader(family: family)
        let members = reader.members(
            document, at: "",
            known: [
                "kind", "call", "title", "country", "pillar", "priority", "period", "total", "shares",
                "benefitsRefugees", "benefitsHosts",
            ])
        let call = reader.code(members, "call", at: "", .identifier, example: "\"OF-2026-1\"") { CallID($0) }
        let title = reader.text(members, "title", at: "")
        let country = reader.country(members, at: "")
        let pillar: Pillar? = reader.choice(members, "pillar", at: "")
        let priority = reader.text(members, "priority", at: "")
        let period = reader.period(members, "period", at: "")
        let total = reader.money(members, "total", at: "")
        let shares = reader.list(members, "shares", at: "").enumerated().compactMap { index, share in
            readShare(share, at: "/shares/\(index)", &reader)
        }
        let refugees = reader.flag(members, "benefitsRefugees", at: "")
        let hosts = reader.flag(members, "benefitsHosts", at: "")
        if !reader.hasErrors, !shares.contains(where: { $0.organisation == organisation }) {
            reader.error(.submitterNoPartner, "/shares", nil, ["organisation": organisation.text])
        }
        guard !reader.hasErrors, let call, let title, let country, let pillar, let priority, let period, let total,
            let refugees, let hosts
        else { return (nil, reader.findings) }
        let proposal = FundProposal(
            call: call, title: title, country: country, pillar: pillar, priority: priority, period: period,
            total: total,
            shares: shares, benefitsRefugees: refugees, benefitsHosts: hosts)
        return (proposal, reader.findings)
    }

    private static func readShare(
        _ document: JSONDocument, at path: String, _ reader: inout DocumentReader
    )
        -> PartnerShare?
    {
        let members = reader.members(document, at: path, known: ["organisation", "amount"])
        guard !members.isEmpty else { return nil }
        let organisation = reader.code(members, "organisation", at: path, .identifier, example: "\"UNHCR\"") {
            OrganisationCode($0)
        }
        let amount = reader.money(members, "amount", at: path)
        guard let organisation, let amount else { return nil }
        return PartnerShare(organisation: organisation, amount: amount)
    }
}
