/// The number formats of a workbook, as far as they tell dates from numbers.
final class CellFormats: PartHandler {
    private var customDates: [Int: Bool] = [:]
    private var formatsAreDates: [Bool] = []
    private var isInCellFormats = false

    /// Whether a number in a cell of this format is a date.
    func isDate(_ format: Int) -> Bool { formatsAreDates.indices.contains(format) && formatsAreDates[format] }

    override func start(_ name: ElementName, _ attributes: PartAttributes) {
        if name == "numFmt" {
            guard let identifier = attributes.number("numFmtId"), let code = attributes.text("formatCode") else {
                return
            }
            guard customDates.count < limits.declarations else {
                failure = limits.exceeded(.declarations)
                return
            }
            customDates[identifier] = NumberFormat.isDate(code)
        } else if name == "cellXfs" {
            isInCellFormats = true
        } else if name == "xf", isInCellFormats {
            guard formatsAreDates.count < limits.declarations else {
                failure = limits.exceeded(.declarations)
                return
            }
            let identifier = attributes.number("numFmtId") ?? 0
            formatsAreDates.append(customDates[identifier] ?? NumberFormat.isBuiltInDate(identifier))
        }
    }

    override func end(_ name: ElementName) {
        if name == "cellXfs" { isInCellFormats = false }
    }
}
