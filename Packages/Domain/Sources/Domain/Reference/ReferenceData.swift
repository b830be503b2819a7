import Foundation

/// The organisations, programmes, budget and results that the letters to parliament give, each with its source.
///
/// Facts, in the form of this platform; compiled into the module from `reference.json`.
public struct ReferenceData: Sendable, Codable, Hashable {
    /// Letters by the short name that `source` fields use.
    public let letters: [String: Letter]
    public let organisations: [OrganisationProfile]
    /// Countries of the Prospects Partnership.
    public let countries: [CountryCode]
    public let countryNames: [CountryCode: String]
    public let programmes: [ProgrammeProfile]
    public let budgets: [ArticleBudget]
    public let figures: [LetterFigure]
    public let indicators: [IndicatorProfile]

    /// Reads the data that is compiled in. Throws `DecodingError` only if the build is broken.
    public static func load() throws -> ReferenceData {
        try JSONDecoder().decode(ReferenceData.self, from: Data(PackageResources.reference_json))
    }

    public func indicator(_ code: IndicatorCode) -> IndicatorProfile? {
        indicators.first { $0.code == code }
    }

    public func organisation(_ code: OrganisationCode) -> OrganisationProfile? {
        organisations.first { $0.code == code }
    }
}

/// A letter that figures are quoted from.
public struct Letter: Sendable, Codable, Hashable {
    public let title: String
    public let date: CalendarDate?
}
