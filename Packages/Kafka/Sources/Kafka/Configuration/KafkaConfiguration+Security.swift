extension KafkaConfiguration {
    /// Encryption of the connections, and how a client proves who it is.
    public enum Security: Sendable {
        /// Neither; for one machine or a closed network.
        case plaintext
        /// Encrypted; with a client certificate if `TLS` names one.
        case tls(TLS)
        /// Name and password over an open connection; for a closed network only.
        case sasl(SASL)
        /// Name and password over an encrypted connection.
        case saslOverTLS(SASL, TLS)
        /// Tokens (OAUTHBEARER) over an open connection; for a closed network only.
        case token(TokenProvider)
        /// Tokens (OAUTHBEARER) over an encrypted connection.
        case tokenOverTLS(TokenProvider, TLS)
    }

    /// Certificates for an encrypted connection, as PEM files.
    public struct TLS: Sendable {
        /// File or directory of the authorities to trust; nil trusts those of the system.
        public var authorities: String?
        /// Our own certificate, if the brokers ask for one.
        public var certificate: String?
        /// The private key of `certificate`.
        public var privateKey: String?
        /// The password of `privateKey`, if it has one.
        public var privateKeyPassword: String?
        /// Whether a broker's certificate must be made out to the name or address that we connect to.
        public var checksNames: Bool

        /// Makes TLS settings; without arguments: trust the system's authorities, show no certificate, check names.
        public init(
            authorities: String? = nil,
            certificate: String? = nil,
            privateKey: String? = nil,
            privateKeyPassword: String? = nil,
            checksNames: Bool = true
        ) {
            self.checksNames = checksNames
            self.authorities = authorities
            self.certificate = certificate
            self.privateKey = privateKey
            self.privateKeyPassword = privateKeyPassword
        }
    }

    /// A name and a password, and how they are sent.
    public struct SASL: Sendable {
        /// How the password is proven.
        public enum Mechanism: String, Sendable {
            /// The password itself is sent: over TLS only.
            case plain = "PLAIN"
            /// Proven without sending it, with SHA-256.
            case scramSHA256 = "SCRAM-SHA-256"
            /// Proven without sending it, with SHA-512.
            case scramSHA512 = "SCRAM-SHA-512"
        }

        /// How the password is proven.
        public var mechanism: Mechanism
        /// The name.
        public var username: String
        /// The password.
        public var password: String

        /// Makes credentials.
        public init(mechanism: Mechanism, username: String, password: String) {
            self.mechanism = mechanism
            self.username = username
            self.password = password
        }
    }
}

extension KafkaConfiguration.SASL: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Mechanism and name; never the password.
    public var description: String { "\(mechanism.rawValue) as \(username)" }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// Nothing, so that no dump shows the password.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension KafkaConfiguration.TLS: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The files; never the password of the private key.
    public var description: String {
        "TLS(authorities: \(authorities ?? "of the system"), certificate: \(certificate ?? "none"))"
    }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// Nothing, so that no dump shows the password.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
