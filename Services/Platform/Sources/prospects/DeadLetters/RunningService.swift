import Domain
import Foundation
import Journal
import ServiceKit

/// The dead letters of a service that is running, over its operator's addresses.
struct RunningService: DeadLetterOffice {
    private let client: PlatformClient
    private let path: String

    init(_ service: ServiceName, _ client: PlatformClient) {
        self.client = client
        path = "/operations/v1/\(service.rawValue)/dead-letters"
    }

    private struct Part: Decodable {
        let items: [DeadLetter]
        let next: String?
    }

    /// Whether the process at this address runs the service.
    func isHere() async throws -> Bool { try await client.get("\(path)?limit=1").status != 404 }

    func list(_ selection: DeadLetterSelection, limit: Int) async throws -> [DeadLetter] {
        var letters: [DeadLetter] = []
        var cursor: String?
        repeat {
            let part = try await get(query(selection, cursor, limit: limit - letters.count), as: Part.self)
            letters += part.items.filter { selection.ids.isEmpty || selection.ids.contains($0.id) }
            cursor = part.next
        } while cursor != nil && letters.count < limit
        return letters
    }

    func show(_ id: Int64) async throws -> DeadLetterContent? {
        let answer = try await client.get("\(path)/\(id)")
        return answer.status == 404 ? nil : try accept(answer).decode(DeadLetterContent.self)
    }

    func redrive(_ selection: DeadLetterSelection, why: String) async throws -> DeadLetterDesk.Redrive {
        let answer = try await client.post("\(path)/redrive", json: DeadLetterDecision(selection, why: why))
        return try accept(answer).decode(DeadLetterDesk.Redrive.self)
    }

    func discard(_ selection: DeadLetterSelection, why: String) async throws -> DeadLetterDesk.Discard {
        let answer = try await client.post("\(path)/discard", json: DeadLetterDecision(selection, why: why))
        return try accept(answer).decode(DeadLetterDesk.Discard.self)
    }

    private func query(_ selection: DeadLetterSelection, _ cursor: String?, limit: Int) -> String {
        let values = [
            "limit": String(min(max(limit, 1), Paging.maximumLimit)), "cursor": cursor,
            "source": selection.source?.rawValue, "stream": selection.stream, "type": selection.type,
        ].compactMapValues { $0 }
        return path + "?"
            + values.sorted { $0.key < $1.key }.map { "\($0)=\(Address.escaped($1))" }.joined(separator: "&")
    }

    private func get<Value: Decodable>(_ path: String, as type: Value.Type) async throws -> Value {
        try accept(try await client.get(path)).decode(type)
    }

    private func accept(_ answer: PlatformClient.Answer) throws -> PlatformClient.Answer {
        guard answer.isSuccess else { throw ClientError(answer.problem.text) }
        return answer
    }
}
