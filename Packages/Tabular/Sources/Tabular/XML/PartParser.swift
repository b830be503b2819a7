import CTabularXML

/// Parses one part of a workbook while it is unpacked, or a small XML file, with libxml2's push parser behind it.
///
/// Nothing outside of the part is ever loaded, and a part with a document type is refused before anything in it is
/// looked at: workbooks never have one, so entities cannot expand.
final class PartParser {
    private static let blockSize = 64 << 10

    /// Fills a buffer with what comes next; 0 at the end.
    typealias Input = (UnsafeMutableRawBufferPointer) throws(TabularError) -> Int

    private let name: String
    private let input: Input
    private let session: UnsafeMutablePointer<PartSession>
    private let context: xmlParserCtxtPtr?
    private let block = UnsafeMutableRawBufferPointer.allocate(byteCount: blockSize, alignment: 16)

    /// Whether the part was read to its end.
    private(set) var isAtEnd = false

    /// libxml2 sets up its tables once per process.
    private static let libraryIsReady: Bool = {
        xmlInitParser()
        return true
    }()

    convenience init(_ entry: ZipEntry, handler: PartHandler) {
        self.init(entry.name, handler: handler) { block throws(TabularError) in try entry.read(into: block) }
    }

    /// - Parameter name: what it is called where it is damaged.
    init(_ name: String, handler: PartHandler, input: @escaping Input) {
        self.name = name
        self.input = input
        session = .allocate(capacity: 1)
        session.initialize(to: PartSession(handler: handler))
        var callbacks = PartCallbacks.handler
        context =
            Self.libraryIsReady
            ? xmlCreatePushParserCtxt(&callbacks, UnsafeMutableRawPointer(session), nil, 0, nil) : nil
        if let context { xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue)) }
        session.pointee.context = context
    }

    deinit {
        if let context {
            if let document = context.pointee.myDoc { xmlFreeDoc(document) }
            xmlFreeParserCtxt(context)
        }
        session.deinitialize(count: 1)
        session.deallocate()
        block.deallocate()
    }

    /// Parses all of a part.
    static func parse(_ entry: ZipEntry, handler: PartHandler) throws(TabularError) {
        let parser = PartParser(entry, handler: handler)
        while !parser.isAtEnd { try parser.advance() }
    }

    /// Unpacks and parses the next block.
    func advance() throws(TabularError) {
        let handler = session.pointee.handler
        guard let context else { throw handler.damage("there is not enough memory to read it") }
        let count = try input(block)
        isAtEnd = count == 0
        let previous = prospects_tabular_xml_silence()
        let status = xmlParseChunk(
            context, block.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(count), isAtEnd ? 1 : 0)
        prospects_tabular_xml_restore(previous)
        if let failure = handler.failure { throw failure }
        guard !session.pointee.isBroken, status != Int32(XML_ERR_INVALID_ENCODING.rawValue) else {
            throw handler.damage("\(name) is no well-formed XML")
        }
        if isAtEnd, !session.pointee.isComplete { throw handler.damage("\(name) ends too early") }
        try session.pointee.checkPending()
    }
}
