import Domain
import Foundation
import ServiceKit
import Testing

@testable import Analytics

@Suite("Questions of figures")
struct QuestionTests {
    @Test(
        "a bad question is told which part is wrong",
        arguments: [
            ("by=country,pillar,population,programme", "by"), ("by=colour", "by"), ("by=country,country", "by"),
            ("by=country,", "by"), ("where=country", "where"), ("where=country:", "where"),
            ("where=country:JO;country:LB", "where"), ("where=colour:red", "where"), ("where=country:JO,,LB", "where"),
            ("period=last-year", "period"), ("period=2023-02-30/2023-03-01", "period"), ("asOf=yesterday", "asOf"),
            ("set=host-target", "set"), ("set=colour:1", "set"), ("set=host-target:high", "set"),
            ("colour=red", "colour"),
            ("format=xml", "format"), ("compare=once", "compare"), ("limit=5", "limit"),
        ])
    func refusals(query: String, part: String) async throws {
        let desk = try Desk()
        try await desk.browse { browser in
            let answer = try await browser.ask("/analytics/v1/figures/refugee-host-balance?\(query)", withKey: true)
            #expect(answer.status == 400)
            #expect(answer.text.contains("\"field\":\"\(part)\""), "\(answer.text)")
        }
    }

    @Test("there is no other figure than those of the list, and each of the list answers before anything happened")
    func list() async throws {
        let desk = try Desk()
        try await desk.browse { browser in
            #expect(try await browser.ask("/analytics/v1/figures/rich").status == 404)
            let codes = try await browser.get("/analytics/v1/figures")["figures"].list.compactMap { $0["code"].text }
            #expect(codes.count == 21 && Set(codes).count == 21)
            for code in codes {
                let answer = try await browser.get("/analytics/v1/figures/\(code)")
                for value in answer["values"].list where code != "activities" && code != "policy-changes" {
                    #expect(value["value"] == .null, "\(code) of nothing is not known")
                }
                #expect(answer["formula"].text?.isEmpty == false && answer["method"].number ?? 0 >= 1)
            }
        }
    }

    @Test(
        "JSON, CSV and NDJSON give the same values, by suffix, parameter or Accept",
        arguments: ["reach", "localisation-share"])
    func formats(code: String) async throws {
        let desk = try Desk()
        try await desk.fill(try ExampleProgramme.make())
        try await desk.browse { browser in
            let by = code == "reach" ? "country,pillar,population" : "programme"
            let path = "/analytics/v1/figures/\(code)"
            let json = try await browser.get("\(path)?by=\(by)")["values"].list
            let csv = try await browser.table("\(path).csv?by=\(by)")
            let lines = try await browser.ask("\(path)?by=\(by)&format=ndjson", withKey: true).text.split(
                separator: "\n")
            let accepted = try await browser.ask("\(path)?by=\(by)", accept: "text/csv", withKey: true)
            #expect(json.count > 2 && json.count == csv.count && json.count == lines.count)
            #expect(accepted.contentType.hasPrefix("text/csv"))
            for ((object, row), line) in zip(zip(json, csv), lines) {
                for name in ["value", "low", "high", "numerator", "denominator"] {
                    #expect(object[name].text ?? "" == row[name], "\(name)")
                }
                #expect(object["lineage"].text == row["lineage"])
                #expect(try PlatformJSONText.decode(String(line)) == object)
            }
        }
    }

    @Test("the parts of a value add up to it, page by page")
    func lineage() async throws {
        let desk = try Desk()
        try await desk.fill(try ExampleProgramme.make())
        try await desk.browse { browser in
            let values = try await browser.get("/analytics/v1/figures/reach?by=country,population")["values"].list
            for value in values.prefix(6) {
                let address = try #require(value["lineage"].text)
                var (low, high, cursor, seen) = (0, 0, String?.none, 0)
                repeat {
                    let page = try await browser.get("\(address)&limit=3" + (cursor.map { "&cursor=\($0)" } ?? ""))
                    for item in page["items"].list {
                        low += item["contribution"]["low"].number ?? 0
                        high += item["contribution"]["high"].number ?? 0
                        seen += 1
                    }
                    cursor = page["next"].text
                } while cursor != nil
                #expect(String(low) == value["low"].text && String(high) == value["high"].text && seen > 0)
            }
        }
    }

    @Test("a comparison explains the difference fact by fact")
    func comparison() async throws {
        let desk = try Desk()
        try await desk.fill(try ExampleProgramme.make())
        try await desk.browse { browser in
            let path = "/analytics/v1/figures/reach?where=country:UG"
            let found = try await browser.get("\(path)&asOf=2026-10-21&compare=2026-08-15")
            let (before, after) = (found["before"], found["after"])
            let difference = { (name: String) in
                (Int(after[name].text ?? "") ?? 0) - (Int(before[name].text ?? "") ?? 0)
            }
            var (low, high, kinds) = (0, 0, Set<String>())
            for item in found["items"].list {
                low += (item["after"]["low"].number ?? 0) - (item["before"]["low"].number ?? 0)
                high += (item["after"]["high"].number ?? 0) - (item["before"]["high"].number ?? 0)
                kinds.insert(item["change"].text ?? "")
                #expect(item["fact"]["event"].text?.isEmpty == false)
            }
            #expect(difference("high") != 0)
            #expect((low, high) == (difference("low"), difference("high")))
            #expect(kinds.contains("added") && kinds.contains("superseded"))
        }
    }
}
