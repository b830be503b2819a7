import Domain
import ServiceKit

/// What the values of country work look like, as they are sent.
extension Schema {
    static let name = Schema.text(length: 1...200)
    static let words = Schema.text(length: 1...Must.longestText)
    static let countryMoney = Schema.object(["amount": .text, "currency": .text(length: 3...3)])
    static let countryCode = Schema.text(length: 2...2)
    static let span = Schema.object(["start": .day, "end": .day])

    static let plan = Schema.object(
        [
            "title": .words, "theoryOfChange": .words,
            "assumptions": .list(of: .object(["statement": .words, "watchedBy": .words])),
            "priorities": .list(of: .object(["title": .words, "pillar": .choice(Pillar.self)])),
            "shares": .list(of: .object(["partner": .name], optional: ["percent": .text, "amount": countryMoney])),
            "targets": .list(
                of: .object(
                    ["indicator": .name, "value": .text, "unit": .words, "by": .day], optional: ["baseline": .text])),
            "departments": .list(of: .words),
        ], optional: ["total": countryMoney])

    static let consultation = Schema.object(
        [
            "party": .choice(Consultation.Party.self), "outcome": .choice(Consultation.Outcome.self), "note": .text,
            "on": .day,
        ], optional: ["department": .text])
}
