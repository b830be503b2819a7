import Domain

/// An appraiser's judgement.
struct AppraisalRequest: Decodable {
    /// 0–100.
    let score: Int
    let motivation: String
}

/// Why a proposal is rejected.
struct RejectionRequest: Decodable {
    let reason: String
}

/// How an award is signed.
struct SignatureRequest: Decodable {
    /// Today, when it is left out.
    let signedOn: CalendarDate?
    /// The usual parts, when they are left out.
    let tranches: [Money]?
}

/// When a tranche was paid.
struct PaymentRequest: Decodable {
    /// Today, when it is left out.
    let paidOn: CalendarDate?
}
