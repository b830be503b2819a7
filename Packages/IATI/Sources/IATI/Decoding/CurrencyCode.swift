/// The form of a currency code of ISO 4217. Whether the code is on the list is a matter of the code lists.
enum CurrencyCode {
    static func isOne(_ text: String) -> Bool {
        let bytes = text.utf8
        return bytes.count == 3 && bytes.allSatisfy { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
    }
}
