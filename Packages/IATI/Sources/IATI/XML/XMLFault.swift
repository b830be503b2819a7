import CLibXML2

/// The first error that libxml2 raised in a document, and what it means for the file.
struct XMLFault {
    private enum Cause {
        case encoding
        case undeclaredEntity
        case notStarted
        case tooLarge
        case syntax
    }

    private let cause: Cause
    private let text: String
    private let position: SourcePosition?

    /// Keeps an error that breaks the document; nil for mere warnings and for namespace prefixes without declaration,
    /// which the reader passes over as foreign.
    init?(_ error: xmlError, at position: SourcePosition?) {
        guard error.level == XML_ERR_FATAL || error.level == XML_ERR_ERROR,
            error.domain != Int32(XML_FROM_NAMESPACE.rawValue)
        else { return nil }
        let code = xmlParserErrors(UInt32(bitPattern: error.code))
        let message = error.message.map { String(decoding: Self.bytes(of: $0), as: UTF8.self) } ?? ""
        let firstLine = message.split(whereSeparator: \.isNewline).first.map { String($0.prefix(200)) }
        // libxml2 up to 2.10 has one code for bytes that are no UTF-8 and for characters that XML forbids.
        let isEncoding = code == XML_ERR_INVALID_CHAR && message.hasPrefix("Input is not proper UTF-8")
        cause = isEncoding ? .encoding : Self.cause(of: code)
        text = code == XML_ERR_INTERNAL_ERROR ? "text or markup that XML does not allow here" : firstLine ?? "no reason"
        self.position = position
    }

    /// The bytes could not be converted from the declared encoding.
    init(conversionFailedAt position: SourcePosition?) {
        cause = .encoding
        text = "the bytes cannot be converted"
        self.position = position
    }

    /// The refusal of the file.
    ///
    /// - Parameter isEnding: Whether the error came up only when the end was announced.
    func error(isEnding: Bool, looksLikeXML: Bool, recorder: DocumentRecorder) -> IATIReadingError {
        guard looksLikeXML || recorder.hasStarted else { return Self.notXML(text, at: position) }
        switch cause {
        case .encoding:
            return IATIReadingError(
                .wrongEncoding, at: position,
                "The bytes are not in the character encoding that the file declares, UTF-8 when it declares none "
                    + "(\(text)). Save the file as UTF-8.")
        case .undeclaredEntity:
            return IATIReadingError(
                .entityDeclaration, at: position,
                "The file uses an entity that XML does not have of itself (\(text)). "
                    + "Write the character itself, in UTF-8.")
        case .tooLarge:
            return .overBound(.textLength, recorder.limits[.textLength], at: position)
        case .notStarted where !recorder.hasStarted:
            return Self.notXML(text, at: position)
        case .syntax, .notStarted:
            if isEnding { return Self.truncated(at: position) }
            return IATIReadingError(
                .malformed, at: position,
                "The XML is not well-formed: \(text). Correct the file or its export at this place.")
        }
    }

    private static func notXML(_ text: String, at position: SourcePosition?) -> IATIReadingError {
        IATIReadingError(
            .notXML, at: position,
            "The file is not XML (\(text)). Send the IATI activity file itself, not a spreadsheet, a web page or an "
                + "archive that holds it.")
    }

    /// The refusal of a file that ends before its root element does.
    static func truncated(at position: SourcePosition?) -> IATIReadingError {
        IATIReadingError(
            .truncated, at: position,
            "The file ends before its last element does: a part of it is missing. Send the whole file.")
    }

    private static func cause(of code: xmlParserErrors) -> Cause {
        switch code {
        case XML_ERR_INVALID_ENCODING, XML_ERR_UNKNOWN_ENCODING, XML_ERR_UNSUPPORTED_ENCODING, XML_I18N_CONV_FAILED,
            XML_IO_ENCODER, XML_ERR_ENCODING_NAME:
            .encoding
        case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY: .undeclaredEntity
        case XML_ERR_DOCUMENT_EMPTY, XML_ERR_DOCUMENT_START: .notStarted
        case XML_ERR_NAME_TOO_LONG: .tooLarge
        default: .syntax
        }
    }

    private static func bytes(of message: UnsafePointer<CChar>) -> [UInt8] {
        var bytes: [UInt8] = []
        var length = 0
        while message[length] != 0, length < 1000 {
            bytes.append(UInt8(bitPattern: message[length]))
            length += 1
        }
        return bytes
    }
}
