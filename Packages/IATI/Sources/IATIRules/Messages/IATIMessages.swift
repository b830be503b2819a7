public import Findings

/// The texts of all rules on IATI files, in four languages.
public enum IATIMessages {
    /// The catalogue.
    public static let catalogue = [
        fileText, structureText, codelistText, identifierText, dateText, levelText, percentageText, narrativeText,
        resultText, donorText,
    ].map { MessageCatalogue(reading: $0) }.reduce(MessageCatalogue()) { $0.merging($1) }
}
