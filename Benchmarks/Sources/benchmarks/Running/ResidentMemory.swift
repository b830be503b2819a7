import Foundation

/// Resident memory of this process, by the kernel's own account.
///
/// `ru_maxrss` would count the process that started this one, too.
enum ResidentMemory {
    static var megabytes: Double { line("VmRSS:") }
    static var peakMegabytes: Double { line("VmHWM:") }

    /// Lets the peak begin anew with what is resident now (proc(5), `clear_refs`).
    static func forgetPeak() { try? Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs")) }

    private static func line(_ name: String) -> Double {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let words = status.split(separator: "\n").first { $0.hasPrefix(name) }?.split { $0 == " " || $0 == "\t" }
        return (words?.dropFirst().first.flatMap { Double($0) } ?? 0) * 1024 / 1e6
    }
}
