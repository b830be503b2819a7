import Findings

/// Looks up every code of an item.
struct CodelistRules: Sendable {
    static let unknown: RuleCode = "iati.codelist.unknown-code"
    static let withdrawn: RuleCode = "iati.codelist.withdrawn-code"
    static let variant: RuleCode = "iati.codelist.variant"

    let mapping: CodelistMapping
    private let channels = CodelistLibrary.standard["CRSChannelCode"]

    init(mapping: CodelistMapping) {
        self.mapping = mapping
    }

    func judge(_ item: inout JudgedItem) {
        for node in item.tree.nodes.indices {
            let entries = mapping[item.tree.nodes[node].type]
            if !entries.isEmpty {
                for entry in entries { judge(entry, at: node, &item) }
            } else if item.tree.nodes[node].name == .channelCode, let channels {
                judge(item.tree.text(of: node), channels, at: node, attribute: nil, &item)
            }
        }
    }

    private func judge(_ entry: CodelistMapping.Entry, at node: Int, _ item: inout JudgedItem) {
        guard !item.tree.hasCurrentCode(entry.attribute, of: node, in: entry.list.current),
            let code = item.tree.value(entry.attribute, of: node),
            entry.vocabulary?.holds(for: node, in: item.tree) ?? true
        else { return }
        judge(code, entry.list, at: node, attribute: entry.attribute, &item)
    }

    private func judge(_ code: String, _ list: Codelist, at node: Int, attribute: Name?, _ item: inout JudgedItem) {
        let standing = list.standing(of: code)
        guard standing != .current else { return }
        let parameters = ["list": list.name]
        let isLanguage = list.name == LanguageTag.list
        // XML takes an empty language for none: the default counts.
        if isLanguage, code.isEmpty, attribute == .xmlLang { return }
        switch standing {
        case .current: break
        case .withdrawn:
            item.add(.warning, CodelistRules.withdrawn, at: node, attribute, value: code) { parameters }
        case .unknown where !(isLanguage && LanguageTag(code).isUsable(list)):
            item.add(.error, CodelistRules.unknown, at: node, attribute, value: code) { parameters }
        case .unknown, .variant:
            item.add(.advice, CodelistRules.variant, at: node, attribute, value: code) { parameters }
        }
    }
}

/// A language as BCP 47 writes it.
struct LanguageTag {
    /// The list of languages.
    static let list = "Language"

    private let primary: String

    init(_ text: String) {
        primary = text.prefix { $0 != "-" }.lowercased()
    }

    /// Whether people will understand it though the list does not have it: a listed language in capitals (`EN`), with a
    /// country or script (`en-GB`), or one of the many languages of ISO 639-2 and 639-3 that have three letters only
    /// (`ckb`, Sorani).
    func isUsable(_ list: Codelist) -> Bool {
        if primary.count == 3 { return primary.allSatisfy { $0.isASCII && $0.isLowercase } }
        return list.standing(of: primary) != .unknown
    }
}
