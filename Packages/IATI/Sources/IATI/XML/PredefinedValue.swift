import CLibXML2

/// Whether texts are values of the types that XML Schema predefines, as libxml2 decides it. Slow: for what a quick look
/// could not decide.
package enum PredefinedValue {
    /// A predefined type.
    package enum Kind: Sendable {
        case anyURI, boolean, date, dateTime, decimal, int, language, nmtoken, ncName, nonNegativeInteger
        case positiveInteger
    }

    /// libxml2 sets up its types once per process.
    private static let typesAreReady: Bool = {
        xmlInitParser()
        xmlSchemaInitTypes()
        return true
    }()

    /// Whether the text, without the white space around it, is a value of the type.
    package static func isValid(_ text: UnsafeBufferPointer<UInt8>, as kind: Kind) -> Bool {
        guard typesAreReady, let type = xmlSchemaGetBuiltInType(kind.code) else { return false }
        let terminated = Array(text) + [0]
        return terminated.withUnsafeBufferPointer { xmlSchemaValidatePredefinedType(type, $0.baseAddress, nil) == 0 }
    }
}

extension PredefinedValue.Kind {
    fileprivate var code: xmlSchemaValType {
        switch self {
        case .anyURI: XML_SCHEMAS_ANYURI
        case .boolean: XML_SCHEMAS_BOOLEAN
        case .date: XML_SCHEMAS_DATE
        case .dateTime: XML_SCHEMAS_DATETIME
        case .decimal: XML_SCHEMAS_DECIMAL
        case .int: XML_SCHEMAS_INT
        case .language: XML_SCHEMAS_LANGUAGE
        case .nmtoken: XML_SCHEMAS_NMTOKEN
        case .ncName: XML_SCHEMAS_NCNAME
        case .nonNegativeInteger: XML_SCHEMAS_NNINTEGER
        case .positiveInteger: XML_SCHEMAS_PINTEGER
        }
    }
}
