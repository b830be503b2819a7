/// A word of a name, as it is compared.
struct NameToken: Hashable, Sendable {
    let text: String
    /// Its consonants, sounds that scripts tell apart differently taken as one: `nour`, `noor` and `nwr` are `nr`.
    let skeleton: String

    init(_ text: String) {
        self.text = text
        skeleton = Self.skeleton(of: text)
    }

    /// How much the word tells: common words half.
    var weight: Double { NameWords.common.contains(text) ? 0.5 : 1 }

    var hasDigit: Bool { text.utf8.contains { (0x30...0x39).contains($0) } }

    /// 0–1, how alike two words are; 0 where they are not.
    func likeness(to other: NameToken) -> Double {
        if text == other.text { return 1 }
        // 12 and 13 are not a slip of the pen.
        if hasDigit || other.hasDigit { return 0 }
        let shorter = min(text.count, other.text.count)
        let slips = shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0
        if slips > 0, let distance = EditDistance.between(text, other.text, atMost: slips) {
            return 1 - 0.07 * Double(distance)
        }
        guard skeleton == other.skeleton else { return 0 }
        return skeleton.count >= 3 ? 0.9 : skeleton.count == 2 && shorter >= 3 ? 0.75 : 0
    }

    private static func skeleton(of text: String) -> String {
        var text = text
        for (sound, letter) in [
            ("dzh", "g"), ("zh", "g"), ("dj", "g"), ("ph", "f"), ("kh", "k"), ("gh", "g"), ("sh", "s"), ("th", "t"),
            ("dh", "d"), ("ch", "s"), ("ts", "s"),
        ] {
            text = text.replacing(sound, with: letter)
        }
        var skeleton = ""
        for letter in text {
            let sound: Character? =
                switch letter {
                case "a", "e", "i", "o", "u", "y", "w", "h": nil
                case "c", "q": "k"
                case "j": "g"
                case "z": "s"
                case "v": "f"
                default: letter
                }
            if let sound, sound != skeleton.last { skeleton.append(sound) }
        }
        return skeleton
    }
}
