import Domain
import EmbeddedEventLog
import EventLog
import Foundation
import Journal
import PlatformServices
import ServiceKit

/// Checks every store in a directory, alone and against the others.
struct PlatformCheck {
    let directory: URL

    struct Report: Encodable {
        let stores: [Verification]
        let faults: [String]

        var lines: [String] {
            let stores = stores.map { store in
                "\(store.service.rawValue): \(store.events) events, \(store.published) published, "
                    + "\(store.deadLetters) dead letters, \(store.faults.isEmpty ? "chain and tables hold" : "FAULTS")"
            }
            return stores + (faults.isEmpty ? ["All is well."] : faults.map { "fault: \($0)" })
        }
    }

    func run() async throws -> Report {
        var stores: [Verification] = []
        var counts: [ServiceName: [String: Int]] = [:]
        for definition in Services.all {
            let path = directory.appending(path: "\(definition.name.rawValue)/store.sqlite").path
            guard FileManager.default.fileExists(atPath: path) else { continue }
            let journal = try Journal(
                store: Store(path: path, service: definition.name), events: definition.events,
                projections: definition.projections)
            stores.append(try await journal.verify())
            counts[definition.name] = try await journal.eventCounts()
        }
        guard !stores.isEmpty else {
            throw ClientError("there is no store in \(directory.path): give the directory with --data")
        }
        var faults = stores.flatMap { store in store.faults.map { "\(store.service.rawValue): \($0)" } }
        let isCaughtUp = try await checkPositions(stores, &faults)
        // While something is on its way, counts differ without fault.
        if isCaughtUp { faults += TotalsRule.all.compactMap { $0.fault(in: counts) } }
        return Report(stores: stores, faults: faults)
    }

    /// Compares positions with the embedded log, where there is one; tells whether everybody has read everything.
    private func checkPositions(_ stores: [Verification], _ faults: inout [String]) async throws -> Bool {
        let path = directory.appending(path: "events.sqlite").path
        guard FileManager.default.fileExists(atPath: path) else { return false }
        let log = try EmbeddedEventLog(path: path)
        var isCaughtUp = true
        for store in stores {
            if store.published < store.events { isCaughtUp = false }
            for position in store.positions {
                let end = try await log.end(of: Topic(position.topic))[position.partition] ?? 0
                if position.offset > end {
                    faults.append(
                        "\(store.service.rawValue): has read \(position.topic)[\(position.partition)] up to \(position.offset), which ends at \(end)"
                    )
                }
                if position.offset < end { isCaughtUp = false }
            }
            if store.deadLetters > 0 { isCaughtUp = false }
        }
        return isCaughtUp
    }
}
