import CTabularXML

/// What the callbacks of one parse work on.
struct PartSession {
    let handler: PartHandler
    var context: xmlParserCtxtPtr?

    /// Whether libxml2 raised an error that breaks the document.
    var isBroken = false

    /// How deep the parser stands.
    private var depth = 0
    private var hasStarted = false

    /// The depth of the outermost element that is passed over: one of another namespace, or of an alternative.
    private var foreignDepth: Int?

    /// The namespace that was found to be the workbook's own last: libxml2 gives equal names one address.
    private var ownNamespace: UnsafePointer<UInt8>?

    init(handler: PartHandler) {
        self.handler = handler
    }

    /// Whether the root element has ended.
    var isComplete: Bool { hasStarted && depth == 0 }

    mutating func start(_ name: UnsafePointer<UInt8>, _ namespace: UnsafePointer<UInt8>?, _ attributes: PartAttributes)
    {
        depth += 1
        hasStarted = true
        guard depth <= handler.limits[.depth] else { return refuse(handler.limits.exceeded(.depth)) }
        guard foreignDepth == nil else { return }
        guard isOwn(namespace) else {
            foreignDepth = depth
            return
        }
        if handler.takesEveryNamespace { handler.line = Int(xmlSAX2GetLineNumber(context)) }
        handler.start(ElementName(name), attributes)
        if handler.failure != nil { xmlStopParser(context) }
    }

    mutating func end(_ name: UnsafePointer<UInt8>) {
        if foreignDepth == nil {
            handler.end(ElementName(name))
            if handler.failure != nil { xmlStopParser(context) }
        } else if foreignDepth == depth {
            foreignDepth = nil
        }
        depth -= 1
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard foreignDepth == nil else { return }
        handler.text(bytes)
        if handler.failure != nil { xmlStopParser(context) }
    }

    func refuse(_ error: TabularError) {
        if handler.failure == nil { handler.failure = error }
        xmlStopParser(context)
    }

    private mutating func isOwn(_ namespace: UnsafePointer<UInt8>?) -> Bool {
        if handler.takesEveryNamespace { return true }
        guard let namespace else { return false }
        if namespace == ownNamespace { return true }
        guard WorkbookNamespaces.contains(ElementName(namespace)) else { return false }
        ownNamespace = namespace
        return true
    }

    /// Bounds what waits inside the parser, of which no callback has told yet.
    func checkPending() throws(TabularError) {
        guard let input = context?.pointee.input, let end = input.pointee.end, let cursor = input.pointee.cur else {
            return
        }
        let waiting = UnsafeBufferPointer(start: cursor, count: max(0, end - cursor))
        guard waiting.count <= handler.limits.fieldBytes + 256 << 10 else { throw handler.limits.exceeded(.fieldBytes) }
        guard Self.attributes(in: waiting) <= handler.limits.attributesPerElement else {
            throw handler.limits.exceeded(.attributesPerElement)
        }
    }

    /// Attributes of the start tag that waits for its end: libxml2 takes very long over a tag with very many, and would
    /// do so before any callback.
    private static func attributes(in waiting: UnsafeBufferPointer<UInt8>) -> Int {
        guard waiting.count > 1, waiting[0] == UInt8(ascii: "<"), waiting[1] != UInt8(ascii: "!") else { return 0 }
        var count = 0
        var quote: UInt8?
        for byte in waiting {
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: "=") {
                count += 1
            } else if byte == UInt8(ascii: ">") {
                break
            }
        }
        return count
    }
}
