import Domain
import Testing

@testable import Portfolio

@Suite("Sums of migration cooperation")
struct MigrationTotalTests {
    private func value(
        _ scheme: String, _ amount: String, country: String? = nil, bound: ValueBound? = nil,
        aspect: String? = nil, unit: String = "people", provenance: Provenance = .reported
    ) throws -> IndicatorValue {
        try IndicatorValue(
            programme: Samples.programme(scheme), scheme: scheme, indicator: #require(IndicatorCode("M1")),
            aspect: aspect, country: country.map { try Samples.country($0) },
            period: #require(Period(Samples.day("2023-01-01"), Samples.day("2023-12-31"))),
            amount: Plans.number(amount), unit: unit, numerator: nil, denominator: nil, bound: bound,
            provenance: provenance)
    }

    private func total(_ values: [IndicatorValue], _ indicator: MigrationIndicator = .returns) -> String? {
        (try? MigrationTotal.of(values, indicator))?.amount.description
    }

    @Test("returns of separate schemes are added: 3,946 in 2023")
    func returns() throws {
        #expect(try total([value("REAN", "1859"), value("COMPASS", "2087")]) == "3946")
    }

    @Test(
        "nothing that counts people whom two schemes may share is added, nor scores, nor loans",
        arguments: MigrationIndicator.allCases)
    func refused(indicator: MigrationIndicator) throws {
        let isAdded = [.returns, .awareness, .cases].contains(indicator)
        #expect(try total([value("A", "1"), value("B", "2")], indicator) == (isAdded ? "3" : nil))
        #expect(try total([value("A", "1")], indicator) == "1")
    }

    @Test("what overlaps or differs is not added, and nothing is not zero")
    func overlaps() throws {
        #expect(total([]) == nil)
        #expect(try total([value("A", "1", country: "IQ"), value("A", "2", country: "NG")]) == "3")
        #expect(try total([value("A", "1", country: "IQ"), value("A", "2", country: "IQ")]) == nil)
        #expect(try total([value("A", "1", country: "IQ"), value("A", "2")]) == nil)
        #expect(try total([value("A", "1"), value("A", "1", provenance: .letter("S3"))]) == nil)
        #expect(try total([value("A", "1"), value("B", "2", unit: "contacts")]) == nil)
        #expect(try total([value("A", "60", aspect: "cases"), value("A", "4", aspect: "arrests")], .cases) == nil)
    }

    @Test("a part that is more than its number makes the sum more than its number")
    func bounds() throws {
        func bound(_ bounds: ValueBound?...) throws -> ValueBound? {
            let values = try bounds.enumerated().map { try value("S\($0.offset)", "1", bound: $0.element) }
            return try MigrationTotal.of(values, .returns).bound
        }
        #expect(try bound(nil, nil) == nil)
        #expect(try bound(nil, .moreThan) == .moreThan)
        #expect(try bound(.moreThan, .lessThan) == .about)
    }
}
