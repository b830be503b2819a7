import Domain
import Foundation
import Testing

@Suite("Money")
struct MoneyTests {
    @Test(
        "only plain decimal numbers are amounts",
        arguments: [
            ("0", "0"), ("1250.00", "1250"), ("-0.5", "-0.5"), (".5", "0.5"), ("5.", "5"), ("+7", "7"),
            ("248608175.39948867", "248608175.39948867"), ("000000000000000000001", "1"),
        ])
    func amounts(_ text: String, _ expected: String) {
        #expect(ExactDecimal(text)?.description == expected)
    }

    @Test(
        "everything else is none",
        arguments: [
            "", " 1", "1 ", "1,5", "10,000.00", "1e3", "-1e-10", "N/A", "--1", "1.2.3", ".", "-", "٣", "NaN",
            "1000000000000000000", "0.1234567890123",
        ])
    func notAmounts(_ text: String) {
        #expect(ExactDecimal(text) == nil)
    }

    @Test("two currencies are never added")
    func currenciesDoNotMix() throws {
        let euros = Money(10, .eur)
        #expect(try euros.adding(Money(5, .eur)) == Money(15, .eur))
        let error = #expect(throws: CurrencyMismatch.self) { try euros.adding(Money(5, .usd)) }
        #expect(error?.left == .eur && error?.right == .usd)
    }

    @Test("totals keep currencies apart and are exact, in any order", arguments: 0..<20)
    func totals(_ seed: UInt64) throws {
        var random = Seeded(seed)
        let amounts = (0..<500).map { _ in
            // Cents as whole numbers are the independent count.
            (Int.random(in: -1_000_000_000...1_000_000_000, using: &random), Bool.random(using: &random))
        }
        let money = amounts.map { Money(Decimal($0.0) / 100, $0.1 ? .eur : .usd) }
        let totals = MoneyTotals(money.shuffled(using: &random))
        let cents = { (isEuro: Bool) in Decimal(amounts.filter { $0.1 == isEuro }.map(\.0).reduce(0, +)) / 100 }
        #expect(totals[.eur]?.amount == cents(true))
        #expect(totals[.usd]?.amount == cents(false))
    }

    @Test("no amount is not zero")
    func noneIsNotZero() {
        #expect(MoneyTotals()[.eur] == nil)
        #expect(MoneyTotals([Money(0, .eur)])[.eur] == Money(0, .eur))
    }

    @Test("amounts travel as text, exactly")
    func coding() throws {
        let money = Money(try #require(ExactDecimal("0.1")).value, .eur)
        let json = String(decoding: try JSONEncoder().encode(money), as: UTF8.self)
        #expect(json.contains(#""amount":"0.1""#))
        #expect(try JSONDecoder().decode(Money.self, from: Data(json.utf8)) == money)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(Money.self, from: Data(#"{"amount":0.1,"currency":"EUR"}"#.utf8))
        }
    }
}

/// SplitMix64: the same seed gives the same numbers everywhere.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
