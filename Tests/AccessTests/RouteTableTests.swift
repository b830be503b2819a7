import Domain
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import PlatformServices
import ServiceKit
import Testing

@Suite("The table of who may use which address")
struct RouteTableTests {
    private static let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Docs/access.md")

    @Test("what is committed is what the code declares")
    func upToDate() throws {
        let text = try String(contentsOf: Self.page, encoding: .utf8)
        #expect(text == (try AccessPage.text()), "type: swift run prospects access, and commit Docs/access.md")
    }

    /// The published cells: by address, then by column.
    private static func cells() throws -> [String: [String: String]] {
        let rows = try String(contentsOf: page, encoding: .utf8).split(separator: "\n").filter { $0.hasPrefix("| ") }
            .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
        guard let header = rows.first else { return [:] }
        return Dictionary(
            uniqueKeysWithValues: rows.dropFirst(2).map { row in
                (
                    row[0].filter { $0 != "`" },
                    Dictionary(uniqueKeysWithValues: zip(header.dropFirst(), row.dropFirst()))
                )
            })
    }

    @Test("every cell is what a request gets, at every address of every service")
    func everyCell() async throws {
        let cells = try Self.cells()
        let platform = try RunningPlatform()
        try await platform.running { client, document in
            let there = try await Self.fill(platform, client)
            #expect(Set(cells.keys) == Set(document.rows.map { "\($0.method) \($0.shownPath)" }))
            var tried = 0
            for row in document.rows {
                let path = Self.path(row.path, there, isDeleted: row.method == "DELETE")
                for role in [Role?.none] + Role.allCases.map(Optional.some) {
                    let cell = cells["\(row.method) \(row.shownPath)"]?[role?.rawValue ?? "nobody"]
                    let method = try #require(HTTPRequest.Method(row.method))
                    // What one role may delete is there again for the next.
                    let target = method == .delete ? path + (try await Self.webhook(client, platform)) : path
                    let answer = try await client.execute(uri: target, method: method, headers: platform.header(role))
                    Self.check(answer, method, cell, "\(row.method) \(path) as \(role?.rawValue ?? "nobody")")
                    if method == .get, cell == "401" || cell == "403" {
                        let head = try await client.execute(uri: path, method: .head, headers: platform.header(role))
                        #expect(head.status == answer.status, "HEAD \(path)")
                    }
                    tried += 1
                }
            }
            #expect(tried == document.rows.count * (Role.allCases.count + 1))
        }
    }

    @Test("what one may not see is answered like what is not there, but for the request's id")
    func indistinguishable() async throws {
        let platform = try RunningPlatform()
        try await platform.running { client, _ in
            let things = try await Self.fill(platform, client)
            let addresses = [
                ("/intake/v1/submissions/", ""), ("/intake/v1/submissions/", "/findings"),
                ("/intake/v1/submissions/", "?wait=1"), ("/opportunity-fund/v1/proposals/", ""),
                ("/localisation/v1/applications/", ""), ("/intake/v1/drafts/", ""), ("/intake/v1/drafts/", "/content"),
                ("/intake/v1/drafts/", "/versions/1"), ("/intake/v1/drafts/", "/findings"),
                ("/intake/v1/drafts/", "/attachments"), ("/intake/v1/submissions/", "/attachments"),
                ("/intake/v1/attachments/", ""), ("/intake/v1/attachments/", "/content"),
            ]
            for (address, rest) in addresses {
                let there = try #require(things[address])
                let nowhere = UUID().uuidString.lowercased()
                // The first one may see what is there, and asks for what is not.
                var answers = [try await Self.answer(client, address, nowhere, rest, platform.header(.viewer))]
                for headers in [platform.otherHeader, platform.header(.analyst), platform.header(.administrator)] {
                    for id in [there, nowhere] {
                        answers.append(try await Self.answer(client, address, id, rest, headers))
                    }
                }
                #expect(Set(answers).count == 1, "\(Set(answers))")
                #expect(answers[0].hasPrefix("404"))
            }
        }
    }

    /// All of an answer, but for the id that was asked for and those of the request.
    private static func answer(
        _ client: any TestClientProtocol, _ address: String, _ id: String, _ rest: String, _ headers: HTTPFields
    ) async throws -> String {
        let name = try #require(HTTPField.Name("X-Request-Id"))
        let answer = try await client.execute(uri: address + id + rest, method: .get, headers: headers)
        var fields = answer.headers
        let request = fields[name] ?? ""
        (fields[name], fields[.date]) = (nil, nil)
        return "\(answer.status.code) \(fields) \(answer.text)".replacing(request, with: "REQUEST")
            .replacing(id, with: "ID")
    }

    @Test("a partner's list has its own submissions alone, the programme's has all")
    func lists() async throws {
        let platform = try RunningPlatform()
        try await platform.running { client, _ in
            _ = try await Self.submit(client, platform.header(.submitter))
            func count(_ headers: HTTPFields) async throws -> Int {
                let answer = try await client.execute(uri: "/intake/v1/submissions", method: .get, headers: headers)
                guard case .array(let items) = answer.member("items") else { return -1 }
                return items.count
            }
            #expect(try await count(platform.header(.viewer)) == 1)
            #expect(try await count(platform.otherHeader) == 0)
            #expect(try await count(platform.header(.post)) == 1)
        }
    }

    /// Something of UNHCR at each address that hides what is there: the id by the address.
    private static func fill(
        _ platform: RunningPlatform, _ client: any TestClientProtocol
    ) async throws -> [String: String] {
        let (officer, partner) = (platform.header(.programmeOfficer), platform.header(.submitter))
        for (path, body) in [
            ("/opportunity-fund/v1/calls", Sent.call), ("/localisation/v1/frameworks", Sent.framework),
        ] {
            let answer = try await client.execute(
                uri: path, method: .post, headers: officer, body: ByteBuffer(string: body))
            guard answer.status == .created else { throw NotTaken(answer: answer.text) }
        }
        let proposal = try await submit(client, partner, Sent.proposal)
        let application = try await submit(client, partner, Sent.application)
        try await platform.waitUntilThere("/opportunity-fund/v1/proposals/\(proposal)", at: .opportunityFund, client)
        try await platform.waitUntilThere("/localisation/v1/applications/\(application)", at: .localisation, client)
        try await manage(client, officer)
        let table = try await submit(client, partner, Sent.table)
        return [
            "/portfolio/v1/managed-activities/": "XX-1",
            "/intake/v1/submissions/": table, "/intake/v1/attachments/": try await evidence(client, partner, table),
            "/opportunity-fund/v1/proposals/": proposal, "/localisation/v1/applications/": application,
            "/intake/v1/webhooks/": try await webhook(client, platform),
            "/intake/v1/drafts/": try await draft(client, partner), "/access/v1/officers/": "key-viewer",
        ]
    }

    /// An activity of UNHCR, with a period that results are owed for.
    private static func manage(_ client: any TestClientProtocol, _ officer: HTTPFields) async throws {
        for (path, body) in [("", Sent.managedActivity), ("/XX-1/periods", Sent.resultPeriod)] {
            let answer = try await client.execute(
                uri: "/portfolio/v1/managed-activities\(path)", method: .post, headers: officer,
                body: ByteBuffer(string: body))
            guard answer.status == .created else { throw NotTaken(answer: answer.text) }
        }
    }

    /// A webhook of UNHCR that was just registered.
    private static func webhook(
        _ client: any TestClientProtocol, _ platform: RunningPlatform
    ) async throws -> String {
        let answer = try await client.execute(
            uri: "/intake/v1/webhooks", method: .post, headers: platform.header(.submitter),
            body: ByteBuffer(string: #"{"url":"https://reports.example.org/prospects"}"#))
        guard case .string(let id) = answer.member("id") else { throw NotTaken(answer: answer.text) }
        return id
    }

    /// A file that is evidence of a submission.
    private static func evidence(
        _ client: any TestClientProtocol, _ partner: HTTPFields, _ submission: String
    ) async throws -> String {
        let answer = try await client.execute(
            uri: "/intake/v1/submissions/\(submission)/attachments", method: .post, headers: partner,
            body: ByteBuffer(string: "what was seen"))
        guard case .string(let id) = answer.member("id") else { throw NotTaken(answer: answer.text) }
        return id
    }

    /// A draft with a version, and with a conflict beside it.
    private static func draft(_ client: any TestClientProtocol, _ partner: HTTPFields) async throws -> String {
        let started = try await client.execute(
            uri: "/intake/v1/drafts", method: .post, headers: partner,
            body: ByteBuffer(string: #"{"kind":"results-report","title":"Report"}"#))
        guard case .string(let id) = started.member("id") else { throw NotTaken(answer: started.text) }
        var headers = partner
        headers[.ifMatch] = "\"0\""
        for content in [Sent.report, "{}"] {
            _ = try await client.execute(
                uri: "/intake/v1/drafts/\(id)/content", method: .put, headers: headers,
                body: ByteBuffer(string: content))
        }
        return id
    }

    private static func submit(
        _ client: any TestClientProtocol, _ headers: HTTPFields, _ document: String = Sent.report
    ) async throws -> String {
        let answer = try await client.execute(
            uri: "/intake/v1/submissions", method: .post, headers: headers, body: ByteBuffer(string: document))
        guard case .string(let id) = answer.member("id") else { throw NotTaken(answer: answer.text) }
        return id
    }

    private struct NotTaken: Error { let answer: String }

    /// A path with something at the places that templates leave open.
    private static func path(
        _ template: String, _ there: [String: String], isDeleted: Bool = false
    ) -> String {
        // The end is added when it is asked for.
        if template == "/intake/v1/webhooks/{id}", isDeleted { return "/intake/v1/webhooks/" }
        let id = there.first { template.hasPrefix($0.key) }?.value ?? "1"
        let path = template.replacing("{id}", with: id).replacing("{tranche}", with: "1").replacing(
            "{number}", with: "1"
        ).replacing(
            "{identifier}", with: "XX-1"
        ).replacing("{period}", with: "2025-10-01--2026-09-30").replacing("{key}", with: "audit")
        if template.hasPrefix("/intake/v1/templates/") { return path + "?period=2025-01-01/2025-12-31" }
        // A stream without an end would be waited for.
        return path == "/analytics/v1/events" || path.hasSuffix("/stream") ? path + "?follow=false" : path
    }

    private static func check(
        _ answer: TestResponse, _ method: HTTPRequest.Method, _ cell: String?, _ what: String
    ) {
        let status = answer.status.code
        switch cell {
        case "yes": #expect(status != 401 && status != 403 && status < 500, "\(what): \(status) \(answer.text)")
        case "own" where method == .get: #expect(status == 200, "\(what): \(status) \(answer.text)")
        case "own": #expect(![401, 403, 404].contains(status) && status < 500, "\(what): \(status) \(answer.text)")
        case "401": #expect(status == 401, "\(what): \(status)")
        case "403": #expect(status == 403, "\(what): \(status)")
        case "404": #expect(status == 404, "\(what): \(status)")
        default: Issue.record("\(what): no cell")
        }
    }
}
