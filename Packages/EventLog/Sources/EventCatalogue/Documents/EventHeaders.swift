import Domain
import EventLog
import Foundation

/// The headers of an event in binary mode, found by writing one and by reading it with each header left out.
enum EventHeaders {
    struct Header: Hashable {
        let name: String
        let isRequired: Bool
        let example: String
        let meaning: String
    }

    static func dataSchema(of type: String) -> String { CloudEvent.dataSchema(of: type) }

    /// The headers that an event of a type travels with.
    static func all(for type: EventType) -> [Header] {
        let message = sample(of: type).binaryMessage
        return message.headers.map { header in
            var without = message
            without.headers.removeAll { $0.name == header.name }
            return Header(
                name: header.name, isRequired: (try? CloudEvent(without)) == nil, example: header.value,
                meaning: meanings[header.name] ?? "")
        }
    }

    /// The key in the example: the stream.
    static func subject(of type: EventType) -> String { "\(type.category ?? "stream")/\(identifier)" }

    private static let identifier = "0f8fad5b-d9cb-469f-a165-70867728950e"

    private static func sample(of type: EventType) -> CloudEvent {
        let happened = Date(timeIntervalSince1970: 1_795_253_400)
        return CloudEvent(
            id: "6e1f8f5c-3f0a-4a53-9f0a-2f4f7d1b7c11", source: CloudEvent.source(of: type.service),
            type: type.description, subject: subject(of: type), time: happened,
            recordedAt: happened.addingTimeInterval(0.25), storeID: "b7b1c0de-52c5-4f0e-8a7e-0d6f6d3c9a01", epoch: 1,
            sequence: 41, correlationID: "request-7f3a", causationID: "9d2c4f36-58f2-4c3e-8e33-1f0a5f1c2b77",
            traceParent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", data: [])
    }

    private static let meanings = [
        "content-type": "The form of the value.",
        "ce_specversion": "The version of CloudEvents.",
        "ce_id": "Unique for the event; the same when it is published again.",
        "ce_source": "The service that publishes it.",
        "ce_type": "What kind of event it is, with its version.",
        "ce_subject": "The stream it belongs to, which is also the key: events of one stream keep their order.",
        "ce_time": "When it happened.",
        "ce_dataschema": "The `$id` of the JSON Schema of the value.",
        "ce_recordedat": "When the service recorded it: what “as of” asks for. As `ce_time`, where it is absent.",
        "ce_storeid": "The store it comes from.",
        "ce_epoch": "How often that store was restored, counted from 1.",
        "ce_sequence": "Its number in the journal. A pair (epoch, sequence) not higher than the last one seen from a "
            + "store is a repetition.",
        "ce_correlationid": "The request that began the chain of events.",
        "ce_causationid": "The event or command that led to this one.",
        "ce_traceparent": "W3C trace context.",
    ]
}
