/// Changes of policy of the example, one of which was partly undone.
struct ExamplePolicyChange: Encodable {
    let id: String
    let title: String
    let programme = "PROSPECTS"
    let country: String
    let pillar: String
    let level = "national"
    let stage: Int
    let since: String
    let contribution: String
    let confidence: String
    let partners: [String]
    let provenance = "generated: \(ExampleProgramme.generator)"
    var reversal: Reversal?

    struct Reversal: Encodable {
        let on: String
        let reason: String
        let to: Int
    }

    private enum CodingKeys: String, CodingKey {
        case id, title, programme, country, pillar, level, stage, since, contribution, confidence, partners, provenance
    }

    static let all = [
        ExamplePolicyChange(
            id: "POLICY-KE-GEN", title: "Refugees may open accounts with their permit (generated example)",
            country: "KE", pillar: "livelihoods", stage: 4, since: "2026-02-01",
            contribution: "IFC showed lenders the numbers; the rule itself is the central bank's.",
            confidence: "medium", partners: ["IFC", "UNHCR"]),
        ExamplePolicyChange(
            id: "POLICY-ET-GEN", title: "Birth registration for all children (generated example)", country: "ET",
            pillar: "protection", stage: 3, since: "2025-06-01",
            contribution: "UNICEF and UNHCR linked their registers; others worked on the law.", confidence: "high",
            partners: ["UNHCR", "UNICEF"]),
        ExamplePolicyChange(
            id: "POLICY-JO-GEN", title: "Work permits free of charge (generated example)", country: "JO",
            pillar: "livelihoods", stage: 4, since: "2025-01-01",
            contribution: "ILO advised; donors together asked for it.", confidence: "low", partners: ["ILO"],
            reversal: Reversal(on: "2026-07-01", reason: "The exemption ran out (generated example).", to: 2)),
    ]
}
