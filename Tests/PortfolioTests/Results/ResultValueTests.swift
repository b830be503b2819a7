import Domain
import Foundation
import Testing

@testable import Portfolio

@Suite("Values of results")
struct ResultValueTests {
    private static func value(
        _ code: String, _ value: String = "0", _ numerator: String? = nil, _ denominator: String? = nil,
        evidence: String? = nil
    ) throws -> ResultValue {
        ResultValue(
            indicator: try #require(IndicatorCode(code)), value: try #require(ExactDecimal(value)),
            numerator: numerator.flatMap { ExactDecimal($0) }, denominator: denominator.flatMap { ExactDecimal($0) },
            evidence: evidence)
    }

    private static func check(_ values: [ResultValue]) throws -> [ResultValue] {
        try ResultCatalogue(ReferenceData.load().indicators).checked(values, .standard)
    }

    @Test(
        "a ratio is made of its parts, whatever was said of it",
        arguments: [
            ("E5", "1", "3", "33.33"), ("E5", "2", "3", "66.67"), ("E5", "0", "3", "0"), ("W4", "90", "4", "22.5"),
            ("I4", "7", "7", "100"),
        ])
    func ratios(code: String, numerator: String, denominator: String, expected: String) throws {
        let checked = try Self.check([Self.value(code, "50", numerator, denominator)])
        #expect(checked.map(\.value) == [try #require(ExactDecimal(expected))])
    }

    private static let wrong: [(String, @Sendable () throws -> [ResultValue])] = [
        ("denominator", { [try value("E5", "0", "0", "0")] }), ("denominator", { [try value("E5", "33", "1")] }),
        ("numerator", { [try value("J6", "4", "4", "5")] }), ("value", { [try value("J6", "4.5")] }),
        ("value", { [try value("J6", "-4")] }), ("value", { [try value("J8", "5.1", evidence: "Survey 3")] }),
        ("evidence", { [try value("J3", "0", "10", "100")] }), ("groups", { [try value("E1", "12")] }),
        (
            "groups",
            {
                var people = try PeriodCase.people(3, 4)
                people.value = ExactDecimal(8)
                return [people]
            }
        ),
        (
            "groups",
            {
                var people = try PeriodCase.people(3, 4)
                people.groups[1].population = .refugee
                return [people]
            }
        ),
        ("indicator", { [try value("X1", "1")] }), ("values", { [] }),
        ("values", { [try value("J6", "1"), try value("J6", "2")] }),
    ]

    @Test("what cannot be is refused, with the place", arguments: wrong.indices)
    func refused(index: Int) throws {
        let (field, make) = Self.wrong[index]
        let values = try make()
        let error = #expect(throws: ManagedRejection.self) { try Self.check(values) }
        #expect(error?.field == field)
    }

    @Test("every indicator of the catalogue can be given, 0 as 0", arguments: try ReferenceData.load().indicators)
    func everyOne(indicator: IndicatorProfile) throws {
        var value = try Self.value(indicator.code.text, evidence: "Survey 3")
        if indicator.aggregation == .ratio {
            (value.numerator, value.denominator) = (ExactDecimal(0), ExactDecimal(20))
        }
        if indicator.unit == "score 1-5" { value.value = ExactDecimal(1) }
        #expect(try Self.check([value]).count == 1)
    }
}
