/// Local organisations of the example. They do not exist, and their names say so.
struct ExampleOrganisation: Sendable {
    let code: String
    let name: String
    let country: String
    let isRefugeeLed: Bool

    static let all = [
        ExampleOrganisation(
            code: "GEN-UG-1", name: "Generated Refugee Network Kampala", country: "UG", isRefugeeLed: true),
        ExampleOrganisation(
            code: "GEN-KE-1", name: "Generated Turkana Youth Forum", country: "KE", isRefugeeLed: false),
        ExampleOrganisation(
            code: "GEN-JO-1", name: "Generated Mafraq Women's Circle", country: "JO", isRefugeeLed: false),
        ExampleOrganisation(code: "GEN-LB-1", name: "Generated Bekaa Learning Hub", country: "LB", isRefugeeLed: true),
        ExampleOrganisation(
            code: "GEN-ET-1", name: "Generated Jijiga Skills Centre", country: "ET", isRefugeeLed: false),
    ]
}

/// The partners of Prospects as the example uses them: what they are known for, by pillar and indicator.
struct ExamplePartner: Sendable {
    let code: String
    let identifier: String
    /// Indicators it reports on.
    let indicators: [String]
    /// Its part of the donor's contribution in the example, in millions of euros.
    let contribution: Int

    static let all = [
        ExamplePartner(code: "UNHCR", identifier: "XM-DAC-41121", indicators: ["P1", "P3", "E1"], contribution: 180),
        ExamplePartner(code: "ILO", identifier: "XM-DAC-41302", indicators: ["J1", "E7"], contribution: 120),
        ExamplePartner(code: "UNICEF", identifier: "XM-DAC-41122", indicators: ["E1", "P5", "I2"], contribution: 160),
        ExamplePartner(code: "WB", identifier: "XM-DAC-44000", indicators: ["E2", "I1"], contribution: 90),
        ExamplePartner(code: "IFC", identifier: "XM-DAC-44004", indicators: ["J5"], contribution: 50),
    ]
}

/// A country of Prospects with two places and the groups that live there.
struct ExampleCountry: Sendable {
    let code: String
    let name: String
    let places: [String]
    /// Groups with their weight in what is reported.
    let populations: [(String, Int)]

    static let all = [
        ExampleCountry(
            code: "EG", name: "Egypt", places: ["Cairo", "Alexandria"],
            populations: [("refugee", 55), ("asylum-seeker", 20), ("host-community", 25)]),
        ExampleCountry(
            code: "ET", name: "Ethiopia", places: ["Somali", "Tigray"],
            populations: [("refugee", 50), ("internally-displaced", 15), ("host-community", 35)]),
        ExampleCountry(
            code: "IQ", name: "Iraq", places: ["Dohuk", "Ninewa"],
            populations: [("refugee", 35), ("internally-displaced", 25), ("returnee", 10), ("host-community", 30)]),
        ExampleCountry(
            code: "JO", name: "Jordan", places: ["Mafraq", "Irbid"],
            populations: [("refugee", 60), ("host-community", 40)]),
        ExampleCountry(
            code: "KE", name: "Kenya", places: ["Turkana", "Garissa"],
            populations: [("refugee", 65), ("host-community", 35)]),
        ExampleCountry(
            code: "LB", name: "Lebanon", places: ["Bekaa", "North"],
            populations: [("refugee", 50), ("host-community", 40), ("unknown", 10)]),
        ExampleCountry(
            code: "SD", name: "Sudan", places: ["Gedaref", "Kassala"],
            populations: [("refugee", 40), ("internally-displaced", 40), ("host-community", 20)]),
        ExampleCountry(
            code: "UG", name: "Uganda", places: ["Arua", "Isingiro"],
            populations: [("refugee", 70), ("host-community", 30)]),
    ]
}
