/// An entry of the navigation of a page.
public struct NavigationItem: Sendable, Equatable {
    /// What it says.
    public let title: String
    /// Where it leads, such as `/activities`.
    public let path: String

    /// An entry.
    public init(title: String, path: String) {
        self.title = title
        self.path = path
    }
}
