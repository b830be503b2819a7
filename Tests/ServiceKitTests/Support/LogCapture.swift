import Foundation
import Logging
import ServiceKit
import Synchronization

/// Keeps what would go to standard error.
final class LogCapture: LogOutput {
    private let state = Mutex<[String]>([])

    var lines: [String] { self.state.withLock { $0 } }
    var text: String { self.lines.joined() }

    func write(line: String) {
        self.state.withLock { $0.append(line) }
    }

    func logger(_ format: LogFormat = .text, level: Logger.Level = .trace) -> Logger {
        Logger(label: "test") { label in
            StructuredLogHandler(label: label, format: format, level: level, output: self) {
                Date(timeIntervalSince1970: 1_767_225_600.25)
            }
        }
    }
}
