/// What brought something into the portfolio. Written `{"kind": "submission", "id": "…"}`.
public enum Origin: Sendable, Hashable {
    /// A partner's submission.
    case submission(SubmissionID)
    /// An award of the Opportunity Fund.
    case award(AwardID)
    /// A grant under a subsidy framework.
    case grant(ApplicationID)

    /// Which of the three.
    public enum Kind: String, Sendable, Codable, CaseIterable { case submission, award, grant }

    public var kind: Kind {
        switch self {
        case .submission: .submission
        case .award: .award
        case .grant: .grant
        }
    }

    /// The identifier of the submission, award or application.
    public var id: String {
        switch self {
        case .submission(let submission): submission.text
        case .award(let award): award.text
        case .grant(let application): application.text
        }
    }

    /// `nil` when the text is no identifier.
    public init?(_ kind: Kind, id: String) {
        let origin: Origin? =
            switch kind {
            case .submission: SubmissionID(id).map(Origin.submission)
            case .award: AwardID(id).map(Origin.award)
            case .grant: ApplicationID(id).map(Origin.grant)
            }
        guard let origin else { return nil }
        self = origin
    }
}

extension Origin: Codable {
    private enum CodingKeys: String, CodingKey { case kind, id }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Kind.self, forKey: .kind) {
        case .submission: self = .submission(try container.decode(SubmissionID.self, forKey: .id))
        case .award: self = .award(try container.decode(AwardID.self, forKey: .id))
        case .grant: self = .grant(try container.decode(ApplicationID.self, forKey: .id))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        try container.encode(id, forKey: .id)
    }
}
