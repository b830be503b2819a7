/// What a file is by its content, whatever its name says: the check at the door of an upload.
public enum FileKind: Sendable, Hashable {
    /// An Excel workbook of 2007 or later, with or without macros.
    case xlsx
    /// An Excel workbook in binary form (.xlsb).
    case xlsb
    /// A compound file (OLE2): an Excel workbook of before 2007 (.xls), an older document, or one with a password.
    case xls
    /// A Word document.
    case docx
    /// A PowerPoint presentation.
    case pptx
    /// An OpenDocument text.
    case odt
    /// An OpenDocument spreadsheet.
    case ods
    /// An OpenDocument presentation.
    case odp
    /// Another archive.
    case zip
    /// Compressed with gzip.
    case gzip
    /// XML, IATI among it.
    case xml
    /// JSON.
    case json
    /// A PDF document.
    case pdf
    /// A PNG image.
    case png
    /// A JPEG image.
    case jpeg
    /// A GIF image.
    case gif
    /// A WebP image.
    case webp
    /// Text in an encoding that can be told, such as CSV.
    case text(TextEncoding)
    /// Nothing.
    case empty
    /// Anything else.
    case unknown

    /// What a person calls it, with its article.
    public var label: String {
        switch self {
        case .xlsx: "an Excel workbook (.xlsx)"
        case .xlsb: "a binary Excel workbook (.xlsb)"
        case .xls: "an older Excel workbook (.xls), an older document, or a file with a password"
        case .docx: "a Word document"
        case .pptx: "a PowerPoint presentation"
        case .odt: "an OpenDocument text (.odt)"
        case .ods: "an OpenDocument spreadsheet (.ods)"
        case .odp: "an OpenDocument presentation (.odp)"
        case .zip: "an archive (zip)"
        case .gzip: "a compressed file (gzip)"
        case .xml: "an XML file"
        case .json: "a JSON file"
        case .pdf: "a PDF document"
        case .png: "a PNG image"
        case .jpeg: "a JPEG image"
        case .gif: "a GIF image"
        case .webp: "a WebP image"
        case .text: "a text file"
        case .empty: "an empty file"
        case .unknown: "a file of an unknown kind"
        }
    }

    /// Whether it can be a text with columns. One that begins as JSON or XML does still can.
    var mayBeText: Bool {
        switch self {
        case .text, .json, .xml, .unknown, .empty: true
        default: false
        }
    }
}
