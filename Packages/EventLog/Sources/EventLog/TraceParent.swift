/// The W3C trace context of a piece of work: which trace it belongs to, and which span of it.
///
/// Read without allocating, so that asking an event whether its trace is recorded costs next to nothing.
public struct TraceParent: Sendable, Hashable {
    /// The trace, 128 bits, never zero.
    public let traceID: (high: UInt64, low: UInt64)
    /// The span, never zero.
    public let spanID: UInt64
    /// Whether those before recorded it; those after do the same.
    public let isSampled: Bool

    /// - Returns: `nil` when the trace or the span is zero, which W3C forbids.
    public init?(traceID: (high: UInt64, low: UInt64), spanID: UInt64, isSampled: Bool) {
        guard traceID.high != 0 || traceID.low != 0, spanID != 0 else { return nil }
        self.traceID = traceID
        self.spanID = spanID
        self.isSampled = isSampled
    }

    /// Reads the value of a header `traceparent`; `nil` when it is not what W3C Trace Context wants. A version that
    /// is not known yet is read as far as version 00 goes.
    public init?(_ text: String) {
        var text = text
        let parsed = text.withUTF8 { Reading($0).result }
        guard let parsed else { return nil }
        self = parsed
    }

    /// As the header `traceparent` carries it, in version 00.
    public var text: String {
        var text = "00-"
        text.reserveCapacity(55)
        text.append(Self.digits(traceID.high))
        text.append(Self.digits(traceID.low))
        text.append("-")
        text.append(Self.digits(spanID))
        text.append(isSampled ? "-01" : "-00")
        return text
    }

    /// Sixteen hexadecimal digits.
    public static func digits(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    public static func == (left: TraceParent, right: TraceParent) -> Bool {
        left.traceID == right.traceID && left.spanID == right.spanID && left.isSampled == right.isSampled
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(traceID.low)
        hasher.combine(spanID)
    }
}

/// Version, trace, span and flags, at their fixed places.
private struct Reading {
    private let bytes: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var result: TraceParent? {
        guard bytes.count >= 55, isDash(2), isDash(35), isDash(52), let version = number(0..<2), version != 0xff,
            version == 0 ? bytes.count == 55 : bytes.count == 55 || isDash(55), let high = number(3..<19),
            let low = number(19..<35), let span = number(36..<52), let flags = number(53..<55)
        else { return nil }
        return TraceParent(traceID: (high, low), spanID: span, isSampled: flags & 1 == 1)
    }

    private func isDash(_ place: Int) -> Bool { bytes[place] == UInt8(ascii: "-") }

    /// Hexadecimal digits in lower case only: others are refused by W3C.
    private func number(_ places: Range<Int>) -> UInt64? {
        var number: UInt64 = 0
        for byte in bytes[places] {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number << 4 | UInt64(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): number = number << 4 | UInt64(byte - UInt8(ascii: "a") + 10)
            default: return nil
            }
        }
        return number
    }
}
