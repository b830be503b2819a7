import Foundation

/// Processor time that this process has used on all cores.
enum ProcessorTime {
    /// POSIX counts it in millionths of a second.
    static var seconds: Double { Double(clock()) / 1_000_000 }
}
