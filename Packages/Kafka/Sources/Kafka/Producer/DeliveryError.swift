/// Records of a call of `Producer.send` were not written; the others were.
public struct DeliveryError: Error, Sendable, CustomStringConvertible {
    /// The error of the first record that was not written.
    public let first: KafkaError

    /// How many records were not written.
    public let failed: Int

    /// What became of each record, in the order they were sent.
    public let deliveries: [Delivery]

    /// Makes an error; clients of this package need it only to write stand-ins for tests.
    public init(first: KafkaError, failed: Int, deliveries: [Delivery]) {
        self.first = first
        self.failed = failed
        self.deliveries = deliveries
    }

    /// One line: how many, and the first error.
    public var description: String { "\(failed) of \(deliveries.count) records were not written; \(first)" }
}
