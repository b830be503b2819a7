/// Reads the elements of a small XML file that is data in attributes, one after the other.
///
/// Nothing outside of the file is ever loaded; a file with a document type or an entity of its own is refused, as is one
/// that is not well-formed from beginning to end.
public enum ElementReader {
    /// An element as it begins.
    public struct Element {
        /// Without prefix, whatever namespace it is of.
        public let name: String
        /// 1 for the outermost one.
        public let depth: Int
        /// Counted from 1.
        public let line: Int
        fileprivate let attributes: PartAttributes

        /// The value of an attribute without a namespace; valid while the element is handed over.
        public func attribute(_ name: StaticString) -> String? { attributes.text(name) }
    }

    /// Hands over each element of a file; the error says what is wrong with the file as a whole.
    public static func read(
        _ bytes: [UInt8], limits: TabularLimits = TabularLimits(), _ body: @escaping (Element) -> Void
    ) throws(TabularError) {
        var rest = bytes[...]
        let parser = PartParser("the file", handler: Handler(limits: limits, body)) { block throws(TabularError) in
            let portion = rest.prefix(block.count)
            block.copyBytes(from: portion)
            rest = rest.dropFirst(portion.count)
            return portion.count
        }
        while !parser.isAtEnd { try parser.advance() }
    }

    private final class Handler: PartHandler {
        private let body: (Element) -> Void
        private var depth = 0

        init(limits: TabularLimits, _ body: @escaping (Element) -> Void) {
            self.body = body
            super.init(limits: limits)
        }

        override var takesEveryNamespace: Bool { true }

        override func damage(_ what: String) -> TabularError {
            TabularError(.damaged, "The file is damaged: \(what). Get it again and send the new one.")
        }

        override func misuse(_ what: String) -> TabularError {
            TabularError(.entityDeclaration, "The file \(what), which such files never have. Get it again.")
        }

        override func start(_ name: ElementName, _ attributes: PartAttributes) {
            depth += 1
            body(Element(name: name.text, depth: depth, line: line, attributes: attributes))
        }

        override func end(_ name: ElementName) { depth -= 1 }
    }
}
