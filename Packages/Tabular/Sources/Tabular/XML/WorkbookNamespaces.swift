/// The languages that the parts of a workbook are written in: ISO/IEC 29500 transitional, as Excel saves by default, and
/// strict.
enum WorkbookNamespaces {
    static func contains(_ name: ElementName) -> Bool {
        name == "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
            || name == "http://purl.oclc.org/ooxml/spreadsheetml/main"
            || name == "http://schemas.openxmlformats.org/package/2006/relationships"
            || name == "http://schemas.openxmlformats.org/package/2006/content-types"
    }
}
