/// What money was spent on: a closed list, so that cost can be set beside effect.
public enum InterventionType: String, Sendable, Codable, CaseIterable {
    case directService = "direct-service"
    case cashOrVoucher = "cash-or-voucher"
    case skills
    case jobPlacementOrEnterprise = "job-placement-or-enterprise"
    case infrastructure
    case systemStrengthening = "system-strengthening"
    case policyAndLegalReform = "policy-and-legal-reform"
    case financeOrDerisking = "finance-or-derisking"
    case localActorCapacity = "local-actor-capacity"
    case coordinationOrMEL = "coordination-or-mel"

    /// How a type is grouped when cost is compared: people served directly, systems changed, or neither.
    public enum Group: String, Sendable, Codable { case direct, system, separate }

    public var group: Group {
        switch self {
        case .directService, .cashOrVoucher, .skills, .jobPlacementOrEnterprise, .infrastructure: .direct
        case .systemStrengthening, .policyAndLegalReform: .system
        case .financeOrDerisking, .localActorCapacity, .coordinationOrMEL: .separate
        }
    }
}
