/// The part of a workbook that lists its sheets.
final class WorkbookPart: PartHandler {
    struct Entry {
        let name: String
        let visibility: Sheet.Visibility
        let relation: String
    }

    private(set) var sheets: [Entry] = []

    /// Whether dates count from 1904.
    private(set) var countsFrom1904 = false

    override func start(_ name: ElementName, _ attributes: PartAttributes) {
        if name == "workbookPr" {
            countsFrom1904 = attributes.flag("date1904")
        } else if name == "sheet" {
            guard sheets.count < limits.declarations else {
                failure = limits.exceeded(.declarations)
                return
            }
            guard let title = attributes.text("name"), let relation = attributes.text("id", isQualified: true) else {
                failure = ZipArchive.damaged("a sheet has no name")
                return
            }
            let visibility = attributes.text("state").flatMap(Sheet.Visibility.init) ?? .visible
            sheets.append(Entry(name: title, visibility: visibility, relation: relation))
        }
    }
}
