import Foundation
import HTTPTypes

/// Which part of a list the caller asks for: at most `limit` items after a position.
///
/// `Position` is whatever orders the list, such as a sequence number or a sort key with an identifier. Read
/// ``fetchCount`` items after ``after`` in that order and hand them to ``Page``.
public struct PageRequest<Position: Codable & Sendable>: Sendable {
    /// The most items of the page.
    public let limit: Int
    /// The position of the last item of the page before; `nil` for the first page.
    public let after: Position?

    /// One more than the limit: the further item tells whether there is a next page.
    public var fetchCount: Int { self.limit + 1 }

    /// A request for a page.
    public init(limit: Int, after: Position?) {
        self.limit = limit
        self.after = after
    }
}

/// The names of the query parameters of paging, for the list of allowed ones.
public enum Paging {
    /// `limit` and `cursor`.
    public static let parameters = ["limit", "cursor"]
    /// The items of a page when the caller does not say.
    public static let defaultLimit = 100
    /// The most items of a page.
    public static let maximumLimit = 1000
}

extension QueryParameters {
    /// Reads `limit` (1…1000, by default 100) and `cursor`.
    ///
    /// - Throws: ``Problem`` 400 when the limit is out of range or the cursor is not one of this list.
    public func page<Position: Codable & Sendable>(
        by type: Position.Type = Position.self
    ) throws -> PageRequest<Position> {
        let limit = try self.integer("limit", in: 1...Paging.maximumLimit) ?? Paging.defaultLimit
        guard let text = self.string("cursor") else { return PageRequest(limit: limit, after: nil) }
        guard let cursor = Cursor<Position>(text: text) else {
            throw Problem(
                .invalidCursor,
                status: .badRequest,
                detail: "The cursor is not one that this list gave out.",
                field: "cursor",
                remedy: "Take the cursor from the member next of the page before, or leave it out to start again."
            )
        }
        return PageRequest(limit: limit, after: cursor.position)
    }
}
