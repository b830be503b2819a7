/// Codes of IATI's list OrganisationType.
enum IATIOrganisationType {
    static let all: Set<String> = [
        "10", "11", "15", "21", "22", "23", "24", "30", "40", "60", "70", "71", "72", "73", "80", "90",
    ]

    /// Those of states, international NGOs and multilateral bodies, none of which is a local actor.
    static let notLocal: Set<String> = ["10", "11", "15", "21", "40"]
}
