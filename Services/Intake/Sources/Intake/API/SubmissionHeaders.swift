import Domain
import Foundation
import HTTPTypes
import Hummingbird
import ServiceKit

/// What the headers of a submission say.
enum SubmissionHeaders {
    static func envelope(
        _ request: Request, _ identity: Identity, _ context: PlatformRequestContext
    ) throws -> Reception.Envelope {
        let organisation = try OrganisationCode(of: identity.officer)
        let query = try request.query(allowing: ["partial", "decimal"])
        return Reception.Envelope(
            organisation: organisation, submittedBy: identity.id, fileName: fileName(request.headers),
            idempotencyKey: try idempotencyKey(request.headers), provenance: try provenance(request.headers),
            acceptsPart: try query.boolean("partial") ?? false, decimal: try query.decimalMark(),
            correlationID: context.requestID, traceParent: context.traceParent)
    }

    static func idempotencyKey(_ headers: HTTPFields) throws -> String? {
        guard let name = HTTPField.Name("Idempotency-Key"), let key = headers[name] else { return nil }
        guard !key.isEmpty, key.utf8.count <= 200 else {
            throw Problem(
                .invalidValue, status: .badRequest, detail: "The Idempotency-Key is empty or longer than 200 bytes.",
                field: "Idempotency-Key", remedy: "Send a text of 1–200 bytes, such as a UUID.")
        }
        return key
    }

    /// Only `generated: …` can be claimed by a sender: it makes a figure less, never more, than reported.
    private static func provenance(_ headers: HTTPFields) throws -> Provenance {
        guard let name = HTTPField.Name("Prospects-Provenance"), let label = headers[name] else { return .reported }
        guard let provenance = Provenance(label: label), case .generated = provenance, label.utf8.count <= 200 else {
            throw Problem(
                .invalidValue, status: .badRequest, detail: "The Prospects-Provenance is not one that can be claimed.",
                field: "Prospects-Provenance",
                remedy: "Leave it out, or send “generated: ” and what generated the content.")
        }
        return provenance
    }

    /// The file's own name from `Content-Disposition: attachment; filename="…"`, without any folder.
    static func fileName(_ headers: HTTPFields) -> String? {
        guard let disposition = headers[.contentDisposition],
            let match = disposition.firstMatch(of: /filename="?([^";]{1,200})"?/)
        else { return nil }
        let name = String(match.1).split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init)
        return name?.filter { !$0.isNewline && $0 != "\0" }
    }
}

extension QueryParameters {
    /// `decimal=comma` or `decimal=point`: how numbers in a table are written. It is asked for, never guessed.
    func decimalMark() throws -> DecimalMark? {
        guard let text = string("decimal") else { return nil }
        guard let mark = DecimalMark(rawValue: text) else {
            throw Problem(
                .invalidValue, status: .badRequest, detail: "The parameter decimal is neither comma nor point.",
                field: "decimal", remedy: "Send decimal=comma for 1234,5 or decimal=point for 1234.5.")
        }
        return mark
    }
}
