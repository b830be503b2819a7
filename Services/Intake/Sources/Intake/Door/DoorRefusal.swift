import HTTPTypes
import IATI
import ServiceKit

/// Why an upload is not taken in at all: nothing of it is kept but this.
struct DoorRefusal: Error, Equatable {
    /// The stable name of the problem.
    let code: String
    let status: HTTPResponse.Status
    /// What was wrong and where.
    let detail: String
    let remedy: String
    var line: Int?

    var problem: Problem {
        Problem(
            Problem.Code(code), status: status, detail: detail, remedy: remedy,
            extensions: line.map { ["line": .integer($0)] } ?? [:])
    }

    static let empty = DoorRefusal(
        code: "empty-body", status: .badRequest, detail: "The body is empty.", remedy: "Send the file as the body.")

    static let unknownFormat = DoorRefusal(
        code: "unknown-format", status: .unsupportedMediaType,
        detail: "The content is neither XML (plain or gzip), nor a JSON object, nor a table of results.",
        remedy:
            "Send an IATI activity file, a report, proposal or application in JSON, or a results report as .xlsx or "
            + "CSV with the columns of the template.")

    static let oldWorkbook = DoorRefusal(
        code: "old-workbook", status: .unsupportedMediaType,
        detail: "The content is an older or binary workbook, or one with a password.",
        remedy: "Save it as .xlsx without a password, and send that.")

    static func tooLarge(_ what: String, _ limit: Int) -> DoorRefusal {
        DoorRefusal(
            code: "content-too-large", status: .contentTooLarge,
            detail: "The \(what) is larger than \(limit) bytes.",
            remedy: "Send it in several parts.")
    }

    /// - Parameter virus: its name, as the scanner has it.
    static func infected(_ virus: String) -> DoorRefusal {
        DoorRefusal(
            code: "virus-found", status: .unprocessableContent,
            detail: "The virus scanner found \(virus) in the content. Nothing of it was kept.",
            remedy: "Clean the computer that it comes from, make the file anew, and send that.")
    }

    static func tooLargeToScan(_ limit: Int) -> DoorRefusal {
        DoorRefusal(
            code: "too-large-to-scan", status: .contentTooLarge,
            detail: "The content is larger than the virus scanner takes (\(limit) bytes).",
            remedy: "Send it in several parts.")
    }

    static func notJSON(_ reason: String) -> DoorRefusal {
        DoorRefusal(
            code: "not-json", status: .badRequest, detail: "The content begins like JSON and is not: \(reason)",
            remedy: "Export the document again, or check it with a JSON validator.")
    }

    static func unknownKind(_ kind: String?) -> DoorRefusal {
        let kinds = DocumentKind.names.joined(separator: ", ")
        return DoorRefusal(
            code: "unknown-kind", status: .unprocessableContent,
            detail: kind.map { "The member kind is “\($0.prefix(80))”, which is not known." }
                ?? "The member kind is missing.",
            remedy: "Set kind to one of: \(kinds).")
    }

    init(code: String, status: HTTPResponse.Status, detail: String, remedy: String, line: Int? = nil) {
        self.code = code
        self.status = status
        self.detail = detail
        self.remedy = remedy
        self.line = line
    }

    /// A file that cannot be read as IATI.
    init(_ error: IATIReadingError) {
        let name = error.code.rawValue.reduce(into: "") { name, letter in
            name += letter.isUppercase && !name.isEmpty && name.last?.isUppercase == false ? "-\(letter)" : "\(letter)"
        }
        let code = name.lowercased().split(separator: "-").joined(separator: "-")
        self.init(
            code: "iati-\(code)", status: error.code == .limitExceeded ? .contentTooLarge : .unprocessableContent,
            detail: error.description, remedy: "Correct the file and send it again.", line: error.line)
    }
}
