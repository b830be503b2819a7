import Domain
import EventLog
import Foundation
import HTTPTypes
import Hummingbird
import Journal
import Logging
import ServiceKit
import ServiceLifecycle
import Testing

@testable import Analytics

@Suite("Streams of figures")
struct FigureStreamTests {
    /// A stream of the people reached in Jordan as a service, so that it can be shut down.
    private struct Streaming: Service {
        let stream: FigureStream
        let written: EventCollector

        func run() async throws {
            var writer: any ResponseBodyWriter = written
            let listener = stream.news.listen()
            try await stream.write(try await stream.answer(), listener, to: &writer)
            try await writer.finish(nil)
        }
    }

    private static func stream(_ desk: Desk, signOfLife: Duration = .seconds(3600)) throws -> FigureStream {
        let figures = FigureDesk(
            keeper: FactKeeper(desk.journal, try ReferenceData.load()),
            now: { Date(timeIntervalSince1970: 1_795_000_000) })
        return FigureStream(
            news: desk.journal.commits,
            answer: {
                try await figures.answer(
                    "reach", FigureQuestion(only: [.country: ["JO"]], asOf: figures.now()), for: .programme)
            }, follows: true, signOfLife: signOfLife, pause: .zero)
    }

    private static func high(_ event: String?) throws -> String? {
        let lines = (event ?? "").split(separator: "\n")
        guard lines.first == "event: figure", let data = lines.first(where: { $0.hasPrefix("data: ") }) else {
            return nil
        }
        return try PlatformJSONText.decode(String(data.dropFirst(6)))["values"][0]["high"].text
    }

    @Test("it says the figure at once, again when its value changes, and nothing of what leaves it as it is")
    func changes() async throws {
        let desk = try Desk()
        var history = History()
        for (number, (people, country)) in [(100, "JO"), (50, "JO"), (70, "LB"), (7, "JO")].enumerated() {
            history.add(
                try Reports.people(number, people, activity: "A\(number)", country: country),
                to: "activity/A\(number)", at: try Samples.time("2026-08-01"))
        }
        let reports = history.happenings
        try await desk.fill([reports[0]])
        let (collector, events) = EventCollector.make()
        let group = ServiceGroup(
            services: [Streaming(stream: try Self.stream(desk), written: collector)], logger: Desk.quiet)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            var read = events.makeAsyncIterator()
            #expect(try Self.high(await read.next()) == "100")
            try await desk.fill([reports[1]])
            #expect(try Self.high(await read.next()) == "150")
            try await desk.fill([reports[2]])
            try await desk.fill([reports[3]])
            #expect(try Self.high(await read.next()) == "157", "Lebanon's report changed nothing here")
            await group.triggerGracefulShutdown()
            #expect(await read.next() == nil, "it ends when the platform does")
            try await tasks.waitForAll()
        }
    }

    @Test("where nothing changes it gives a sign of life that is not an answer")
    func life() async throws {
        let desk = try Desk()
        let (collector, events) = EventCollector.make()
        let stream = try Self.stream(desk, signOfLife: .milliseconds(1))
        await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await Streaming(stream: stream, written: collector).run() }
            var read = events.makeAsyncIterator()
            #expect(await read.next()?.hasPrefix("event: figure\n") == true)
            for _ in 0..<3 { #expect(await read.next() == ": nothing new\n\n") }
            tasks.cancelAll()
            while await tasks.nextResult() != nil {}
        }
    }

    @Test("it is refused where the question is not understood, of another time, or too much for the reader")
    func refused() async throws {
        let desk = try Desk()
        try await desk.browse { browser in
            for (query, status) in [
                ("by=colour", 400), ("asOf=2026-01-01", 400), ("where=partner:UNICEF", 400), ("follow=maybe", 400),
                ("follow=false", 200),
            ] {
                let answer = try await browser.ask("/analytics/v1/figures/reach/stream?\(query)")
                #expect(answer.status == status, "\(query)")
            }
            #expect(try await browser.ask("/analytics/v1/figures/rich/stream?follow=false").status == 404)
        }
    }

    @Test("there are so many places of each key, and of all without one; who goes makes room")
    func places() throws {
        let places = StreamPlaces(mostOpen: 2, mostOfOne: 1)
        var open = [try places.take(nil), try places.take(nil)]
        #expect(throws: Problem.self) { try places.take(nil) }
        let one = try places.take("one")
        #expect(throws: Problem.self) { try places.take("one") }
        let other = try places.take("other")
        open.removeLast()
        open.append(try places.take(nil))
        #expect(throws: Problem.self) { try places.take(nil) }
        withExtendedLifetime((open, one, other)) {}
    }
}
