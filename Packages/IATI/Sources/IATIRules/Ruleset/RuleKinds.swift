import IATI

/// The kinds of rules in the ruleset of the standard, each as a pure function: true when the rule is kept. What is not
/// there, or cannot be read, is no breach here: the structure says so.
enum RuleKinds {
    /// `date_order`: the first is not after the second.
    static func dateOrder(_ less: CalendarDate?, _ more: CalendarDate?) -> Bool {
        guard let less, let more else { return true }
        return less <= more
    }

    /// `time_limit`: no longer than a year, which a leap day does not make longer.
    static func timeLimit(_ start: CalendarDate?, _ end: CalendarDate?) -> Bool {
        guard let start, let end else { return true }
        let sameDay = CalendarDate(year: start.year + 1, month: start.month, day: start.day)
        // 29 February has no like in the next year.
        guard let limit = sameDay ?? CalendarDate(year: start.year + 1, month: 3, day: 1) else { return true }
        return end <= limit
    }

    /// `between_dates`: within both days, which count.
    static func betweenDates(_ date: CalendarDate?, _ start: CalendarDate?, _ end: CalendarDate?) -> Bool {
        dateOrder(start, date) && dateOrder(date, end)
    }

    /// `strict_sum`: the values add up to the sum, to four decimals.
    static func strictSum(_ values: [String?], to sum: Double = 100) -> Bool {
        let total = values.compactMap { $0.flatMap(number) }.reduce(0, +)
        return (total * 10_000).rounded() == (sum * 10_000).rounded()
    }

    /// `range`: within both bounds, which count.
    static func range(_ value: String?, _ bounds: ClosedRange<Double> = 0...100) -> Bool {
        guard let number = value.flatMap(number) else { return true }
        return bounds.contains(number)
    }

    /// `if_then` of a single percentage: it is left out, or 100.
    static func isWhole(_ value: String?) -> Bool {
        guard let value else { return true }
        return number(value) == 100
    }

    /// `startswith`: one of the prefixes, and what separates it from the rest.
    static func startsWith(_ value: String, anyOf prefixes: [String], separator: String = "") -> Bool {
        prefixes.contains { value.hasPrefix($0 + separator) }
    }

    /// `no_spaces`: no white space at either end.
    static func noSpaces(_ value: String?) -> Bool {
        guard let value, let first = value.unicodeScalars.first, let last = value.unicodeScalars.last else {
            return true
        }
        return !first.properties.isWhitespace && !last.properties.isWhitespace
    }

    /// `regex_matches` of identifiers: none of `/`, `&`, `|` and `?`.
    static func hasPlainSymbols(_ value: String?) -> Bool {
        !(value ?? "").utf8.contains { byte in "/&|?".utf8.contains(byte) }
    }

    /// `loop` over a vocabulary: its values, the default one for those that state none.
    static func groups<Element>(_ elements: [Element], by vocabulary: (Element) -> String?) -> [[Element]] {
        var order: [String] = []
        var groups: [String: [Element]] = [:]
        for element in elements {
            let stated = vocabulary(element) ?? ""
            let key = stated.isEmpty ? "1" : stated
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(element)
        }
        return order.compactMap { groups[$0] }
    }

    /// A number as XPath reads it: digits with, possibly, a minus sign and a point. Nil for anything else.
    static func number(_ text: String) -> Double? {
        let trimmed = text.utf8.drop(while: XMLSpace.contains)
        guard let end = trimmed.lastIndex(where: { !XMLSpace.contains($0) }) else { return nil }
        let digits = trimmed[...end]
        let isPlain = digits.enumerated().allSatisfy { place, byte in
            byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: ".") || (byte == UInt8(ascii: "-") && place == 0)
        }
        return isPlain ? Double(String(decoding: digits, as: UTF8.self)) : nil
    }
}
