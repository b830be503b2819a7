/// The part of a workbook that holds the rows of one sheet.
final class SheetPart: PartHandler {
    private let sheet: String
    private let converter: CellConverter

    /// Rows that were read and not yet taken.
    var rows: [SheetRow] = []
    private(set) var mergedRanges: [MergedRange] = []

    private var isInRow = false
    private var number = 0
    private var isHidden = false
    private var cells: [Cell] = []

    private var cell: CellConverter.Raw?
    private var lastColumn = 0
    private var text = TextRun()
    private var takesValue = false

    init(sheet: String, converter: CellConverter, limits: TabularLimits) {
        self.sheet = sheet
        self.converter = converter
        super.init(limits: limits)
    }

    override func start(_ name: ElementName, _ attributes: PartAttributes) {
        if name == "c" {
            startCell(attributes)
        } else if name == "v" {
            takesValue = cell != nil
        } else if name == "f" {
            cell?.isFormula = true
        } else if name == "row" {
            startRow(attributes)
        } else if name == "mergeCell" {
            startMerge(attributes)
        } else if cell != nil {
            text.start(name)
        }
    }

    override func end(_ name: ElementName) {
        if name == "c" {
            endCell()
        } else if name == "v" {
            takesValue = false
        } else if name == "row", isInRow {
            isInRow = false
            rows.append(SheetRow(number: number, isHidden: isHidden, cells: cells))
        } else if cell != nil {
            text.end(name)
        }
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard takesValue || text.isOpen, cell != nil else { return }
        cell?.bytes.append(contentsOf: bytes)
        if let cell, cell.bytes.count > limits.fieldBytes { failure = limits.exceeded(.fieldBytes, at: place) }
    }

    private var place: CellPlace { CellPlace(sheet: sheet, row: max(number, 1), column: cell?.column) }

    private func startRow(_ attributes: PartAttributes) {
        let next = attributes.bytes("r") == nil ? number + 1 : attributes.number("r") ?? 0
        guard next > number, !isInRow else {
            failure = damaged("its rows are not in order")
            return
        }
        guard next <= min(limits.rows, ColumnLetters.lastRow) else {
            failure = limits.exceeded(.rows, at: CellPlace(sheet: sheet, row: next))
            return
        }
        isInRow = true
        number = next
        isHidden = attributes.flag("hidden")
        lastColumn = 0
        cells = []
    }

    private func startCell(_ attributes: PartAttributes) {
        guard isInRow, cell == nil else { return }
        var column = lastColumn + 1
        if let reference = attributes.bytes("r") {
            guard let found = ColumnLetters.reference(reference), let named = found.column,
                found.row ?? number == number
            else {
                failure = damaged("a cell stands in no column")
                return
            }
            column = named
        }
        guard column > lastColumn else {
            failure = damaged("its cells are not in order")
            return
        }
        guard column <= limits.columns else {
            failure = limits.exceeded(.columns, at: CellPlace(sheet: sheet, row: number))
            return
        }
        lastColumn = column
        cell = CellConverter.Raw(
            column: column, type: CellConverter.Kind(attributes.bytes("t")), format: attributes.number("s") ?? 0)
    }

    private func endCell() {
        guard let raw = cell else { return }
        guard let value = converter.value(raw) else {
            failure = damaged("a cell has a value that is none")
            return
        }
        cell = nil
        text = TextRun()
        takesValue = false
        cells.append(Cell(column: raw.column, value: value, isFormula: raw.isFormula))
    }

    private func startMerge(_ attributes: PartAttributes) {
        guard let ends = attributes.bytes("ref")?.split(separator: UInt8(ascii: ":")), ends.count == 2,
            let first = ColumnLetters.reference(UnsafeBufferPointer(rebasing: ends[0])),
            let last = ColumnLetters.reference(UnsafeBufferPointer(rebasing: ends[1])),
            let left = first.column, let top = first.row, let right = last.column, let bottom = last.row,
            left <= right, top <= bottom
        else { return }
        guard mergedRanges.count < limits.declarations else {
            failure = limits.exceeded(.declarations)
            return
        }
        mergedRanges.append(MergedRange(rows: top...bottom, columns: left...right))
    }

    private func damaged(_ what: String) -> TabularError {
        TabularError(
            .damaged, at: place,
            "The sheet is damaged here: \(what). Open the workbook in a spreadsheet program, save it again, and send the "
                + "new file.")
    }
}
