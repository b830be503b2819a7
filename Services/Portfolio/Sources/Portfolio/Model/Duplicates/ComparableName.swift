/// A name without what says little, in words that can be compared.
struct ComparableName: Hashable, Sendable {
    /// Without legal forms and joining words; in their order. Never empty.
    let tokens: [NameToken]
    /// The first letters of all words but joining ones.
    let initials: String

    /// `nil` where nothing is left to compare.
    init?(_ text: String) {
        let words = Transliteration.latin(text).split(separator: " ").map { Self.withoutArticle(String($0), in: text) }
        let telling = words.filter { !NameWords.joining.contains($0) }
        let distinct = telling.filter { !NameWords.legalForms.contains($0) }
        // A bound on what is compared: names come from outside.
        tokens = (distinct.isEmpty ? telling : distinct).prefix(12).map(NameToken.init)
        initials = String(telling.compactMap(\.first))
        if tokens.isEmpty { return nil }
    }

    /// A name with what stands in brackets in it taken as a name of its own: “United Nations … (UNHCR)”.
    static func all(in text: String) -> [ComparableName] {
        let parts = text.split(whereSeparator: { "()[]".contains($0) }).map(String.init)
        let names = (parts.count > 1 ? parts : [text]).prefix(4).compactMap { ComparableName(String($0.prefix(200))) }
        return names.filter { name in name == names.first || name.tokens.count > 1 || name.joined.count >= 3 }
    }

    /// All words in one.
    var joined: String { tokens.map(\.text).joined() }

    /// Words in an order that no spelling changes.
    var sorted: [String] { tokens.map(\.text).sorted() }

    /// The Arabic article is written in one with its word; a Latin spelling has it apart.
    private static func withoutArticle(_ word: String, in text: String) -> String {
        let isArabic = text.unicodeScalars.contains { (0x600...0x6ff).contains($0.value) }
        return isArabic && word.hasPrefix("al") && word.count > 4 ? String(word.dropFirst(2)) : word
    }
}

extension ComparableName {
    /// What two names have in common.
    struct Likeness: Equatable, Sendable {
        /// 0–1.
        let degree: Double
        let reason: String
    }

    /// How alike two names are: words are paired, in any order; what is left over on either side counts against it.
    func likeness(to other: ComparableName) -> Likeness {
        if sorted == other.sorted { return Likeness(degree: 1, reason: "the names have the same words") }
        if joined == other.joined { return Likeness(degree: 0.97, reason: "the names differ in spaces alone") }
        if isAcronym(of: other) || other.isAcronym(of: self) {
            return Likeness(degree: 0.82, reason: "one name is the initials of the other")
        }
        var left = other.tokens
        var common = 0.0
        for token in tokens {
            let best = left.indices.max { token.likeness(to: left[$0]) < token.likeness(to: left[$1]) }
            guard let best, token.likeness(to: left[best]) > 0 else { continue }
            common += token.likeness(to: left[best]) * (token.weight + left[best].weight)
            left.remove(at: best)
        }
        let total = (tokens + other.tokens).reduce(0) { $0 + $1.weight }
        return Likeness(degree: total > 0 ? common / total : 0, reason: "the names are spelled alike")
    }

    private func isAcronym(of other: ComparableName) -> Bool {
        tokens.count == 1 && other.tokens.count > 1 && joined.count >= 3 && joined == other.initials
    }
}
