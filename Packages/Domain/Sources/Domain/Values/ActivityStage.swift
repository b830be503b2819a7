/// How far an activity is that the donor manages.
public enum ActivityStage: String, Sendable, Codable, CaseIterable {
    case identified, appraised, committed, implementing, suspended, finalising, closed, cancelled

    /// IATI ActivityStatus. A commitment makes it implementation: the money is promised, the work may begin.
    public var iatiStatus: String {
        switch self {
        case .identified, .appraised: "1"
        case .committed, .implementing: "2"
        case .finalising: "3"
        case .closed: "4"
        case .cancelled: "5"
        case .suspended: "6"
        }
    }

    /// Whether nothing follows.
    public var isFinal: Bool { self == .closed || self == .cancelled }
}

/// Whether services reach people through what the country has, or beside it.
public enum ServiceModality: String, Sendable, Codable, CaseIterable {
    case national, parallel
}

/// How much a policy marker is what an activity is about, by the codes of OECD DAC. Not screened is no value at all.
public enum MarkerScore: String, Sendable, Codable, CaseIterable {
    /// Screened: no objective of it.
    case notTargeted = "0"
    /// A deliberate objective, beside others.
    case significant = "1"
    /// What it is for.
    case principal = "2"
}

/// What a second person says of what a first one asked for.
public enum ApprovalOutcome: String, Sendable, Codable, CaseIterable {
    case approved, rejected
}
