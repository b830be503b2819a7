/// The MEL session of the example with its record, its actions and a lesson from it.
struct ExampleSession: Encodable {
    let id = "MEL-JO-2026-GEN"
    let programme = "PROSPECTS"
    let country = "JO"
    let year = 2026
    let heldOn = "2026-04-20"
    let participants = ["ILO", "UNHCR", "UNICEF"]
    let provenance = "generated: \(ExampleProgramme.generator)"

    static let jordan = ExampleSession()

    struct Section: Encodable {
        let section: String
        let text: String
    }

    static let sections = [
        Section(section: "results", text: "Enrolment is above plan, work permits are below it (generated example)."),
        Section(
            section: "women", text: "Hours of training keep mothers away; evening groups work (generated example)."),
        Section(section: "disability", text: "Two of nine centres have no ramp (generated example)."),
        Section(section: "host-communities", text: "Hosts ask for water before schools (generated example)."),
    ]

    struct Action: Encodable {
        let title: String
        let owner: String
        let due: String
    }

    /// The first is done; the second is overdue by now.
    static let actions = [
        Action(title: "Evening groups in Irbid (generated example)", owner: "ILO", due: "2026-06-30"),
        Action(title: "Ramps for two centres (generated example)", owner: "UNICEF", due: "2026-09-30"),
        Action(title: "Plan for water with hosts (generated example)", owner: "UNHCR", due: "2027-03-31"),
    ]

    static let completion = ["doneOn": "2026-06-12", "evidence": "Lists of three evening groups (generated example)."]

    struct Lesson: Encodable {
        let id = "LESSON-JO-2026-GEN"
        let kind = "lesson"
        let title = "Ask hosts what comes first (generated example)"
        let text = "Where hosts chose the first investment, complaints fell."
        let programme = "PROSPECTS"
        let country = "JO"
        let source = "MEL-JO-2026-GEN"
        let provenance = "generated: \(ExampleProgramme.generator)"
    }

    static let lesson = Lesson()
    static let followUp = [
        "programme": "MENO", "state": "accepted", "reason": "Asked of applicants (generated example).",
        "on": "2026-06-01",
    ]
}
