public import Domain
import EventLog
public import Foundation

/// An event that could not be handled, as an operator sees it.
public struct DeadLetter: Sendable, Hashable, Codable, Identifiable {
    /// Names it within its service; later ones have higher numbers.
    public let id: Int64
    /// What it is, and where it stands in the log.
    public let subject: LetterSubject
    public let reason: Reason
    /// What was wrong, in words.
    public let error: String
    /// The reaction or projection that failed, where one did.
    public let handler: String?
    /// How often it was tried; 0 for one that only waits behind another.
    public let attempts: Int
    /// When it was set aside.
    public let since: Date
    /// When it was last tried.
    public let lastTried: Date?
    /// Whether reading of its partition stops at it.
    public let blocks: Bool

    /// The service that published it.
    public var source: ServiceName? { Topic(subject.place.topic).publisher }

    /// Why an event is a dead letter.
    public enum Reason: String, Sendable, Codable, CaseIterable {
        /// The record is no CloudEvent of this platform.
        case notAnEvent = "not-an-event"
        /// The payload does not fit its type.
        case payload
        /// A reaction or projection failed.
        case fault
        /// An earlier event of its stream is a dead letter; this one keeps its place behind it.
        case waiting
    }
}

/// A dead letter with what it holds.
public struct DeadLetterContent: Sendable, Hashable, Codable {
    public let letter: DeadLetter
    /// The record's key, as text where it is one, else in hexadecimal digits.
    public let key: String?
    public let headers: [LetterHeader]
    /// The record's value, as text where it is one, else in hexadecimal digits.
    public let value: String?

    /// A header of the record.
    public struct LetterHeader: Sendable, Hashable, Codable {
        public let name: String
        public let value: String
    }
}

extension Topic {
    /// The service that publishes to it.
    var publisher: ServiceName? { ServiceName.allCases.first { Topic.events(of: $0) == self } }
}
