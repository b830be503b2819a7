import HTTPTypes
import Hummingbird
import Journal
import ServiceKit

/// The facts that figures are made of, for analysts of the programme: single reports of people are among them.
struct FactRoutes: Sendable {
    let journal: Journal

    func add(to routes: Routes) {
        let journal = journal
        routes.get("/analytics/v1/facts/{kind}", access: .roles(Disclosure.roles), .facts) { request, context in
            let query = try request.query(allowing: ["format"])
            let name = try context.pathParameter("kind")
            let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let kind = FactExport.Kind(rawValue: parts[0]),
                let format = try FactExport.Format(suffix: parts.count == 2 ? parts[1] : nil, query, request)
            else { throw Problem.notFound("kind of fact", id: name) }
            return FactExport(kind: kind, format: format, journal: journal).response
        }
    }
}

extension FactExport.Format {
    /// By suffix, by parameter, or by what the caller accepts; `nil` where the suffix is none.
    fileprivate init?(suffix: String?, _ query: QueryParameters, _ request: Request) throws {
        let asked = try query.choice("format", as: Self.self)
        if let suffix {
            self.init(rawValue: suffix)
        } else {
            let accepted = request.headers[values: .accept].joined(separator: ",").lowercased()
            self = asked ?? (accepted.contains("ndjson") ? .ndjson : .csv)
        }
    }
}

extension FactExport {
    /// When reading fails the connection is cut, so that nobody takes half a file for a whole one.
    fileprivate var response: Response {
        let type = format == .csv ? "text/csv; charset=utf-8; header=present" : "application/x-ndjson"
        return Response(
            status: .ok,
            headers: [
                .contentType: type, .vary: "Accept",
                .contentDisposition: "attachment; filename=\"\(kind.rawValue).\(format.rawValue)\"",
            ],
            body: ResponseBody { writer in
                for try await portion in self { try await writer.write(ByteBuffer(bytes: portion)) }
                try await writer.finish(nil)
            })
    }
}
