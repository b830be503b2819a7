internal import CRDKafka
internal import Synchronization

/// Asks for a token when librdkafka wants one, without holding up anybody, and gives it on.
final class TokenRenewal: Sendable {
    private let provider: KafkaConfiguration.TokenProvider
    private let running = Mutex<Task<Void, Never>?>(nil)

    init(_ provider: @escaping KafkaConfiguration.TokenProvider) { self.provider = provider }

    /// Starts asking. librdkafka wants one at a time.
    func renew(for client: Client) {
        running.withLock { running in
            running?.cancel()
            running = Task { [provider, weak client] in
                let answer: Result<KafkaConfiguration.Token, any Error>
                do { answer = .success(try await provider()) } catch { answer = .failure(error) }
                client?.take(answer)
            }
        }
    }

    /// The client ends: nobody wants a token any more.
    func stop() {
        running.withLock { running in
            running?.cancel()
            running = nil
        }
    }
}

extension Client {
    /// Gives librdkafka the token, or the reason why there is none.
    fileprivate func take(_ answer: Result<KafkaConfiguration.Token, any Error>) {
        guard enter() else { return }
        defer { leave() }
        switch answer {
        case .success(let token):
            guard let reason = set(token) else { return }
            rd_kafka_oauthbearer_set_token_failure(instance, reason)
        case .failure(let error):
            let reason = "\(error)"
            rd_kafka_oauthbearer_set_token_failure(instance, reason.isEmpty ? "no token" : reason)
        }
    }

    /// What is wrong with a token; nil when librdkafka took it.
    private func set(_ token: KafkaConfiguration.Token) -> String? {
        let words = token.extensions.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
        return words.withCStrings { pointers in
            var reason = ErrorText()
            let result = reason.fill { text, size in
                rd_kafka_oauthbearer_set_token(
                    instance, token.value, token.expires.millisecondsSinceEpoch, token.principal, &pointers,
                    pointers.count, text, size)
            }
            return result == RD_KAFKA_RESP_ERR_NO_ERROR ? nil : reason.text
        }
    }
}
