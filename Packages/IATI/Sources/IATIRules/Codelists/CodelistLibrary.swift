/// All code lists, by name.
struct CodelistLibrary: Sendable {
    static let standard = CodelistLibrary(CodelistText.lists)

    private let lists: [String: Codelist]

    init(_ text: String) {
        var lists: [String: Codelist] = [:]
        for line in StructureParser.joined(text) {
            let words = line.split(separator: " ").map(String.init)
            guard words.count > 2, let kind = Codelist.Kind(rawValue: words[1]) else { continue }
            var isWithdrawn: [String: Bool] = [:]
            for word in words.dropFirst(2) {
                let ended = word.hasSuffix("~")
                isWithdrawn[ended ? String(word.dropLast()) : word] = ended
            }
            lists[words[0]] = Codelist(name: words[0], kind: kind, isWithdrawn: isWithdrawn)
        }
        self.lists = lists
    }

    subscript(name: String) -> Codelist? { lists[name] }
}
