import IATI

/// Quick looks at values in their usual form. True is certain; false says only that it takes a closer look.
enum QuickLook {
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

    /// `YYYY-MM-DD`.
    static func isDate(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.count == 10 && DateText.date(text.span) != nil
    }

    /// `YYYY-MM-DDThh:mm:ss`, with `Z` or without.
    static func isDateTime(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count == 19 || (text.count == 20 && text[19] == UInt8(ascii: "Z")), text[10] == UInt8(ascii: "T"),
            text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":"),
            isDate(UnsafeBufferPointer(rebasing: text[..<10])),
            let hour = pair(text, 11), let minute = pair(text, 14), let second = pair(text, 17)
        else { return false }
        return hour < 24 && minute < 60 && second < 60
    }

    private static func pair(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int? {
        guard isDigit(text[place]), isDigit(text[place + 1]) else { return nil }
        return Int(text[place] - UInt8(ascii: "0")) * 10 + Int(text[place + 1] - UInt8(ascii: "0"))
    }

    /// A sign, at most 18 digits, a point and digits.
    static func isDecimal(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = text.first, text.count <= 18 else { return false }
        var place = first == UInt8(ascii: "-") ? 1 : 0
        let whole = place
        while place < text.count, isDigit(text[place]) { place += 1 }
        guard place > whole else { return false }
        guard place < text.count else { return true }
        guard text[place] == UInt8(ascii: "."), place + 1 < text.count else { return false }
        return text[(place + 1)...].allSatisfy(isDigit)
    }

    /// A language of two or three letters.
    static func isLanguage(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        (text.count == 2 || text.count == 3) && text.allSatisfy(isLetter)
    }

    /// `http` or `https`, a host without a port, and a path of plain characters.
    static func isWebAddress(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let host = afterScheme(text) else { return false }
        var place = host
        while place < text.count, isLetter(text[place]) || isDigit(text[place]) || isOne(of: ".-", text[place]) {
            place += 1
        }
        guard place > host, place < text.count, text[place] == UInt8(ascii: "/") else { return false }
        return text[place...].allSatisfy { isLetter($0) || isDigit($0) || isOne(of: "/.-_~?=&", $0) }
    }

    private static func afterScheme(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        let plain: StaticString = "http://"
        let secure: StaticString = "https://"
        for scheme in [plain, secure] where text.count > scheme.utf8CodeUnitCount {
            if text.prefix(scheme.utf8CodeUnitCount).elementsEqual(UnsafeBufferPointer(scheme)) {
                return scheme.utf8CodeUnitCount
            }
        }
        return nil
    }

    private static func isOne(of characters: StaticString, _ byte: UInt8) -> Bool {
        UnsafeBufferPointer(characters).contains(byte)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The bytes of a literal, which live as long as the program.
    fileprivate init(_ literal: StaticString) {
        self.init(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    }
}
