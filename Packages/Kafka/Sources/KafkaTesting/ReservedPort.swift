internal import CRDKafka
internal import Kafka

/// Keeps the port of a broker that is down from being given to anybody else.
///
/// Without this a client's own socket can be given it, by chance, and librdkafka's mock cluster ends the process when it
/// cannot listen there again.
final class ReservedPort: Sendable {
    private let descriptor: Int32

    /// Takes a port of 127.0.0.1 until this goes away; throws `.systemResource` when somebody has it.
    init(_ port: UInt16) throws(KafkaError) {
        descriptor = crdkafka_reserve_port(port)
        guard descriptor != -1 else {
            throw KafkaError(
                code: .systemResource, message: "port \(port) was taken by somebody else", place: .init(.mocking))
        }
    }

    deinit {
        if descriptor != -1 { crdkafka_release_port(descriptor) }
    }
}
