/// The figures that can be asked for, by the name in their address.
enum FigureName: String, Sendable, Codable, CaseIterable {
    case reach
    case women
    case disability
    /// Article 4.2 of the national budget.
    case budget
    /// The most that may be committed in a phase of a programme.
    case ceiling
    case committed
    case disbursed
    case partnerCommitmentsReceived = "partner-commitments-received"
    case partnerFundsReceived = "partner-funds-received"
    case partnerCommitted = "partner-committed"
    case partnerDisbursed = "partner-disbursed"
    /// What the donor disbursed to local actors, of all it disbursed.
    case localisationShare = "localisation-share"
    case refugeeLedShare = "refugee-led-share"
    case envelope
    case awards
    case awardsPaid = "awards-paid"
    case subsidyCeiling = "subsidy-ceiling"
    case grants
    case grantsPaid = "grants-paid"
    case letter

    /// What it is, for a person.
    var title: String {
        switch self {
        case .reach: "People reached"
        case .women: "Women and girls among those reached"
        case .disability: "People with a disability among those reached"
        case .budget: "Budget of article 4.2"
        case .ceiling: "Ceiling of the phase"
        case .committed: "Committed"
        case .disbursed: "Disbursed"
        case .partnerCommitmentsReceived: "Commitments received, reported by partners"
        case .partnerFundsReceived: "Funds received, reported by partners"
        case .partnerCommitted: "Committed onward, reported by partners"
        case .partnerDisbursed: "Disbursed onward, reported by partners"
        case .localisationShare: "Disbursed directly to local actors"
        case .refugeeLedShare: "Disbursed directly to refugee-led organisations"
        case .envelope: "Envelope of the call"
        case .awards: "Awards signed"
        case .awardsPaid: "Awards paid"
        case .subsidyCeiling: "Subsidy ceiling"
        case .grants: "Grants decided"
        case .grantsPaid: "Advances paid on grants"
        case .letter: "Stated in a letter to parliament"
        }
    }
}
