import Foundation
import Mail
import Testing

@Suite("Mail as it is written")
struct MessageTests {
    private static let date = Date(timeIntervalSince1970: 1_774_915_200)

    private func message(
        name: String = "Amina Yusuf", subject: String = "Results report", text: String = "Dear all"
    ) throws -> MailMessage {
        MailMessage(
            id: "r/1 of-2", from: try #require(MailAddress("prospects@example.org", name: "Prospects")),
            to: try #require(MailAddress("amina@example.org", name: name)), subject: subject, text: text,
            date: Self.date)
    }

    private func lines(_ message: MailMessage) -> [String] {
        String(decoding: message.bytes, as: UTF8.self).components(separatedBy: "\r\n")
    }

    @Test("headers and body are as RFC 5322 has them, in lines that end with CR LF")
    func form() throws {
        let lines = lines(try message(text: "Dear all,\nthe report is due – tomorrow.\n"))
        let end = try #require(lines.firstIndex(of: ""))
        #expect(
            lines[..<end] == [
                "Date: Tue, 31 Mar 2026 00:00:00 +0000", "From: Prospects <prospects@example.org>",
                "To: Amina Yusuf <amina@example.org>", "Subject: Results report", "Message-ID: <r-1-of-2@example.org>",
                "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64",
                "Auto-Submitted: auto-generated",
            ])
        let body = try #require(Data(base64Encoded: lines[(end + 1)...].joined()))
        #expect(String(decoding: body, as: UTF8.self) == "Dear all,\r\nthe report is due – tomorrow.\r\n\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 76 })
    }

    @Test(
        "no text of a person becomes a header or breaks a line",
        arguments: [
            "Report\r\nBcc: everybody@example.org", "Report\nBcc: everybody@example.org",
            "Report\u{2028}Bcc: everybody@example.org", "Report\u{0}Bcc: x", "\u{1b}[31mReport",
            String(repeating: "é", count: 400), String(repeating: "👩‍👩‍👧‍👦", count: 40), "مفرق \u{202e} تقرير",
            "=?UTF-8?B?Qg==?=", "a, b <c@d>",
        ])
    func injection(_ text: String) throws {
        for message in [try message(subject: text), try message(name: text)] {
            let lines = lines(message)
            let headers = lines[..<(lines.firstIndex(of: "") ?? 0)]
            // A line that goes on begins with a space; any other is one of the nine headers.
            #expect(headers.filter { !$0.hasPrefix(" ") }.count == 9, "\(headers)")
            #expect(headers.allSatisfy { line in line.utf8.allSatisfy { (0x20..<0x7f).contains($0) } })
            #expect(headers.allSatisfy { $0.utf8.count <= 130 })
            #expect(!headers.contains { $0.hasPrefix("Bcc") })
        }
    }

    @Test("what is encoded reads as it was")
    func encoded() throws {
        let text = "Résultats – تقرير النتائج \(String(repeating: "ß", count: 90))"
        let lines = lines(try message(subject: text))
        let start = try #require(lines.firstIndex { $0.hasPrefix("Subject: ") })
        let words =
            [lines[start].dropFirst("Subject: ".count)]
            + lines[(start + 1)...].prefix { $0.hasPrefix(" ") }.map { $0.dropFirst() }
        let bytes = try words.map { word -> Data in
            #expect(word.hasPrefix("=?UTF-8?B?") && word.hasSuffix("?=") && word.count <= 75)
            return try #require(Data(base64Encoded: String(word.dropFirst(10).dropLast(2))))
        }
        #expect(bytes.allSatisfy { String(validating: $0, as: UTF8.self) != nil }, "no word ends within a character")
        #expect(bytes.map { String(decoding: $0, as: UTF8.self) }.joined() == text)
    }

    @Test(
        "what cannot stand in an envelope is no address",
        arguments: [
            "", "amina", "@example.org", "amina@", "a@b@c", "a b@example.org", "a@example.org\r\nRCPT TO:<x@y>",
            "<a@example.org>", "a@exam ple.org", "ä@example.org", "a@example.org>",
            String(repeating: "a", count: 65) + "@b.org",
            "a@" + String(repeating: "b", count: 260),
        ])
    func addresses(_ text: String) {
        #expect(MailAddress(text) == nil)
    }

    @Test("the outbox has one file for each mail, whole, and for the same mail the same", arguments: [1, 3])
    func outbox(_ times: Int) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "outbox-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let message = try message()
        for _ in 0..<times { try await MailOutbox(folder).send(message) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["r-1-of-2.eml"])
        #expect(try Array(Data(contentsOf: folder.appending(path: "r-1-of-2.eml"))) == message.bytes)
    }
}
