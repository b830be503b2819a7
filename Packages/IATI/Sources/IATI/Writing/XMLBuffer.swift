/// XML on its way out: elements one in the other, each on a line of its own unless it holds text.
struct XMLBuffer {
    private(set) var bytes: [UInt8] = []
    private var open: [ElementName] = []
    private var isTagOpen = false
    private var endsInText = false
    /// How deep what is written stands in the file.
    private let depth: Int

    init(depth: Int) { self.depth = depth }

    /// Begins an element. An attribute without a value is left out.
    mutating func start(_ name: ElementName, _ attributes: KeyValuePairs<AttributeName, String?> = [:]) {
        closeTag()
        if depth + open.count > 0 { breakLine(open.count) }
        bytes.append(UInt8(ascii: "<"))
        bytes += name.rawValue.utf8
        for (attribute, value) in attributes {
            guard let value else { continue }
            bytes.append(UInt8(ascii: " "))
            bytes += attribute.publishedName.utf8
            bytes += "=\"".utf8
            XMLText.add(attribute: value, to: &bytes)
            bytes.append(UInt8(ascii: "\""))
        }
        open.append(name)
        (isTagOpen, endsInText) = (true, false)
    }

    /// Adds text to the element that began last.
    mutating func text(_ text: String) {
        guard !text.isEmpty else { return }
        closeTag()
        XMLText.add(text, to: &bytes)
        endsInText = true
    }

    /// Ends the element that began last.
    mutating func end() {
        guard let name = open.popLast() else { return }
        if isTagOpen {
            bytes += "/>".utf8
            isTagOpen = false
        } else {
            if !endsInText { breakLine(open.count) }
            bytes += "</\(name.rawValue)>".utf8
        }
        endsInText = false
    }

    /// An element that holds a text or nothing.
    mutating func element(
        _ name: ElementName, _ attributes: KeyValuePairs<AttributeName, String?> = [:], text: String = ""
    ) {
        start(name, attributes)
        self.text(text)
        end()
    }

    private mutating func closeTag() {
        if isTagOpen { bytes.append(UInt8(ascii: ">")) }
        isTagOpen = false
    }

    private mutating func breakLine(_ level: Int) {
        bytes.append(UInt8(ascii: "\n"))
        bytes += repeatElement(UInt8(ascii: " "), count: 2 * (depth + level))
    }
}
