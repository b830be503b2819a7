/// Where an event that was set aside stands in the log: its address for ever.
public struct LetterPlace: Sendable, Hashable, Codable {
    public let topic: String
    public let partition: Int
    public let offset: Int64

    public init(topic: String, partition: Int, offset: Int64) {
        self.topic = topic
        self.partition = partition
        self.offset = offset
    }

    /// The history of what operators did with it.
    public var stream: StreamID { StreamID("dead-letter/\(topic)/\(partition)/\(offset)") }
}

/// What an event that was set aside is, as far as it could be read.
public struct LetterSubject: Sendable, Hashable, Codable {
    public let place: LetterPlace
    /// The stream it belongs to, in the service that published it.
    public let stream: String?
    public let type: String?
    /// The id of the event.
    public let event: String?

    public init(place: LetterPlace, stream: String?, type: String?, event: String?) {
        self.place = place
        self.stream = stream
        self.type = type
        self.event = event
    }
}
