import Domain
import EventLog
import Foundation
import Testing

@Suite("CloudEvents")
struct CloudEventTests {
    static let event = CloudEvent(
        id: "0b0e", source: "/prospects/portfolio", type: "nl.prospects.portfolio.activity-recorded.v1",
        subject: "activity/XM-DAC-7-1", time: Date(timeIntervalSince1970: 1_767_225_600.25),
        recordedAt: Date(timeIntervalSince1970: 1_767_225_601.5), storeID: "store", epoch: 2,
        sequence: 41, correlationID: "request", causationID: "cause", traceParent: nil,
        data: Array(#"{"a":"ü/1"}"#.utf8))

    @Test("binary mode is what the Kafka binding says, byte for byte")
    func binaryIsFrozen() {
        let message = CloudEventTests.event.binaryMessage
        #expect(message.key == Array("activity/XM-DAC-7-1".utf8))
        #expect(message.value == CloudEventTests.event.data)
        let headers = message.headers.map { "\($0.name)=\($0.value)" }
        #expect(
            headers == [
                "content-type=application/json", "ce_specversion=1.0", "ce_id=0b0e", "ce_source=/prospects/portfolio",
                "ce_type=nl.prospects.portfolio.activity-recorded.v1", "ce_subject=activity/XM-DAC-7-1",
                "ce_time=2026-01-01T00:00:00.250Z",
                "ce_dataschema=urn:prospects:event:nl.prospects.portfolio.activity-recorded.v1",
                "ce_recordedat=2026-01-01T00:00:01.500Z", "ce_storeid=store",
                "ce_epoch=2", "ce_sequence=41", "ce_correlationid=request", "ce_causationid=cause",
            ])
    }

    @Test("structured mode is one JSON object, byte for byte")
    func structuredIsFrozen() throws {
        let json = String(decoding: try CloudEventTests.event.structuredJSON(), as: UTF8.self)
        #expect(
            json == """
                {"specversion":"1.0","id":"0b0e","source":"/prospects/portfolio",\
                "type":"nl.prospects.portfolio.activity-recorded.v1","subject":"activity/XM-DAC-7-1",\
                "time":"2026-01-01T00:00:00.250Z",\
                "dataschema":"urn:prospects:event:nl.prospects.portfolio.activity-recorded.v1",\
                "recordedat":"2026-01-01T00:00:01.500Z","storeid":"store",\
                "epoch":"2","sequence":"41","correlationid":"request","causationid":"cause",\
                "datacontenttype":"application/json","data":{"a":"ü/1"}}
                """)
    }

    @Test("both modes read back as the same event")
    func roundTrip() throws {
        let event = CloudEventTests.event
        #expect(try CloudEvent(event.binaryMessage) == event)
        let structured = LogMessage(
            key: nil, headers: [.init("content-type", "application/cloudevents+json; charset=utf-8")],
            value: try event.structuredJSON())
        #expect(try CloudEvent(structured) == event)
    }

    @Test(
        "what is no event says which attribute is at fault",
        arguments: [
            (LogMessage(key: nil, headers: [], value: nil), "data"),
            (LogMessage(key: nil, headers: [], value: []), "specversion"),
            (CloudEventTests.changed("ce_time", "yesterday"), "time"),
            (CloudEventTests.changed("ce_recordedat", "later"), "recordedat"),
            (CloudEventTests.changed("ce_sequence", "many"), "sequence"),
            (CloudEventTests.changed("ce_specversion", "2.0"), "specversion"),
            (CloudEventTests.changed("ce_storeid", nil), "storeid"),
            (
                LogMessage(
                    key: nil, headers: [.init("content-type", "application/cloudevents+json")], value: [91, 93]),
                "data"
            ),
        ])
    func badEvents(_ message: LogMessage, _ attribute: String) {
        let error = #expect(throws: CloudEventError.self) { try CloudEvent(message) }
        #expect(error?.attribute == attribute)
    }

    static func changed(_ header: String, _ value: String?) -> LogMessage {
        var message = event.binaryMessage
        message.headers.removeAll { $0.name == header }
        if let value { message.headers.append(.init(header, value)) }
        return message
    }
}
