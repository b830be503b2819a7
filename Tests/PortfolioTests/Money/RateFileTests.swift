import Domain
import Foundation
import Testing

@testable import Portfolio

@Suite("Files of exchange rates")
struct RateFileTests {
    private let today = CalendarDate(utc: Samples.time(0))

    private func read(_ text: String) -> RateFile { RateFile.read(Array(text.utf8), today: today) }

    /// As the European Central Bank writes it: spaces nowhere, a comma at each end, N/A where there was no rate.
    private let file = """
        Date,USD,JPY,CYP,
        2026-03-03,1.0453,156.1,N/A,
        2026-03-02,1.0465,155.22,N/A,
        """

    @Test("rows become days with the rates that are there")
    func plain() throws {
        let read = read(file)
        #expect(read.findings == [])
        #expect(read.days.map(\.date) == [try Samples.day("2026-03-03"), try Samples.day("2026-03-02")])
        #expect(read.days[0].rates.map(\.currency.code) == ["JPY", "USD"])
        #expect(read.days[0][.usd] == ExactDecimal("1.0453"))
        #expect(read.days[0][try #require(Currency("CYP"))] == nil)
        #expect(read.days[0][.eur] == ExactDecimal("1"))
    }

    @Test(
        "a row with anything wrong is left out whole and told of",
        arguments: [
            ("2026-03-03,1.0453,abc,1", RateFinding.Rule.rate, Optional("JPY")), ("2026-03-03,0,156.1,1", .rate, "USD"),
            ("2026-03-03,-1.04,156.1,1", .rate, "USD"), ("2026-03-03,1.0e1,156.1,1", .rate, "USD"),
            ("3 March 2026,1.0453,156.1,1", .day, "Date"), ("2026-02-30,1.0453,156.1,1", .day, "Date"),
            ("2999-01-01,1.0453,156.1,1", .future, "Date"), ("2026-03-02,1.0453,156.1,1", .dayTwice, "Date"),
            ("2026-03-03,N/A,N/A,N/A", .noRates, nil), ("2026-03-03,1.0453,156.1,1,7.4,", .length, nil),
        ])
    func bad(row: String, rule: RateFinding.Rule, column: String?) throws {
        let read = read("Date,USD,JPY,CYP,\n2026-03-02,1.0465,155.22,N/A,\n\(row)\n")
        #expect(read.days.map(\.date) == [try Samples.day("2026-03-02")])
        #expect(read.findings.map(\.rule) == [rule])
        #expect(read.findings[0].row == 3)
        #expect(read.findings[0].column == column)
        #expect(!read.findings[0].remedy.isEmpty)
    }

    @Test(
        "a file that is none of rates gives none",
        arguments: [
            "", "Day,USD\n2026-03-03,1", "Date,dollar\n2026-03-03,1", "Date,EUR\n2026-03-03,1",
            "Date,USD,USD\n2026-03-03,1,1", "<gesmes:Envelope/>", "<html><body>Not found</body></html>",
        ])
    func header(text: String) {
        let read = read(text)
        #expect(read.days == [])
        #expect(read.findings.count == 1)
    }

    /// As the European Central Bank writes it.
    private let xml = """
        <?xml version="1.0" encoding="UTF-8"?><gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" \
        xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
        <gesmes:subject>Reference rates</gesmes:subject>
        <gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>
        <Cube>
        <Cube time="2026-03-03">
        <Cube currency="USD" rate="1.0453"/><Cube currency="JPY" rate="156.1"/></Cube>
        <Cube time="2026-03-02">
        <Cube currency="USD" rate="1.0465"/><Cube currency="JPY" rate="155.22"/></Cube>
        </Cube></gesmes:Envelope>
        """

    @Test("the bank's XML gives the same days as its CSV")
    func xmlAndCSV() {
        #expect(read(xml).findings == [])
        #expect(read(xml).days == read(file).days)
        #expect(
            read("\u{FEFF}\n  \(xml.replacing("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", with: ""))").days.count == 2
        )
    }

    @Test(
        "a day of XML with anything wrong is left out whole and told of by its line",
        arguments: [
            ("rate=\"1.0453\"", "rate=\"0\"", RateFinding.Rule.rate, "rate", 6),
            ("rate=\"1.0453\"", "rate=\"1,0453\"", .rate, "rate", 6), ("rate=\"1.0453\"", "", .rate, "rate", 6),
            ("currency=\"JPY\" rate=\"156.1\"", "currency=\"USD\" rate=\"156.1\"", .header, "currency", 6),
            ("currency=\"JPY\" rate=\"156.1\"", "currency=\"EUR\" rate=\"1\"", .header, "currency", 6),
            ("currency=\"USD\" rate=\"1.0453\"", "rate=\"1.0453\"", .header, "currency", 6),
            ("2026-03-03", "3 March 2026", .day, "time", 5), ("2026-03-03", "2999-03-03", .future, "time", 5),
            (" time=\"2026-03-03\"", "", .day, "time", 5),
        ])
    func badXML(text: String, other: String, rule: RateFinding.Rule, column: String, line: Int) throws {
        let read = read(xml.replacing(text, with: other))
        #expect(read.days.map(\.date) == [try Samples.day("2026-03-02")])
        #expect(read.findings.map(\.rule) == [rule])
        #expect(read.findings[0].column == column && read.findings[0].row == line)
    }

    @Test("a day twice counts once, and one without rates not at all")
    func daysOfXML() {
        let twice = read(xml.replacing("2026-03-02", with: "2026-03-03"))
        #expect(twice.days.count == 1 && twice.findings.map(\.rule) == [.dayTwice] && twice.findings[0].row == 7)
        let empty = read(
            xml.replacing("<Cube currency=\"USD\" rate=\"1.0453\"/><Cube currency=\"JPY\" rate=\"156.1\"/>", with: ""))
        #expect(empty.days.count == 1 && empty.findings.map(\.rule) == [.noRates])
    }

    @Test(
        "damaged XML gives nothing, and says so once",
        arguments: [
            ("</Cube></gesmes:Envelope>", ""), ("</Cube></gesmes:Envelope>", "</Cube>"), ("<Cube>", "<Cube"),
            ("\"156.1\"/>", "\"156.1\">"), ("Reference rates", "&what;"), ("gesmes:Envelope", "gesmes:Letter"),
            ("<gesmes:Envelope", "<!DOCTYPE x [<!ENTITY y \"z\">]><gesmes:Envelope"),
            ("time=", "day="),
        ])
    func damagedXML(text: String, other: String) {
        // The days of the file without an attribute time are no days.
        let changed = xml.replacing(text, with: other)
        let read = read(text == "time=" ? changed.replacing("day=\"", with: "x=\"") : changed)
        #expect(read.days == [])
        #expect(read.findings.count == (text == "time=" ? 2 : 1))
        #expect(!read.findings[0].remedy.isEmpty)
    }

    @Test("bytes that mean nothing do no harm", arguments: 1...200)
    func noise(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var bytes = Array((seed % 2 == 0 ? file : xml).utf8)
        for _ in 0..<Int.random(in: 1...12, using: &random) {
            bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        let read = RateFile.read(bytes, today: today)
        #expect(read.days.allSatisfy { day in day.rates.allSatisfy { $0.perEuro.value > 0 } })
        #expect(read.days.count + read.findings.count <= 4)
    }
}
