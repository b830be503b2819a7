import Domain

/// A store that cannot be used as asked.
public struct StoreError: Error, CustomStringConvertible {
    public enum Code: String, Sendable { case otherService, overloaded, fenced }

    public let code: Code
    public let description: String

    static func otherService(path: String, holds: String, wanted: ServiceName) -> StoreError {
        StoreError(
            code: .otherService,
            description: "\(path) is the store of \(holds), not of \(wanted.rawValue): choose another directory")
    }

    static func fenced(_ service: ServiceName) -> StoreError {
        StoreError(
            code: .fenced,
            description: """
                another store publishes as \(service.rawValue), so this one records nothing new: stop the one that is the \
                copy, then start the other one again
                """)
    }

    static let overloaded = StoreError(
        code: .overloaded, description: "too many commands wait to be recorded: try again in a moment")
}
