import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import NIOEmbedded
import ServiceKit
import Testing

@Suite("Problems")
struct ProblemTests {
    struct Report: Codable {
        struct Line: Codable {
            let amount: Int
            let day: Date
        }
        let lines: [Line]
    }

    struct InternalTrouble: Error {
        let secret = "table users is locked"
    }

    private func platform(maximumUploadBytes: Int = 1024) -> TestPlatform {
        let platform = TestPlatform(maximumUploadBytes: maximumUploadBytes)
        platform.routes.get("/things/{id}", access: .open) { _, context -> String in
            throw Problem.notFound("thing", id: try context.pathParameter("id"))
        }
        platform.routes.delete("/things/{id}", access: .open) { _, _ in "gone" }
        platform.routes.get("/files/**", access: .open) { _, _ in "file" }
        platform.routes.get("/broken", access: .open) { _, _ -> String in throw InternalTrouble() }
        platform.routes.get("/teapot", access: .open) { _, _ -> String in
            throw HTTPError(.conflict, message: "already decided")
        }
        platform.routes.post("/reports", access: .open) { request, context in
            _ = try await request.decode(as: Report.self, context: context)
            return "read"
        }
        platform.routes.post("/uploads", access: .open) { request, _ -> String in
            var count = 0
            for try await buffer in request.body { count += buffer.readableBytes }
            return String(count)
        }
        return platform
    }

    private func check(_ response: TestResponse, _ status: HTTPResponse.Status, _ code: Problem.Code) {
        #expect(response.status == status)
        #expect(response.headers[.contentType] == "application/problem+json")
        #expect(response.member("type") == .string("urn:prospects:problem:\(code)"))
        #expect(response.member("status") == .integer(status.code))
        for name in ["title", "detail", "remedy", "instance"] {
            guard case .string(let text) = response.member(name) else {
                Issue.record("\(name) is missing")
                continue
            }
            #expect(!text.isEmpty)
        }
    }

    @Test("A problem is a document of RFC 9457 with sorted members")
    func golden() async throws {
        let name = try #require(HTTPField.Name("X-Request-Id"))
        try await self.platform().test { client in
            let response = try await client.execute(uri: "/things/a%2Fb", method: .get, headers: [name: "r-1"])
            #expect(
                response.text
                    == #"{"detail":"There is no thing a/b.","instance":"urn:prospects:request:r-1","#
                    + #""remedy":"Check the identifier, or list what there is.","status":404,"title":"Not found","#
                    + #""type":"urn:prospects:problem:not-found"}"#
            )
        }
    }

    @Test("An address that does not exist is 404")
    func notFound() async throws {
        try await self.platform().test { client in
            let response = try await client.execute(uri: "/nowhere", method: .get)
            self.check(response, .notFound, .notFound)
        }
    }

    @Test("The answer to HEAD has no body, whatever it is", arguments: ["/files/a", "/nowhere", "/broken"])
    func head(uri: String) async throws {
        try await self.platform().test { client in
            let get = try await client.execute(uri: uri, method: .get)
            let head = try await client.execute(uri: uri, method: .head)
            #expect(head.status == get.status)
            #expect(head.headers[.contentType] == get.headers[.contentType])
            #expect(head.body.readableBytes == 0)
        }
    }

    @Test("A wrong method is 405 and names the right ones")
    func methodNotAllowed() async throws {
        try await self.platform().test { client in
            let response = try await client.execute(uri: "/things/7", method: .put)
            self.check(response, .methodNotAllowed, .methodNotAllowed)
            #expect(response.headers[.allow] == "DELETE, GET, HEAD")
            let wildcard = try await client.execute(uri: "/files/a/b", method: .post)
            #expect(wildcard.headers[.allow] == "GET, HEAD")
        }
    }

    @Test("A failure is 500 without its cause, which is in the log under the same id")
    func internalError() async throws {
        let platform = self.platform()
        let log = platform.log
        try await platform.test { client in
            let response = try await client.execute(uri: "/broken", method: .get)
            self.check(response, .internalServerError, .internalError)
            #expect(!response.text.contains("users"))
            let name = try #require(HTTPField.Name("X-Request-Id"))
            let id = try #require(response.headers[name])
            #expect(response.text.contains(id))
            let line = try #require(log.lines.first { $0.contains("table users is locked") })
            #expect(line.contains(id))
            #expect(line.contains("level=error"))
        }
    }

    @Test("An error of the framework keeps its status and text")
    func frameworkError() async throws {
        try await self.platform().test { client in
            let response = try await client.execute(uri: "/teapot", method: .get)
            self.check(response, .conflict, .conflict)
            #expect(response.member("detail") == "already decided")
        }
    }

    @Test(
        "A wrong body is 400 and names the field",
        arguments: [
            ("{", nil, "not valid JSON"),
            ("{}", "lines", "missing"),
            (
                #"{"lines":[{"amount":1,"day":"2026-03-01T12:00:00Z"},{"amount":"x"}]}"#, "lines[1].amount",
                "whole number"
            ),
            (#"{"lines":[{"amount":1,"day":"yesterday"}]}"#, "lines[0].day", "ISO 8601"),
            (#"{"lines":null}"#, "lines", ""),
        ] as [(String, String?, String)]
    )
    func wrongBody(body: String, field: String?, words: String) async throws {
        try await self.platform().test { client in
            let response = try await client.execute(uri: "/reports", method: .post, body: ByteBuffer(string: body))
            self.check(response, .badRequest, .invalidBody)
            #expect(response.member("field") == field.map { .string($0) })
            #expect(words.isEmpty || response.text.contains(words))
        }
    }

    @Test("Dates are read with and without fractions of a second")
    func dates() async throws {
        try await self.platform().test { client in
            let body =
                #"{"lines":[{"amount":1,"day":"2026-03-01T12:00:00.123Z"},{"amount":1,"day":"2026-03-01T12:00:00+02:00"}]}"#
            let response = try await client.execute(uri: "/reports", method: .post, body: ByteBuffer(string: body))
            #expect(response.status == .ok)
        }
    }

    @Test("A body of another media type is 415")
    func mediaType() async throws {
        try await self.platform().test { client in
            let response = try await client.execute(
                uri: "/reports",
                method: .post,
                headers: [.contentType: "text/csv"],
                body: ByteBuffer(string: "a,b")
            )
            self.check(response, .unsupportedMediaType, .unsupportedMediaType)
        }
    }

    @Test("A body above the bound is 413 when its length is declared", arguments: [TestingSetup.router, .live])
    func tooLarge(setup: TestingSetup) async throws {
        try await self.platform().test(setup) { client in
            let body = ByteBuffer(repeating: UInt8(ascii: "x"), count: 1025)
            let response = try await client.execute(uri: "/uploads", method: .post, body: body)
            self.check(response, .contentTooLarge, .contentTooLarge)
            #expect(response.member("maximumBytes") == 1024)
            let fitting = ByteBuffer(repeating: UInt8(ascii: "x"), count: 1024)
            let answer = try await client.execute(uri: "/uploads", method: .post, body: fitting)
            #expect(answer.text == "1024")
        }
    }

    @Test("A body above the bound is 413 also when it comes in chunks of unknown number")
    func tooLargeInChunks() async throws {
        let platform = self.platform()
        let responder = try platform.conventions.makeResponder(for: platform.routes)
        let request = Request(
            head: HTTPRequest(
                method: .post,
                scheme: "http",
                authority: "localhost",
                path: "/uploads",
                headerFields: [.transferEncoding: "chunked"]
            ),
            body: RequestBody(
                asyncSequence: AsyncStream { stream in
                    for _ in 0..<3 { stream.yield(ByteBuffer(repeating: 0, count: 400)) }
                    stream.finish()
                }
            )
        )
        let context = PlatformRequestContext(
            source: ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: platform.log.logger())
        )
        let response = try await responder.respond(to: request, context: context)
        #expect(response.status == .contentTooLarge)
    }

    @Test("Every answer carries the headers that keep browsers strict")
    func securityHeaders() async throws {
        let referrerPolicy = try #require(HTTPField.Name("Referrer-Policy"))
        try await self.platform().test { client in
            for uri in ["/files/a", "/nowhere", "/broken"] {
                let response = try await client.execute(uri: uri, method: .get)
                let policy = try #require(response.headers[.contentSecurityPolicy])
                for part in ["default-src 'none'", "style-src 'self'", "base-uri 'none'", "frame-ancestors 'none'"] {
                    #expect(policy.contains(part))
                }
                #expect(response.headers[.xContentTypeOptions] == "nosniff")
                #expect(response.headers[referrerPolicy] == "no-referrer")
                #expect(response.headers[.cacheControl] == "no-store")
            }
        }
    }

    @Test("A request id of the caller is kept when it is harmless and replaced when it is not")
    func requestID() async throws {
        let name = try #require(HTTPField.Name("X-Request-Id"))
        try await self.platform().test { client in
            let kept = try await client.execute(uri: "/files/a", method: .get, headers: [name: "abc-1.2_3"])
            #expect(kept.headers[name] == "abc-1.2_3")
            let replaced = try await client.execute(uri: "/files/a", method: .get, headers: [name: "a b\"c"])
            #expect(replaced.headers[name] != "a b\"c")
            #expect(replaced.headers[name]?.count == 36)
        }
    }

    @Test("A browser gets the problem as a page, with the text of the request escaped")
    func problemPage() async throws {
        let layout = try PageLayout(product: "Prospects", version: "1", navigation: [])
        let platform = TestPlatform(problemPage: layout)
        try await platform.test { client in
            let response = try await client.execute(
                uri: "/<b>nowhere",
                method: .get,
                headers: [.accept: "text/html,application/xhtml+xml;q=0.9"]
            )
            #expect(response.status == .notFound)
            #expect(response.headers[.contentType] == "text/html; charset=utf-8")
            #expect(response.text.contains("<h1>Not found</h1>"))
            #expect(response.text.contains("&lt;b&gt;nowhere"))
            #expect(!response.text.contains("<b>nowhere"))
        }
    }
}
