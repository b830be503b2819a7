import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import ServiceKit
import Testing

@Suite("Query and paging")
struct QueryTests {
    enum Stage: String, CaseIterable {
        case draft
        case decided
    }

    private struct Position: Codable {
        let name: String
        let id: Int
    }

    private struct Thing: Codable, Equatable {
        let id: Int
        let name: String
    }

    private func problem(_ body: () throws -> Void) throws -> Problem {
        try #require(throws: Problem.self) { try body() }
    }

    @Test("Parameters are read with their types and decoded")
    func types() throws {
        let query = try QueryParameters(
            "name=Caf%C3%A9+Noir&count=3&open=true&stage=draft&at=2026-03-01T12:00:00Z&empty=",
            allowing: ["name", "count", "open", "stage", "at", "empty", "absent"]
        )
        #expect(query.string("name") == "Café Noir")
        #expect(try query.integer("count", in: 1...5) == 3)
        #expect(try query.boolean("open") == true)
        #expect(try query.choice("stage", as: Stage.self) == .draft)
        #expect(try query.instant("at")?.timeIntervalSince1970 == 1_772_366_400)
        #expect(query.string("empty") == nil)
        #expect(try query.integer("absent") == nil)
    }

    @Test("An unknown parameter is 400, named, with the nearest and all allowed ones")
    func unknown() throws {
        let problem = try self.problem { _ = try QueryParameters("limti=5", allowing: ["status", "limit"]) }
        #expect(problem.status == .badRequest)
        #expect(problem.code == .unknownParameter)
        #expect(problem.field == "limti")
        #expect(problem.remedy.contains("Did you mean limit?"))
        #expect(problem.extensions["allowed"] == ["limit", "status"])
    }

    @Test("A bad value is 400 and says what is expected")
    func badValues() throws {
        let query = try QueryParameters("n=x&s=lost&b=yes&t=today", allowing: ["n", "s", "b", "t"])
        #expect(try self.problem { _ = try query.integer("n", in: 1...5) }.detail.contains("from 1 to 5"))
        #expect(try self.problem { _ = try query.choice("s", as: Stage.self) }.remedy.contains("draft, decided"))
        #expect(try self.problem { _ = try query.boolean("b") }.field == "b")
        #expect(try self.problem { _ = try query.instant("t") }.code == .invalidParameter)
        let own = try self.problem { _ = try query.value("n", expected: "a code") { _ -> Int? in nil } }
        #expect(own.detail.contains("a code"))
    }

    @Test("Repeated and malformed parameters are 400", arguments: ["a=1&a=2", "a=%ZZ", "a=%FF"])
    func malformed(query: String) throws {
        let problem = try self.problem { _ = try QueryParameters(query, allowing: ["a"]) }
        #expect(problem.status == .badRequest)
    }

    /// Things whose names repeat, in the order (name, id).
    private static func things(_ count: Int) -> [Thing] {
        (0..<count).map { Thing(id: $0, name: "n\($0 / 7)") }
    }

    private func platform(_ things: [Thing]) -> TestPlatform {
        let platform = TestPlatform()
        platform.routes.get("/things", access: .open) { request, _ in
            let page = try request.query(allowing: Paging.parameters).page(by: Position.self)
            let rest = things.drop { thing in
                guard let after = page.after else { return false }
                return (thing.name, thing.id) <= (after.name, after.id)
            }
            return try Page(Array(rest.prefix(page.fetchCount)), for: page) { Position(name: $0.name, id: $0.id) }
        }
        return platform
    }

    @Test("Walking the pages meets every item once", arguments: [0, 1, 6, 7, 8, 14, 50])
    func walk(count: Int) async throws {
        let things = Self.things(count)
        try await self.platform(things).test { client in
            var met: [JSONValue] = []
            var cursor: String?
            var pages = 0
            repeat {
                pages += 1
                let uri = "/things?limit=7" + (cursor.map { "&cursor=\($0)" } ?? "")
                let response = try await client.execute(uri: uri, method: .get)
                #expect(response.status == .ok)
                guard case .array(let items) = response.member("items") else {
                    Issue.record("no items: \(response.text)")
                    return
                }
                #expect(items.count <= 7)
                met += items
                if case .string(let next) = response.member("next") {
                    #expect(items.count == 7)
                    cursor = next
                } else {
                    cursor = nil
                }
            } while cursor != nil && pages <= count
            #expect(pages == max(1, (count + 6) / 7))
            #expect(
                met == things.map { .object(["id": .integer($0.id), "name": .string($0.name)]) }
            )
        }
    }

    @Test("The limit is 100 unless said, and 1000 at most", arguments: ["0", "1001", "-1", "many"])
    func limit(value: String) async throws {
        try await self.platform(Self.things(150)).test { client in
            guard case .array(let items) = try await client.execute(uri: "/things", method: .get).member("items")
            else {
                Issue.record("no items")
                return
            }
            #expect(items.count == 100)
            let response = try await client.execute(uri: "/things?limit=\(value)", method: .get)
            #expect(response.status == .badRequest)
            #expect(response.member("field") == "limit")
        }
    }

    @Test("A broken cursor is 400", arguments: ["x", "!!!", "e30", "eyJwIjoxLCJ2IjoxfQ", "eyJwIjp7fSwidiI6MX0"])
    func brokenCursor(cursor: String) async throws {
        try await self.platform(Self.things(10)).test { client in
            let response = try await client.execute(uri: "/things?cursor=\(cursor)", method: .get)
            #expect(response.status == .badRequest)
            #expect(response.member("type") == "urn:prospects:problem:invalid-cursor")
        }
    }
}
