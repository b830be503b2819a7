import Domain
import HTTPTypes
import ServiceKit

extension Problem {
    /// What a caller is told when a rule refuses a command: 404 for what is not there, 422 where the command itself is
    /// wrong, 409 where it does not fit what happened before. What stands in the way is listed.
    init(_ rejection: ManagedRejection) {
        let status: HTTPResponse.Status =
            switch rejection.code {
            case .unknownActivity, .unknownObligation, .unknownAmendment, .unknownPeriod, .unknownCorrection: .notFound
            case .invalidValue, .unknownIndicator, .planIncomplete, .noValues, .figuresUnexplained:
                .unprocessableContent
            default: .conflict
            }
        var extensions: [String: JSONValue] = [:]
        if !rejection.outstanding.isEmpty {
            extensions["outstanding"] = .array(
                rejection.outstanding.map { item in
                    var members: [String: JSONValue] = [
                        "kind": .string(item.kind), "key": .string(item.key), "what": .string(item.what),
                    ]
                    members["dueOn"] = item.dueOn.map { .string($0.description) }
                    return .object(members)
                })
        }
        self.init(
            Code(rejection.code.rawValue), status: status, detail: rejection.detail, field: rejection.field,
            remedy: rejection.remedy, extensions: extensions)
    }
}
