/// Reads numbers of fixed width and single characters from a short text, such as a date; XML white space around the
/// text does not count.
///
/// It keeps the first 40 bytes: a longer text is no date, and is never at its end.
struct DigitScanner {
    private static let bound = 40

    private var bytes = InlineArray<40, UInt8>(repeating: 0)
    private var place = 0
    private let end: Int
    private let isCutOff: Bool

    init(_ text: Span<UInt8>) {
        var first = 0
        var last = text.count
        while first < last, XMLSpace.contains(text[first]) { first += 1 }
        while last > first, XMLSpace.contains(text[last - 1]) { last -= 1 }
        end = min(last - first, Self.bound)
        isCutOff = last - first > Self.bound
        for offset in 0..<end { bytes[offset] = text[first + offset] }
    }

    var isAtEnd: Bool { place == end && !isCutOff }

    /// Passes over a character, if it comes next.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard place < end, UInt32(bytes[place]) == character.value else { return false }
        place += 1
        return true
    }

    /// A number of exactly this many digits.
    mutating func number(digits: Int) -> Int? {
        guard place + digits <= end else { return nil }
        var number = 0
        for _ in 0..<digits {
            guard let digit = nextDigit() else { return nil }
            number = number * 10 + digit
        }
        return number
    }

    /// Passes over digits, and says how many there were.
    mutating func skipDigits() -> Int {
        var count = 0
        while nextDigit() != nil { count += 1 }
        return count
    }

    private mutating func nextDigit() -> Int? {
        guard place < end, bytes[place] >= UInt8(ascii: "0"), bytes[place] <= UInt8(ascii: "9") else { return nil }
        defer { place += 1 }
        return Int(bytes[place] - UInt8(ascii: "0"))
    }
}
