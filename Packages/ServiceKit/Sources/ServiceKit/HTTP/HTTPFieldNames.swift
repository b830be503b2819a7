import HTTPTypes

extension HTTPField.Name {
    static let requestID = Self("X-Request-Id") ?? .date
    static let referrerPolicy = Self("Referrer-Policy") ?? .date
    static let traceParent = Self("traceparent") ?? .date
    static let traceResponse = Self("traceresponse") ?? .date
    static let permissionsPolicy = Self("Permissions-Policy") ?? .date
}
