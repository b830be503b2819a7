import Foundation

/// Names in small Latin letters, whatever script they are written in, so that spellings can be compared.
///
/// Not a transliteration to be read: two spellings of one name only have to come out alike. Tables of our own rather
/// than those of a library, because what they give is kept in tables and decides whom a person is asked about.
enum Transliteration {
    /// Words of small letters a–z and digits, parted by single spaces.
    static func latin(_ text: String) -> String {
        var latin = ""
        let small = text.replacing("&", with: " and ").lowercased()
        for scalar in small.decomposedStringWithCanonicalMapping.unicodeScalars {
            if let letters = letters(scalar) {
                latin += letters
            } else if latin.last != " ", !latin.isEmpty {
                latin += " "
            }
        }
        return latin.last == " " ? String(latin.dropLast()) : latin
    }

    /// `nil` for what parts words; empty for what does not count.
    private static func letters(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "a"..."z", "0"..."9": return String(scalar)
        case ".", "'", "’", "‘", "ʼ", "ʿ", "ʾ", "`", "ـ": return ""
        default: break
        }
        if (0x1200..<0x1358).contains(scalar.value) { return ethiopic(scalar.value) }
        if let known = table[scalar] { return known }
        if let digit = scalar.properties.numericType.flatMap({ _ in scalar.properties.numericValue }), digit >= 0,
            digit <= 9, digit == digit.rounded()
        {
            return String(Int(digit))
        }
        return switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: ""
        // A script without a table compares letter by letter with itself.
        case .otherLetter, .lowercaseLetter, .modifierLetter: String(scalar)
        default: nil
        }
    }

    /// Ethiopic letters are consonant and vowel in a grid of eight columns.
    private static func ethiopic(_ value: UInt32) -> String? {
        let consonants = [
            "h", "l", "h", "m", "s", "r", "s", "sh", "q", "q", "q", "q", "b", "v", "t", "ch", "h", "h", "n", "n", "",
            "k", "k", "kh", "kh", "w", "", "z", "zh", "y", "d", "d", "j", "g", "g", "g", "t", "ch", "p", "ts", "ts",
            "f", "p",
        ]
        let vowels = ["e", "u", "i", "a", "e", "", "o", "wa"]
        let place = Int(value - 0x1200)
        guard consonants.indices.contains(place / 8) else { return nil }
        let consonant = consonants[place / 8]
        // After a throat sound the first vowel is a.
        return place % 8 == 0 && (consonant.isEmpty || consonant == "h")
            ? "\(consonant)a" : consonant + vowels[place % 8]
    }

    private static let table: [Unicode.Scalar: String] = {
        var table: [Unicode.Scalar: String] = [
            // Latin letters that are no letter with a mark.
            "ı": "i", "ø": "o", "ß": "ss", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ħ": "h",
            // Cyrillic letters that are two in Latin.
            "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya", "є": "ye",
            "ъ": "", "ь": "",
            // Arabic and Persian letters that are two in Latin, or none.
            "ث": "th", "خ": "kh", "ذ": "dh", "ش": "sh", "غ": "gh", "چ": "ch", "ژ": "zh", "ع": "", "ء": "",
        ]
        let single = [
            ("абвгдезиклмнопрстуфыэіґ", "abvgdeziklmnoprstufyeig"),
            ("ابتجحدرزسصضطظفقكلمنهويىةپگکی", "abtjhdrzssdtzfqklmnhwyaapgky"),
        ]
        for (letters, latin) in single {
            for (letter, replacement) in zip(letters.unicodeScalars, latin) { table[letter] = String(replacement) }
        }
        return table
    }()
}
