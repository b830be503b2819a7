import Foundation
import IATI

/// What is done with a file.
enum ReadingWork: Sendable {
    /// Up to typed activities, as after the door.
    case read
    /// What the door does while an upload arrives.
    case check

    /// Does it and returns how many activities there were, so that nothing of it can be left out.
    func run(_ file: URL) throws -> Int {
        switch self {
        case .read:
            let reader = try IATIReader(contentsOf: file.path)
            var activities = 0
            while try reader.next() != nil { activities += 1 }
            return activities
        case .check:
            let check = IATIDoorCheck()
            let handle = try FileHandle(forReadingFrom: file)
            defer { try? handle.close() }
            while let bytes = try handle.read(upToCount: 64 << 10), !bytes.isEmpty {
                try check.feed(bytes.span.bytes)
            }
            return try check.finish().progress.activities
        }
    }

    var text: String {
        switch self {
        case .read: "read into typed activities"
        case .check: "checked at the door"
        }
    }
}
