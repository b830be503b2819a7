import CLibXML2

/// The functions that libxml2 calls. Each gets the address of the ``XMLSession`` that `XMLPushParser` registered.
///
/// There is none for notations, comments, processing instructions or outside subsets: those are parsed and dropped.
enum XMLCallbacks {
    static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startElementNs = startElement
        handler.endElementNs = endElement
        handler.characters = characters
        handler.ignorableWhitespace = characters
        handler.cdataBlock = characters
        handler.entityDecl = entityDeclaration
        handler.unparsedEntityDecl = unparsedEntityDeclaration
        handler.attributeDecl = attributeDeclaration
        handler.reference = reference
        handler.serror = structuredError
        return handler
    }

    private static func session(_ user: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLSession>? {
        user?.assumingMemoryBound(to: XMLSession.self)
    }

    private static let startElement: startElementNsSAX2Func = {
        user, localName, prefix, namespace, namespaceCount, _, attributeCount, _, attributes in
        guard let session = session(user), let localName else { return }
        let line = session.pointee.line
        let used = session.pointee.usedBytes
        session.pointee.recorder.start(
            XMLName(local: localName, prefix: prefix, namespace: namespace),
            attributes: XMLAttributes(attributes, count: attributeCount, namespaceCount: namespaceCount),
            line: line, usedBytes: used)
        if session.pointee.recorder.isRefused { xmlStopParser(session.pointee.context) }
    }

    private static let endElement: endElementNsSAX2Func = { user, _, _, _ in
        session(user)?.pointee.recorder.end()
    }

    private static let characters: charactersSAXFunc = { user, text, length in
        guard let session = session(user), let text, length > 0 else { return }
        let isWithinBounds = session.pointee.recorder.text(UnsafeBufferPointer(start: text, count: Int(length)))
        if !isWithinBounds {
            let position = session.pointee.position
            session.pointee.recorder.refuseText(at: position)
        }
    }

    private static let entityDeclaration: entityDeclSAXFunc = { user, name, _, _, _, _ in
        refuse(user, "The file declares an entity (\(text(name))) in its DOCTYPE")
    }

    private static let unparsedEntityDeclaration: unparsedEntityDeclSAXFunc = { user, name, _, _, _ in
        refuse(user, "The file declares an entity (\(text(name))) in its DOCTYPE")
    }

    private static let attributeDeclaration: attributeDeclSAXFunc = { user, _, name, _, _, _, tree in
        xmlFreeEnumeration(tree)
        refuse(user, "The file declares an attribute (\(text(name))) in its DOCTYPE")
    }

    private static let reference: referenceSAXFunc = { user, name in
        refuse(user, "The file uses an entity (&\(text(name));) that XML does not have of itself")
    }

    private static let structuredError: xmlStructuredErrorFunc = { user, error in
        guard let session = session(user), let error, session.pointee.fault == nil else { return }
        let position = session.pointee.position
        session.pointee.fault = XMLFault(error.pointee, at: position)
    }

    private static func refuse(_ user: UnsafeMutableRawPointer?, _ what: String) {
        guard let session = session(user) else { return }
        let position = session.pointee.position
        session.pointee.recorder.refuse(
            IATIReadingError(
                .entityDeclaration, at: position,
                "\(what). IATI files need no DOCTYPE: export the file without it."))
        xmlStopParser(session.pointee.context)
    }

    private static func text(_ name: UnsafePointer<UInt8>?) -> String {
        name.map { String(String(cString: $0).prefix(60)) } ?? "?"
    }
}
