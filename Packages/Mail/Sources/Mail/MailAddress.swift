/// Where mail goes, or comes from: `Amina Yusuf <amina@example.org>`.
public struct MailAddress: Sendable, Hashable {
    /// What the person is called; empty without a name.
    public let name: String
    /// The address itself, in ASCII.
    public let address: String

    /// `nil` where the address is none that can stand in an envelope: one `@` with something on both sides, no space,
    /// no control or special characters, at most 254 bytes (RFC 5321). A name loses its control characters.
    public init?(_ address: String, name: String = "") {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...64).contains(parts[0].utf8.count), !parts[1].isEmpty, address.utf8.count <= 254,
            parts[0].utf8.allSatisfy(Self.isLocal), parts[1].utf8.allSatisfy(Self.isDomain)
        else { return nil }
        self.address = address
        self.name = HeaderText.visible(name)
    }

    /// As it stands in a header.
    var header: String { name.isEmpty ? "<\(address)>" : "\(HeaderText.encoded(name)) <\(address)>" }

    /// The characters of a dot-atom (RFC 5322, 3.2.3).
    private static func isLocal(_ byte: UInt8) -> Bool {
        isDomain(byte) || "!#$%&'*+/=?^_`{|}~".utf8.contains(byte)
    }

    private static func isDomain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }
}
