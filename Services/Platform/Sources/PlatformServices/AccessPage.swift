import CoreMetrics
import EmbeddedEventLog
import Foundation
import Logging
import ServiceKit

/// `Docs/access.md`: who may use which address, generated from the declarations of the routes.
public enum AccessPage {
    private static let introduction = """
        # Who may use which address

        Generated from the code by `prospects access`; a test fails when it is stale, and another one tries every cell.

        * *yes*: may use it. *own*: for what belongs to the own organisation; the rest is as if it were not there.
        * *401*: must sign in, or send an access key. *403*: is known, but does not have the role.
        * *404*: is told that there is no such thing, in the same words as where there is none.

        Somebody with several roles may do what any of them may. An access key can be limited further, to reading or to
        sending. `HEAD` is as its `GET`. Figures, and the records of activities, awards and grants that they are made of,
        are open to read: they are what is published. What partners send before it is judged, the stream of events and
        what operators do are not.


        """

    /// The whole page.
    public static func text() throws -> String {
        let directory = FileManager.default.temporaryDirectory.appending(path: "access-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        return introduction + AccessDocument(try routes(in: directory)).markdown
    }

    private static func routes(in directory: URL) throws -> Routes {
        let quiet = Logger(label: "access", factory: { _ in SwiftLogNoOpLogHandler() })
        let log = try EmbeddedEventLog(path: directory.appending(path: "events.sqlite").path)
        let hosted = try Services.all.map {
            try HostedService($0, directory: directory, log: log, logger: quiet, maximumUploadBytes: 1)
        }
        let (callers, metrics) = (Callers(keys: KeyRing()), PrometheusMetrics())
        let conventions = HTTPConventions(callers: callers, metrics: metrics)
        let routes = conventions.makeRoutes()
        try PlatformRoutes(
            hosted, callers: callers, layout: PageLayout(product: "", version: "", navigation: []),
            health: HealthChecks(), metrics: metrics
        ).add(to: routes)
        return routes
    }
}
