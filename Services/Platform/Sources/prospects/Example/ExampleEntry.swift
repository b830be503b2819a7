/// What country teams of the example keep beside their plans.
enum ExampleEntry {
    struct JointOutput: Encodable {
        let id: String
        let programme = "PROSPECTS"
        let country: String
        let year = 2026
        let title: String
        let partners: [String]
        let provenance = "generated: \(ExampleProgramme.generator)"
    }

    static let jointOutputs = [
        JointOutput(
            id: "GEN-OUTPUT-JO", country: "JO", title: "One register of training (generated example)",
            partners: ["ILO", "UNICEF"]),
        JointOutput(
            id: "GEN-OUTPUT-KE", country: "KE", title: "Market study of Kakuma (generated example)",
            partners: ["IFC", "UNHCR"]),
    ]

    struct OutputCount: Encodable {
        let id: String
        let programme = "PROSPECTS"
        let country: String
        let year = 2026
        let outputs: Int
        let method = "Outputs of the country plan (generated example)"
        let provenance = "generated: \(ExampleProgramme.generator)"
    }

    static let outputCounts = [
        OutputCount(id: "GEN-OUTPUTS-JO", country: "JO", outputs: 8),
        OutputCount(id: "GEN-OUTPUTS-KE", country: "KE", outputs: 5),
    ]

    struct Contact: Encodable {
        let id: String
        let programme = "PROSPECTS"
        let country: String
        let location: String
        let authority: String
        let on: String
        let subject: String
        var answer: String?
        let provenance = "generated: \(ExampleProgramme.generator)"
    }

    static let contacts = [
        Contact(
            id: "GEN-CONTACT-JO", country: "JO", location: "Mafraq", authority: "Municipality", on: "2026-05-05",
            subject: "Water runs out in August for hosts and refugees alike (generated example).",
            answer: "Two wells are in the plan for 2027."),
        Contact(
            id: "GEN-CONTACT-KE", country: "KE", location: "Turkana", authority: "County education office",
            on: "2026-06-10", subject: "Asks who pays teachers after the project (generated example)."),
    ]

    struct Effort: Encodable {
        let id: String
        let programme = "PROSPECTS"
        let country = "JO"
        let organisation: String
        let period = ["start": "2026-01-01", "end": "2026-06-30"]
        let days: String
        let process = "Drafting and consulting on the country plan (generated example)"
        let provenance = "generated: \(ExampleProgramme.generator)"
    }

    static let efforts = [
        Effort(id: "GEN-EFFORT-JO-ILO", organisation: "ILO", days: "11.5"),
        Effort(id: "GEN-EFFORT-JO-UNICEF", organisation: "UNICEF", days: "14"),
        Effort(id: "GEN-EFFORT-JO-MFA", organisation: "NL-MFA", days: "6"),
    ]
}
