import Domain
import Foundation
import ServiceKit
import Testing

@testable import Analytics

@Suite("The same figure everywhere")
struct SameEverywhereTests {
    private static let numbers = ["value", "low", "high", "numerator", "denominator"]

    /// The question of each figure: by what tells its values apart best.
    private static func dimensions(_ about: FigureAbout) -> [FigureDimension] {
        [.country, .programme, .scheme, .year, .currency].first(where: about.dimensions.contains).map { [$0] } ?? []
    }

    @Test(
        "page, JSON, CSV, NDJSON and stream have the same values, openly and for those of the programme",
        arguments: [true, false])
    func same(isOpen: Bool) async throws {
        let desk = try Desk()
        try await desk.fill(try ExampleProgramme.make() + RecordedExtras.make())
        try await desk.browse { browser in
            var known: Set<String> = []
            for about in FigureCatalogue.all.map(\.about) {
                let by = Self.dimensions(about).map(\.rawValue).joined(separator: ",")
                let address = "/analytics/v1/figures/\(about.code)"
                let json = try await browser.get("\(address)?by=\(by)", isOpen: isOpen)
                let rows = json["values"].list
                let csv = try await browser.table("\(address).csv?by=\(by)", isOpen: isOpen)
                let lines = try await browser.ask("\(address).ndjson?by=\(by)", withKey: !isOpen).text
                let stream = try await browser.ask("\(address)/stream?by=\(by)&follow=false", withKey: !isOpen)
                #expect(stream.contentType == "text/event-stream", "\(about.code)")
                let data = stream.text.split(separator: "\n").first { $0.hasPrefix("data: ") }?.dropFirst(6) ?? ""
                #expect(try PlatformJSONText.decode(String(data)) == json, "\(about.code)")
                let decoded = try lines.split(separator: "\n").map { try PlatformJSONText.decode(String($0)) }
                #expect(decoded == rows, "\(about.code)")
                #expect(csv.count == rows.count, "\(about.code)")
                for (row, line) in zip(rows, csv) {
                    for name in Self.numbers { #expect(row[name].text ?? "" == line[name], "\(about.code) \(name)") }
                    #expect(row["note"].text ?? "" == line["note"] && row["lineage"].text == line["lineage"])
                    if row["value"] != .null || row["low"] != .null { known.insert(about.code) }
                }
                // A page computes the value anew, narrowed to where it stands; two of each figure are enough.
                for row in [rows.first, rows.last].compactMap(\.self) {
                    let page = try await browser.read(
                        (row["lineage"].text ?? "").replacing("/analytics/v1/", with: "/analytics/"), withKey: !isOpen)
                    let shown = page.text.components(separatedBy: "<p class=\"value\">").dropFirst().map {
                        String($0.prefix { $0 != "<" }).trimmingCharacters(in: .whitespaces)
                    }
                    #expect(shown == [Self.written(row)], "\(about.code) \(row["at"])")
                }
            }
            #expect(known.count >= 17, "\(known.sorted())")
        }
    }

    /// A value as pages write it.
    private static func written(_ row: JSONValue) -> String {
        if row["suppressed"] == .boolean(true) { return "&lt;10" }
        func number(_ name: String, digits: Int = 3) -> Decimal? {
            row[name].text.flatMap { Decimal(string: $0) }?.rounded(to: digits)
        }
        let english = PageLanguage.english
        if let low = number("low"), let high = number("high"), low != high {
            return "\(english.number(low))\u{2013}\u{200B}\(english.number(high))"
        }
        let unit = row["unit"].text ?? ""
        guard let value = number("value", digits: unit.hasSuffix("per person") ? 2 : 3) ?? number("low") else {
            return "\u{2013}"
        }
        return english.number(value) + (unit == "%" ? "\u{202F}%" : "")
    }
}
