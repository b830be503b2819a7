import Foundation

/// `Docs/figures.md`: every figure with its code, formula, source, unit and rules, generated from the definitions.
public enum FigureDocument {
    private static let introduction = """
        # Figures

        Generated from the code by `prospects figures`; a test fails when it is stale.

        Each figure is defined once: page, JSON, CSV, NDJSON and stream have the same values. It is asked for at
        `/analytics/v1/figures/{code}` (see [the analyst's guide](analyst-guide.md)). Each value comes with its range,
        unit, time, method, coverage, what is excluded and why, and its lineage. What is not known is `null` or “–”,
        never 0; 0 of 0 is no ratio; a ratio is computed anew from numerator and denominator at every level.

        Rules marked **D** are our default, **†** professional knowledge whose text was not retrieved: both can be asked
        for otherwise with `set=rule:number`, and every answer shows the value it was computed with. Numbers of people
        below ten are not shown to everybody, nor anything from which they could be computed back: see
        [small cells](analyst-guide.md#small-numbers-of-people).


        """

    /// The whole page.
    public static func text() -> String {
        introduction + FigureCatalogue.all.map { section($0.about) }.joined(separator: "\n")
    }

    private static func section(_ about: FigureAbout) -> String {
        var lines = ["## `\(about.code)`", "", "**\(about.title).** \(about.purpose)", ""]
        lines.append("* Formula: \(about.formula.replacing("\n", with: " ").trimmed)")
        lines.append("* Source: \(about.source)")
        lines.append("* Unit: \(about.unit). Method: version \(about.method).")
        lines.append(
            "* Asked by and narrowed to: \(about.dimensions.map { "`\($0.rawValue)`" }.joined(separator: ", "))")
        for rule in about.settings {
            lines.append(
                "* Rule `\(rule.name)` = \(rule.value) (\(rule.mark.rawValue), version \(rule.version)): \(rule.meaning)"
            )
        }
        if !about.excludes.isEmpty { lines.append("* Not counted: \(about.excludes.joined(separator: "; "))") }
        if about.isOfPeople { lines.append("* Numbers of people below ten are suppressed for open readers.") }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension String {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
