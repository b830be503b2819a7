import Domain
import Foundation
import ServiceKit
import Testing

@testable import Analytics

@Suite("Figures over HTTP")
struct FigureRouteTests {
    @Test("JSON and CSV give the same figures")
    func same() async throws {
        let desk = try Desk()
        try await desk.fill(try ExampleProgramme.make())
        try await desk.browse { browser in
            let json = try await browser.get("/analytics/v1/reach")["rows"].list
            let csv = try await browser.table("/analytics/v1/reach.csv")
            #expect(json.count == csv.count && json.count > 100)
            for (object, row) in zip(json, csv) {
                #expect(object["reach"]["low"].number.map(String.init) == row["low"])
                #expect(object["reach"]["high"].number.map(String.init) == row["high"])
                #expect(object["women"]["share"]["value"].text ?? "" == row["women_percent"])
                #expect(object["reach"]["lineage"].text == row["lineage"])
            }
            let money = try await browser.get("/analytics/v1/money")
            let amounts = try await browser.table("/analytics/v1/money.csv")
            let total = money["totals"][0]["disbursed"]
            #expect(amounts.contains { $0["lineage"] == total["lineage"].text && $0["value"] == total["value"].text })
        }
    }

    @Test("a filter narrows to what it says, with the same numbers as in the whole")
    func filters() async throws {
        let desk = try Desk()
        try await desk.fill(try ExampleProgramme.make())
        try await desk.browse { browser in
            let cell = try await browser.table("/analytics/v1/reach.csv").first {
                $0["level"] == "cell" && $0["country"] == "UG" && $0["pillar"] == "protection"
                    && $0["population"] == "refugee"
            }
            let query = "country=UG&pillar=protection&population=refugee"
            let total = try await browser.get("/analytics/v1/reach?\(query)")["total"]["reach"]
            #expect(total["low"].number.map(String.init) == cell?["low"])
            #expect(total["high"].number.map(String.init) == cell?["high"])
            #expect(total["provenance"][0]["label"].text == "generated: example 7")
        }
    }

    @Test("before anything happened every figure is a dash")
    func empty() async throws {
        let desk = try Desk()
        try await desk.browse { browser in
            let overview = try await browser.get("/analytics/v1/overview")
            #expect(overview["reach"]["total"]["reach"]["low"] == .null)
            #expect(overview["money"]["totals"][0]["committed"]["value"] == .null)
            #expect(overview["money"]["totals"][0]["localisationShare"]["value"] == .null)
        }
    }
}
