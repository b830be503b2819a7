/// The IATI transaction types that this service itself gives a meaning to.
enum TransactionType {
    static let commitment = "2"
    static let disbursement = "3"
    /// 1 incoming funds, 11 incoming commitment: reported by who receives.
    static let incoming = ["1", "11"]
    /// Reported by who gives.
    static let outgoing = [commitment, disbursement]
}
