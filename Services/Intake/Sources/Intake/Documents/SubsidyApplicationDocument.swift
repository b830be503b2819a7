import Domain
import Findings

/// An application for a subsidy (aanvraag) as organisations send it in JSON. Whether it passes the threshold is
/// for the framework to decide.
enum SubsidyApplicationDocument {
    static let family = "subsidy-application"

    static func read(
        _ document: JSONDocument, from organisation: OrganisationCode
    ) -> (application: SubsidyApplication?, findings: [Finding]) {
        var reader = DocumentReader(family: family)
        let members = reader.members(
            document, at: "", known: ["kind", "framework", "applicant", "title", "country", "period", "requested"])
        let framework = reader.code(members, "framework", at: "", .identifier, example: "\"MENO-2023\"") {
            FrameworkID($0)
        }
        let applicant = readApplicant(members, from: organisation, &reader)
        let title = reader.text(members, "title", at: "")
        let country = reader.country(members, at: "")
        let period = reader.period(members, "period", at: "")
        let requested = reader.money(members, "requested", at: "")
        guard !reader.hasErrors, let framework, let applicant, let title, let country, let period, let requested else {
            return (nil, reader.findings)
        }
        let application = SubsidyApplication(
            framework: framework, applicant: applicant, title: title, country: country, period: period,
            requested: requested)
        return (application, reader.findings)
    }

    private static func readApplicant(
        _ members: [String: JSONDocument], from organisation: OrganisationCode, _ reader: inout DocumentReader
    ) -> Applicant? {
        let example = #"{"name": "…", "country": "UG", "registration": "…", "isLocal": true, "isRefugeeLed": false}"#
        guard let document = reader.value(members, "applicant", at: "", isRequired: true, example: example) else {
            return nil
        }
        let path = "/applicant"
        let parts = reader.members(
            document, at: path, known: ["name", "country", "registration", "isLocal", "isRefugeeLed"])
        guard !parts.isEmpty else { return nil }
        let name = reader.text(parts, "name", at: path)
        let country = reader.country(parts, at: path)
        let registration = reader.text(parts, "registration", at: path)
        let isLocal = reader.flag(parts, "isLocal", at: path)
        let isRefugeeLed = reader.flag(parts, "isRefugeeLed", at: path)
        guard let name, let country, let registration, let isLocal, let isRefugeeLed else { return nil }
        // Who applies is who holds the key: nobody applies in another's name.
        return Applicant(
            organisation: organisation, name: name, country: country, registration: registration, isLocal: isLocal,
            isRefugeeLed: isRefugeeLed)
    }
}
