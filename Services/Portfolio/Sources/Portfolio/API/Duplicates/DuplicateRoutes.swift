import Domain
import Hummingbird
import Journal
import ServiceKit

/// Who may be the same as who, and what was decided. For the programme: a suspicion is not a fact about a partner.
struct DuplicateRoutes: Sendable {
    let desk: IdentityDesk

    init(journal: Journal) { desk = IdentityDesk(journal: journal) }

    func add(to routes: Routes) {
        let (read, decide) = (Access.roles(Role.ofProgramme), Access.roles(.programmeOfficer))
        routes.get("duplicates", access: read, .duplicates) { request, _ in try await suspicions(request) }
        routes.get("duplicates/{id}", access: read, .duplicate) { request, context in
            _ = try request.query()
            let number = try number(context)
            guard let item = try await desk.journal.read({ try IdentityQueries.find($0, number: number) }) else {
                throw Problem.notFound("suspicion", id: "\(number)")
            }
            return item
        }
        routes.post("duplicates/{id}/same", access: decide, .decideSame) { request, context in
            let identity = try context.requireIdentity()
            let body = try await request.decode(as: SameRequest.self, context: context)
            return try await desk.same(
                number(context), kept: body.kept, reason: body.reason, by: identity.officer, identity.command(context))
        }
        routes.post("duplicates/{id}/different", access: decide, .decideDifferent) { request, context in
            let identity = try context.requireIdentity()
            let body = try await request.decode(as: DifferentRequest.self, context: context)
            return try await desk.different(
                number(context), reason: body.reason, by: identity.officer, identity.command(context))
        }
        routes.get("merges", access: read, .merges) { request, _ in
            let query = try request.query(allowing: ["kind"] + Paging.parameters)
            let kind = try query.choice("kind", as: IdentityKind.self)
            let page = try query.page(by: Int64.self)
            let found = try await desk.journal.read { try IdentityQueries.decisions($0, kind: kind, page) }
            return try Page(found, for: page, position: \.number)
        }
        routes.post("merges", access: decide, .merge) { request, context in
            let identity = try context.requireIdentity()
            let body = try await request.decode(as: MergeRequest.self, context: context)
            return try await desk.execute(
                .merge(body.kind, kept: body.kept, merged: body.merged, reason: body.reason, by: identity.officer),
                body.kind, about: [body.kept, body.merged], by: identity.command(context))
        }
        routes.post("merges/undo", access: decide, .undoMerge) { request, context in
            let identity = try context.requireIdentity()
            let body = try await request.decode(as: UndoRequest.self, context: context)
            return try await desk.execute(
                .undo(body.kind, merged: body.merged, reason: body.reason, by: identity.officer), body.kind,
                about: [body.merged], by: identity.command(context))
        }
        routes.get("identity", access: read, .identity) { request, _ in
            let query = try request.query(allowing: ["kind", "member"])
            let kind = try query.choice("kind", as: IdentityKind.self) ?? .organisation
            let member = try query.required("member")
            return try await desk.journal.read { db in
                guard try IdentityProfile.find(db, kind, member) != nil else {
                    throw Problem.notFound(kind.rawValue, id: member)
                }
                return try IdentityGroup(db, kind, member)
            }
        }
    }

    private func suspicions(_ request: Request) async throws -> Page<SuspicionItem> {
        let query = try request.query(allowing: ["kind", "status", "member", "minimum-score"] + Paging.parameters)
        let kind = try query.choice("kind", as: IdentityKind.self)
        let status = try query.choice("status", as: SuspicionStatus.self)
        let (member, score) = (query.string("member"), try query.integer("minimum-score", in: 0...100))
        let page = try query.page(by: Int64.self)
        let found = try await desk.journal.read {
            try IdentityQueries.page($0, kind: kind, status: status, member: member, minimumScore: score, page)
        }
        return try Page(found, for: page, position: \.number)
    }

    private func number(_ context: PlatformRequestContext) throws -> Int64 {
        let text = try context.pathParameter("id")
        guard let number = Int64(text) else { throw Problem.notFound("suspicion", id: text) }
        return number
    }
}
