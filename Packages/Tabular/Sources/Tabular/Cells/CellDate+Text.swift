extension CellDate {
    /// A day in the form `2025-12-31`, possibly with `T17:00`, `T17:00:00` or `T17:00:00.5` behind it and a `Z`. Nil for
    /// any other text and for days that do not exist.
    public init?(iso text: some StringProtocol) {
        var rest = Array(text.utf8)[...]
        guard let year = Self.number(4, &rest), Self.take("-", &rest), let month = Self.number(2, &rest),
            Self.take("-", &rest), let day = Self.number(2, &rest)
        else { return nil }
        guard !rest.isEmpty else {
            self.init(year: year, month: month, day: day)
            return
        }
        guard Self.take("T", &rest) || Self.take(" ", &rest), let hour = Self.number(2, &rest), Self.take(":", &rest),
            let minute = Self.number(2, &rest), hour < 24, minute < 60
        else { return nil }
        var milliseconds = (hour * 60 + minute) * 60_000
        if Self.take(":", &rest) {
            guard let second = Self.number(2, &rest), second < 60 else { return nil }
            milliseconds += second * 1000
            if Self.take(".", &rest) {
                let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
                guard !digits.isEmpty else { return nil }
                var scale = 100
                for digit in digits.prefix(3) {
                    milliseconds += Int(digit - UInt8(ascii: "0")) * scale
                    scale /= 10
                }
                rest = rest.dropFirst(digits.count)
            }
        }
        _ = Self.take("Z", &rest)
        guard rest.isEmpty else { return nil }
        self.init(year: year, month: month, day: day, milliseconds: milliseconds)
    }

    private static func number(_ digits: Int, _ rest: inout ArraySlice<UInt8>) -> Int? {
        guard rest.count >= digits else { return nil }
        var value = 0
        for _ in 0..<digits {
            guard let byte = rest.popFirst(), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }

    private static func take(_ character: Unicode.Scalar, _ rest: inout ArraySlice<UInt8>) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest = rest.dropFirst()
        return true
    }
}
