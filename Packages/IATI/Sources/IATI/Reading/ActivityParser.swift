/// Reads activities while the bytes of a file are still arriving, such as during an upload.
///
/// The bytes may be plain or gzip and may be cut anywhere; how they are cut never changes the result. A parser serves
/// one task at a time.
public final class ActivityParser {
    private let document: DocumentReader

    /// A parser for one file.
    public init(limits: ReadingLimits = ReadingLimits()) {
        document = DocumentReader(limits: limits, keepsActivities: true)
    }

    /// A parser that shows every element to an observer, too, and that also takes files of organisations, in which it
    /// finds no activities.
    package init(limits: ReadingLimits, observer: any ElementObserver, keepsActivities: Bool) {
        document = DocumentReader(
            DocumentRecorder(
                limits: limits, keepsActivities: keepsActivities, acceptsOrganisations: true, observer: observer))
    }

    /// What the root element states, as soon as it has been read.
    public var header: FileHeader? { document.header }

    /// What was read so far, in numbers.
    public var progress: ReadingProgress { document.progress }

    /// Takes the next bytes of the file and returns the activities that they complete.
    ///
    /// - Throws: ``IATIReadingError`` at the first defect, and again at every later call.
    ///   ``takeActivities()`` then still returns the activities that were complete before it.
    public func feed(_ bytes: RawSpan) throws(IATIReadingError) -> [ReadActivity] {
        try document.feed(bytes)
        return document.takeActivities()
    }

    /// Takes the next bytes of the file and returns the activities that they complete.
    ///
    /// - Throws: ``IATIReadingError``, as the other form does.
    public func feed(_ bytes: [UInt8]) throws(IATIReadingError) -> [ReadActivity] {
        try feed(bytes.span.bytes)
    }

    /// Announces the end of the file and returns the last activities.
    ///
    /// - Throws: ``IATIReadingError`` when the file is not complete.
    public func finish() throws(IATIReadingError) -> [ReadActivity] {
        try document.finish()
        return document.takeActivities()
    }

    /// Complete activities that were not returned yet, which is so only after a defect.
    public func takeActivities() -> [ReadActivity] {
        document.takeActivities()
    }
}
