/// What a transaction does (`transaction-type/@code`).
public enum TransactionType: String, Sendable, CaseIterable {
    /// Money that came in.
    case incomingFunds = "1"
    /// A promise to pay, made to a receiver.
    case outgoingCommitment = "2"
    /// Money that went to another organisation or activity.
    case disbursement = "3"
    /// Money that was spent on goods and services.
    case expenditure = "4"
    /// Interest that was paid.
    case interestPayment = "5"
    /// A loan that was paid back.
    case loanRepayment = "6"
    /// Money that was paid back, of an earlier payment.
    case reimbursement = "7"
    /// Shares that were bought.
    case purchaseOfEquity = "8"
    /// Shares that were sold.
    case saleOfEquity = "9"
    /// A guarantee of a credit.
    case creditGuarantee = "10"
    /// A promise of money that is to come in.
    case incomingCommitment = "11"
    /// A pledge to a receiver, not binding.
    case outgoingPledge = "12"
    /// A pledge of money that is to come in, not binding.
    case incomingPledge = "13"

    /// The code of 2.x that took the place of a letter code of IATI 1.x; nil for any other text.
    public static func successor(ofLegacyCode code: String) -> TransactionType? {
        switch code {
        case "IF": .incomingFunds
        case "C": .outgoingCommitment
        case "D": .disbursement
        case "E": .expenditure
        case "IR": .interestPayment
        case "LR": .loanRepayment
        case "R": .reimbursement
        case "QP": .purchaseOfEquity
        case "QS": .saleOfEquity
        case "CG": .creditGuarantee
        default: nil
        }
    }
}
