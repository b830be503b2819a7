public import EventLog
public import Foundation
public import Journal
public import Logging

/// What a service is given to work with.
public struct ServiceEnvironment: Sendable {
    public let journal: Journal
    /// The log that all services share.
    public let log: any EventLog
    /// The service's own directory.
    public let directory: URL
    public let logger: Logger
    /// The time now; injected so that tests decide it.
    public let now: @Sendable () -> Date
    /// The largest upload taken, in bytes.
    public let maximumUploadBytes: Int
}
