import HTTPTypes

/// The addresses that every process has by itself.
extension RouteDescription {
    static let live = RouteDescription("Whether the process runs.", answers: .json(.object(["status": .text])))

    static let ready = RouteDescription(
        "Whether the services can answer, with the outcome of each check.", statuses: [.ok, .serviceUnavailable],
        answers: .json(
            .object([
                "status": .choice(["ready", "not-ready"]),
                "checks": .list(
                    of: .object(
                        ["name": .text, "status": .choice(["ok", "degraded", "failing"])],
                        optional: ["detail": .text])),
            ])))

    static let metrics = RouteDescription("Measurements for Prometheus.", answers: .bytes("text/plain"))

    static let style = RouteDescription("How pages look.", answers: .bytes("text/css"))

    static let me = RouteDescription(
        "Who one is.",
        answers: .json(
            .object(
                [
                    "id": .text, "organisation": .text, "roles": .list(of: .choice(Role.self)),
                    "operations": .list(of: .choice(Operation.self)),
                ], optional: ["name": .text])))

    static let officer = RouteDescription(
        "Whom a reference stands for, as far as the caller may know.",
        answers: .json(.object(["id": .text, "isErased": .boolean], optional: ["name": .text, "organisation": .text])))

    static let people = RouteDescription(
        "The people who are known.",
        answers: .json(
            .object([
                "people": .list(
                    of: .object(
                        [
                            "id": .text, "name": .text, "mail": .text, "organisation": .text,
                            "roles": .list(of: .choice(Role.self)), "addedAt": .instant,
                        ], optional: ["removedAt": .instant]))
            ])))

    static let keys = RouteDescription(
        "The access keys that are known, without the keys themselves.",
        answers: .json(
            .object([
                "keys": .list(
                    of: .object(
                        [
                            "id": .text, "name": .text, "organisation": .text,
                            "roles": .list(of: .choice(Role.self)),
                            "operations": .list(of: .choice(Operation.self)), "createdAt": .instant,
                        ],
                        optional: [
                            "expiresAt": .instant, "previousWorksUntil": .instant, "lastUsedAt": .instant,
                        ]))
            ])))
}
