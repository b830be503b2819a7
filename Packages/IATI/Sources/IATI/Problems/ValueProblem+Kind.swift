extension ValueProblem {
    /// What is wrong with a value.
    public enum Kind: String, Sendable, CaseIterable {
        /// The element or attribute that the standard requires is not there.
        case missing
        /// It is there, but holds nothing.
        case empty
        /// Not an `xsd:decimal`: an optional sign, digits, and an optional fraction after a point.
        case notDecimal = "not-decimal"
        /// A decimal of more than 38 digits, which cannot be kept exactly.
        case tooManyDigits = "too-many-digits"
        /// Not an `xsd:date`, or no day of the calendar.
        case notDate = "not-date"
        /// Not an `xsd:dateTime`.
        case notDateTime = "not-date-time"
        /// Not an `xsd:boolean`: true, false, 1 or 0.
        case notBoolean = "not-boolean"
        /// Not a whole number in the range that makes sense.
        case notInteger = "not-integer"
        /// Not three capital letters, as ISO 4217 has them.
        case notCurrency = "not-currency"
        /// A code of IATI 1.x, which has another code in 2.x.
        case legacyCode = "legacy-code"
        /// A code that is not on the closed list of the standard.
        case unknownCode = "unknown-code"
        /// A second element where the standard allows one. The first counts.
        case repeated
        /// A text element that holds elements.
        case markup
        /// White space before or after an identifier. The identifier is used without it.
        case surroundingSpace = "surrounding-space"
        /// A text as value of a qualitative indicator. The standard allows it; it cannot be summed.
        case qualitative
    }
}
