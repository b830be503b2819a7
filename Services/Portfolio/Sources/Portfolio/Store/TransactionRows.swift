import Domain
import GRDB

extension TransactionItem {
    init(_ row: Row) {
        self.init(
            id: row["id"], activity: row["activity"], version: row["version"], number: row["number"],
            reference: row["reference"], type: row["type"], date: OrNull(row["date"]), value: OrNull(Money(row)),
            valueDate: row["value_date"],
            provider: Party(ref: row["provider_ref"], name: row["provider_name"], activity: row["provider_activity"]),
            receiver: Party(ref: row["receiver_ref"], name: row["receiver_name"], activity: row["receiver_activity"]),
            description: row["description"], isHumanitarian: row["is_humanitarian"], origin: OriginItem(row),
            provenance: row["provenance"], recordedAt: row["completed_at"])
    }
}

extension Money {
    /// The columns `amount` and `currency`; `nil` where the value is unusable.
    init?(_ row: Row) {
        let (amount, code): (String?, String?) = (row["amount"], row["currency"])
        guard let number = amount.flatMap(ExactDecimal.init), let currency = code.flatMap(Currency.init) else {
            return nil
        }
        self.init(number.value, currency)
    }
}
