/// A list that is only ever added to, in pieces: adding to a copy does not copy what was there.
struct Chunked<Element: Sendable>: Sendable {
    private var chunks: [[Element]] = []
    private(set) var count = 0

    private static var size: Int { 4096 }

    subscript(place: Int) -> Element { chunks[place / Self.size][place % Self.size] }

    mutating func append(_ element: Element) {
        if count % Self.size == 0 {
            var chunk: [Element] = []
            chunk.reserveCapacity(Self.size)
            chunks.append(chunk)
        }
        chunks[chunks.count - 1].append(element)
        count += 1
    }

    var last: Element? { chunks.last?.last }
}
