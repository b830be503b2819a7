/// Says cheaply whether an upload is an IATI activity file at all, while its bytes arrive.
///
/// It checks that the bytes are well-formed XML in the encoding they declare, that the root is `iati-activities` of a
/// version that we read, that no entities are declared, and that all ``ReadingLimits`` hold. It builds no activities
/// and judges no values.
public final class IATIDoorCheck {
    private let document: DocumentReader

    /// A check of one file.
    public init(limits: ReadingLimits = ReadingLimits()) {
        document = DocumentReader(limits: limits, keepsActivities: false)
    }

    /// What the root element states, as soon as it has been seen.
    public var header: FileHeader? { document.header }

    /// What was seen so far, in numbers.
    public var progress: ReadingProgress { document.progress }

    /// Takes the next bytes of the file.
    ///
    /// - Throws: ``IATIReadingError`` at the first defect, and again at every later call.
    public func feed(_ bytes: RawSpan) throws(IATIReadingError) {
        try document.feed(bytes)
    }

    /// Takes the next bytes of the file.
    ///
    /// - Throws: ``IATIReadingError`` at the first defect, and again at every later call.
    public func feed(_ bytes: [UInt8]) throws(IATIReadingError) {
        try feed(bytes.span.bytes)
    }

    /// Announces the end of the file.
    ///
    /// - Returns: What the root element states and how much the file holds.
    /// - Throws: ``IATIReadingError`` when the file is not complete.
    public func finish() throws(IATIReadingError) -> (header: FileHeader, progress: ReadingProgress) {
        try document.finish()
        guard let header = document.header else {
            throw IATIReadingError(.empty, "The file is empty. Export it again and send the new file.")
        }
        return (header, document.progress)
    }
}
