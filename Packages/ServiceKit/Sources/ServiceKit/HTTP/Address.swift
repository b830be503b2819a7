import Foundation

/// Identifiers as parts of an address.
public enum Address {
    /// Everything escaped but letters, digits, `-`, `.`, `_` and `~`: an identifier may hold a slash.
    public static func escaped(_ identifier: String) -> String {
        identifier.addingPercentEncoding(
            withAllowedCharacters: CharacterSet(
                charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")) ?? identifier
    }
}
