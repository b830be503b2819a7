/// One sheet of a workbook, by name.
public struct Sheet: Sendable, Hashable {
    /// Whether a person sees the sheet.
    public enum Visibility: String, Sendable {
        /// It has a tab.
        case visible
        /// It can be shown from the menu.
        case hidden
        /// It can be shown by a program only.
        case veryHidden
    }

    /// The name on its tab.
    public let name: String

    /// Whether a person sees it.
    public let visibility: Visibility

    /// The part of the archive it is in.
    let part: String
}
