import Domain
import HTTPTypes
import Hummingbird
import Journal
import ServiceKit

/// The addresses that every kind of dossier has for reading.
struct DossierRoutes<Kind: ServedDossier>: Sendable {
    let desk: DossierDesk

    func add(to routes: Routes) {
        routes.group(Kind.address)
            .get(access: Kind.access, .dossiers(Kind.self)) { request, _ in try await list(request) }
            .get("{id}", access: Kind.access, .dossier(Kind.self)) { request, context in
                _ = try request.query()
                let id = try context.pathParameter("id")
                guard let row = try await desk.journal.read({ try DossierQueries.find($0, Kind.self, id) }) else {
                    throw Problem.notFound(Kind.noun, id: id)
                }
                return desk.answer(Kind.self, row)
            }
            .get("{id}/history", access: Kind.access, .dossierHistory(Kind.self)) { request, context in
                let page = try request.query(allowing: Paging.parameters).page(by: Int64.self)
                let id = try context.pathParameter("id")
                let found = try await desk.journal.read { db in
                    guard try DossierQueries.content(db, Kind.self, id) != nil else {
                        throw Problem.notFound(Kind.noun, id: id)
                    }
                    return try DossierQueries.history(db, Kind.kind, id, page)
                }
                return try Page(found, for: page, position: \.number)
            }
    }

    private func list(_ request: Request) async throws -> Page<DossierAnswer<Kind.Shown>> {
        let query = try request.query(allowing: ["programme", "country", "status"] + Paging.parameters)
        let filter = DossierFilter(
            programme: query.string("programme"), country: try query.country(), status: query.string("status"))
        let page = try query.page(by: Int64.self)
        let rows = try await desk.journal.read { try DossierQueries.list($0, Kind.self, filter, page) }
        return try Page(rows.map { desk.answer(Kind.self, $0) }, for: page, position: \.row.number)
    }
}

extension RouteDescription {
    fileprivate static func one<Kind: ServedDossier>(_ kind: Kind.Type) -> Schema {
        .object(Kind.members.merging(["id": .text, "createdAt": .instant, "changedAt": .instant]) { own, _ in own })
    }

    fileprivate static func dossiers<Kind: ServedDossier>(_ kind: Kind.Type) -> RouteDescription {
        RouteDescription(
            "Every \(Kind.noun), in the order of recording.",
            [
                .query("programme"), .query("country", .text, "ISO 3166-1 alpha-2."),
                .query("status", .text, Kind.statusMeaning),
            ] + .paging, answers: .json(.page(of: one(kind))))
    }

    fileprivate static func dossier<Kind: ServedDossier>(_ kind: Kind.Type) -> RouteDescription {
        RouteDescription("One \(Kind.noun).", answers: .json(one(kind)))
    }

    fileprivate static func dossierHistory<Kind: ServedDossier>(_ kind: Kind.Type) -> RouteDescription {
        RouteDescription(
            "What happened to a \(Kind.noun), oldest first, with who did it.", .paging,
            answers: .json(
                .page(
                    of: .object([
                        "number": .integer(from: 1), "event": .text, "by": .text, "recordedAt": .instant,
                        "content": .object,
                    ]))))
    }

    /// What opens a dossier or says more of it.
    static func recording<Kind: ServedDossier>(
        _ kind: Kind.Type, _ summary: String, takes schema: Schema
    ) -> RouteDescription {
        RouteDescription(
            summary, takes: .json(schema), statuses: [.ok, .created], answers: .json(one(kind)), problems: [.notFound])
    }

    /// What somebody decides on a dossier that is open.
    static func deciding<Kind: ServedDossier>(
        _ kind: Kind.Type, _ summary: String, takes schema: Schema?
    ) -> RouteDescription {
        RouteDescription(
            summary, takes: schema.map { .json($0) }, answers: .json(one(kind)), problems: [.unprocessableContent])
    }
}
