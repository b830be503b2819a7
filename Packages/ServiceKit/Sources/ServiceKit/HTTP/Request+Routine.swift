import Hummingbird

extension Request {
    /// Whether it is asked for all day long and says nothing about anybody's work.
    var isRoutine: Bool { Self.isRoutine(uri.path) }

    static func isRoutine(_ path: String) -> Bool {
        path.hasPrefix("/health/") || path == "/metrics" || path.hasPrefix("/assets/")
    }
}
