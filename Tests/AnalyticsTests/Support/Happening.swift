import Domain
import EventLog
import Foundation
import Journal

/// An event as its publisher recorded it.
struct Happening: Sendable {
    let event: any DomainEvent
    let stream: String
    let at: Date
    let sequence: Int64

    var type: EventType { Swift.type(of: event).type }
    var id: String { "\(type.service.rawValue)-\(sequence)" }

    var recorded: RecordedEvent {
        RecordedEvent(
            id: id, stream: StreamID(stream), version: 0, sequence: sequence, occurredOn: at, recordedAt: at,
            context: CommandContext(actor: "test"), event: event)
    }

    func message() throws -> LogMessage {
        CloudEvent(
            id: id, source: CloudEvent.source(of: type.service), type: type.description, subject: stream,
            time: at.addingTimeInterval(-86_400), recordedAt: at,
            storeID: "store-\(type.service.rawValue)", epoch: 1, sequence: sequence, correlationID: nil,
            causationID: nil, traceParent: nil, data: try EventJSON.encode(event)
        ).binaryMessage
    }
}

/// What happened, in the order of recording; each publisher numbers its own events.
struct History {
    private(set) var happenings: [Happening] = []
    private var sequences: [ServiceName: Int64] = [:]

    mutating func add(_ event: any DomainEvent, to stream: String, at time: Date) {
        let service = Swift.type(of: event).type.service
        let sequence = sequences[service, default: 0] + 1
        sequences[service] = sequence
        happenings.append(Happening(event: event, stream: stream, at: time, sequence: sequence))
    }
}
