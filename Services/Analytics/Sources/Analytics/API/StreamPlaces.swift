import HTTPTypes
import ServiceKit
import Synchronization

/// How many streams there may be at once: of each key, and of all who come without one.
final class StreamPlaces: Sendable {
    private let taken = Mutex<[String: Int]>([:])
    private let mostOpen: Int
    private let mostOfOne: Int

    init(mostOpen: Int = 128, mostOfOne: Int = 16) {
        self.mostOpen = mostOpen
        self.mostOfOne = mostOfOne
    }

    /// A place that is free again when it is let go.
    final class Place: Sendable {
        private let places: StreamPlaces
        private let name: String

        fileprivate init(_ places: StreamPlaces, _ name: String) {
            self.places = places
            self.name = name
        }

        deinit {
            places.taken.withLock { taken in
                let left = (taken[name] ?? 1) - 1
                taken[name] = left > 0 ? left : nil
            }
        }
    }

    /// - Parameter identity: who asks; `nil` without a key.
    /// - Throws: `Problem` 429 where there is none left.
    func take(_ identity: String?) throws -> Place {
        let (name, most) = (identity ?? "", identity == nil ? mostOpen : mostOfOne)
        let isTaken = taken.withLock { taken in
            guard taken[name, default: 0] < most else { return false }
            taken[name, default: 0] += 1
            return true
        }
        guard isTaken else {
            throw Problem(
                .tooManyRequests, status: .tooManyRequests,
                detail: identity == nil
                    ? "All \(most) streams for those without an access key are taken."
                    : "You have \(most) streams open, which is as many as one may.",
                remedy: "Close a stream, or ask again in a minute.", headers: [.retryAfter: "60"])
        }
        return Place(self, name)
    }
}
