import Foundation

/// Text in the header of a mail: ASCII as it is, anything else in encoded words (RFC 2047). It never ends its line, so that
/// no text of a person becomes a header of its own.
enum HeaderText {
    /// The text with every run of spaces and control characters as one space.
    static func visible(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    let isControl = [.control, .lineSeparator, .paragraphSeparator, .format]
                        .contains(scalar.properties.generalCategory)
                    return isControl ? " " : scalar
                })
        ).split(separator: " ").joined(separator: " ")
    }

    /// An encoded word has at most 75 characters: 45 bytes in Base64, with what stands around it.
    private static let bytesPerWord = 45

    /// The text as it stands in a header, folded where it is long.
    static func encoded(_ text: String) -> String {
        let text = visible(text)
        if text.utf8.count <= 60, text.unicodeScalars.allSatisfy(isPlain) { return text }
        var words: [String] = []
        var word = ""
        for character in text {
            // One character can be longer than a word; then its parts are.
            for scalar in character.unicodeScalars {
                if word.utf8.count + String(scalar).utf8.count > bytesPerWord {
                    words.append(word)
                    word = ""
                }
                word.unicodeScalars.append(scalar)
            }
        }
        if !word.isEmpty { words.append(word) }
        return words.map { "=?UTF-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }

    /// Letters that need neither quotes nor encoding in a name (RFC 5322, 3.2.3).
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || " -_'".unicodeScalars
                    .contains(scalar))
    }
}
