internal import CRDKafka

extension Producer {
    /// Makes librdkafka fail for good, as it does when it can no longer keep its promises; for tests.
    package func fail(with code: KafkaError.Code, reason: String) {
        rd_kafka_test_fatal_error(client.instance, rd_kafka_resp_err_t(rawValue: code.rawValue), reason)
    }
}
