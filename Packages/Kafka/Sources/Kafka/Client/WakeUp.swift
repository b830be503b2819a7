internal import Dispatch
internal import Synchronization

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A pipe that librdkafka writes to when one of its queues is no longer empty, and what then runs.
///
/// librdkafka writes again only after the queue has been read, so what runs must read it until it is empty.
///
/// `@unchecked Sendable`: all that changes are the callbacks, inside a mutex; the dispatch source is safe to use from any
/// thread.
final class WakeUp: @unchecked Sendable {
    /// Where librdkafka writes. Open until `stop`.
    let writeEnd: Int32
    private let source: any DispatchSourceRead
    private let woken: Callback
    private let closed: Callback

    /// Opens the pipe; what `start` sets will run on `queue`.
    init(queue: DispatchQueue) throws(KafkaError) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else {
            let reason = String(cString: strerror(errno))
            throw KafkaError(code: .systemResource, message: "cannot open a pipe: \(reason)", place: .init(.starting))
        }
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        let (readEnd, writeEnd) = (ends[0], ends[1])
        let (woken, closed) = (Callback(), Callback())
        self.writeEnd = writeEnd
        self.woken = woken
        self.closed = closed
        source = DispatchSource.makeReadSource(fileDescriptor: readEnd, queue: queue)
        source.setEventHandler {
            Self.empty(readEnd)
            woken.run()
        }
        source.setCancelHandler {
            close(readEnd)
            close(writeEnd)
            closed.runOnce()
        }
        source.activate()
    }

    /// Sets what runs at each wake-up. Whatever was signalled before is made up for at once.
    func start(_ body: @escaping @Sendable () -> Void) {
        woken.body.withLock { $0 = .init(run: body) }
        var byte: UInt8 = 1
        _ = write(writeEnd, &byte, 1)
    }

    /// Ends the wake-ups, closes the pipe and then calls `body`. Once only, when librdkafka no longer knows the pipe.
    func stop(_ body: @escaping @Sendable () -> Void) {
        woken.body.withLock { $0 = nil }
        closed.body.withLock { $0 = .init(run: body) }
        source.cancel()
    }

    private static func empty(_ descriptor: Int32) {
        withUnsafeTemporaryAllocation(byteCount: 64, alignment: 1) { buffer in
            while read(descriptor, buffer.baseAddress, buffer.count) == buffer.count {}
        }
    }

    private final class Callback: Sendable {
        /// Not the closure itself: a mutex would wrap it once more each time it is looked at.
        struct Body: Sendable {
            let run: @Sendable () -> Void
        }

        let body = Mutex<Body?>(nil)

        func run() {
            let body = self.body.withLock { $0 }
            body?.run()
        }

        /// Runs it and keeps it no longer: it may hold whoever holds this.
        func runOnce() {
            let body = self.body.withLock { body in
                defer { body = nil }
                return body
            }
            body?.run()
        }
    }
}
