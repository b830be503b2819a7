/// All code lists, by name.
struct CodelistLibrary: Sendable {
    static let standard = CodelistLibrary(CodelistText.lists)

    private let lists: [String: Codelist]

    init(_ text: String) {
        var lists: [String: Codelist] = [:]
        for line in StructureParser.joined(text) {
            let words = line.split(separator: " ").map(String.init)
            guard words.count > 2, let kind = Codelist.Kind(rawValue: words[1]) else { continue }
            var standings: [String: Codelist.Standing] = [:]
            for word in words.dropFirst(2) {
                if words[0] == LanguageTag.list { standings[word.uppercased()] = .variant }
                let isWithdrawn = word.hasSuffix("~")
                standings[isWithdrawn ? String(word.dropLast()) : word] = isWithdrawn ? .withdrawn : .current
            }
            lists[words[0]] = Codelist(name: words[0], kind: kind, standings: standings)
        }
        self.lists = lists
    }

    subscript(name: String) -> Codelist? { lists[name] }
}
