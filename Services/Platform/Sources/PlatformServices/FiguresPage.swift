import Analytics

/// `Docs/figures.md`: the figures there are, generated from their definitions.
public enum FiguresPage {
    /// The whole page.
    public static var text: String { FigureDocument.text() }
}
