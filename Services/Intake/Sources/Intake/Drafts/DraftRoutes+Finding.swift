import Domain
import GRDB
import HTTPTypes
import Hummingbird
import Journal
import NIOCore
import ServiceKit

/// What the addresses of drafts have in common.
extension DraftRoutes {
    /// The draft that is named, with its latest version, where the caller may see it.
    func found(_ context: PlatformRequestContext) async throws -> (DraftRow, DraftVersion?) {
        let identity = try context.requireIdentity()
        return try await desk.content(of: Self.id(context), for: identity.officer)
    }

    func saved(
        _ request: Request, _ context: PlatformRequestContext, _ kind: String,
        _ find: @Sendable (Database, SubmissionID, Int) throws -> DraftVersion?
    ) async throws -> Response {
        _ = try request.query()
        let (draft, _) = try await found(context)
        let number = try context.pathParameter("number")
        let found = try await desk.journal.read { db in try Int(number).flatMap { try find(db, draft.id, $0) } }
        guard let found else { throw Problem.notFound(kind, id: number) }
        return Self.response(found)
    }

    /// Shows what is to be saved to the virus scanner; what it finds is refused, and recorded.
    func scan(_ bytes: [UInt8], by identity: Identity, _ context: PlatformRequestContext) async throws {
        guard let scanner else { return }
        do {
            try await scanner.check(bytes)
        } catch let refusal as DoorRefusal {
            try await Refusals(journal: desk.journal, now: now).record(
                refusal, of: try OrganisationCode(of: identity.officer), bytes: bytes.count,
                by: identity.command(context))
            throw refusal.problem
        }
    }

    static func id(_ context: PlatformRequestContext) throws -> SubmissionID {
        let text = try context.pathParameter("id")
        guard let id = SubmissionID(text) else { throw Problem.notFound("draft", id: text) }
        return id
    }

    /// Content as it was saved, with its version as entity tag.
    static func response(_ version: DraftVersion) -> Response {
        Response(
            status: .ok, headers: [.contentType: "application/json", .eTag: "\"\(version.number)\""],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: version.content)))
    }

    static func basedOn(_ request: Request) throws -> Int {
        let tag = request.headers[.ifMatch]?.trimmingPrefix("W/")
        guard let tag, tag.hasPrefix("\""), tag.hasSuffix("\""), tag.count > 2,
            let version = Int(tag.dropFirst().dropLast()), version >= 0
        else {
            throw Problem(
                Problem.Code("version-required"), status: .preconditionRequired,
                detail: "The request does not say which version it was written on.", field: "If-Match",
                remedy: "Send the entity tag of the version that was read, such as If-Match: \"3\"; \"0\" at first.")
        }
        return version
    }
}
