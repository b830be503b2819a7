/// One code list of the standard.
final class Codelist: Sendable {
    /// Who may add codes.
    enum Kind: String, Sendable {
        /// Part of the standard: only a new version of it changes the list.
        case embedded
        /// Kept beside the standard, and complete.
        case complete
        /// Kept beside the standard, and said not to be complete.
        case open
    }

    let name: String
    let kind: Kind
    /// Whether capitals make no other code of it.
    private let isCaseless: Bool
    private let standings: [String: Standing]
    /// The codes that are current, for a quick look.
    let current: ShortCodes

    init(name: String, kind: Kind, isCaseless: Bool, standings: [String: Standing]) {
        self.name = name
        self.kind = kind
        self.isCaseless = isCaseless
        self.standings = standings
        current = ShortCodes(standings.filter { $0.value == .current }.keys)
    }

    enum Standing: Sendable {
        case current, withdrawn, unknown
        /// Not as the list writes it, and yet clear: see ``LanguageTag``.
        case variant
    }

    /// What the list says of a code. Case counts, and so does white space.
    func standing(of code: String) -> Standing {
        standings[code] ?? (isCaseless && standings[code.lowercased()] != nil ? .variant : .unknown)
    }
}
