import Foundation
import Logging
import ServiceKit
import Testing

@Suite("Logging")
struct LoggingTests {
    @Test("A line is time, level, logger, message and fields")
    func textLine() {
        let capture = LogCapture()
        capture.logger().info("started up", metadata: ["port": "8080", "file": "a b"])
        #expect(
            capture.text
                == "time=2026-01-01T00:00:00.250Z level=info logger=test message=\"started up\" file=\"a b\" port=8080\n"
        )
    }

    @Test("A line can be JSON")
    func jsonLine() throws {
        let capture = LogCapture()
        capture.logger(.json).warning("say \"hi\"\n", metadata: ["a": ["x", "y"], "level": "forged"])
        let line = try #require(capture.lines.first)
        let fields = try JSONDecoder().decode([String: String].self, from: Data(line.utf8))
        #expect(fields["message"] == "say \"hi\"\n")
        #expect(fields["level"] == "warning")
        #expect(fields["field.level"] == "forged")
        #expect(fields["a"] == "[x, y]")
        #expect(line.filter { $0 == "\n" }.count == 1)
    }

    @Test(
        "Text of users cannot start a line or forge a field",
        arguments: [
            "x\ntime=2026-01-01T00:00:00.000Z level=info logger=bank message=paid",
            "x\r\nlevel=error", "x\u{2028}level=error", "x\u{85}level=error", "x\u{1B}[2Jlevel=error",
            "x\u{202E}level=error", "x\" level=error \"",
        ],
        LogFormat.allCases
    )
    func injection(text: String, format: LogFormat) {
        let capture = LogCapture()
        capture.logger(format).info("\(text)", metadata: ["name": .string(text), "a\nb=c": .string(text)])
        let line = capture.text
        #expect(capture.lines.count == 1)
        let invisible = line.dropLast().unicodeScalars.filter {
            $0.value < 0x20 || (0x7F...0x9F).contains($0.value) || [0x2028, 0x2029, 0x202E].contains($0.value)
        }
        #expect(invisible.isEmpty)
        if format == .text {
            // Outside of quotes there is exactly one field `level`.
            var isQuoted = false
            var isEscaped = false
            let plain = line.filter { character in
                defer { isEscaped = character == "\\" && !isEscaped }
                if character == "\"" && !isEscaped { isQuoted.toggle() }
                return !isQuoted
            }
            #expect(plain.components(separatedBy: " level=").count == 2)
        }
    }

    @Test("Secret-looking fields are redacted, also inside others")
    func redaction() {
        let capture = LogCapture()
        capture.logger().info(
            "call",
            metadata: [
                "authorization": "Bearer abc", "sasl-password": "abc", "apiKey": "abc",
                "headers": ["Cookie": "abc", "host": "here"],
                "keyboard": "qwerty",
            ]
        )
        #expect(!capture.text.contains("abc"))
        #expect(capture.text.contains("qwerty"))
        #expect(capture.text.contains("here"))
    }

    @Test("An access key is masked wherever it stands")
    func accessKeys() {
        let capture = LogCapture()
        let key = AccessKey.generate().reveal()
        capture.logger().info("got \(key)!", metadata: ["url": "/a?k=\(key)"])
        #expect(!capture.text.contains(key.dropFirst(3)))
        #expect(capture.text.contains("pk_[redacted]!"))
    }

    @Test("A huge value is cut, and the rest is counted")
    func bound() {
        let capture = LogCapture()
        capture.logger().info("\(String(repeating: "x", count: 100_000))")
        #expect(capture.text.count < 9000)
        #expect(capture.text.contains("…(+91808)"))
    }

    @Test("Lines below the level are not written")
    func level() {
        let capture = LogCapture()
        capture.logger(level: .warning).info("quiet")
        #expect(capture.lines.isEmpty)
    }
}
