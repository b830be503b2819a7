/// Turns typed values into XML; the counterpart of ``ActivityDecoder``, with one extension for each element of the
/// standard.
struct ActivityEncoder {
    var xml = XMLBuffer(depth: 1)

    /// The language of texts that state none.
    let language: String?

    init(language: String?) { self.language = language }

    /// Texts, each with its language where it is not that of the activity. An empty one says that it is not known.
    mutating func narratives(_ narratives: [Narrative]) {
        for narrative in narratives {
            let stated = narrative.language == language ? nil : narrative.language ?? ""
            xml.element(.narrative, [.language: stated], text: narrative.text)
        }
    }

    /// An element that holds texts; none where there are none.
    mutating func texts(_ name: ElementName, _ texts: [Narrative]) {
        guard !texts.isEmpty else { return }
        xml.start(name)
        narratives(texts)
        xml.end()
    }

    /// An element that is a code and nothing else; none where there is none.
    mutating func code(_ name: ElementName, _ code: String?) {
        if let code { xml.element(name, [.code: code]) }
    }

    /// An element that is a day and nothing else; none where there is none.
    mutating func day(_ name: ElementName, _ day: CalendarDate?) {
        if let day { xml.element(name, [.isoDate: day.description]) }
    }

    static func flag(_ flag: Bool?) -> String? { flag.map { $0 ? "1" : "0" } }
}
