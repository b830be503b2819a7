import Domain
import Hummingbird
import Journal

/// The address `/operations/v1/<service>/rebuild`, for operators alone: begins a rebuild of the tables for reading, and
/// tells how far it is.
struct RebuildRoutes: Sendable {
    let service: ServiceName
    let desk: RebuildDesk

    func add(to routes: Routes) {
        routes.group("/operations/v1/\(service.rawValue)/rebuild")
            .get(access: .roles(.operator), .rebuildState) { request, _ in
                _ = try request.query()
                return Answer(status: desk.status)
            }
            .post(access: .roles(.operator), .startRebuild) { request, _ in
                _ = try request.query()
                guard desk.start() else { throw Problem.rebuildRuns(service) }
                return EditedResponse(status: .accepted, response: Answer(status: desk.status))
            }
    }

    private struct Answer: ResponseEncodable, Sendable {
        let status: RebuildDesk.Status

        func encode(to encoder: any Encoder) throws { try status.encode(to: encoder) }
    }
}

extension Problem {
    fileprivate static func rebuildRuns(_ service: ServiceName) -> Problem {
        Problem(
            Problem.Code("rebuild-runs"), status: .conflict,
            detail: "The tables of \(service.rawValue) are being rebuilt.", remedy: "Ask for its state at this address."
        )
    }
}
