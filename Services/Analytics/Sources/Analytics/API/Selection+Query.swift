import Domain
import ServiceKit

extension Selection {
    /// Reads the parameters that a route allows; those it does not allow are absent.
    init(_ query: QueryParameters, asOf: AsOf) throws {
        self.init()
        country = try query.value("country", expected: "a country code such as JO", read: CountryCode.init)
        pillar = try query.choice("pillar")
        population = try query.choice("population")
        group = try query.choice("group")
        programme = query.string("programme")
        phase = try query.integer("phase")
        year = try query.integer("year")
        version = query.string("version")
        call = query.string("call")
        framework = query.string("framework")
        currency = try query.value("currency", expected: "a currency code such as EUR", read: Currency.init)
        code = query.string("code")
        period = query.string("period")
        letter = query.string("letter")
        self.asOf = asOf.parameter
    }
}
