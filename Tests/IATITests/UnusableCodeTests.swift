import Foundation
import IATI
import Testing

@Suite("Codes, currencies and days that cannot be used")
struct UnusableCodeTests {
    @Test(
        "Transaction types outside IATI 2.x are kept and mean nothing",
        arguments: [
            ("C", ValueProblem.Kind.legacyCode), ("D", .legacyCode), ("E", .legacyCode), ("IF", .legacyCode),
            ("R", .legacyCode), ("", .empty), (" ", .empty), ("14", .unknownCode), ("03", .unknownCode),
            (" 3", .unknownCode), ("c", .unknownCode),
        ])
    func transactionTypes(code: String, kind: ValueProblem.Kind) throws {
        let read = try Fixture.readOne(Fixture.transaction(type: "\n<transaction-type code=\"\(code)\"/>"))
        let type = try #require(read.activity.transactions.first?.type)
        #expect(type.raw == code)
        #expect(type.meaning == nil)
        #expect(read.problems.map(\.rule) == ["transaction-type.\(kind.rawValue)"])
        #expect(read.problems.first?.path == "iati-activity[1]/transaction[1]/transaction-type/@code")
    }

    @Test("All types of IATI 2.x are known")
    func knownTransactionTypes() throws {
        let content = (1...13).map { Fixture.transaction(type: "<transaction-type code=\"\($0)\"/>") }.joined()
        let read = try Fixture.readOne(content)
        #expect(read.activity.transactions.map(\.type?.meaning) == TransactionType.allCases)
        #expect(read.problems.isEmpty)
    }

    @Test(
        "Days",
        arguments: [
            ("2023-05-01", nil), ("2024-02-29", nil), ("2023-05-01Z", nil), ("2023-05-01+02:00", nil),
            (" 2023-05-01 ", nil), ("2023-02-29", ValueProblem.Kind.notDate), ("1900-02-29", .notDate),
            ("2023-13-01", .notDate), ("2023-5-1", .notDate), ("01-05-2023", .notDate), ("125000.00", .notDate),
            ("2023-05-01T00:00:00", .notDate), ("2023", .notDate), ("20230501", .notDate), ("", .empty),
            ("0000-01-01", .notDate), ("2023-05-01                                        x", .notDate),
        ] as [(String, ValueProblem.Kind?)])
    func days(text: String, kind: ValueProblem.Kind?) throws {
        let read = try Fixture.readOne(Fixture.transaction(date: "<transaction-date iso-date=\"\(text)\"/>"))
        let date = try #require(read.activity.transactions.first).date
        #expect((date == nil) == (kind != nil))
        #expect(read.problems.map(\.rule) == (kind.map { ["transaction-date.\($0.rawValue)"] } ?? []))
        if kind == nil { #expect(date?.description == String(text.drop { $0 == " " }.prefix(10))) }
    }

    @Test("The currency is the one stated, or else the default of the activity")
    func currencies() throws {
        let values = [
            #"<value value-date="2023-05-01">1</value>"#,
            #"<value currency="USD" value-date="2023-05-01">1</value>"#,
            #"<value currency="" value-date="2023-05-01">1</value>"#,
            #"<value currency="Euro" value-date="2023-05-01">1</value>"#,
        ]
        let read = try Fixture.readOne(values.map { Fixture.transaction(value: $0) }.joined())
        let money = read.activity.transactions.compactMap(\.value)
        #expect(money.map(\.currency) == ["EUR", "USD", nil, nil])
        #expect(money.map(\.statedCurrency) == [nil, "USD", "", "Euro"])
        #expect(read.problems.map(\.rule) == ["currency.empty", "currency.not-currency"])
    }

    @Test("No currency anywhere is a problem of each amount")
    func noCurrency() throws {
        let text = Fixture.file(Fixture.activity("A", Fixture.transaction()))
            .replacing(#"default-currency="EUR""#, with: "")
        let read = try #require(Fixture.read(text).first)
        #expect(read.activity.transactions.first?.value?.currency == nil)
        #expect(read.activity.transactions.first?.value?.amount == 100)
        #expect(read.problems.map(\.rule) == ["currency.missing"])
        #expect(read.problems.first?.path == "iati-activity[1]/transaction[1]/value/@currency")
    }

    @Test("An unusable default currency is named once, and used for nothing")
    func unusableDefault() throws {
        let text = Fixture.file(Fixture.activity("A", Fixture.transaction()))
            .replacing(#"default-currency="EUR""#, with: #"default-currency="euro""#)
        let read = try #require(Fixture.read(text).first)
        #expect(read.activity.defaultCurrency == "euro")
        #expect(read.activity.transactions.first?.value?.currency == nil)
        #expect(read.problems.map(\.rule) == ["currency.not-currency", "currency.missing"])
    }

    @Test("Flags and whole numbers")
    func flags() throws {
        let text = Fixture.file(
            Fixture.activity("A", attributes: #"humanitarian="yes" hierarchy="first" last-updated-datetime="today""#))
        let read = try #require(Fixture.read(text).first)
        #expect(read.activity.isHumanitarian == nil)
        #expect(read.activity.hierarchy == nil)
        #expect(read.activity.lastUpdated?.text == "today")
        #expect(
            Set(read.problems.map(\.rule)) == [
                "humanitarian.not-boolean", "hierarchy.not-integer", "last-updated.not-date-time",
            ])
    }

    @Test("What every activity must have")
    func emptyActivity() throws {
        let read = try #require(Fixture.read(Fixture.file("<iati-activity/>")).first)
        #expect(read.activity.identifier == nil)
        #expect(
            read.problems.map(\.rule) == [
                "identifier.missing", "reporting-organisation.missing", "activity-status.missing",
            ])
        #expect(read.problems.first?.line == 3)
    }

    @Test("An identifier is used without the white space around it, and that is said")
    func identifierSpace() throws {
        let read = try #require(Fixture.read(Fixture.file(Fixture.activity("\n A-1 \n"))).first)
        #expect(read.activity.identifier == "A-1")
        #expect(read.problems.map(\.rule) == ["identifier.surrounding-space"])
    }

    @Test("Problems beyond the bound are counted")
    func problemBound() throws {
        var limits = ReadingLimits()
        limits.problemsPerActivity = 3
        let content = String(repeating: "<sector/>", count: 10)
        let read = try #require(Fixture.read(Fixture.file(Fixture.activity("A", content)), limits: limits).first)
        #expect(read.problems.count == 3)
        #expect(read.omittedProblems == 7)
    }
}
