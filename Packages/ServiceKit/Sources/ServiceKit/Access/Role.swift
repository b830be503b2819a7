/// What a person or a machine may do. Somebody may have several; each address says which of them it needs.
///
/// The Opportunity Fund and the subsidy frameworks demand two persons for a decision. That rule compares persons, not
/// roles, so there is no role of an approver: who reviewed does not decide, and who asked for money does not pay it,
/// whatever their roles are.
public enum Role: String, Sendable, CaseIterable {
    /// Prepares and sends reports and applications for a partner organisation.
    case submitter
    /// Signs for a partner organisation.
    case authorisedOfficer = "authorised-officer"
    /// Sees what a partner organisation sent, and what became of it.
    case viewer
    /// Runs the programme: publishes calls and frameworks, decides, signs awards, asks for payments.
    case programmeOfficer = "programme-officer"
    /// An embassy: sees what partners send.
    case post
    /// Reviews and scores proposals and applications.
    case reviewer
    /// Controls and pays.
    case financeController = "finance-controller"
    /// Reads figures and the stream of events.
    case analyst
    /// Runs the platform: dead letters, rebuilds.
    case `operator`
    /// Decides who may do what: people and keys.
    case administrator

    /// Roles in a partner organisation, which see its own data alone.
    public static let ofPartners: Set<Role> = [.submitter, .authorisedOfficer, .viewer]

    /// Roles on the donor's side.
    public static let ofProgramme = Set(allCases).subtracting(ofPartners)

    /// Names that older files have, with what holders of them could do.
    private static let former: [String: Role] = [
        "partner": .submitter, "appraiser": .reviewer, "approver": .programmeOfficer,
    ]

    /// The role that a file names, by its present name or by the one it had before.
    init?(stored name: String) {
        guard let role = Role(rawValue: name) ?? Self.former[name] else { return nil }
        self = role
    }
}

extension Role: Codable {
    /// Reads the name that a file has.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let name = try container.decode(String.self)
        guard let role = Role(stored: name) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "no role; one of \(Role.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        self = role
    }
}

extension Role: Comparable {
    /// In the order of their declaration: partners' first.
    public static func < (first: Role, second: Role) -> Bool {
        allCases.firstIndex(of: first) ?? 0 < allCases.firstIndex(of: second) ?? 0
    }
}
