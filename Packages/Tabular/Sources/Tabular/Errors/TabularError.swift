/// Why a table cannot be read or written: the whole file is refused from this place on.
///
/// What is wrong with a single value is a ``CellProblem`` instead, and what a reader passed over without losing anything
/// is a ``ReadingNotice``. Branch on ``code``; the ``message`` is for people.
public struct TabularError: Error, Sendable, Equatable {
    /// What kind of refusal this is.
    public let code: Code

    /// The bound that the file went over, for ``Code/limitExceeded``.
    public let bound: TabularLimits.Bound?

    /// Where it is, where known.
    public let place: CellPlace?

    /// What was wrong, and what to do about it.
    public let message: String

    init(_ code: Code, bound: TabularLimits.Bound? = nil, at place: CellPlace? = nil, _ message: String) {
        self.code = code
        self.bound = bound
        self.place = place
        self.message = message
    }
}

extension TabularError: CustomStringConvertible {
    /// The message, led by its place in the file.
    public var description: String { place.map { "\($0): \(message)" } ?? message }
}
