/// Texts as small numbers, so that facts by the million are compared and counted without touching a text.
struct Interner: Sendable {
    private(set) var texts: [String] = []
    private var codes: [String: Int32] = [:]

    /// The code of what is not known.
    static let none: Int32 = -1

    mutating func code(_ text: String) -> Int32 {
        if let code = codes[text] { return code }
        let code = Int32(truncatingIfNeeded: texts.count)
        codes[text] = code
        texts.append(text)
        return code
    }

    mutating func code(_ text: String?) -> Int32 { text.map { code($0) } ?? Interner.none }

    /// The code of a text that was met before.
    func known(_ text: String) -> Int32? { codes[text] }

    /// `nil` for `none`.
    subscript(code: Int32) -> String? { texts.indices.contains(Int(code)) ? texts[Int(code)] : nil }

    var count: Int { texts.count }
}
