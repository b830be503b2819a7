import Foundation

/// All figures and the facts of each, as an analyst sees them at a time, without the time.
struct FigureSnapshot: Sendable, Equatable {
    /// The answers by the codes of figures.
    private(set) var figures: [String: JSON] = [:]
    /// What the values are made of, value by value.
    private(set) var lineage: [String: [JSON]] = [:]

    /// A count of outputs of long ago, which the portfolio publishes after everything that came before it.
    private static let mark = "2020"

    /// When analytics has read what was published until now, and two looks give the same.
    static func settled(_ platform: Platform, mark number: Int) async throws -> FigureSnapshot {
        let correction = number > 1 ? #","correction":"The next mark""# : ""
        try await platform.post(
            "/portfolio/v1/output-counts", as: "programme-officer",
            #"{"id":"MARK","programme":"PROSPECTS","country":"TN","year":\#(mark),"outputs":\#(number),"#
                + #""method":"A mark"\#(correction)}"#)
        try await platform.until("mark \(number) is read") {
            let path = "/analytics/v1/figures/joint-outputs?where=country:TN"
            let values = try await platform.send("GET", path, as: "analyst").json["values"].list
            return values.contains { $0["denominator"].text == "\(number)" }
        }
        var last = try await FigureSnapshot(platform)
        while true {
            let next = try await FigureSnapshot(platform)
            if next == last { return next }
            last = next
        }
    }

    private init(_ platform: Platform) async throws {
        let known = try await platform.send("GET", "/analytics/v1/figures", as: "analyst").json["figures"].list
        for code in known.compactMap(\.["code"].text) {
            // The marks are of another year.
            let period = code == "joint-outputs" ? "?period=2026" : ""
            let answer = try await platform.send("GET", "/analytics/v1/figures/\(code)\(period)", as: "analyst").json
            figures[code] = answer.without(["asOf", "lineage"])
            for address in answer["values"].list.compactMap(\.["lineage"].text) {
                let facts = try await platform.send("GET", address, as: "analyst")
                guard facts.status == 200 else { throw SystemFault(description: "\(address): \(facts.status)") }
                lineage[code, default: []].append(facts.json.without(["asOf"]))
            }
        }
    }
}
