import Findings
import IATI

extension StructureChecker {
    /// Looks at the attributes of an element of the standard, and keeps them when it is in the tree.
    mutating func check(_ attributes: XMLAttributes, type: Int, node: Int32?) {
        let element = table.types[type]
        if case .anything = element.content { return checkForeign(attributes) }
        var seen: UInt64 = 0
        for position in 0..<attributes.count {
            guard let (name, value) = attributes.field(at: position) else { continue }
            guard let known = place(of: name, in: type) else {
                checkOther(name, value, isAllowed: element.allowsForeignAttributes)
                continue
            }
            let attribute = element.attributes[known]
            seen |= UInt64(1) << UInt64(known)
            if attribute.type != .string, !attribute.type.accepts(value) {
                addBad(attribute.name.rawValue, value, type: attribute.type)
            }
            if node != nil { tree.addAttribute(attribute.name, place: known, value: value) }
        }
        if node != nil { tree.closeAttributes() }
        let missing = element.requiredAttributes & ~seen
        guard missing != 0 else { return }
        for (number, attribute) in element.attributes.enumerated() where missing & UInt64(1) << UInt64(number) != 0 {
            add(.missingAttribute, in: open.count - 1, attribute: attribute.name.rawValue)
        }
    }

    private mutating func place(of name: XMLName, in type: Int) -> Int? {
        if let prefix = name.prefix {
            guard XMLWord.xml.matches(prefix), XMLWord.lang.matches(name.local) else { return nil }
            return table.attribute(Self.languagePosition, in: type)
        }
        return names.find(name.local).flatMap { table.attribute($0, in: type) }
    }

    private static let languagePosition = Name.allCases.firstIndex(of: .xmlLang) ?? 0

    /// An attribute that the type does not have.
    private mutating func checkOther(_ name: XMLName, _ value: UnsafeBufferPointer<UInt8>, isAllowed: Bool) {
        guard let namespace = name.namespace else {
            return add(.unknownAttribute, in: open.count - 1, attribute: name.text)
        }
        if XMLWord.instanceNamespace.matches(namespace) {
            if XMLWord.nilAttribute.matches(name.local) || XMLWord.typeAttribute.matches(name.local) {
                add(.unknownAttribute, in: open.count - 1, attribute: name.text)
            }
        } else if !isAllowed {
            add(.unknownAttribute, in: open.count - 1, attribute: name.text)
        } else {
            checkXML(name, value)
        }
    }

    /// The attributes of an element of another namespace: those that XML itself defines keep their types.
    mutating func checkForeign(_ attributes: XMLAttributes) {
        for position in 0..<attributes.count {
            guard let (name, value) = attributes.field(at: position) else { continue }
            if name.namespace != nil {
                checkXML(name, value)
            } else if name.prefix == nil, XMLWord.valueDate.matches(name.local), !SimpleType.date.accepts(value) {
                addBad(Name.valueDate.rawValue, value, type: .date)
            }
        }
    }

    private mutating func checkXML(_ name: XMLName, _ value: UnsafeBufferPointer<UInt8>) {
        guard let prefix = name.prefix, XMLWord.xml.matches(prefix) else { return }
        if XMLWord.lang.matches(name.local) {
            if !SimpleType.lang.accepts(value) { addBad("xml:lang", value, type: .lang) }
        } else if XMLWord.base.matches(name.local) {
            if !SimpleType.anyURI.accepts(value) { addBad("xml:base", value, type: .anyURI) }
        } else if XMLWord.space.matches(name.local) {
            let isKnown = ["default", "preserve"].contains { value.elementsEqual($0.utf8) }
            if !isKnown { addBad("xml:space", value, type: .nmtoken) }
        } else if XMLWord.identifier.matches(name.local), !PredefinedValue.isValid(value, as: .ncName) {
            addBad("xml:id", value, type: .nmtoken)
        }
    }

    private mutating func addBad(_ attribute: String, _ value: UnsafeBufferPointer<UInt8>, type: SimpleType) {
        add(
            .badValue, in: open.count - 1, attribute: attribute, value: String(decoding: value, as: UTF8.self),
            ["type": type.example])
    }
}
