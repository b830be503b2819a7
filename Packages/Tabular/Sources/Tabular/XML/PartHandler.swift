/// What reads one part of a workbook as its elements come. A subclass overrides what it needs.
///
/// It is a class because libxml2 keeps its address between calls.
class PartHandler {
    let limits: TabularLimits

    /// The line that the element which begins stands in, counted from 1; told where every namespace is taken.
    var line = 0

    /// Why the part is refused; parsing stops when it is set.
    var failure: TabularError?

    init(limits: TabularLimits) {
        self.limits = limits
    }

    /// Whether elements of every namespace are handed over, not those of workbooks alone.
    var takesEveryNamespace: Bool { false }

    /// What is said of a part that is no well-formed XML.
    func damage(_ what: String) -> TabularError { ZipArchive.damaged(what) }

    /// What is said of a part that uses what no such file has.
    func misuse(_ what: String) -> TabularError {
        TabularError(
            .entityDeclaration,
            "A part of the workbook \(what), which no spreadsheet program writes. Save the table again with one, and "
                + "send the new file.")
    }

    /// An element of the workbook's own language begins.
    func start(_ name: ElementName, _ attributes: PartAttributes) {}

    /// An element of the workbook's own language ends.
    func end(_ name: ElementName) {}

    /// Text inside of an element.
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// The name of an element, valid during the callback that brings it.
struct ElementName {
    private let name: UnsafePointer<UInt8>

    init(_ name: UnsafePointer<UInt8>) {
        self.name = name
    }

    var text: String { String(cString: name) }

    static func == (name: ElementName, text: StaticString) -> Bool {
        // Both end with a zero byte, so the comparison ends at the first that does.
        let other = text.utf8Start
        var place = 0
        while name.name[place] == other[place] {
            if other[place] == 0 { return true }
            place += 1
        }
        return false
    }
}
