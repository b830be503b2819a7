/// What the rows of titles and tags say of the columns.
struct TableHeader {
    private(set) var columns: [TableColumn] = []
    private(set) var byTitle: [String: Int] = [:]
    private(set) var byTag: [HXLTag: Int] = [:]
    private(set) var notices: [ReadingNotice] = []

    init(titles: SheetRow?, tags: SheetRow?, sheet: String?) {
        let titleTexts = Self.texts(titles)
        let tagTexts = Self.texts(tags)
        let last = max(titleTexts.keys.max() ?? 0, tagTexts.keys.max() ?? 0)
        guard last > 0 else { return }
        for number in 1...last {
            let title = titleTexts[number] ?? ""
            let tag = tagTexts[number].flatMap(HXLTag.init)
            columns.append(TableColumn(number: number, title: title, tag: tag))
            let place = CellPlace(sheet: sheet, row: titles?.number ?? tags?.number ?? 1, column: number)
            note(title: title, at: place)
            note(tag: tag, at: place)
            if title.isEmpty, tag == nil {
                notices.append(
                    ReadingNotice(
                        code: .untitledColumn, place: place,
                        message: "Column \(place.letters ?? "") has no title. Give it one, or remove the column."))
            }
        }
    }

    private static func texts(_ row: SheetRow?) -> [Int: String] {
        let filled = (row?.cells ?? []).filter { !$0.value.isBlank }
        return Dictionary(filled.map { ($0.column, $0.value.text) }) { first, _ in first }
    }

    private mutating func note(title: String, at place: CellPlace) {
        let name = ColumnName.normalised(title)
        guard !name.isEmpty, let number = place.column else { return }
        guard let first = byTitle[name] else {
            byTitle[name] = number
            return
        }
        notices.append(
            ReadingNotice(
                code: .repeatedTitle, place: place,
                message:
                    "Column \(ColumnLetters.letters(first)) has the title \"\(title)\" too, and is the one that is "
                    + "read. Give each column its own title."))
    }

    private mutating func note(tag: HXLTag?, at place: CellPlace) {
        guard let tag, let number = place.column else { return }
        guard let first = byTag[tag] else {
            byTag[tag] = number
            return
        }
        notices.append(
            ReadingNotice(
                code: .repeatedTag, place: place,
                message: "Column \(ColumnLetters.letters(first)) has the tag \(tag) too, and is the one that is read. "
                    + "Tell the two apart by attributes."))
    }
}
