/// Words of XML itself, compared with the C strings of libxml2 without making a `String` of them.
struct XMLWord {
    static let xml = XMLWord("xml")
    static let lang = XMLWord("lang")
    static let base = XMLWord("base")
    static let space = XMLWord("space")
    static let identifier = XMLWord("id")
    static let nilAttribute = XMLWord("nil")
    static let typeAttribute = XMLWord("type")
    static let valueDate = XMLWord("value-date")
    static let instanceNamespace = XMLWord("http://www.w3.org/2001/XMLSchema-instance")

    private let text: StaticString

    private init(_ text: StaticString) {
        self.text = text
    }

    /// Whether a string that ends with a zero byte is this word; read up to that byte at most.
    func matches(_ pointer: UnsafePointer<UInt8>) -> Bool {
        text.withUTF8Buffer { word in
            for place in 0..<word.count where pointer[place] != word[place] { return false }
            return pointer[word.count] == 0
        }
    }
}
