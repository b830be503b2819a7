/// Keeps secrets out of the log.
enum LogRedaction {
    static let mark = "[redacted]"

    private static let words: Set<String> = [
        "key", "apikey", "authorization", "password", "passwd", "passphrase", "secret", "token", "cookie",
        "credential", "credentials",
    ]

    /// Whether a metadata name looks as if its value is secret: one of its words is `key`, `password` and so on.
    static func isSecret(name: String) -> Bool {
        self.words(of: name).contains { self.words.contains($0) }
    }

    /// The text with access keys of partners masked, wherever they stand.
    static func maskAccessKeys(_ text: String) -> String {
        guard text.contains(AccessKey.prefix) else { return text }
        var result = ""
        var rest = Substring(text)
        while let range = rest.firstRange(of: AccessKey.prefix) {
            let tail = rest[range.upperBound...]
            let secret = tail.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
            result += rest[..<range.upperBound]
            result += secret.count >= 16 ? self.mark : String(secret)
            rest = tail[secret.endIndex...]
        }
        return result + rest
    }

    private static func words(of name: String) -> [String] {
        var words: [String] = []
        var word = ""
        var previousIsLower = false
        for character in name {
            guard character.isLetter else {
                if !word.isEmpty { words.append(word) }
                word = ""
                previousIsLower = false
                continue
            }
            if character.isUppercase && previousIsLower {
                words.append(word)
                word = ""
            }
            word += character.lowercased()
            previousIsLower = character.isLowercase
        }
        if !word.isEmpty { words.append(word) }
        return words
    }
}
