public import Findings
import IATIRules

/// The texts of all rules by which intake judges, in four languages.
public enum IntakeMessages {
    /// The catalogue.
    public static let catalogue = [documents, IATIMessages.catalogue].reduce(FindingLog.catalogue) { $0.merging($1) }

    /// The texts on documents and tables.
    static let documents = ([fileText, tableText] + DocumentKind.names.map(text))
        .map { MessageCatalogue(reading: $0) }.reduce(MessageCatalogue()) { $0.merging($1) }

    /// Rules of all kinds of documents are written once, with a star for the kind.
    private static func text(of family: String) -> String {
        [valueText, resultsText, cellText, moneyText].joined(separator: "\n").replacing("*.", with: "\(family).")
    }
}
