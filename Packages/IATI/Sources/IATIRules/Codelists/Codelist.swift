/// One code list of the standard.
struct Codelist: Sendable {
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
    private let isWithdrawn: [String: Bool]

    init(name: String, kind: Kind, isWithdrawn: [String: Bool]) {
        self.name = name
        self.kind = kind
        self.isWithdrawn = isWithdrawn
    }

    enum Standing: Equatable {
        case current, withdrawn, unknown
    }

    /// What the list says of a code. Case counts, and so does white space.
    func standing(of code: String) -> Standing {
        switch isWithdrawn[code] {
        case false?: .current
        case true?: .withdrawn
        case nil: .unknown
        }
    }
}
