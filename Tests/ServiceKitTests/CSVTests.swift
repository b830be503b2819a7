import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import ServiceKit
import Testing

@Suite("CSV")
struct CSVTests {
    @Test("Text that a spreadsheet would run is neutralised; numbers are not")
    func injection() {
        #expect(CSVWriter.line([.text("=1+1")]) == "'=1+1\r\n")
        #expect(CSVWriter.line([.text("+31 6 1234")]) == "'+31 6 1234\r\n")
        #expect(CSVWriter.line([.text("-5")]) == "'-5\r\n")
        #expect(CSVWriter.line([.text("@SUM(A1)")]) == "'@SUM(A1)\r\n")
        #expect(CSVWriter.line([.text("\t=1")]) == "'\t=1\r\n")
        #expect(CSVWriter.line([.text("\r=1")]) == "\"'\r=1\"\r\n")
        #expect(
            CSVWriter.line([.text("=HYPERLINK(\"http://x\",\"y\")")])
                == "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"\r\n")
        #expect(CSVWriter.line([.text("＝1")]) == "'＝1\r\n")
        #expect(CSVWriter.line([.text("=\u{301}1")]) == "'=\u{301}1\r\n")
        #expect(CSVWriter.line([.integer(-5), .decimal(Decimal(string: "-1234567.05"))]) == "-5,-1234567.05\r\n")
    }

    @Test("Fields are quoted as RFC 4180 says")
    func quoting() {
        let cells: [CSVCell] = [
            "plain", "a,b", "say \"hi\"", "two\r\nlines", .empty, .boolean(true),
            .instant(Date(timeIntervalSince1970: 0)), .text(nil), .integer(nil),
        ]
        #expect(
            CSVWriter.line(cells)
                == "plain,\"a,b\",\"say \"\"hi\"\"\",\"two\r\nlines\",,true,1970-01-01T00:00:00Z,,\r\n"
        )
        #expect(CSVWriter.line([.empty]) == "\"\"\r\n")
    }

    @Test("Large and small numbers have no exponent")
    func numbers() throws {
        let large = try #require(Decimal(string: "12345678901234567890.123456"))
        let small = try #require(Decimal(string: "0.000001"))
        #expect(CSVWriter.line([.decimal(large), .decimal(small)]) == "12345678901234567890.123456,0.000001\r\n")
    }

    @Test("A file is an attachment; rows that come one after another give the same file")
    func response() async throws {
        let platform = TestPlatform()
        let rows: [[CSVCell]] = (0..<5000).map { [.integer($0), .text("Naïve \($0)")] }
        platform.routes.get("/a.csv", access: .open) { _, _ in
            CSVResponse(fileName: "a\"b.csv", header: ["id", "=name"], rows: rows)
        }
        platform.routes.get("/b.csv", access: .open) { _, _ in
            CSVResponse(
                fileName: "b.csv",
                header: ["id", "=name"],
                rows: AsyncStream { stream in
                    for row in rows { stream.yield(row) }
                    stream.finish()
                }
            )
        }
        try await platform.test { client in
            let whole = try await client.execute(uri: "/a.csv", method: .get)
            #expect(whole.headers[.contentType] == "text/csv; charset=utf-8; header=present")
            #expect(whole.headers[.contentDisposition] == "attachment; filename=\"a_b.csv\"")
            #expect(whole.text.hasPrefix("id,'=name\r\n0,Naïve 0\r\n"))
            let streamed = try await client.execute(uri: "/b.csv", method: .get)
            #expect(streamed.text == whole.text)
            try await client.execute(uri: "/b.csv", method: .head)
        }
        #expect(platform.log.text.contains("route=/b.csv status=200"))
        let parsed = try PrometheusParser(platform.metrics.render())
        #expect(parsed.value("http_server_active_requests", ["method": "GET"]) == 0)
        #expect(parsed.value("http_server_active_requests", ["method": "HEAD"]) == 0)
    }
}
