import EventCatalogue
import Testing

@Suite("Words from the code")
struct DocCommentTests {
    private func words(_ source: String) -> DocComments {
        var words = DocComments()
        words.read(source)
        return words
    }

    @Test("types, members, nested types and cases have the comment above them")
    func places() {
        let words = words(
            """
            /// It happened
            /// once.
            ///
            /// And was noted.
            public struct Happened: DomainEvent {
                public static let type = EventType(.intake, "happened")

                /// `nil` where nobody knows.
                public let when: String?
                public let bare: Int

                /// Anything else.
                public let other: Int

                /// How.
                public enum Manner: String, Sendable {
                    /// With haste.
                    case quick = "very-quick"
                    case slow, slower
                }

                /// Made of `when`.
                public init(when: String?) {
                    /// Not a member.
                    let local = 1
                }
            }

            /// A name for it.
            public typealias HappenedID = Identifier<Happened>
            /// One by one.
            public struct Identifier<Kind>: Sendable {}
            """)
        #expect(words["Happened"] == "It happened once.\n\nAnd was noted.")
        #expect(words["Happened.when"] == "Absent where nobody knows.")
        #expect(words["Happened.bare"] == nil)
        #expect(words["Happened.Manner"] == "How.")
        #expect(words["Happened.Manner.very-quick"] == "With haste.")
        #expect(words["Happened.Manner.slow"] == nil)
        #expect(words["Identifier<Happened>"] == "A name for it.")
        #expect(words["Identifier<Other>"] == "One by one.")
        #expect(words["Happened<Any.Way>.other"] == "Anything else.")
        #expect(words["Happened<Any.Way>.bare"] == nil)
        #expect(words.events == ["Happened"])
    }

    @Test("a comment that another line parts from a declaration is not its own")
    func parted() {
        #expect(words("/// Of the import.\nimport Domain\nstruct Bare {}")["Bare"] == nil)
    }
}
