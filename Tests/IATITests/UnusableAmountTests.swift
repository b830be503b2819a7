import Foundation
import IATI
import Testing

@Suite("An amount that is no number is a problem, never zero")
struct UnusableAmountTests {
    @Test(
        "Legal forms of xsd:decimal are read exactly",
        arguments: [
            ("100", "100"), ("-100", "-100"), ("+100", "100"), (".5", "0.5"), ("5.", "5"), ("-.25", "-0.25"),
            ("0", "0"), ("-0", "0"), ("0.0", "0"), ("007", "7"), ("1.10", "1.1"), ("  42\n", "42"), ("100.00", "100"),
            ("248608175.39948867", "248608175.39948867"),
            ("99999999999999999999999999999999999999", "99999999999999999999999999999999999999"),
            ("-0.12345678901234567890123456789012345678", "-0.12345678901234567890123456789012345678"),
            ("1234567890123456789.0123456789012345678", "1234567890123456789.0123456789012345678"),
            ("10000000000000000000", "10000000000000000000"), ("1.0000000000000000000000000000000000000000000", "1"),
            ("0.00000000000000000001", "0.00000000000000000001"),
        ])
    func legalForms(text: String, value: String) throws {
        let read = try Fixture.readOne(
            Fixture.transaction(value: #"<value value-date="2023-05-01">\#(text)</value>"#))
        let money = try #require(read.activity.transactions.first?.value)
        #expect(money.amount == Decimal(string: value))
        #expect(money.text == text)
        #expect(read.problems.isEmpty)
    }

    @Test(
        "Anything else is nil, with the text kept",
        arguments: [
            ("10,000.00", ValueProblem.Kind.notDecimal), ("3,5", .notDecimal), ("N/A", .notDecimal),
            ("-1e-10", .notDecimal), ("1E3", .notDecimal), ("", .empty), (" \n ", .empty), ("-", .notDecimal),
            (".", .notDecimal), ("+-1", .notDecimal), ("1.2.3", .notDecimal), ("1 000", .notDecimal),
            ("\u{a0}1", .notDecimal), ("€5", .notDecimal), ("NaN", .notDecimal), ("INF", .notDecimal),
            ("0x10", .notDecimal), ("١٢", .notDecimal),
            ("123456789012345678901234567890123456789", .tooManyDigits),
            ("0.123456789012345678901234567890123456789", .tooManyDigits),
        ])
    func unusableForms(text: String, kind: ValueProblem.Kind) throws {
        let read = try Fixture.readOne(
            Fixture.transaction(value: #"<value value-date="2023-05-01">\#(text)</value>"#))
        let money = try #require(read.activity.transactions.first?.value)
        #expect(money.amount == nil)
        #expect(money.text == text)
        #expect(read.problems.map(\.rule) == ["transaction-value.\(kind.rawValue)"])
        #expect(read.problems.first?.raw == text)
        #expect(read.problems.first?.path == "iati-activity[1]/transaction[1]/value")
    }

    @Test("The problem has the line and the place of the value")
    func lineAndPlace() throws {
        let good = Fixture.transaction()
        let bad = Fixture.transaction(value: #"<value value-date="2023-05-01">N/A</value>"#)
        let text = Fixture.file(Fixture.activity("A") + "\n" + Fixture.activity("B", good + "\n" + bad))
        let line =
            try #require(
                text.split(separator: "\n", omittingEmptySubsequences: false)
                    .firstIndex { $0.contains("N/A") }) + 1
        let problem = try #require(Fixture.read(text)[1].problems.first)
        #expect(problem.line == line)
        #expect(problem.path == "iati-activity[2]/transaction[2]/value")
        #expect(problem.subject == .transactionValue)
        #expect(problem.raw == "N/A")
    }

    @Test("Lines count beyond 65,535")
    func farLine() throws {
        let text = Fixture.file(
            String(repeating: "\n", count: 200_000)
                + Fixture.activity("A", Fixture.transaction(value: #"<value value-date="2023-05-01">x</value>"#)))
        let problem = try #require(Fixture.read(text).first?.problems.first)
        #expect(problem.line > 200_000)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[problem.line - 1].contains(">x</value>"))
    }

    @Test("An amount with an element in it is refused as a whole")
    func markup() throws {
        let read = try Fixture.readOne(
            Fixture.transaction(value: #"<value value-date="2023-05-01">10<b>00</b></value>"#))
        #expect(read.activity.transactions.first?.value?.amount == nil)
        #expect(read.problems.map(\.rule) == ["transaction-value.markup"])
        #expect(read.problems.first?.raw == "1000")
    }

    @Test("A second amount is a problem; the first one counts")
    func repeated() throws {
        let value = #"<value value-date="2023-05-01">1</value><value value-date="2023-05-01">2</value>"#
        let read = try Fixture.readOne(Fixture.transaction(value: value))
        #expect(read.activity.transactions.first?.value?.amount == 1)
        #expect(read.problems.map(\.rule) == ["element.repeated"])
        #expect(read.problems.first?.path == "iati-activity[1]/transaction[1]/value[2]")
    }

    @Test("A transaction without amount, type and day")
    func missing() throws {
        let read = try Fixture.readOne("<transaction ref='x'/>")
        let transaction = try #require(read.activity.transactions.first)
        #expect(transaction.value == nil)
        #expect(transaction.type == nil)
        #expect(transaction.date == nil)
        #expect(
            read.problems.map(\.rule) == [
                "transaction-type.missing", "transaction-date.missing", "transaction-value.missing",
            ])
        #expect(read.problems.last?.path == "iati-activity[1]/transaction[1]/value")
    }

    @Test("Budgets and planned disbursements have rules of their own")
    func plans() throws {
        let content = """
            <budget type="1" status="3"><period-start iso-date="2023-01-01"/>
            <value value-date="2023-01-01">3,5</value></budget>
            <planned-disbursement><period-start iso-date="1000.00"/>
            <value value-date="2023-01-01"/></planned-disbursement>
            """
        let read = try Fixture.readOne(content)
        #expect(
            Set(read.problems.map(\.rule)) == [
                "budget-status.unknown-code", "budget-period.missing", "budget-value.not-decimal",
                "planned-disbursement-period.not-date", "planned-disbursement-value.empty",
            ])
        #expect(read.activity.budgets.first?.value?.amount == nil)
        #expect(read.activity.plannedDisbursements.first?.value?.amount == nil)
    }

    @Test("A share that is unusable is not the same as a share that is not stated")
    func percentages() throws {
        let read = try Fixture.readOne(
            #"<sector code="1"/><sector code="2" percentage="50%"/><sector code="3" percentage="12.5"/>"#)
        let shares = read.activity.sectors.map(\.percentage)
        #expect(shares[0] == nil)
        #expect(shares[1]?.text == "50%")
        #expect(shares[1]?.value == nil)
        #expect(shares[2]?.value == Decimal(string: "12.5"))
        #expect(read.problems.map(\.path) == ["iati-activity[1]/sector[2]/@percentage"])
    }
}
