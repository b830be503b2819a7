extension PageLayout {
    /// The words of the frame itself, in the language of its pages.
    public struct Words: Sendable {
        let skip: String
        let menu: String
        let asOf: String

        /// The words of a language.
        ///
        /// - Parameters:
        ///   - skip: the link over the navigation.
        ///   - menu: the name of the navigation.
        ///   - asOf: what stands before the time of the figures.
        public init(skip: String, menu: String, asOf: String) {
            self.skip = skip
            self.menu = menu
            self.asOf = asOf
        }

        /// English.
        public static let english = Words(skip: "Skip to the content", menu: "Main", asOf: "As of")
    }
}
