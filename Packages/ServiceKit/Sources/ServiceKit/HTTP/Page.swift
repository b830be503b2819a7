public import Hummingbird

/// A part of a list, with the cursor of the next part.
public struct Page<Item: Encodable & Sendable>: Encodable, Sendable {
    /// The items.
    public let items: [Item]
    /// What to send as `cursor` for the next page; absent on the last one.
    public let next: String?

    /// A page of items.
    public init(items: [Item], next: String?) {
        self.items = items
        self.next = next
    }

    /// Cuts what was read to a page.
    ///
    /// - Parameters:
    ///   - fetched: up to ``PageRequest/fetchCount`` items after ``PageRequest/after``, in order.
    ///   - request: what the caller asked for.
    ///   - position: the position of an item.
    public init<Position: Codable & Sendable>(
        _ fetched: [Item],
        for request: PageRequest<Position>,
        position: (Item) -> Position
    ) throws {
        let items = Array(fetched.prefix(request.limit))
        let hasMore = fetched.count > request.limit
        let last = hasMore ? items.last : nil
        self.init(items: items, next: try last.map { try Cursor(position: position($0)).text() })
    }

    /// The same page of other items, for example of responses made from rows.
    public func map<Other: Encodable & Sendable>(_ transform: (Item) throws -> Other) rethrows -> Page<Other> {
        Page<Other>(items: try self.items.map(transform), next: self.next)
    }
}

extension Page: ResponseEncodable {}
