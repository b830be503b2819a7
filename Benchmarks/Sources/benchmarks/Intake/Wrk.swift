import Foundation

/// The load generator wrk, told to send another small report each time.
enum Wrk {
    private static let connections = 64
    private static let seconds = 10

    struct Seen: Decodable, Sendable {
        let answered: Int
        let perSecond: Double
        let halfMilliseconds: Double
        let p99Milliseconds: Double
        /// Answers other than 2xx, and requests without an answer.
        let refused: Int
    }

    static func run(_ script: URL, url: String) async throws -> Seen {
        let output = try await Task.detached {
            try Command(
                "wrk", ["-t2", "-c\(connections)", "-d\(seconds)s", "--timeout", "10s", "-s", script.path, url]
            ).output()
        }.value
        guard let line = output.split(separator: "\n").last(where: { $0.hasPrefix("{") }) else {
            throw BenchmarkError("wrk said: \(output)")
        }
        return try JSONDecoder().decode(Seen.self, from: Data(line.utf8))
    }

    /// Each thread numbers its own reports; what it saw is its last line.
    static func script(key: String) -> String {
        """
        local threads = 0
        function setup(thread)
            threads = threads + 1
            thread:set("thread", threads)
        end
        local number = 0
        local body = '\(SmallReport.json(place: "%PLACE%", women: 40, men: 30))'
        function request()
            number = number + 1
            local text = body:gsub("%%PLACE%%", thread .. "-" .. number)
            return wrk.format("POST", nil, {
                ["Authorization"] = "Bearer \(key)", ["Content-Type"] = "application/json" }, text)
        end
        function done(summary, latency, requests)
            local errors = summary.errors
            io.write(string.format(
                '\\n{"answered":%d,"perSecond":%.1f,"halfMilliseconds":%.3f,"p99Milliseconds":%.3f,"refused":%d}\\n',
                summary.requests, summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1000,
                latency:percentile(99) / 1000, errors.status + errors.timeout + errors.read + errors.connect))
        end
        """
    }
}
