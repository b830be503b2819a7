extension MessageCatalogue {
    /// Reads a catalogue from its written form:
    ///
    ///     iati.structure.missing-element
    ///     en {element} is missing. | Add {element}.
    ///     nl {element} ontbreekt. | Voeg {element} toe.
    ///
    /// A line with a rule, then one line a language: its code, why, a bar, the remedy. Empty lines and lines that
    /// start with `#` are passed over, and so is a line that is none of these: a test sees that every rule has its texts.
    public init(reading text: String) {
        var texts: [RuleCode: [MessageLanguage: Text]] = [:]
        var rule: RuleCode?
        for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
            let words = line.split(separator: " ", maxSplits: 1)
            guard words.count == 2, let first = words.first, let last = words.last else {
                rule = words.first.map { RuleCode(rawValue: String($0)) }
                continue
            }
            let halves = last.split(separator: " | ", maxSplits: 1)
            guard let rule, let language = MessageLanguage(rawValue: String(first)), halves.count == 2,
                let why = halves.first, let remedy = halves.last
            else { continue }
            texts[rule, default: [:]][language] = Text(why: String(why), remedy: String(remedy))
        }
        self.init(texts)
    }
}
