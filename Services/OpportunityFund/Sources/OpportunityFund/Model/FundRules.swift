public import Domain

/// What the Opportunity Fund asks of a proposal and an award, as far as a programme may set it.
///
/// No rulebook of the fund is public: each value is this platform's default, to be confirmed by the programme.
public struct FundRules: Sendable {
    /// The partners of the programme; other organisations may take part beside them.
    public var partners: Set<OrganisationCode>
    /// How many of the programme's partners a joint proposal needs.
    public var minimumPartners = 2
    /// The longest period of a proposal, in months.
    public var longestMonths = 24
    /// The score, 0–100, from which a proposal is recommended.
    public var passMark = 60
    /// The parts in which an award is paid, in percent, unless the signature sets others.
    public var tranchePercentages = [40, 40, 20]

    public init(partners: Set<OrganisationCode>) {
        self.partners = partners
    }

    /// The five partners of Prospects: UNHCR, ILO, UNICEF, the World Bank and IFC.
    public static let standard = FundRules(
        partners: Set(["UNHCR", "ILO", "UNICEF", "WB", "IFC"].compactMap { OrganisationCode($0) }))
}
