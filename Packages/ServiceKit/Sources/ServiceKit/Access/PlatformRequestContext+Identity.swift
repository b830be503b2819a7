import HTTPTypes

extension PlatformRequestContext {
    /// Who sends the request, at an address that is not open.
    ///
    /// - Throws: ``Problem`` 401 `key-required` when nobody is known.
    @discardableResult
    public func requireIdentity() throws -> Identity {
        guard let identity = self.identity else {
            throw Problem.keyRequired(detail: "This operation is for people and machines that are known.")
        }
        return identity
    }

    /// The organisation whose data the caller may see here; `nil` for all of it.
    ///
    /// - Throws: ``Problem`` 401 `key-required` when nobody is known.
    public func scope() throws -> String? {
        let identity = try requireIdentity()
        return grant == .all ? nil : identity.organisation
    }
}

extension Problem {
    static func keyRequired(detail: String) -> Problem {
        Problem(
            .keyRequired,
            status: .unauthorized,
            detail: detail,
            remedy: "Send the header Authorization: Bearer <key> with the access key that the administrator gave you, "
                + "or with a token of the sign-in service.",
            headers: [.wwwAuthenticate: "Bearer realm=\"prospects\""]
        )
    }
}
