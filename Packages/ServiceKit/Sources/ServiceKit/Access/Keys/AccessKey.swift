import Crypto
import Foundation

/// The secret that a caller sends: `pk_` and 32 random bytes. It is shown once, when it is made, and kept nowhere;
/// the platform keeps its hash.
public struct AccessKey: Sendable {
    static let prefix = "pk_"
    private static let byteCount = 32

    private let secret: Secret

    /// A new key from the random source of the system.
    public static func generate() -> AccessKey {
        let bytes = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
        return AccessKey(secret: Secret(self.prefix + Base64URL.encode(bytes)))
    }

    private init(secret: Secret) {
        self.secret = secret
    }

    /// A key as a caller sends it; `nil` when it has not the form of one.
    public init?(_ text: String) {
        guard text.hasPrefix(Self.prefix), text.utf8.count <= 100,
            Base64URL.decode(String(text.dropFirst(Self.prefix.count)))?.count == Self.byteCount
        else { return nil }
        self.secret = Secret(text)
    }

    /// The text to give to the holder.
    public func reveal() -> String {
        self.secret.reveal()
    }

    /// The SHA-256 of the text, in hexadecimal digits. The key has 256 random bits, so a plain hash is enough.
    public var hash: String {
        Hex.encode(self.digest)
    }

    var digest: [UInt8] {
        Array(SHA256.hash(data: Array(self.secret.reveal().utf8)))
    }
}

extension AccessKey: CustomStringConvertible {
    /// Always `pk_[redacted]`.
    public var description: String { Self.prefix + LogRedaction.mark }
}
