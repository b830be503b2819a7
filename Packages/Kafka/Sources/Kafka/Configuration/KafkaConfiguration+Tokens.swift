extension KafkaConfiguration {
    /// Gives a token for SASL OAUTHBEARER whenever a new one is needed: at start, and before the last one ends.
    ///
    /// What it throws goes to the log, and it is asked again ten seconds later. Cancelled when the client is closed.
    public typealias TokenProvider = @Sendable () async throws -> Token

    /// Proves who we are, for some time.
    public struct Token: Sendable {
        /// What the brokers check, such as a signed JSON Web Token.
        public var value: String
        /// When it ends.
        public var expires: Timestamp
        /// The name it stands for.
        public var principal: String
        /// Further names and values for the brokers; names consist of letters.
        public var extensions: [String: String]

        /// Makes a token.
        public init(value: String, expires: Timestamp, principal: String, extensions: [String: String] = [:]) {
            self.value = value
            self.expires = expires
            self.principal = principal
            self.extensions = extensions
        }
    }
}

extension KafkaConfiguration.Token: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// For whom it is; never the token.
    public var description: String { "token for \(principal)" }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// Nothing, so that no dump shows the token.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
