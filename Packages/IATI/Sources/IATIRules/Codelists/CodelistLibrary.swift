/// All code lists, by name.
struct CodelistLibrary: Sendable {
    /// Lists of things that are the same in capitals: languages (BCP 47) and media types (RFC 6838).
    private static let caseless: Set = [LanguageTag.list, "FileFormat"]

    static let standard = CodelistLibrary(CodelistText.lists)

    private let lists: [String: Codelist]

    init(_ text: String) {
        var lists: [String: Codelist] = [:]
        for line in StructureParser.joined(text) {
            let words = line.split(separator: " ").map(String.init)
            guard words.count > 2, let kind = Codelist.Kind(rawValue: words[1]) else { continue }
            var standings: [String: Codelist.Standing] = [:]
            for word in words.dropFirst(2) {
                let isWithdrawn = word.hasSuffix("~")
                standings[isWithdrawn ? String(word.dropLast()) : word] = isWithdrawn ? .withdrawn : .current
            }
            let isCaseless = Self.caseless.contains(words[0])
            if isCaseless {
                for word in words.dropFirst(2) {
                    for variant in [word.lowercased(), word.uppercased()] where standings[variant] == nil {
                        standings[variant] = .variant
                    }
                }
            }
            lists[words[0]] = Codelist(name: words[0], kind: kind, isCaseless: isCaseless, standings: standings)
        }
        self.lists = lists
    }

    subscript(name: String) -> Codelist? { lists[name] }
}
