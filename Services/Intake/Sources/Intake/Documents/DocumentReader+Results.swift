import Domain
import EventLog
import Findings
import Foundation

/// Rows of results and their parts.
extension DocumentReader {
    private static let rowMembers: Set<String> = [
        "indicator", "country", "location", "population", "people", "parts", "baseline", "target", "comment",
        "notSplitBecause", "evidence",
    ]

    mutating func resultsRow(
        _ document: JSONDocument, at path: String, _ reference: ReferenceData
    ) -> PeopleReport.Row? {
        let members = members(document, at: path, known: Self.rowMembers)
        guard !members.isEmpty else { return nil }
        let indicator = indicator(members, at: path, reference)
        let country = country(members, at: path)
        let location = text(members, "location", at: path, isRequired: false, limit: 200, example: "\"Mafraq\"")
        let population: Population? = choice(members, "population", at: path)
        let people = people(members, "people", at: path)
        let before = errors
        let parts = list(members, "parts", at: path, isRequired: false).enumerated().compactMap { index, part in
            readPart(part, at: "\(path)/parts/\(index)")
        }
        let hasGoodParts = errors == before
        let baseline = self.people(members, "baseline", at: path, isRequired: false, .figure)
        let target = self.people(members, "target", at: path, isRequired: false, .figure)
        let comment = text(members, "comment", at: path, isRequired: false)
        let reason = text(members, "notSplitBecause", at: path, isRequired: false)
        let evidence = evidence(members, at: path)
        checkRepeats(parts, at: path)
        guard let indicator, let pillar = indicator.pillar, let country, let population, let people else { return nil }
        let row = PeopleReport.Row(
            indicator: indicator.code, pillar: pillar, country: country, location: location, population: population,
            people: people, parts: parts, baseline: baseline, target: target, comment: comment,
            notSplitBecause: reason, evidence: evidence)
        // What is wrong with a part is told there; its people would be missing from any sum.
        if hasGoodParts {
            checkParts(of: row, at: path)
            checkSplit(of: row, at: path)
        }
        return row
    }

    private mutating func indicator(
        _ members: [String: JSONDocument], at path: String, _ reference: ReferenceData
    ) -> IndicatorProfile? {
        let known = reference.indicators.lazy.filter(\.isReportedByPeople)
        return code(
            members, "indicator", at: path, .indicator, example: "\"E1\"",
            ["choices": known.map(\.code.text).joined(separator: ", ")]
        ) { code in
            known.first { $0.code.text == code }
        }
    }

    private mutating func readPart(_ document: JSONDocument, at path: String) -> PeopleReport.Part? {
        let members = members(document, at: path, known: ["sex", "age", "disability", "people"])
        guard !members.isEmpty else { return nil }
        let sex: Sex? = choice(members, "sex", at: path)
        let age: AgeBand? = choice(members, "age", at: path)
        let disability: Disability? = choice(members, "disability", at: path)
        let people = people(members, "people", at: path)
        guard let sex, let age, let disability, let people else { return nil }
        return PeopleReport.Part(sex: sex, age: age, disability: disability, people: people)
    }

    /// References to what shows the results: identifiers of attachments, or https addresses.
    mutating func evidence(_ members: [String: JSONDocument], at path: String) -> [String]? {
        let references = list(
            members, "evidence", at: path, isRequired: false, example: #"["https://example.org/report.pdf"]"#)
        let good = references.enumerated().compactMap { index, document -> String? in
            guard case .text(let text) = document, Self.isEvidence(text) else {
                error(.evidence, "\(path)/evidence/\(index)", document)
                return nil
            }
            return text
        }
        return good.isEmpty ? nil : good
    }

    /// The attachment that a reference names; `nil` for an address.
    static func attachment(_ reference: String) -> AttachmentID? {
        UUID(uuidString: reference).flatMap { AttachmentID($0.uuidString.lowercased()) }
    }

    private static func isEvidence(_ text: String) -> Bool {
        if attachment(text) != nil { return true }
        guard text.utf8.count <= 2_000, let url = URL(string: text) else { return false }
        return url.scheme?.lowercased() == "https" && url.host?.isEmpty == false
    }
}
