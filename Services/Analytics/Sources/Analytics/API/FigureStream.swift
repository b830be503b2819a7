import EventLog
import Foundation
import Hummingbird
import NIOCore
import ServiceKit
import ServiceLifecycle

/// The answer to one question as server-sent events: at once, and again whenever it is another one.
///
/// An answer is another one where a value, its range, coverage, note or what is excluded differs; a later `asOf` alone is
/// none. At most one answer is in memory: what changed while a slow client read is answered once, as it is then. What
/// changes with time alone, such as who is due for follow-up, is seen at the next sign of life.
struct FigureStream: Sendable {
    let news: SignalHub
    /// The answer as it is now.
    let answer: @Sendable () async throws -> FigureAnswer
    /// Whether it waits for what comes after the first answer.
    let follows: Bool
    /// How often the client is told that the stream lives, where nothing changed.
    var signOfLife = Duration.seconds(15)
    /// The least time between two looks, so that a busy hour costs each stream the same.
    var pause = Duration.milliseconds(200)

    private enum Wake: Sendable { case news, time, end }

    /// - Parameter first: the answer that is sent at once; asked for before, so that a bad question is refused.
    func write(
        _ first: FigureAnswer, _ listener: SignalHub.Listener, to writer: inout any ResponseBodyWriter
    )
        async throws
    {
        var last = first
        try await writer.write(try FigureStream.event(first))
        guard follows else { return }
        let (signOfLife, pause) = (signOfLife, pause)
        try await withThrowingTaskGroup(of: Wake.self) { group in
            defer { group.cancelAll() }
            group.addTask {
                try await gracefulShutdown()
                return .end
            }
            group.addTask { try await FigureStream.wait(listener) }
            group.addTask { try await FigureStream.wait(signOfLife) }
            while let wake = try await group.next(), wake != .end {
                let now = try await answer()
                if FigureStream.differ(now.values, last.values) {
                    last = now
                    try await writer.write(try FigureStream.event(now))
                } else if wake == .time {
                    try await writer.write(ByteBuffer(string: ": nothing new\n\n"))
                }
                switch wake {
                case .news:
                    group.addTask {
                        try await Task.sleep(for: pause)
                        return try await FigureStream.wait(listener)
                    }
                case .time: group.addTask { try await FigureStream.wait(signOfLife) }
                case .end: break
                }
            }
        }
    }

    private static func differ(_ left: FigureValues, _ right: FigureValues) -> Bool {
        left.cells != right.cells || left.excluded != right.excluded || left.notes != right.notes
    }

    private static func wait(_ listener: SignalHub.Listener) async throws -> Wake {
        try await listener.signal.wait()
        return .news
    }

    private static func wait(_ time: Duration) async throws -> Wake {
        try await Task.sleep(for: time)
        return .time
    }

    /// The answer as JSON on one line, with its time as id.
    static func event(_ answer: FigureAnswer) throws -> ByteBuffer {
        var event = ByteBuffer(string: "event: figure\nid: \(PlatformJSON.text(of: answer.question.asOf))\ndata: ")
        event.writeBytes(try PlatformJSON.encoder().encode(answer))
        event.writeString("\n\n")
        return event
    }
}
