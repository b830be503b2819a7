import HTTPTypes

extension Problem.Code {
    /// The request is malformed in a way that has no code of its own.
    public static let badRequest = Self("bad-request")
    /// The body is not what the operation needs.
    public static let invalidBody = Self("invalid-body")
    /// A value is not allowed.
    public static let invalidValue = Self("invalid-value")
    /// The query has a parameter that the operation does not know.
    public static let unknownParameter = Self("unknown-parameter")
    /// A parameter of the query has a value that is not allowed.
    public static let invalidParameter = Self("invalid-parameter")
    /// A cursor is not one that this operation gave out.
    public static let invalidCursor = Self("invalid-cursor")
    /// The operation needs an access key, and the request has none.
    public static let keyRequired = Self("key-required")
    /// The access key is not known.
    public static let unknownKey = Self("unknown-key")
    /// The caller does not have the role that the operation needs.
    public static let roleRequired = Self("role-required")
    /// The access key is not good for this kind of operation.
    public static let operationNotAllowed = Self("operation-not-allowed")
    /// The access key is no longer good.
    public static let keyExpired = Self("key-expired")
    /// The token is not one of an issuer that is trusted, or no longer good.
    public static let invalidToken = Self("invalid-token")
    /// The token is good, but its person is not known here.
    public static let personNotKnown = Self("person-not-known")
    /// Nothing is at this address.
    public static let notFound = Self("not-found")
    /// The address exists, but not for this method.
    public static let methodNotAllowed = Self("method-not-allowed")
    /// The request does not fit the present state.
    public static let conflict = Self("conflict")
    /// The body is larger than allowed.
    public static let contentTooLarge = Self("content-too-large")
    /// The body is of a media type that the operation does not read.
    public static let unsupportedMediaType = Self("unsupported-media-type")
    /// The sender sends more than it may; `Retry-After` says when to go on.
    public static let tooManyRequests = Self("too-many-requests")
    /// The service failed. The log has the cause under the id of the request.
    public static let internalError = Self("internal-error")
    /// The service cannot answer now.
    public static let unavailable = Self("unavailable")
}

extension Problem {
    /// 404: there is no such thing.
    ///
    /// - Parameters:
    ///   - kind: what was looked for, such as "activity".
    ///   - id: the identifier that was asked for.
    public static func notFound(_ kind: String, id: String) -> Problem {
        Problem(
            .notFound,
            status: .notFound,
            detail: "There is no \(kind) \(id).",
            remedy: "Check the identifier, or list what there is."
        )
    }

    /// 400: the request is wrong.
    public static func badRequest(
        _ code: Code = .invalidValue,
        detail: String,
        field: String? = nil,
        remedy: String
    ) -> Problem {
        Problem(code, status: .badRequest, detail: detail, field: field, remedy: remedy)
    }

    /// 413: the body is too large.
    public static func contentTooLarge(limit: Int?) -> Problem {
        Problem(
            .contentTooLarge,
            status: .contentTooLarge,
            detail: limit.map { "The body is larger than \($0) bytes." } ?? "The body is too large.",
            remedy: "Send less at a time; split the file if it is one.",
            extensions: limit.map { ["maximumBytes": .integer($0)] } ?? [:]
        )
    }

    /// 409: the request does not fit the present state.
    public static func conflict(_ detail: String, remedy: String) -> Problem {
        Problem(.conflict, status: .conflict, detail: detail, remedy: remedy)
    }
}
