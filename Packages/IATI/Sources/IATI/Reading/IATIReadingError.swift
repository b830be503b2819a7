/// Why a file cannot be read as IATI activities: the whole file is refused from this point on.
///
/// What is wrong with a single value inside a readable file is a ``ValueProblem`` instead. Branch on ``code``; the
/// ``message`` is for people.
public struct IATIReadingError: Error, Sendable, Equatable {
    /// What kind of refusal this is.
    public let code: Code

    /// The bound that the file went over, for ``Code/limitExceeded``.
    public let bound: ReadingLimits.Bound?

    /// Line in the (decompressed) file, from 1, where known.
    public let line: Int?

    /// Column in that line, from 1, where known.
    public let column: Int?

    /// What was wrong, and what to do about it.
    public let message: String

    init(_ code: Code, bound: ReadingLimits.Bound? = nil, at position: SourcePosition? = nil, _ message: String) {
        self.code = code
        self.bound = bound
        self.line = position?.line
        self.column = position?.column
        self.message = message
    }
}

extension IATIReadingError: CustomStringConvertible {
    /// The message, led by its place in the file.
    public var description: String {
        switch (line, column) {
        case (let line?, let column?): "Line \(line), column \(column): \(message)"
        case (let line?, nil): "Line \(line): \(message)"
        default: message
        }
    }
}
