import Synchronization
public import Tracing

/// A span of ``OTLPTracer``. One that is not recorded only carries its context on.
public final class OTLPSpan: Span {
    /// What spans and events that follow from this one continue.
    public let context: ServiceContext
    private let record: Mutex<FinishedSpan?>
    private let queue: SpanQueue

    init(context: ServiceContext, record: FinishedSpan?, queue: SpanQueue) {
        self.context = context
        self.record = Mutex(record)
        self.queue = queue
    }

    /// Whether it will be sent.
    public var isRecording: Bool { record.withLock { $0 != nil } }

    /// What is done, in few words and without identifiers.
    public var operationName: String {
        get { record.withLock { $0?.name ?? "" } }
        set { record.withLock { $0?.name = newValue } }
    }

    /// What else is known of it.
    public var attributes: SpanAttributes {
        get { record.withLock { $0?.attributes ?? [:] } }
        set { record.withLock { $0?.attributes = newValue } }
    }

    /// How it ended, where that is known.
    public func setStatus(_ status: SpanStatus) { record.withLock { $0?.status = status } }

    /// Notes something at a time within the span. The first 32 are kept.
    public func addEvent(_ event: SpanEvent) {
        record.withLock { record in
            if let count = record?.events.count, count < FinishedSpan.limit {
                record?.events.append(event)
            } else {
                record?.dropped.events += 1
            }
        }
    }

    /// Notes an error by its kind. Its text can hold what was submitted, and stays here.
    public func recordError<Instant: TracerInstant>(
        _ error: any Error, attributes: SpanAttributes, at instant: @autoclosure () -> Instant
    ) {
        var attributes = attributes
        attributes["exception.type"] = "\(type(of: error))"
        addEvent(SpanEvent(name: "exception", at: instant(), attributes: attributes))
    }

    /// Notes another span that this one has to do with. The first 32 are kept.
    public func addLink(_ link: SpanLink) {
        record.withLock { record in
            if let count = record?.links.count, count < FinishedSpan.limit {
                record?.links.append(link)
            } else {
                record?.dropped.links += 1
            }
        }
    }

    /// Ends it and hands it over to be sent. Only the first call counts.
    public func end<Instant: TracerInstant>(at instant: @autoclosure () -> Instant) {
        let ended = record.withLock { record in
            defer { record = nil }
            return record
        }
        guard var ended else { return }
        ended.end = max(instant().nanosecondsSinceEpoch, ended.start)
        queue.add(ended)
    }
}
