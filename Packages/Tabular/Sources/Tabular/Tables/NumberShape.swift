/// What a text looks like as a number: which marks are in it and where.
struct NumberShape {
    /// The text without white space around it, with a plain minus sign.
    let bare: String
    private(set) var points = 0
    private(set) var commas = 0
    private(set) var hasSpaces = false
    private(set) var endsWithComma = false

    /// Whether there are digits, and nothing but what numbers are written with.
    private(set) var isNumeric = false

    /// Whether the marks may stand between groups of three digits.
    private(set) var mayBeGrouped = false

    init(_ text: String) {
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        if scalars.first == "\u{2212}" { scalars.replaceSubrange(scalars.startIndex...scalars.startIndex, with: ["-"]) }
        bare = String(scalars)

        var groups: [Int] = [0]
        var leadIsZero = false
        var digits = 0
        if let first = scalars.first, first == "-" || first == "+" { scalars.removeFirst() }
        for scalar in scalars {
            switch scalar {
            case "0"..."9":
                if digits == 0 { leadIsZero = scalar == "0" }
                digits += 1
                groups[groups.count - 1] += 1
            case ".", ",", " ", "\u{a0}", "\u{202f}", "'", "\u{2019}":
                if scalar == "." { points += 1 } else if scalar == "," { commas += 1 } else { hasSpaces = true }
                if scalar == "." || scalar == "," { endsWithComma = scalar == "," }
                groups.append(0)
            default: return
            }
        }
        isNumeric = digits > 0
        // A leading zero begins no group: 0.123 is a fraction.
        mayBeGrouped =
            groups.count > 1 && (1...3).contains(groups[0]) && !leadIsZero && groups.dropFirst().allSatisfy { $0 == 3 }
    }

    /// Whether it is one of the marks and words that people write for "no value".
    var isPlaceholder: Bool { Self.placeholders.contains(bare.lowercased()) }

    private static let placeholders: Set<String> = [
        "-", "--", "---", "–", "—", "−", ".", "..", "...", "…", "n/a", "n.a.", "n.a", "na", "n\\a", "nil", "none",
        "null",
        "nan", "tbd", "tbc", "?", "x", "/", "n.v.t.", "nvt", "geen", "s/o", "n.d.", "nd", "néant", "لا يوجد",
        "غير متوفر",
    ]
}
