import Kafka
import Testing

@Suite("An error")
struct KafkaErrorTests {
    @Test("carries librdkafka's number, also one without a name here")
    func numbers() {
        #expect(KafkaError.Code.unknownTopicOrPartition.rawValue == 3)
        #expect(KafkaError.Code.messageTooLarge.rawValue == 10)
        #expect(KafkaError.Code.allBrokersDown.rawValue == -187)
        #expect(KafkaError.Code.fenced.rawValue == -144)
        #expect("\(KafkaError.Code(rawValue: 61))".contains("DELEGATION_TOKEN_AUTH_DISABLED"))
        #expect("\(KafkaError.Code(rawValue: 4711))".contains("4711"))
    }

    @Test(
        "is retriable when Kafka says so",
        arguments: [
            (KafkaError.Code.notLeader, true), (.transport, true), (.timedOut, true), (.unknownTopicOrPartition, true),
            (.messageTooLarge, false), (.topicAuthorizationFailed, false), (.closed, false), (.unknownSetting, false),
        ])
    func retriable(code: KafkaError.Code, expected: Bool) {
        let error = KafkaError(code: code, message: "", place: .init(.sending))
        #expect(error.isRetriable == expected)
        #expect(!KafkaError(code: code, message: "", place: .init(.sending), isFatal: true).isRetriable)
    }

    @Test("says where, what and which")
    func description() {
        let error = KafkaError(
            code: .messageTooLarge, message: "too large", place: .init(.sending, topic: "orders", partition: 3))
        #expect(error.description == "Kafka, sending to orders[3]: too large [MSG_SIZE_TOO_LARGE 10]")
    }
}
