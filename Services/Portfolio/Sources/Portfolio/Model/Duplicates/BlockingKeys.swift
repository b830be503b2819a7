import Domain

/// What two must share to be compared: so that nobody is compared with everybody.
///
/// Keys begin with what they are: `i:` an identifier, `m:` its number, `n:` all words, `p:` two words, `t:` one word,
/// `d:` the name with a sound left out, `a:` initials.
enum BlockingKeys {
    static func keys(of profile: IdentityProfile) -> Set<String> {
        var keys: Set<String> = []
        for identifier in profile.identifiers.map(ComparableIdentifier.init) where identifier.whole.count >= 4 {
            keys.insert("i:\(identifier.whole)")
            if profile.kind == .organisation, identifier.number.count >= 5 { keys.insert("m:\(identifier.number)") }
        }
        for name in profile.names.flatMap(ComparableName.all) { keys.formUnion(self.keys(of: name)) }
        return keys
    }

    private static func keys(of name: ComparableName) -> Set<String> {
        let words = Array(Set(name.tokens.map(\.key))).sorted()
        var keys: Set<String> = ["n:\(words.joined(separator: "+"))", "n:\(NameToken(name.joined).key)"]
        // Words that few names have lead fastest: long names are found by their first ones.
        let telling = words.prefix(8)
        for (index, word) in telling.enumerated() {
            for other in telling.dropFirst(index + 1) { keys.insert("p:\(word)+\(other)") }
        }
        for token in name.tokens where token.weight == 1 && token.key.count >= 2 { keys.insert("t:\(token.key)") }
        if words.count <= 2 {
            let sounds = words.joined()
            if sounds.count >= 4 {
                keys.insert("d:\(sounds)")
                for place in sounds.indices {
                    var shorter = sounds
                    shorter.remove(at: place)
                    keys.insert("d:\(shorter)")
                }
            }
        }
        if name.tokens.count == 1, (3...10).contains(name.joined.count) { keys.insert("a:\(name.joined)") }
        if name.initials.count >= 3, name.tokens.count > 1 { keys.insert("a:\(name.initials)") }
        return keys
    }
}

extension NameToken {
    /// The consonants; the word itself where it has none or is a number.
    var key: String { skeleton.isEmpty || hasDigit ? text : skeleton }
}
