/// The root element of a file, checked: only `iati-activities` of a version that the reader knows passes.
struct RootElement {
    let header: FileHeader
    let language: String?

    private static let versions: Set<String> = ["2.01", "2.02", "2.03"]

    private static let organisations = "iati-organisations"

    init(
        _ element: XMLName, _ attributes: XMLAttributes, line: Int, names: NameTable<AttributeName>,
        acceptsOrganisations: Bool
    ) throws(IATIReadingError) {
        let position = SourcePosition(line: line)
        let name = String(cString: element.local)
        let isKnown = name == ElementName.activities.rawValue || (acceptsOrganisations && name == Self.organisations)
        guard isKnown, !element.isForeign else { throw Self.notActivities(name, at: position) }
        var texts: [AttributeName: String] = [:]
        for place in 0..<attributes.count {
            guard let (name, value) = attributes.attribute(at: place, names: names) else { continue }
            texts[name] = String(decoding: value, as: UTF8.self)
        }
        let version = texts[.version] ?? ""
        guard Self.versions.contains(version) else { throw Self.unsupported(version, at: position) }
        let generated = texts[.generatedDateTime].map { PublishedDateTime(text: $0) }
        header = FileHeader(version: version, generated: generated, line: line)
        language = texts[.language].flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func notActivities(_ name: String, at position: SourcePosition) -> IATIReadingError {
        let what =
            switch name {
            case organisations:
                "This is an IATI organisation file; it holds no activities"
            case ElementName.activity.rawValue:
                "The file starts with an iati-activity outside of iati-activities"
            case ElementName.activities.rawValue:
                "The root element iati-activities is in a namespace; IATI uses none"
            default:
                "The root element is <\(name.prefix(60))>, not <iati-activities>"
            }
        return IATIReadingError(.notIATIActivities, at: position, "\(what). Send an IATI activity file.")
    }

    private static func unsupported(_ version: String, at position: SourcePosition) -> IATIReadingError {
        let what =
            switch version {
            case "": "The root element states no version of IATI"
            case _ where version.hasPrefix("1."):
                "The file is IATI \(version.prefix(20)), a version that IATI withdrew and that is built differently"
            default: "The file states version \(version.prefix(20)) of IATI"
            }
        return IATIReadingError(
            .unsupportedVersion, at: position,
            "\(what). Versions 2.01, 2.02 and 2.03 can be read: export the file in one of them.")
    }
}
