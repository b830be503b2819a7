import Foundation
import Synchronization

/// Shows how far long work is, on a terminal; says nothing where nobody looks.
final class ProgressBar: Sendable {
    private let what: String
    private let isShown = isatty(STDERR_FILENO) == 1
    private let shown = Mutex(-1)

    init(_ what: String) { self.what = what }

    func update(_ done: Int64, of total: Int64) {
        guard isShown, total > 0 else { return }
        let percent = Int(min(done, total) * 100 / total)
        guard
            shown.withLock({ shown in
                defer { shown = percent }
                return shown != percent
            })
        else { return }
        let filled = percent * 30 / 100
        let bar = String(repeating: "█", count: filled) + String(repeating: "·", count: 30 - filled)
        FileHandle.standardError.write(Data("\r\(what) \(bar) \(percent) %".utf8))
    }

    func finish() {
        guard isShown, shown.withLock({ $0 }) >= 0 else { return }
        FileHandle.standardError.write(Data("\r\u{1b}[K".utf8))
    }
}
