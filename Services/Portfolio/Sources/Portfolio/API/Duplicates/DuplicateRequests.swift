import Domain

/// Two are one: which of them is kept.
struct SameRequest: Decodable, Sendable {
    let kept: String
    let reason: String
}

/// Two are not one.
struct DifferentRequest: Decodable, Sendable {
    let reason: String
}

/// Two are one though nobody suspected it.
struct MergeRequest: Decodable, Sendable {
    let kind: IdentityKind
    let kept: String
    let merged: String
    let reason: String
}

/// A merge was wrong.
struct UndoRequest: Decodable, Sendable {
    let kind: IdentityKind
    let merged: String
    let reason: String
}
