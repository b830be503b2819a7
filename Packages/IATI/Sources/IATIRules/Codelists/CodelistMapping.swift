/// ``CodelistMappingText`` with the lists in it, found by the number of a type.
struct CodelistMapping: Sendable {
    static let activities = CodelistMapping(CodelistMappingText.activities, table: .activities)
    static let organisations = CodelistMapping(CodelistMappingText.organisations, table: .organisations)

    final class Entry: Sendable {
        let attribute: Name
        let list: Codelist
        let vocabulary: Vocabulary?

        init(attribute: Name, list: Codelist, vocabulary: Vocabulary?) {
            self.attribute = attribute
            self.list = list
            self.vocabulary = vocabulary
        }
    }

    /// For which vocabulary a list holds.
    struct Vocabulary: Sendable {
        let code: String
        let countsWhenAbsent: Bool
        let standsOnParent: Bool
    }

    /// By the number of the type.
    private let entries: [[Entry]]

    init(_ text: String, table: StructureTable, library: CodelistLibrary = .standard) {
        var entries: [[Entry]] = Array(repeating: [], count: table.types.count)
        for line in StructureParser.joined(text) {
            let words = line.split(separator: " ").map(String.init)
            guard words.count >= 3, let type = table.types.firstIndex(where: { $0.label == words[0] }),
                let attribute = Name(rawValue: String(words[1].dropFirst())), let list = library[words[2]]
            else { continue }
            let vocabulary = words.count > 3 ? Vocabulary(words[3]) : nil
            entries[type].append(Entry(attribute: attribute, list: list, vocabulary: vocabulary))
        }
        self.entries = entries
    }

    subscript(type: Int16) -> [Entry] { entries[Int(type)] }

    /// How many attributes have a list.
    var count: Int { entries.reduce(0) { $0 + $1.count } }
}

extension CodelistMapping.Vocabulary {
    init(_ text: String) {
        standsOnParent = text.hasPrefix("^")
        countsWhenAbsent = text.hasSuffix("?")
        code = text.filter { $0 != "^" && $0 != "?" }
    }

    /// Whether an element is of this vocabulary.
    func holds(for node: Int, in tree: JudgedTree) -> Bool {
        let place = standsOnParent ? Int(tree.nodes[node].parent) : node
        guard place >= 0, let stated = tree.value(.vocabulary, of: place) else { return countsWhenAbsent }
        return stated == code || (stated.isEmpty && countsWhenAbsent)
    }
}
