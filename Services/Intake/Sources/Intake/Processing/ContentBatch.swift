/// Events on their way into the journal, numbered through the submission; those already there are left out.
struct ContentBatch {
    private let published: Int
    private(set) var count = 0
    private(set) var weight = 0
    private var waiting: [(Int, ContentEvent)] = []

    init(published: Int) { self.published = published }

    mutating func add(_ event: ContentEvent, weight: Int) {
        count += 1
        guard count > published else { return }
        waiting.append((count, event))
        self.weight += weight
    }

    mutating func take() -> [(Int, ContentEvent)] {
        defer { (waiting, weight) = ([], 0) }
        return waiting
    }
}
