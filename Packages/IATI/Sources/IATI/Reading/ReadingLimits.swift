/// Bounds on what one file may cost, so that no file that somebody sends can exhaust memory or time.
///
/// Every bound refuses the file with ``IATIReadingError/Code/limitExceeded``; nothing is cut off silently. The defaults
/// are far above what publishers send and keep one reader under 150 MB of memory.
public struct ReadingLimits: Sendable, Equatable {
    /// Which bound a file went over.
    public enum Bound: String, Sendable, CaseIterable {
        /// Elements nested in each other.
        case depth
        /// Bytes of one text, attribute, comment or start tag.
        case textLength
        /// Attributes of one element, with its namespace declarations.
        case attributesPerElement
        /// Elements in one activity.
        case elementsPerActivity
        /// Bytes of one activity.
        case bytesPerActivity
        /// Bytes of the whole file, after decompression.
        case expandedBytes
    }

    /// How deep elements may nest. IATI 2.03 needs 9. Default 64, at most 250.
    public var depth = 64

    /// Bytes (UTF-8) of one text, one attribute or one comment. Default 1 MiB, at most 8 MiB.
    public var textLength = 1 << 20

    /// Attributes of one element, with its namespace declarations. IATI 2.03 needs 6. Default 256. XML parsers compare
    /// each attribute of an element with all others, so that many of them cost time beyond measure.
    public var attributesPerElement = 256

    /// Elements in one `iati-activity`, also those that the reader skips. Default 250,000, which
    /// keeps even an activity that is made to be costly under 150 MB. At most 67 million.
    public var elementsPerActivity = 250_000

    /// Bytes (UTF-8) of one `iati-activity` with everything in it. Default 32 MiB, at most 1 GiB.
    public var bytesPerActivity = 32 << 20

    /// Bytes of the whole file after decompression. Default 1 GiB.
    public var expandedBytes = 1 << 30

    /// Problems that are kept of one activity; further ones are only counted. Default 10,000.
    public var problemsPerActivity = 10_000

    /// Bytes that go to the XML parser at a time, however they arrive. Default 64 KiB.
    public var blockSize = 64 << 10

    /// The default bounds.
    public init() {}

    /// The value of a bound that refuses files.
    public subscript(bound: Bound) -> Int {
        switch bound {
        case .depth: min(depth, 250)
        case .textLength: min(textLength, 8 << 20)
        case .attributesPerElement: attributesPerElement
        case .elementsPerActivity: min(elementsPerActivity, 1 << 26)
        case .bytesPerActivity: min(bytesPerActivity, 1 << 30)
        case .expandedBytes: expandedBytes
        }
    }
}
