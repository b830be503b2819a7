/// Why a decision about who is who was not taken, for the one who gave it.
struct IdentityRejection: Error, Hashable {
    enum Code: String, Sendable, CaseIterable {
        case unknownMember = "unknown-member"
        case reasonMissing = "reason-missing"
        case sameMember = "same-member"
        case alreadyMerged = "already-merged"
        case mergeCircle = "merge-circle"
        case notMerged = "not-merged"
    }

    let code: Code
    let detail: String
    let field: String?
    let remedy: String

    static func unknown(_ member: String) -> IdentityRejection {
        IdentityRejection(
            code: .unknownMember, detail: "“\(member)” is not known.", field: nil,
            remedy: "Take code or identifier from the list.")
    }

    static let noReason = IdentityRejection(
        code: .reasonMissing, detail: "There is no reason.", field: "reason",
        remedy: "Say why, for those who look at the decision later.")

    static func itself(_ member: String) -> IdentityRejection {
        IdentityRejection(
            code: .sameMember, detail: "“\(member)” is named twice.", field: "merged", remedy: "Name two.")
    }

    static func alreadyMerged(_ member: String, into kept: String) -> IdentityRejection {
        IdentityRejection(
            code: .alreadyMerged, detail: "“\(member)” was merged into “\(kept)”.", field: "merged",
            remedy: "Decide about “\(kept)”, or undo that merge first.")
    }

    static func circle(_ kept: String, _ merged: String) -> IdentityRejection {
        IdentityRejection(
            code: .mergeCircle, detail: "“\(kept)” is merged into “\(merged)” already.", field: "kept",
            remedy: "Nothing is to be done; to keep “\(kept)” instead, undo that merge first.")
    }

    static func areMerged(_ pair: IdentityRegister.Pair) -> IdentityRejection {
        IdentityRejection(
            code: .alreadyMerged, detail: "“\(pair.first)” and “\(pair.second)” are one by a merge.", field: nil,
            remedy: "Undo the merge: that says that they are two.")
    }

    static func notMerged(_ member: String) -> IdentityRejection {
        IdentityRejection(
            code: .notMerged, detail: "“\(member)” is not merged into another.", field: nil,
            remedy: "Look at the list of decisions.")
    }
}
