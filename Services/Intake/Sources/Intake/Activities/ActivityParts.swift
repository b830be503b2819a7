import Domain
import IATI

/// Cuts an activity's money and results into parts that each fit one event.
struct ActivityParts {
    /// About how many bytes of JSON one part may have. A Kafka broker takes a megabyte by default; an event
    /// stays well below, with room for what the estimate misses.
    static let weightLimit = 200_000

    private(set) var parts: [ActivityContent] = []
    private var current = ActivityContent()
    private var weight = 0

    init(_ activity: IATI.Activity) {
        for (index, transaction) in activity.transactions.enumerated() {
            let reported = ContentMapping.transaction(transaction, number: index + 1)
            add(reported.weight) { $0.transactions.append(reported) }
        }
        for budget in activity.budgets { add(150) { $0.budgets.append(ContentMapping.budget(budget)) } }
        for planned in activity.plannedDisbursements {
            let reported = ContentMapping.plannedDisbursement(planned)
            add(150 + reported.provider.weight + reported.receiver.weight) { $0.plannedDisbursements.append(reported) }
        }
        // What the platform itself put beside what was published is known from where it came.
        for (index, result) in activity.results.filter({ !$0.isAdded }).enumerated() {
            let reported = ContentMapping.result(result, number: index + 1)
            add(60 + reported.title.utf8.count) { $0.results.append(reported) }
            for (place, indicator) in result.indicators.enumerated() {
                add(ContentMapping.indicator(indicator, number: place + 1, of: index + 1))
            }
        }
        if weight > 0 { close() }
    }

    /// A long indicator goes on in the next part, under the same numbers.
    private mutating func add(_ indicator: ReportedIndicator) {
        var piece = indicator
        (piece.baselines, piece.periods) = ([], [])
        var pieceWeight = 100 + piece.title.utf8.count
        func isFull(_ more: Int) -> Bool { pieceWeight + more > ActivityParts.weightLimit }
        for baseline in indicator.baselines {
            if isFull(baseline.weight) { flush(&piece, &pieceWeight) }
            piece.baselines.append(baseline)
            pieceWeight += baseline.weight
        }
        for period in indicator.periods {
            let more = 80 + (period.targets + period.actuals).map(\.weight).reduce(0, +)
            if isFull(more) { flush(&piece, &pieceWeight) }
            piece.periods.append(period)
            pieceWeight += more
        }
        let last = piece
        add(pieceWeight) { $0.indicators.append(last) }
    }

    private mutating func flush(_ piece: inout ReportedIndicator, _ pieceWeight: inout Int) {
        let full = piece
        add(pieceWeight) { $0.indicators.append(full) }
        (piece.baselines, piece.periods) = ([], [])
        pieceWeight = 100 + piece.title.utf8.count
    }

    private mutating func add(_ more: Int, _ place: (inout ActivityContent) -> Void) {
        if weight > 0, weight + more > ActivityParts.weightLimit { close() }
        place(&current)
        weight += more
    }

    private mutating func close() {
        parts.append(current)
        (current, weight) = (ActivityContent(), 0)
    }
}

// Estimates of the length in JSON.

extension ReportedTransaction {
    fileprivate var weight: Int {
        200 + (description?.utf8.count ?? 0) + (reference?.utf8.count ?? 0) + provider.weight + receiver.weight
            + ((sectors ?? []) + (regions ?? [])).map { 60 + ($0.name?.utf8.count ?? 0) }.reduce(0, +)
    }
}

extension Optional where Wrapped == OrganisationReference {
    fileprivate var weight: Int {
        60 + [self?.ref, self?.name, self?.activity].compactMap { $0?.utf8.count }.reduce(0, +)
    }
}

extension Measurement {
    fileprivate var weight: Int {
        60 + (text?.utf8.count ?? 0) * 2
            + dimensions.map { 30 + $0.name.utf8.count + $0.value.utf8.count }.reduce(0, +)
    }
}
