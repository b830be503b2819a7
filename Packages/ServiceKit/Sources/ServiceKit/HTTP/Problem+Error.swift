import Foundation
import HTTPTypes
import Hummingbird
import Journal
import NIOCore

extension Problem {
    /// The problem that an error of a handler means to the caller; `nil` when it is a failure of the service,
    /// whose cause is nobody's business.
    init?(error: any Error) {
        switch error {
        case let problem as Problem:
            self = problem
        case let error as DecodingError:
            self.init(decoding: error)
        case let error as NIOTooManyBytesError:
            self = .contentTooLarge(limit: error.maxBytes)
        case let error as HTTPError:
            guard error.status != .internalServerError else { return nil }
            self.init(status: error.status, detail: error.body, headers: error.headers)
        case let error as any HTTPResponseError:
            guard error.status != .internalServerError else { return nil }
            self.init(status: error.status, detail: nil, headers: [:])
        case let error as StoreError where error.code == .overloaded:
            self.init(
                .unavailable, status: .serviceUnavailable, detail: "Too many commands wait to be recorded.",
                remedy: "Try again in a moment.", headers: [.retryAfter: "1"])
        case let error as StoreError where error.code == .fenced:
            self.init(
                .unavailable, status: .serviceUnavailable,
                detail:
                    "Fenced: another store publishes as this service, so nothing new is recorded here.",
                remedy: "Tell the operator, and try again later.")
        case is CancellationError:
            self.init(
                .unavailable,
                status: .serviceUnavailable,
                detail: "The service is stopping.",
                remedy: "Try again in a moment."
            )
        default:
            guard let fault = StoreFault(error) else { return nil }
            self = fault.problem
            cause = "\(error)"
        }
    }

    /// The problem of a failure whose cause stays in the log.
    static func internalError(requestID: String) -> Problem {
        Problem(
            .internalError,
            status: .internalServerError,
            detail: "The service failed to answer this request.",
            remedy: "Try again; if it fails again, report the request \(requestID)."
        )
    }

    /// A body that cannot be decoded, with the path to what is wrong.
    init(decoding error: DecodingError) {
        let path: [any CodingKey]
        let detail: String
        switch error {
        case .keyNotFound(let key, let context):
            path = context.codingPath + [key]
            detail = "The member \(key.stringValue) is missing."
        case .valueNotFound(_, let context):
            path = context.codingPath
            detail = "The value is null, and it must not be."
        case .typeMismatch(let type, let context):
            path = context.codingPath
            detail = "The value is not \(Self.words(for: type))."
        case .dataCorrupted(let context):
            path = context.codingPath
            detail = path.isEmpty ? "The body is not valid JSON." : "The value is \(context.debugDescription)."
        @unknown default:
            path = []
            detail = "The body is not what this operation reads."
        }
        let field = Self.text(of: path)
        self.init(
            .invalidBody,
            status: .badRequest,
            detail: detail,
            field: field.isEmpty ? nil : field,
            remedy: "Correct the body and send it again."
        )
    }

    private init(status: HTTPResponse.Status, detail: String?, headers: HTTPFields) {
        let code: Code
        let remedy: String
        switch status {
        case .notFound:
            (code, remedy) = (.notFound, "Check the address.")
        case .methodNotAllowed:
            (code, remedy) = (.methodNotAllowed, "Use a method that Allow names.")
        case .unauthorized:
            (code, remedy) = (.keyRequired, "Send a valid access key.")
        case .forbidden:
            (code, remedy) = (.roleRequired, "Ask the operator for the role.")
        case .conflict:
            (code, remedy) = (.conflict, "Read the present state and try again.")
        case .contentTooLarge:
            (code, remedy) = (.contentTooLarge, "Send less at a time.")
        case .unsupportedMediaType:
            (code, remedy) = (.unsupportedMediaType, "Send the media type that the operation reads.")
        case _ where status.kind == .serverError:
            (code, remedy) = (.unavailable, "Try again in a moment.")
        default:
            (code, remedy) = (.badRequest, "Correct the request and send it again.")
        }
        self.init(
            code,
            status: status,
            detail: detail ?? "The request was answered with \(status.code) \(status.reasonPhrase).",
            remedy: remedy,
            headers: headers
        )
    }

    private static func text(of path: [any CodingKey]) -> String {
        path.reduce(into: "") { text, key in
            if let index = key.intValue {
                text += "[\(index)]"
            } else {
                text += text.isEmpty ? key.stringValue : "." + key.stringValue
            }
        }
    }

    private static func words(for type: any Any.Type) -> String {
        switch type {
        case is String.Type: "a text"
        case is Bool.Type: "true or false"
        case is any BinaryInteger.Type: "a whole number"
        case is any BinaryFloatingPoint.Type, is Decimal.Type: "a number"
        case is [String: Any].Type: "an object"
        case is [Any].Type: "a list"
        default: "of the expected type"
        }
    }
}
