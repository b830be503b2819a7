import Foundation
import IATI

/// The activities of a stored file, one after the other.
struct ActivitySource {
    private enum Source {
        case file(IATIReader)
        case memory([ReadActivity])
    }

    private var source: Source
    private var position = 0

    /// - Parameter inline: the content, when it is small; otherwise it is in `file`.
    init(_ inline: [UInt8]?, _ file: URL) throws(IATIReadingError) {
        if let inline {
            let parser = ActivityParser()
            source = .memory(try parser.feed(inline) + parser.finish())
        } else {
            source = .file(try IATIReader(contentsOf: file.path))
        }
    }

    mutating func next() throws(IATIReadingError) -> ReadActivity? {
        switch source {
        case .file(let reader): return try reader.next()
        case .memory(let activities):
            guard position < activities.count else { return nil }
            defer { position += 1 }
            return activities[position]
        }
    }
}
