import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import ServiceKit
import ServiceLifecycle
import Synchronization
import Testing

#if canImport(Glibc)
import Glibc
#endif

@Suite("Lifecycle")
struct LifecycleTests {
    private final class Notes: Sendable {
        private let state = Mutex<[String]>([])
        var all: [String] { self.state.withLock { $0 } }
        func add(_ note: String) { self.state.withLock { $0.append(note) } }
    }

    private struct Worker: Service {
        let name: String
        let notes: Notes

        func run() async throws {
            try await gracefulShutdown()
            self.notes.add(self.name)
        }
    }

    private struct Stubborn: Service {
        func run() async throws {
            try await Task.sleep(for: .seconds(600))
        }
    }

    private struct Failing: Service {
        struct Reason: Error {}
        func run() async throws { throw Reason() }
    }

    private func server(host: String = "127.0.0.1") throws -> HTTPService<RouterResponder<PlatformRequestContext>> {
        let conventions = HTTPConventions(callers: Callers(keys: KeyRing()), metrics: PrometheusMetrics())
        let router = conventions.makeRoutes()
        router.get("/hello", access: .open) { _, _ in "hello" }
        return HTTPService(
            responder: try conventions.makeResponder(for: router),
            host: host,
            port: 0,
            logger: LogCapture().logger()
        )
    }

    @Test("Port 0 becomes a real port that answers, and stopping ends the run in reverse order")
    func boundPort() async throws {
        let http = try self.server()
        let notes = Notes()
        let runner = ServiceRunner(
            services: [Worker(name: "first", notes: notes), Worker(name: "second", notes: notes), http],
            handlesSignals: false,
            logger: LogCapture().logger()
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await runner.run() }
            let port = try await http.boundPort()
            #expect(port > 0)
            let client = TestClient(host: "127.0.0.1", port: port, configuration: .init())
            client.connect()
            let response = try await client.get("/hello")
            try await client.shutdown()
            #expect(response.body.map { String(buffer: $0) } == "hello")
            let again = try await http.boundPort()
            #expect(again == port)
            await runner.stop()
            try await group.waitForAll()
        }
        #expect(notes.all == ["second", "first"])
    }

    @Test("Waiting for a port ends with the reason when the server cannot listen")
    func cannotListen() async throws {
        let http = try self.server(host: "203.0.113.1")
        let runner = ServiceRunner(services: [http], handlesSignals: false, logger: LogCapture().logger())
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await #expect(throws: (any Error).self) { try await runner.run() } }
            await #expect(throws: (any Error).self) { try await http.boundPort() }
        }
    }

    @Test("Waiting for a port can be cancelled")
    func cancelled() async throws {
        let http = try self.server()
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                await #expect(throws: CancellationError.self) { try await http.boundPort() }
            }
            group.cancelAll()
        }
    }

    @Test("What does not stop within the grace time is cancelled")
    func grace() async throws {
        let notes = Notes()
        let runner = ServiceRunner(
            services: [Stubborn(), Worker(name: "worker", notes: notes)],
            grace: .milliseconds(50),
            handlesSignals: false,
            logger: LogCapture().logger()
        )
        let start = ContinuousClock.now
        await withTaskGroup(of: Void.self) { group in
            group.addTask { try? await runner.run() }
            await runner.stop()
        }
        #expect(ContinuousClock.now - start < .seconds(30))
    }

    @Test("When a service fails the others stop in order and the run ends with its error")
    func failure() async throws {
        let notes = Notes()
        let runner = ServiceRunner(
            services: [Worker(name: "worker", notes: notes), Failing()],
            handlesSignals: false,
            logger: LogCapture().logger()
        )
        await #expect(throws: Failing.Reason.self) { try await runner.run() }
        #expect(notes.all == ["worker"])
    }

    #if canImport(Glibc)
    @Test("SIGTERM and SIGINT end the run")
    func signals() async {
        await #expect(processExitsWith: .success) { try await Self.stop(with: SIGTERM) }
        await #expect(processExitsWith: .success) { try await Self.stop(with: SIGINT) }
    }

    private static func stop(with signal: Int32) async throws {
        let notes = Notes()
        let http = try LifecycleTests().server()
        let runner = ServiceRunner(
            services: [Worker(name: "worker", notes: notes), http],
            logger: LogCapture().logger()
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await runner.run() }
            _ = try await http.boundPort()
            kill(getpid(), signal)
            try await group.waitForAll()
        }
        exit(notes.all == ["worker"] ? EXIT_SUCCESS : EXIT_FAILURE)
    }
    #endif
}
