import Foundation
import ServiceKit
import Testing

@Suite("Bar chart")
struct BarChartTests {
    private func widths(_ markup: String) -> [[Double]] {
        var rows: [String: [Double]] = [:]
        for match in markup.matches(of: #/<rect class="s\d" x="([0-9.]+)" y="(\d+)" width="([0-9.]+)"/#) {
            rows[String(match.2), default: []].append(Double(match.3) ?? -1)
        }
        return rows.sorted { Int($0.key) ?? 0 < Int($1.key) ?? 0 }.map(\.value)
    }

    @Test("Segments touch and add up to their bar; the longest bar fills the width")
    func widths() {
        let thirds = (0..<7).map { BarChart.Segment("part \($0)", 1, style: .one) }
        let chart = BarChart(
            title: "Reached",
            unit: "people",
            rows: [
                BarChart.Row("A", thirds),
                BarChart.Row(
                    "B", [BarChart.Segment("part 0", 1, style: .one), BarChart.Segment("x", Decimal(2.5), style: .two)]),
            ]
        )
        let widths = self.widths(chart.render().markup)
        #expect(widths.count == 2)
        #expect(abs((widths.first?.reduce(0, +) ?? 0) - 440) < 0.001)
        #expect(abs((widths.last?.reduce(0, +) ?? 0) - 220) < 0.011)
        #expect(widths.first?.allSatisfy { abs($0 - 440.0 / 7) < 0.02 } == true)
    }

    @Test("The chart is told to those who do not see it, and its text is escaped")
    func accessible() {
        let chart = BarChart(
            title: "A & B <c>",
            unit: "EUR",
            rows: [BarChart.Row("Row <1>", [BarChart.Segment("paid \"x\"", 1234567, style: .three)])]
        )
        let markup = chart.render().markup
        #expect(markup.contains("role=\"img\""))
        #expect(markup.contains("<title>A &amp; B &lt;c&gt;</title>"))
        #expect(
            markup.contains(
                "<desc>Row &lt;1&gt;: 1\u{202F}234\u{202F}567 EUR (paid &quot;x&quot; 1\u{202F}234\u{202F}567).</desc>")
        )
        #expect(markup.contains("viewBox=\"0 0 440 52\""))
        #expect(markup.contains("<ul class=\"legend\">"))
        #expect(!markup.contains("<c>"))
        #expect(!markup.contains("style="))
    }

    @Test("Unknown, negative and absent values are told and not drawn")
    func oddValues() {
        let chart = BarChart(
            title: "t",
            unit: "people",
            rows: [
                BarChart.Row("A", [BarChart.Segment("x", nil, style: .one), BarChart.Segment("y", -3, style: .two)]),
                BarChart.Row("B", []), BarChart.Row("C", [BarChart.Segment("x", nil, style: .one)]),
            ]
        )
        let markup = chart.render().markup
        #expect(self.widths(markup).isEmpty)
        #expect(markup.contains("x –, y \u{2212}3"))
        #expect(markup.contains("– people"))
        #expect(!markup.lowercased().contains("nan"))
        #expect(BarChart(title: "t", unit: "u", rows: []).render().markup.contains("viewBox=\"0 0 440 52\""))
    }

    @Test("Numbers are grouped, with unit and currency, and an unknown one is a dash")
    func numbers() {
        #expect(NumberText.people(1) == "1 person")
        #expect(NumberText.people(1_234_567) == "1\u{202F}234\u{202F}567 people")
        #expect(NumberText.people(nil) == "–")
        #expect(NumberText.number(Decimal(string: "-1234.5")) == "\u{2212}1\u{202F}234.5")
        #expect(NumberText.number(0) == "0")
        #expect(NumberText.money(Decimal(string: "1234.5"), currency: "EUR") == "EUR 1\u{202F}234.50")
        #expect(NumberText.money(Decimal(string: "0.125"), currency: "EUR") == "EUR 0.12")
        #expect(NumberText.money(Decimal(string: "-0.5"), currency: "EUR") == "EUR \u{2212}0.50")
        #expect(NumberText.money(1_000_000, currency: "JPY", fractionDigits: 0) == "JPY 1\u{202F}000\u{202F}000")
        #expect(NumberText.money(nil, currency: "EUR") == "–")
        #expect(NumberText.share(1, of: 8) == "12.5\u{202F}%")
        #expect(NumberText.share(1, of: 0) == "–")
    }
}
