import Domain
import Journal

/// A payment on an activity that the donor manages is an advance until it is accounted for.
enum AdvanceDue {
    static func record(
        _ payment: DisbursementRecorded, by context: CommandContext, in transaction: JournalTransaction
    ) throws {
        let stream = StreamID.managed(payment.activity)
        guard let state = try transaction.state(ManagedActivity.self, of: stream), !state.stage.isFinal else { return }
        let rules = ActivityRules.standard
        let due = payment.date.adding(months: rules.advanceMonths) ?? payment.date
        let obligation = ActivityObligation(
            key: "advance-\(payment.number)", kind: .advance, title: "Account for payment \(payment.number)",
            dueOn: due, timeZone: rules.timeZone, amount: payment.amount,
            basis: "rules \(rules.version): \(rules.advanceMonths) months after \(payment.date)")
        // A key that somebody took by hand, or a payment told twice, makes nothing new.
        guard state.obligations[obligation.key] == nil else { return }
        let order = ManagedActivity.Order(
            action: .owe(obligation), by: Officer(id: ServiceName.portfolio.rawValue, organisation: ""),
            today: CalendarDate(utc: transaction.now), rules: rules)
        try transaction.execute(ManagedActivity.self, on: stream, order, by: context)
    }
}
