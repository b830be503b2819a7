import Foundation

/// Compares column titles as people do: case, diacritics, spaces and punctuation do not count.
public enum ColumnName {
    /// The form in which equal titles are equal: lower case, without diacritics, one space between words. `Données –
    /// Réfugiés (F)` becomes `donnees refugies f`.
    public static func normalised(_ title: String) -> String {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in title.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
            if scalar.properties.generalCategory == .nonspacingMark { continue }
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                word.append(scalar)
            } else if !word.isEmpty {
                words.append(String(word))
                word = .init()
            }
        }
        if !word.isEmpty { words.append(String(word)) }
        return words.joined(separator: " ")
    }
}
