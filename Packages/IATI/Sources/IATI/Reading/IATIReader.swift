import Foundation

/// Reads an IATI activity file from disk, one activity at a time.
///
/// The file may be plain or gzip. Memory is bounded by the largest activity, not by the file:
///
///     let reader = try IATIReader(contentsOf: "activities.xml.gz")
///     while let read = try reader.next() { … }
///
/// An activity that comes before a defect in the file is delivered before the defect is thrown. A reader serves one
/// task at a time.
public final class IATIReader {
    /// What the root element of the file states.
    public let header: FileHeader

    private let file: InputFile
    private let document: DocumentReader
    private var delivered = 0
    private var waiting: [ReadActivity] = []
    private var isAtEnd = false
    private var failure: IATIReadingError?

    /// Opens a file and reads as far as its root element.
    ///
    /// - Throws: ``IATIReadingError`` when the file cannot be read, or is not an IATI 2.01 to 2.03 activity file.
    public init(contentsOf path: String, limits: ReadingLimits = ReadingLimits()) throws(IATIReadingError) {
        file = try InputFile(path: path)
        document = DocumentReader(limits: limits, keepsActivities: true)
        var found = document.header
        while found == nil, !isAtEnd, failure == nil {
            do throws(IATIReadingError) {
                isAtEnd = try Self.advance(file, document)
            } catch {
                failure = error
            }
            found = document.header
        }
        guard let found else {
            throw failure ?? IATIReadingError(.empty, "The file is empty. Export it again and send the new file.")
        }
        header = found
        waiting = document.takeActivities()
    }

    /// The next activity in the order of the file; nil after the last one.
    ///
    /// - Throws: ``IATIReadingError`` at the first defect, and again at every later call.
    public func next() throws(IATIReadingError) -> ReadActivity? {
        while delivered == waiting.count {
            if let failure { throw failure }
            if isAtEnd { return nil }
            do throws(IATIReadingError) {
                isAtEnd = try Self.advance(file, document)
            } catch {
                failure = error
            }
            waiting = document.takeActivities()
            delivered = 0
        }
        defer { delivered += 1 }
        return waiting[delivered]
    }

    /// The version of the standard that the file states.
    public var version: String { header.version }

    /// What was read so far, in numbers.
    public var progress: ReadingProgress { document.progress }

    /// Reads one block of the file; true at its end.
    private static func advance(_ file: InputFile, _ document: DocumentReader) throws(IATIReadingError) -> Bool {
        let bytes = try file.read()
        guard !bytes.isEmpty else {
            try document.finish()
            return true
        }
        try document.feed(bytes.span.bytes)
        return false
    }
}
