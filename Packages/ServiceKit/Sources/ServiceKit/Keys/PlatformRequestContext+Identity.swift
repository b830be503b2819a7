import HTTPTypes

extension PlatformRequestContext {
    /// Who sends the request.
    ///
    /// - Throws: ``Problem`` 401 `key-required` when the request carries no access key.
    @discardableResult
    public func requireIdentity() throws -> Identity {
        guard let identity = self.identity else {
            throw Problem.keyRequired(detail: "This operation needs an access key, and the request carries none.")
        }
        return identity
    }

    /// Who sends the request, when the holder has this role.
    ///
    /// - Throws: ``Problem`` 401 `key-required` without an access key, 403 `role-required` without the role.
    @discardableResult
    public func require(role: Role) throws -> Identity {
        try self.require(anyOf: [role])
    }

    /// Who sends the request, when the holder has at least one of these roles.
    ///
    /// - Throws: ``Problem`` 401 `key-required` without an access key, 403 `role-required` without any of the roles.
    @discardableResult
    public func require(anyOf roles: [Role]) throws -> Identity {
        let identity = try self.requireIdentity()
        guard !identity.roles.isDisjoint(with: roles) else {
            throw Problem.roleRequired(roles)
        }
        return identity
    }
}

extension Problem {
    static func keyRequired(detail: String) -> Problem {
        Problem(
            .keyRequired,
            status: .unauthorized,
            detail: detail,
            remedy: "Send the header Authorization: Bearer <key> with the access key that the operator gave you.",
            headers: [.wwwAuthenticate: "Bearer realm=\"prospects\""]
        )
    }

    static var unknownKey: Problem {
        Problem(
            .unknownKey,
            status: .unauthorized,
            detail: "The access key is not known.",
            remedy: "Check that the whole key was sent, or ask the operator for a new one.",
            headers: [.wwwAuthenticate: "Bearer realm=\"prospects\", error=\"invalid_token\""]
        )
    }

    static func roleRequired(_ roles: [Role]) -> Problem {
        let names = roles.map(\.rawValue)
        return Problem(
            .roleRequired,
            status: .forbidden,
            detail: "This operation needs the role \(names.joined(separator: " or ")).",
            remedy: "Use an access key with that role, or ask the operator for it.",
            extensions: ["roles": .array(names.map { .string($0) })]
        )
    }
}
