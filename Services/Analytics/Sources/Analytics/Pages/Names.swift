import Domain

/// Countries and letters by the names that people know them by.
struct Names: Sendable {
    private let countries: [CountryCode: String]
    private let letters: [String: Letter]

    init(_ reference: ReferenceData) {
        countries = reference.countryNames
        letters = reference.letters
    }

    func country(_ code: CountryCode) -> String { countries[code] ?? code.code }

    /// `Report on … (S3)`, with its date where it has one.
    func letter(_ name: String) -> String {
        guard let letter = letters[name] else { return name }
        let date = letter.date.map { ", \($0)" } ?? ""
        return "\(letter.title)\(date) (\(name))"
    }
}
