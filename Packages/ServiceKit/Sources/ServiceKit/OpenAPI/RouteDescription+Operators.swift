import Domain
import HTTPTypes
import Journal

/// What operators do.
extension RouteDescription {
    private static let rebuild = RouteContent.json(
        .object(
            ["state": .choice(RebuildDesk.Status.State.self), "done": .integer(from: 0), "total": .integer(from: 0)],
            optional: ["startedAt": .instant, "endedAt": .instant, "error": .text]))

    static let rebuildState = RouteDescription("How far the rebuild of the tables for reading is.", answers: rebuild)

    static let startRebuild = RouteDescription(
        "Begins a rebuild of the tables for reading.", statuses: [.accepted], answers: rebuild)

    static let deadLetters = RouteDescription(
        "Events that could not be handled.",
        [.query("source", .choice(ServiceName.self)), .query("stream"), .query("type")] + .paging,
        answers: .json(
            .page(
                of: .object([
                    "id": .integer, "subject": .object, "reason": .text, "error": .text, "attempts": .integer(from: 0),
                ]))))

    static let deadLetter = RouteDescription("An event that could not be handled.", answers: .json(.object))

    private static let letters = RouteContent.json(
        .object(
            ["why": .text],
            optional: [
                "ids": .list(of: .integer), "source": .choice(ServiceName.self), "stream": .text, "type": .text,
            ]))

    static let redrive = RouteDescription(
        "Has the events that are named handled again.", takes: letters, answers: .json(.object), problems: [.notFound])

    static let discard = RouteDescription(
        "Gives up the events that are named.", takes: letters, answers: .json(.object), problems: [.notFound])
}
