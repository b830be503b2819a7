import HTTPTypes
import ServiceKit
import Tabular

/// The kinds of file that can be evidence: what a person can look at, told by content.
struct EvidenceKind: Sendable, Hashable {
    let mediaType: String
    /// What names of such files end with, the usual one first.
    let endings: [String]

    /// - Throws: `DoorRefusal` for anything else.
    init(_ kind: FileKind) throws(DoorRefusal) {
        let office = "application/vnd.openxmlformats-officedocument."
        let open = "application/vnd.oasis.opendocument."
        switch kind {
        case .pdf: self.init("application/pdf", "pdf")
        case .png: self.init("image/png", "png")
        case .jpeg: self.init("image/jpeg", "jpg", "jpeg")
        case .gif: self.init("image/gif", "gif")
        case .webp: self.init("image/webp", "webp")
        case .docx: self.init(office + "wordprocessingml.document", "docx")
        case .xlsx: self.init(office + "spreadsheetml.sheet", "xlsx")
        case .pptx: self.init(office + "presentationml.presentation", "pptx")
        case .odt: self.init(open + "text", "odt")
        case .ods: self.init(open + "spreadsheet", "ods")
        case .odp: self.init(open + "presentation", "odp")
        case .text(.utf8): self.init("text/plain; charset=utf-8", "txt", "csv", "md", "tsv")
        case .text(.utf16LittleEndian), .text(.utf16BigEndian): self.init("text/plain; charset=utf-16", "txt", "csv")
        case .json: self.init("application/json", "json", "geojson")
        case .empty: throw .empty
        default: throw .noEvidence(kind.label)
        }
    }

    private init(_ mediaType: String, _ endings: String...) {
        self.mediaType = mediaType
        self.endings = endings
    }

    /// The sender's name for the file, with an ending that says what it is: no other program opens it then.
    func name(for given: String) -> String {
        let ending = given.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last?.lowercased()
        return endings.contains(ending ?? "") ? given : "\(given).\(endings[0])"
    }
}

extension DoorRefusal {
    /// - Parameter label: what the content is, with its article.
    static func noEvidence(_ label: String) -> DoorRefusal {
        DoorRefusal(
            code: "no-evidence", status: .unsupportedMediaType,
            detail: "The content is \(label), which is not taken as evidence.",
            remedy: "Send a PDF, an image (PNG, JPEG, GIF, WebP), a text, or an office document (.docx, .xlsx, .pptx, "
                + ".odt, .ods, .odp) without a password.")
    }
}
