import CTabularXML

/// The functions that libxml2 calls. Each gets the address of the ``PartSession`` that ``PartParser`` registered.
enum PartCallbacks {
    static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startElementNs = startElement
        handler.endElementNs = endElement
        handler.characters = characters
        handler.ignorableWhitespace = characters
        handler.cdataBlock = characters
        handler.internalSubset = documentType
        handler.reference = reference
        handler.serror = structuredError
        return handler
    }

    private static func session(_ user: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<PartSession>? {
        user?.assumingMemoryBound(to: PartSession.self)
    }

    private static let startElement: startElementNsSAX2Func = {
        user, name, _, namespace, _, _, attributeCount, _, attributes in
        guard let session = session(user), let name else { return }
        guard attributeCount <= session.pointee.handler.limits.attributesPerElement else {
            session.pointee.refuse(session.pointee.handler.limits.exceeded(.attributesPerElement))
            return
        }
        session.pointee.start(name, namespace, PartAttributes(attributes, count: attributeCount))
    }

    private static let endElement: endElementNsSAX2Func = { user, name, _, _ in
        guard let name else { return }
        session(user)?.pointee.end(name)
    }

    private static let characters: charactersSAXFunc = { user, text, length in
        guard let session = session(user), let text, length > 0 else { return }
        session.pointee.text(UnsafeBufferPointer(start: text, count: Int(length)))
    }

    private static let documentType: internalSubsetSAXFunc = { user, _, _, _ in
        refuse(user, "declares a document type (DOCTYPE)")
    }

    private static let reference: referenceSAXFunc = { user, _ in
        refuse(user, "uses an entity that XML does not have of itself")
    }

    private static let structuredError: xmlStructuredErrorFunc = { user, error in
        guard let session = session(user), let error else { return }
        let isFault = error.pointee.level == XML_ERR_FATAL || error.pointee.level == XML_ERR_ERROR
        // A prefix without declaration makes an element foreign, which is passed over.
        if isFault, error.pointee.domain != Int32(XML_FROM_NAMESPACE.rawValue) { session.pointee.isBroken = true }
    }

    private static func refuse(_ user: UnsafeMutableRawPointer?, _ what: String) {
        guard let session = session(user) else { return }
        session.pointee.refuse(session.pointee.handler.misuse(what))
    }
}
