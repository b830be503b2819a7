import Hummingbird
import Journal
import ServiceKit

/// The facts that figures are made of, for analysts of the programme: single reports of people are among them.
struct FactRoutes: Sendable {
    let journal: Journal

    func add(to routes: Routes) {
        let journal = journal
        routes.get("/analytics/v1/facts/{kind}", access: .roles(Disclosure.roles), .facts) { request, context in
            _ = try request.query()
            let name = try context.pathParameter("kind")
            guard name.hasSuffix(".csv"), let kind = FactExport.Kind(rawValue: String(name.dropLast(4))) else {
                throw Problem.notFound("kind of fact", id: name)
            }
            let export = FactExport(kind: kind, journal: journal)
            return CSVResponse(fileName: name, header: export.header, rows: export)
        }
    }
}
