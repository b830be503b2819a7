import Domain
import Foundation
import Hummingbird
import ServiceKit

extension Request {
    /// An event that a person states as it is: who states it is added here and not believed from the body, and without a
    /// provenance it counts as reported.
    ///
    /// - Parameter part: the member that holds what has the provenance; `nil` where the event itself has it.
    func stated<Event: DomainEvent>(
        _ type: Event.Type, provenanceIn part: String? = nil, _ context: PlatformRequestContext
    ) async throws -> Event {
        let identity = try context.requireIdentity()
        var members = try await decode(as: [String: JSONValue].self, context: context)
        members["recordedBy"] = .string(identity.id)
        if let part, case .object(var inner) = members[part] {
            if inner["provenance"] == nil { inner["provenance"] = .string(Provenance.reported.label) }
            members[part] = .object(inner)
        } else if part == nil, members["provenance"] == nil {
            members["provenance"] = .string(Provenance.reported.label)
        }
        return try PlatformJSON.decoder().decode(type, from: PlatformJSON.encoder().encode(members))
    }
}
