/// A value that must never be shown: passwords and the like.
///
/// Printing, interpolating or dumping it gives `[redacted]`; only ``reveal()`` gives the value, so each use of
/// the plain text is visible in the code.
public struct Secret: Sendable, Equatable {
    private let value: String

    /// Wraps a plain text value.
    public init(_ value: String) {
        self.value = value
    }

    /// The plain text. Hand it to the one place that needs it and do not keep it.
    public func reveal() -> String {
        self.value
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Always `[redacted]`.
    public var description: String { "[redacted]" }

    /// Always `[redacted]`.
    public var debugDescription: String { "[redacted]" }

    /// A mirror without children, so that `dump` shows nothing either.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
