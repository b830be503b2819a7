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
    case unusableIdentifier = "unusable-identifier"
    case textTooLong = "text-too-long"

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

    /// What the reader says beyond the rule's own texts: they already tell what is wrong and what to do.
    static func detail(of error: IATIReadingError) -> String {
        let sentences = error.message.split(separator: ". ")
        let told = sentences.count > 1 ? sentences.dropLast().joined(separator: ". ") : error.message
        switch error.code {
        case .truncated: return told.components(before: ": ")
        case .malformed, .gzipCorrupt: return told.components(after: ": ")
        case .wrongEncoding, .notXML, .entityDeclaration:
            guard told.hasSuffix(")"), let open = told.firstIndex(of: "(") else { return told }
            return String(told[told.index(after: open)...].dropLast())
        default: return told
        }
    }

}

extension Finding {
    /// The finding on a file that cannot be read.
    init(_ error: IATIReadingError) {
        self.init(
            .error, FileRule(error.code).code, at: .xml(line: error.line, path: "/"),
            ["detail": FileRule.detail(of: error)])
    }
}

extension String {
    fileprivate func components(before mark: String) -> String {
        firstRange(of: mark).map { String(self[..<$0.lowerBound]) } ?? self
    }

    fileprivate func components(after mark: String) -> String {
        firstRange(of: mark).map { String(self[$0.upperBound...]) } ?? self
    }
}
