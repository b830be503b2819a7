extension Access {
    /// What partners send before it is decided upon: each organisation sees its own; that there are others' is not its
    /// business. On the donor's side those see it who work on it.
    public static let sentByPartners = Access.own(
        Role.ofPartners, all: [.programmeOfficer, .post, .reviewer, .financeController, .operator])
}
