import Domain
import Foundation
import Hummingbird
import ServiceKit

/// A figure with the events that it is made of.
struct LineageResponse: ResponseEncodable, Sendable {
    let figure: Figure
    let events: [Event]

    init(_ lineage: Lineage) {
        figure = lineage.figure
        events = lineage.entries.map(Event.init)
    }

    struct Event: Encodable, Sendable {
        /// The id of the event in the log.
        let event: String
        let type: String
        let source: String
        let recordedAt: Date
        let submission: String?
        let provenance: String
        let what: String
        let contribution: Contribution

        init(_ entry: Lineage.Entry) {
            event = entry.source.event
            type = entry.source.type
            source = entry.source.service
            recordedAt = entry.source.recordedAt
            submission = entry.source.submission
            provenance = entry.source.provenance.label
            what = [entry.what, entry.stated?.description].compactMap(\.self).joined(separator: ": ")
            contribution = Contribution(entry)
        }
    }

    /// What it counts: people at both ends of the range, or an amount, or a part of a whole.
    struct Contribution: Encodable, Sendable {
        var low: Int?
        var high: Int?
        var value: ExactDecimal?
        var part: ExactDecimal?
        var whole: ExactDecimal?
        var unit: String?
        let note: String

        init(_ entry: Lineage.Entry) {
            note = entry.note
            switch entry.contribution {
            case .people(let low, let high): (self.low, self.high, unit) = (low, high, "people")
            case .known(let part, let whole):
                (self.part, self.whole) = (ExactDecimal(Decimal(part)), ExactDecimal(Decimal(whole)))
                unit = "people"
            case .amount(let money): (value, unit) = (ExactDecimal(money.amount), money.currency.code)
            case .share(let part, let whole):
                (self.part, self.whole) = (ExactDecimal(part), ExactDecimal(whole.amount))
                unit = whole.currency.code
            case .stated(let count): value = ExactDecimal(Decimal(count))
            case .nothing: break
            }
        }
    }
}
