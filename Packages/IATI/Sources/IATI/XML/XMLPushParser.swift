import CLibXML2

/// libxml2's push parser (SAX2) with a ``DocumentRecorder`` behind it.
///
/// All contact with libxml2 is here, in `XMLCallbacks` and in `XMLFault`. The state that callbacks work on is on the
/// heap at a fixed place (``XMLSession``), because C keeps its address between calls; it lives until `deinit`.
///
/// No document type, entity or file is ever loaded: the handler has no callback that would, and `XML_PARSE_NONET` is
/// set on top.
final class XMLPushParser {
    private let session: UnsafeMutablePointer<XMLSession>
    private let context: xmlParserCtxtPtr?

    /// libxml2 sets up its tables once per process.
    private static let libraryIsReady: Bool = {
        xmlInitParser()
        return true
    }()

    init(recorder: DocumentRecorder) {
        session = .allocate(capacity: 1)
        session.initialize(to: XMLSession(recorder: recorder))
        var handler = XMLCallbacks.handler
        context =
            Self.libraryIsReady ? xmlCreatePushParserCtxt(&handler, UnsafeMutableRawPointer(session), nil, 0, nil) : nil
        // NOENT only so that &amp; in attributes comes as & and not as &#38;: entities of its own are refused with the file.
        if let context { xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue)) }
        session.pointee.context = context
    }

    deinit {
        if let context {
            // Made by libxml2 itself for a declaration in a DOCTYPE.
            if let document = context.pointee.myDoc { xmlFreeDoc(document) }
            xmlFreeParserCtxt(context)
        }
        session.deinitialize(count: 1)
        session.deallocate()
    }

    /// The recorder. Read and change it only between calls of ``feed(_:)``.
    var recorder: DocumentRecorder {
        _read { yield session.pointee.recorder }
        _modify { yield &session.pointee.recorder }
    }

    /// Where the parser stands.
    var position: SourcePosition? { session.pointee.position }

    /// Parses the next bytes.
    func feed(_ bytes: UnsafeRawBufferPointer) throws(IATIReadingError) {
        guard !bytes.isEmpty else { return }
        if session.pointee.firstByte == nil {
            session.pointee.firstByte = bytes.first { !XMLSpace.contains($0) }
        }
        push(bytes.assumingMemoryBound(to: CChar.self).baseAddress, count: bytes.count, isLast: false)
        try check()
        try checkPending(blockSize: bytes.count)
    }

    /// Bounds what waits inside the parser, of which no callback has told yet.
    private func checkPending(blockSize: Int) throws(IATIReadingError) {
        let limits = session.pointee.recorder.limits
        guard session.pointee.pendingBytes <= limits[.textLength] + blockSize + 1024 else {
            throw .overBound(.textLength, limits[.textLength], at: position)
        }
        guard session.pointee.pendingAttributes <= limits[.attributesPerElement] else {
            throw .overBound(.attributesPerElement, limits[.attributesPerElement], at: position)
        }
    }

    /// Announces the end of the document.
    func finish() throws(IATIReadingError) {
        guard session.pointee.firstByte != nil else {
            throw IATIReadingError(.empty, "The file is empty. Export it again and send the new file.")
        }
        session.pointee.isEnding = true
        push(nil, count: 0, isLast: true)
        try check()
        guard recorder.isComplete else { throw XMLFault.truncated(at: position) }
    }

    private func push(_ start: UnsafePointer<CChar>?, count: Int, isLast: Bool) {
        guard let context else { return }
        let previous = prospects_xml_silence()
        let status = xmlParseChunk(context, start, Int32(clamping: count), isLast ? 1 : 0)
        prospects_xml_restore(previous)
        if status == Int32(XML_ERR_INVALID_ENCODING.rawValue), session.pointee.fault == nil {
            session.pointee.fault = XMLFault(conversionFailedAt: position)
        }
    }

    private func check() throws(IATIReadingError) {
        guard context != nil else {
            throw IATIReadingError(.unreadable, "The XML parser could not be started: not enough memory.")
        }
        if let failure = session.pointee.recorder.failure { throw failure }
        if let fault = session.pointee.fault {
            throw fault.error(
                isEnding: session.pointee.isEnding, looksLikeXML: session.pointee.looksLikeXML,
                recorder: session.pointee.recorder)
        }
    }
}
