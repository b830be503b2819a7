import Foundation

extension CloudEvent {
    static let specVersion = "1.0"

    /// The name of the schema of a type's payload: the `$id` of its JSON Schema in the catalogue of events.
    public static func dataSchema(of type: String) -> String { "urn:prospects:event:\(type)" }

    /// Every attribute that is set, by its CloudEvents name, in a fixed order.
    var attributes: [(String, String)] {
        var all = [
            ("specversion", CloudEvent.specVersion), ("id", id), ("source", source), ("type", type),
            ("subject", subject), ("time", EventTime.text(of: time)), ("dataschema", CloudEvent.dataSchema(of: type)),
            ("recordedat", EventTime.text(of: recordedAt)), ("storeid", storeID), ("epoch", String(epoch)),
            ("sequence", String(sequence)),
        ]
        if let correlationID { all.append(("correlationid", correlationID)) }
        if let causationID { all.append(("causationid", causationID)) }
        if let traceParent { all.append(("traceparent", traceParent)) }
        if let actor { all.append(("actor", actor)) }
        return all
    }

    init(attributes: (String) -> String?, data: [UInt8]) throws(CloudEventError) {
        func required(_ name: String) throws(CloudEventError) -> String {
            guard let value = attributes(name) else { throw .missing(name) }
            return value
        }
        let version = try required("specversion")
        guard version == CloudEvent.specVersion else { throw .bad("specversion", version, expected: "1.0") }
        let time = try required("time")
        guard let date = EventTime.date(from: time) else { throw .bad("time", time, expected: "a time in ISO 8601") }
        var recordedAt: Date?
        if let text = attributes("recordedat") {
            recordedAt = EventTime.date(from: text)
            guard recordedAt != nil else { throw .bad("recordedat", text, expected: "a time in ISO 8601") }
        }
        let epoch = try required("epoch")
        guard let epochNumber = Int(epoch) else { throw .bad("epoch", epoch, expected: "a number") }
        let sequence = try required("sequence")
        guard let sequenceNumber = Int64(sequence) else { throw .bad("sequence", sequence, expected: "a number") }
        self.init(
            id: try required("id"), source: try required("source"), type: try required("type"),
            subject: try required("subject"), time: date, recordedAt: recordedAt, storeID: try required("storeid"),
            epoch: epochNumber,
            sequence: sequenceNumber, correlationID: attributes("correlationid"),
            causationID: attributes("causationid"), traceParent: attributes("traceparent"),
            actor: attributes("actor"), data: data)
    }
}
