import ArgumentParser
import Foundation

/// A length of time as a person types it: `90d`, `12h`, `30m`, `45s`.
struct TimeSpan: ExpressibleByArgument {
    private let seconds: Int

    init(seconds: Int) { self.seconds = seconds }

    init?(argument: String) {
        let units: [Character: Int] = ["d": 86_400, "h": 3_600, "m": 60, "s": 1]
        // Ten years at most, so that no sum runs over.
        guard let unit = argument.last.flatMap({ units[$0] }), let number = Int(argument.dropLast()),
            (0...315_360_000 / unit).contains(number)
        else { return nil }
        seconds = number * unit
    }

    var defaultValueDescription: String { seconds.isMultiple(of: 86_400) ? "\(seconds / 86_400)d" : "\(seconds)s" }

    /// The time that far ahead.
    var fromNow: Date { Date(timeIntervalSinceNow: TimeInterval(seconds)) }
}
