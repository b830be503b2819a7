import Domain
import Foundation
import Hummingbird
import ServiceKit

/// The facts of one value, page by page.
struct FigureLineageResponse: ResponseEncodable, Sendable {
    let figure: FigureRow
    let items: [FigurePartResponse]
    let next: String?
}

/// What changed a value between two times.
struct FigureComparisonResponse: ResponseEncodable, Sendable {
    let figure: String
    let from: Date
    let to: Date
    let before: FigureRow?
    let after: FigureRow?
    let items: [Change]
    let next: String?

    struct Change: Encodable, Sendable {
        /// `added`, `corrected`, `superseded` or `changed`.
        let change: String
        let fact: FigurePartResponse
        let before: FigureContribution?
        let after: FigureContribution?

        init(_ change: FigureComparison.Change) {
            self.change = change.kind.rawValue
            fact = FigurePartResponse(change.part)
            before = FigureContribution(change.before)
            after = FigureContribution(change.after)
        }
    }
}

/// A fact with the event it stands in, and what it contributes.
struct FigurePartResponse: Encodable, Sendable {
    let event: String
    let item: Int
    let type: String
    let source: String
    let recordedAt: Date
    let submission: String?
    let provenance: String
    let what: String
    let contribution: FigureContribution?
    let standing: String

    init(_ part: FigurePart) {
        event = part.source.event
        item = part.source.item
        type = part.source.type
        source = part.source.service
        recordedAt = part.source.recordedAt
        submission = part.source.submission
        provenance = part.source.provenance.label
        what = part.what
        contribution = FigureContribution(part.contribution)
        standing = part.standing
    }
}

/// People at both ends of the range, an amount, or a part of a whole.
struct FigureContribution: Encodable, Sendable {
    var low: Int?
    var high: Int?
    var value: ExactDecimal?
    var numerator: ExactDecimal?
    var denominator: ExactDecimal?
    var unit: String

    init?(_ contribution: FigurePart.Contribution) {
        switch contribution {
        case .nothing: return nil
        case .people(let low, let high): (self.low, self.high, unit) = (low, high, "people")
        case .amount(let amount, let unit): (value, self.unit) = (ExactDecimal(amount), unit)
        case .ratio(let part, let whole, let unit):
            (numerator, denominator) = (part.map(ExactDecimal.init), whole.map(ExactDecimal.init))
            self.unit = unit
        }
    }
}
