/// Reads ``StructureText``. A word that makes no sense is left out: the tests compare the tables with the standard.
struct StructureParser {
    private(set) var types: [ElementType] = []
    private(set) var numbers: [String: Int] = [:]
    private(set) var globals: [Name: Int] = [:]

    init(_ text: String) {
        let lines = Self.joined(text)
        let typeLines = lines.filter { !$0.hasPrefix("global ") }.map { $0.split(separator: " ") }
        for (number, words) in typeLines.enumerated() { numbers[String(words.first ?? "")] = number }
        types = typeLines.map(type)
        for word in lines.first?.split(separator: " ").dropFirst() ?? [] {
            let parts = word.split(separator: ":", maxSplits: 1)
            guard let name = parts.first.flatMap({ Name(rawValue: String($0)) }), let type = parts.last else {
                continue
            }
            globals[name] = numbers[String(type)]
        }
    }

    /// The lines, each with what goes on below it.
    static func joined(_ text: String) -> [String] {
        var lines: [String] = []
        for line in text.split(whereSeparator: \.isNewline) {
            if line.hasPrefix(" "), let last = lines.indices.last {
                lines[last] += " " + line.drop { $0 == " " }
            } else {
                lines.append(String(line))
            }
        }
        return lines
    }

    private func type(_ words: [Substring]) -> ElementType {
        let parts = words.dropFirst()
        let attributes = parts.filter { $0.hasPrefix("@") && $0 != "@*" }.compactMap(Self.attribute)
        let content: ElementType.Content
        if let sign = parts.firstIndex(of: "="), sign + 1 < parts.endIndex {
            content = SimpleType(rawValue: String(parts[sign + 1])).map { .value($0) } ?? .anything
        } else {
            content = .elements(parts.filter { !$0.hasPrefix("@") }.compactMap(particle))
        }
        return ElementType(
            label: String(words.first ?? ""), attributes: attributes,
            allowsForeignAttributes: parts.contains("@*"), content: content)
    }

    private static func attribute(_ word: Substring) -> ElementType.Attribute? {
        guard let colon = word.lastIndex(of: ":"), let type = SimpleType(rawValue: String(word[colon...].dropFirst()))
        else { return nil }
        let text = word[..<colon].dropFirst()
        let isRequired = text.hasSuffix("!")
        guard let name = Name(rawValue: String(isRequired ? text.dropLast() : text)) else { return nil }
        return ElementType.Attribute(name: name, type: type, isRequired: isRequired)
    }

    private func particle(_ word: Substring) -> ElementType.Particle? {
        if word == "#" { return ElementType.Particle(name: nil, type: 0, isRequired: false, repeats: true) }
        guard let mark = word.firstIndex(where: { "!?*+".contains($0) }) else { return nil }
        let element = String(word[..<mark])
        let type = word[mark...].dropFirst(2)
        guard let name = Name(rawValue: element), let number = numbers[type.isEmpty ? element : String(type)]
        else { return nil }
        return ElementType.Particle(
            name: name, type: number, isRequired: "!+".contains(word[mark]), repeats: "*+".contains(word[mark]))
    }
}
