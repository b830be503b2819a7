import Findings
import IATI

/// What may be wrong with a file as a whole. Most are reasons why it cannot be read, by the code of the reader.
enum FileRule: String, CaseIterable {
    case unreadable, empty, truncated, malformed
    case notXML = "not-xml"
    case wrongEncoding = "wrong-encoding"
    case unsupportedVersion = "unsupported-version"
    case notIATI = "not-iati"
    case entity = "entity-declared"
    case overLimit = "over-limit"
    case corruptGzip = "corrupt-gzip"
    case duplicateIdentifier = "duplicate-identifier"

    var code: RuleCode { RuleCode(rawValue: "iati.file." + rawValue) }

    init(_ code: IATIReadingError.Code) {
        self =
            switch code {
            case .empty: .empty
            case .notXML: .notXML
            case .truncated: .truncated
            case .malformed: .malformed
            case .wrongEncoding: .wrongEncoding
            case .unsupportedVersion: .unsupportedVersion
            case .notIATIActivities: .notIATI
            case .entityDeclaration: .entity
            case .limitExceeded: .overLimit
            case .gzipCorrupt: .corruptGzip
            default: .unreadable
            }
    }
}

extension Finding {
    /// The finding on a file that cannot be read.
    init(_ error: IATIReadingError) {
        self.init(.error, FileRule(error.code).code, at: .xml(line: error.line, path: "/"), ["detail": error.message])
    }
}
