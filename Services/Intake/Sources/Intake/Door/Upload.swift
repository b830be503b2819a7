import Domain

/// The bytes of one submission on their way in, looked at as they come.
struct Upload {
    private var door = UploadDoor()
    private(set) var content: IncomingContent

    init(contents: ContentStore) { content = IncomingContent(contents: contents) }

    mutating func take(_ more: [UInt8]) throws {
        try door.feed(more)
        try content.take(more)
    }

    /// Tells what the upload is, with its bytes durable when they are in a file.
    mutating func finish() throws -> SubmissionKind {
        let kind = try door.finish()
        try content.close()
        return kind
    }
}
