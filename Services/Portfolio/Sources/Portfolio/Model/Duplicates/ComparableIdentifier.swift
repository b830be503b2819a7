/// An identifier without what spellings differ in: case, dashes, spaces and zeros that lead a number.
struct ComparableIdentifier: Hashable, Sendable {
    /// `UGNGB1234` for `ug-ngb 01234`.
    let whole: String
    /// The digits at its end, without leading zeros; empty where there are none.
    let number: String
    /// The register it is from, where it is one of the registers that are known.
    let register: String?

    init(_ text: String) {
        let upper = text.uppercased()
        register = RegisterPrefix.all.first { upper.replacing(" ", with: "-").hasPrefix("\($0)-") }
        let signs = upper.filter { $0.isLetter || $0.isNumber }
        let digits = String(signs.reversed().prefix { $0.isNumber }.reversed())
        number = String(digits.drop { $0 == "0" })
        whole = String(signs.dropLast(digits.count)) + number
    }
}
