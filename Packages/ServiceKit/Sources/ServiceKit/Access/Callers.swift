import HTTPTypes

/// Who is known to a server: machines by their keys, people by the tokens of a sign-in service.
public struct Callers: Sendable {
    let keys: KeyRing
    let people: People
    private let tokens: TokenVerifier?

    /// - Parameter tokens: without it nobody can sign in, and only machines are known.
    public init(keys: KeyRing, people: People = People(), tokens: TokenVerifier? = nil) {
        self.keys = keys
        self.people = people
        self.tokens = tokens
    }

    /// Who holds this key or token.
    ///
    /// - Throws: ``Problem`` 401 for a key or token that is not good, 403 for a good token of somebody who is not known
    ///   here, 503 when the token's issuer cannot be asked.
    func identify(_ bearer: String) async throws -> Identity {
        guard !bearer.hasPrefix(AccessKey.prefix), let tokens else { return try holder(of: bearer) }
        let (issuer, subject) = try await tokens.verify(bearer)
        guard let identity = people.identity(issuer: issuer, subject: subject) else {
            throw Problem.personNotKnown(issuer: issuer, subject: subject)
        }
        return identity
    }

    private func holder(of key: String) throws -> Identity {
        switch keys.answer(to: key) {
        case .opens(let identity): return identity
        case .expired: throw Problem.keyExpired
        case .unknown: throw Problem.unknownKey
        }
    }

    /// What a reference stands for, as far as this caller may know.
    func officer(_ id: String, for caller: Identity) -> OfficerCard? {
        people.officer(id, for: caller) ?? keys.card(of: id, for: caller)
    }
}

extension Problem {
    fileprivate static let unknownKey = Problem(
        .unknownKey,
        status: .unauthorized,
        detail: "The access key is not known.",
        remedy: "Check that the whole key was sent, or ask an administrator for a new one.",
        headers: [.wwwAuthenticate: "Bearer realm=\"prospects\", error=\"invalid_token\""]
    )

    fileprivate static let keyExpired = Problem(
        .keyExpired,
        status: .unauthorized,
        detail: "The time of the access key is over.",
        remedy: "Use the key that replaced it, or ask an administrator for a new one.",
        headers: [.wwwAuthenticate: "Bearer realm=\"prospects\", error=\"invalid_token\""]
    )

    fileprivate static func personNotKnown(issuer: String, subject: String) -> Problem {
        Problem(
            .personNotKnown,
            status: .forbidden,
            detail: "You have signed in, but nobody here has given you a role.",
            remedy: "Ask an administrator to add you with the issuer and subject that this answer names.",
            extensions: ["issuer": .string(issuer), "subject": .string(subject)]
        )
    }
}
