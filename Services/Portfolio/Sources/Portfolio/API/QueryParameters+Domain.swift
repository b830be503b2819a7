import Domain
import HTTPTypes
import ServiceKit

extension QueryParameters {
    func country() throws -> CountryCode? {
        try value("country", expected: "a country by ISO 3166-1 alpha-2, such as JO", read: CountryCode.init)
    }

    func currency() throws -> Currency? {
        try value("currency", expected: "a currency by ISO 4217, such as EUR", read: Currency.init)
    }

    func day(_ name: String) throws -> CalendarDate? {
        try value(name, expected: "a day such as 2026-03-01", read: CalendarDate.init)
    }

    /// A parameter without which there is nothing to answer.
    func required(_ name: String) throws -> String {
        guard let text = string(name) else {
            throw Problem(
                .invalidParameter, status: .badRequest, detail: "The parameter \(name) is missing.", field: name,
                remedy: "Give it: ?\(name)=…")
        }
        return text
    }
}
