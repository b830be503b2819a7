/// The texts that a workbook keeps once for all its sheets, as one run of bytes.
final class SharedStrings: PartHandler {
    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []
    private var text = TextRun()

    /// The text at a position; nil when there is none.
    func text(at position: Int) -> String? {
        guard ends.indices.contains(position) else { return nil }
        let start = position == 0 ? 0 : Int(ends[position - 1])
        return EscapedText.decode(bytes[start..<Int(ends[position])])
    }

    override func start(_ name: ElementName, _ attributes: PartAttributes) {
        text.start(name)
    }

    override func end(_ name: ElementName) {
        text.end(name)
        if name == "si" {
            ends.append(UInt32(clamping: bytes.count))
            // Each text costs its place in the table too.
            guard bytes.count + 4 * ends.count <= limits.sharedStringBytes else {
                failure = limits.exceeded(.sharedStringBytes)
                return
            }
        }
    }

    override func text(_ part: UnsafeBufferPointer<UInt8>) {
        guard text.isOpen else { return }
        bytes.append(contentsOf: part)
        guard bytes.count - Int(ends.last ?? 0) <= limits.fieldBytes else {
            failure = limits.exceeded(.fieldBytes)
            return
        }
        guard bytes.count <= limits.sharedStringBytes else {
            failure = limits.exceeded(.sharedStringBytes)
            return
        }
    }
}

/// Tells which text counts in a string item: that of all runs (`t`), but not the reading aids for Japanese (`rPh`).
struct TextRun {
    private(set) var isOpen = false
    private var isReadingAid = false

    mutating func start(_ name: ElementName) {
        if name == "rPh" { isReadingAid = true } else if name == "t", !isReadingAid { isOpen = true }
    }

    mutating func end(_ name: ElementName) {
        if name == "rPh" { isReadingAid = false } else if name == "t" { isOpen = false }
    }
}
