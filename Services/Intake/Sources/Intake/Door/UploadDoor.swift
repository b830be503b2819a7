import Domain
import EventLog
import IATI
import Tabular

/// Looks at the bytes of an upload while they arrive and tells what they are, or refuses them.
///
/// What is told from the content counts, never the name or the declared type. Not `Sendable`: one upload, one task.
struct UploadDoor {
    private enum Format {
        case undecided([UInt8])
        case iati(IATIDoorCheck)
        case json([UInt8])
        /// CSV, with its first bytes until they tell whose columns it has.
        case text([UInt8])
        case workbook
    }

    /// JSON documents are read as a whole, so they are bound more tightly than files that stream.
    static let jsonLimit = 16 << 20

    /// Tables are read as a whole, too.
    static let tableLimit = 16 << 20

    private var format: Format = .undecided([])
    private var tableBytes = 0

    mutating func feed(_ bytes: [UInt8]) throws(DoorRefusal) {
        switch format {
        case .undecided(let before):
            let start = before + bytes
            guard let decided = try UploadDoor.decide(start) else {
                format = .undecided(start)
                return
            }
            format = decided
            switch decided {
            case .iati, .text: try feed(start)
            case .workbook: try countTable(start)
            case .json, .undecided: break
            }
        case .iati(let check):
            do throws(IATIReadingError) {
                try check.feed(bytes)
            } catch {
                throw DoorRefusal(error)
            }
        case .json(var document):
            guard document.count + bytes.count <= UploadDoor.jsonLimit else {
                throw .tooLarge("JSON document", UploadDoor.jsonLimit)
            }
            format = .undecided([])
            document += bytes
            format = .json(document)
        case .text(let start):
            try countTable(bytes)
            guard start.count < TableStart.length else { return }
            let more = start + bytes
            format = .text(more)
            if more.count >= TableStart.length, !TableStart.isResults(more) { throw .unknownFormat }
        case .workbook: try countTable(bytes)
        }
    }

    mutating func finish() throws(DoorRefusal) -> SubmissionKind {
        switch format {
        case .undecided(let bytes):
            throw bytes.allSatisfy(UploadDoor.isSpace) ? .empty : .unknownFormat
        case .iati(let check):
            do throws(IATIReadingError) {
                _ = try check.finish()
            } catch {
                throw DoorRefusal(error)
            }
            return .iatiActivities
        case .json(let bytes):
            return try DocumentKind.kind(of: UploadDoor.document(bytes))
        case .text(let start):
            guard TableStart.isResults(start) else { throw .unknownFormat }
            return .resultsReport
        case .workbook: return .resultsReport
        }
    }

    static func document(_ bytes: [UInt8]) throws(DoorRefusal) -> JSONDocument {
        do {
            return try JSONDocument(bytes)
        } catch let DecodingError.dataCorrupted(context) {
            throw .notJSON(context.debugDescription)
        } catch {
            throw .notJSON("\(error)")
        }
    }

    /// `nil` while there are only spaces, or too few bytes to tell.
    private static func decide(_ bytes: [UInt8]) throws(DoorRefusal) -> Format? {
        guard bytes.count >= 4 || !bytes.allSatisfy(isSpace) else { return nil }
        let isGzip = bytes.starts(with: [0x1f, 0x8b])
        if isGzip { return .iati(IATIDoorCheck()) }
        if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) {
            let first = bytes.dropFirst(2).first { $0 != 0 && !isSpace($0) }
            return first == UInt8(ascii: "<") ? .iati(IATIDoorCheck()) : .text([])
        }
        switch FileKind.detect(bytes) {
        case .xlsx, .zip: return .workbook
        case .xls, .xlsb: throw .oldWorkbook
        case .docx, .pptx, .odt, .ods, .odp, .pdf, .png, .jpeg, .gif, .webp: throw .unknownFormat
        default: break
        }
        let afterMark = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? bytes.dropFirst(3) : bytes[...]
        switch afterMark.first(where: { !isSpace($0) }) {
        case nil where bytes.count < 4_096: return nil
        case UInt8(ascii: "<"): return .iati(IATIDoorCheck())
        case UInt8(ascii: "{"): return .json(Array(afterMark))
        default: return .text([])
        }
    }

    private mutating func countTable(_ bytes: [UInt8]) throws(DoorRefusal) {
        tableBytes += bytes.count
        guard tableBytes <= UploadDoor.tableLimit else { throw .tooLarge("table", UploadDoor.tableLimit) }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
