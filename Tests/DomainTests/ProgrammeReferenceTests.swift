import Domain
import Foundation
import Testing

@Suite("Programmes of the letters")
struct ProgrammeReferenceTests {
    private let programmes: [ProgrammeProfile]

    init() throws { programmes = try ReferenceData.load().programmes }

    private func programme(_ code: String) throws -> ProgrammeProfile {
        try #require(programmes.first { $0.code.text == code })
    }

    @Test("every programme, framework, instrument and platform is there, with what it is for")
    func complete() {
        #expect(
            Set(programmes.map(\.code.text)) == [
                "PROSPECTS", "OPPORTUNITY-FUND", "MENO", "MO-2018", "COMPASS", "REAN", "PROMIS", "STEAP", "TR-RETURN",
                "GCFF", "IFC-UNHCR-JI", "FRIT", "AFGHANISTAN-REGION", "SSAR", "CFYE", "FOO-2024", "FLEX-MIGRATION",
            ])
        #expect(programmes.allSatisfy { $0.kind != nil && $0.purpose?.isEmpty == false })
        #expect(programmes.filter { $0.kind == .platform }.map(\.code.text) == ["SSAR"])
        #expect(programmes.filter { $0.kind == .framework }.allSatisfy { $0.legalTrack == .subsidy })
        // Nobody screened a whole programme: absent is not “no”.
        #expect(programmes.allSatisfy { $0.markers == nil })
    }

    @Test(
        "where sources differ both figures stand, each in its own currency",
        arguments: [
            ("PROSPECTS", "ceiling of phase 1", ["EUR 500000000", "USD 558000000"]),
            ("CFYE", "ceiling", ["EUR 135000000", "EUR 150000000"]),
            ("GCFF", "loans", ["EUR 7300000000", "USD 7300000000"]),
            ("GCFF", "grants of all donors", ["EUR 1000000000", "USD 953000000"]),
            ("AFGHANISTAN-REGION", "Dutch contribution", ["EUR 30000000", "EUR 40000000"]),
        ])
    func traps(code: String, what: String, amounts: [String]) throws {
        let statements = try (programme(code).statements ?? []).filter { $0.what == what }
        #expect(statements.compactMap { $0.amount?.description } == amounts)
    }

    @Test("each statement is an amount or a number, and names its source")
    func statements() throws {
        let letters = try ReferenceData.load().letters
        for statement in programmes.flatMap({ $0.statements ?? [] }) {
            #expect((statement.amount == nil) != (statement.number == nil), "\(statement.what)")
            let isLetter = statement.source.wholeMatch(of: /S[0-9]/) != nil
            #expect(!statement.source.isEmpty && (!isLetter || letters[statement.source] != nil))
        }
    }

    @Test("the leverage of the facility comes from its own dollars")
    func leverage() throws {
        func dollars(_ what: String) throws -> Decimal {
            let statements = try programme("GCFF").statements ?? []
            return try #require(statements.first { $0.what == what && $0.amount?.currency == .usd }?.amount?.amount)
        }
        let leverage = try dollars("loans") / dollars("grants of all donors")
        #expect(leverage > 7.655 && leverage < 7.665)
    }
}
