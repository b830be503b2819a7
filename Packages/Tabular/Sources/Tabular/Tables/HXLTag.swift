/// A tag of the Humanitarian Exchange Language, such as `#affected+f+refugees`: it names what a column holds, whatever
/// its title and language.
public struct HXLTag: Sendable, Hashable {
    /// The tag without attributes, in lower case, such as `#affected`.
    public let name: String

    /// The attributes, in lower case, without their plus sign. Their order has no meaning.
    public let attributes: Set<String>

    /// A tag as text; spaces and case do not count. Nil when it is none.
    public init?(_ text: String) {
        let bare = text.lowercased().filter { !$0.isWhitespace }
        guard bare.first == "#" else { return nil }
        let parts = bare.dropFirst().split(separator: "+", omittingEmptySubsequences: false)
        guard let word = parts.first, Self.isWord(word), parts.dropFirst().allSatisfy(Self.isWord) else { return nil }
        name = "#" + word
        attributes = Set(parts.dropFirst().map(String.init))
    }

    private static func isWord(_ text: Substring) -> Bool {
        guard let first = text.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return false }
        return text.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "_")
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
    }
}

extension HXLTag: CustomStringConvertible {
    /// The tag with its attributes in alphabetical order.
    public var description: String { ([name] + attributes.sorted()).joined(separator: "+") }
}
