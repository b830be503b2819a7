extension WorkbookReader {
    /// Refuses by content what is no workbook of this form, and says what to do.
    static func checkKind(_ path: String) throws(TabularError) {
        let kind = try FileKind.detect(contentsOf: path)
        switch kind {
        case .xlsx, .zip: return
        default: throw notWorkbook(kind)
        }
    }

    static func notWorkbook(_ kind: FileKind) -> TabularError {
        switch kind {
        case .empty: TabularError(.empty, "The file is empty. Export it again and send the new file.")
        case .xls:
            TabularError(
                .legacyWorkbook,
                "This is an Excel workbook of before 2007 (.xls), or one that is protected with a password. Remove the "
                    + "password, save it as \"Excel Workbook (.xlsx)\", and send the new file.")
        case .xlsb:
            TabularError(
                .legacyWorkbook,
                "This is a binary Excel workbook (.xlsb). Save it as \"Excel Workbook (.xlsx)\", and send the new file."
            )
        case .xlsx: ZipArchive.damaged("it does not say which sheets it has")
        default:
            TabularError(
                .notWorkbook,
                "This is \(kind.label), not an Excel workbook (.xlsx). Save the table as .xlsx or as CSV (UTF-8).")
        }
    }
}
