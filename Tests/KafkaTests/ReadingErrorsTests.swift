import Testing

@testable import Kafka

@Suite("An error while reading")
struct ReadingErrorsTests {
    @Test(
        "is left to librdkafka when it passes by itself, and told to the owner when it does not",
        arguments: [
            (KafkaError.Code.allBrokersDown, true), (.transport, true), (.resolve, true), (.notLeader, true),
            (.leaderNotAvailable, true), (.timedOut, true), (.storageError, true),
            (.unknownTopicOrPartition, false), (.unknownTopic, false), (.unknownPartition, false),
            (.offsetUnavailable, false), (.topicAuthorizationFailed, false), (.authenticationFailed, false),
            (.saslAuthenticationFailed, false), (.tlsFailure, false), (.unknown, false),
            (KafkaError.Code(rawValue: 4711), false),
        ])
    func heals(code: KafkaError.Code, expected: Bool) {
        #expect(code.healsWhileReading == expected)
    }
}
