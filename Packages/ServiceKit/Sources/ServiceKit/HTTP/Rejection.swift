public import HTTPTypes

/// The reasons for which the rules of a model refuse commands, each by a stable name.
public protocol RejectionReason: RawRepresentable<String>, Hashable, Sendable {
    /// A value of the command is wrong in itself.
    static var invalidValue: Self { get }

    /// 404 for what is not there, 422 where the command itself is wrong, 409 where it does not fit what happened before.
    var status: HTTPResponse.Status { get }
}

/// Why a command was not followed, for the one who gave it. Callers branch on the code, never on the words.
public struct Rejection<Reason: RejectionReason>: Error, Hashable {
    public typealias Code = Reason

    public let code: Reason
    public let detail: String
    /// The part of the command that is wrong.
    public let field: String?
    public let remedy: String

    public init(_ code: Reason, _ detail: String, field: String? = nil, remedy: String) {
        self.code = code
        self.detail = detail
        self.field = field
        self.remedy = remedy
    }

    public static func invalid(_ field: String, _ detail: String, remedy: String) -> Rejection {
        Rejection(.invalidValue, detail, field: field, remedy: remedy)
    }
}

extension Problem {
    /// What a caller is told when a rule refuses a command.
    public init<Reason>(_ rejection: Rejection<Reason>) {
        self.init(
            Problem.Code(rejection.code.rawValue), status: rejection.code.status, detail: rejection.detail,
            field: rejection.field, remedy: rejection.remedy)
    }
}
