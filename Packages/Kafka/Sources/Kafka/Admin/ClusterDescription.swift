/// A cluster as its brokers describe it.
public struct ClusterDescription: Sendable, Hashable {
    /// The name it was given when it was made; nil when the brokers do not tell.
    public let id: String?
    /// The broker to which requests for the controller go; nil when none is known. In KRaft it passes them on.
    public let controller: Int?
    /// The brokers that are there, by number.
    public let brokers: [Broker]

    /// Makes a description.
    public init(id: String?, controller: Int?, brokers: [Broker]) {
        self.id = id
        self.controller = controller
        self.brokers = brokers
    }

    /// A broker and where clients find it.
    public struct Broker: Sendable, Hashable {
        /// Its number.
        public let id: Int
        /// Its name or address, as it advertises it.
        public let host: String
        /// Its port.
        public let port: Int

        /// Makes a broker.
        public init(id: Int, host: String, port: Int) {
            self.id = id
            self.host = host
            self.port = port
        }
    }
}
