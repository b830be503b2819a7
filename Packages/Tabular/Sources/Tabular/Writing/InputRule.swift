import CTabularXLSXWriter
import Foundation

/// What may be typed into cells, as spreadsheet programs check it, and the note that they show beside a cell.
struct InputRule {
    enum Allowed {
        case anything
        case list([String])
        /// A range of cells that holds the values, such as `='Lists'!$A$1:$A$9`.
        case cells(String)
        case integer(minimum: Double?)
        case decimal(minimum: Double?)
        case date
    }

    let allowed: Allowed
    let title: String
    let note: String?

    /// Characters that all values of a list may have together inside of a rule.
    static let listBound = 255

    /// The largest whole number that programs keep exactly.
    private static let largest = 999_999_999_999_999.0

    /// Whether values can stand in the rule itself, and need no cells.
    static func fits(_ values: [String]) -> Bool {
        values.allSatisfy { !$0.contains(",") && !$0.contains("\"") && !$0.isEmpty }
            && values.map(\.utf16.count).reduce(0, +) + values.count <= listBound
    }

    /// Hands the rule to the library in its form, which is valid during the call.
    func apply(_ body: (UnsafeMutablePointer<lxw_data_validation>) -> lxw_error) -> lxw_error {
        var texts: [UnsafeMutablePointer<CChar>?] = []
        defer { for text in texts { free(text) } }
        func copy(_ text: String) -> UnsafeMutablePointer<CChar>? {
            let pointer = strdup(text)
            texts.append(pointer)
            return pointer
        }
        var rule = lxw_data_validation()
        rule.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
        rule.show_input = UInt8(LXW_VALIDATION_ON.rawValue)
        rule.show_error = UInt8(LXW_VALIDATION_ON.rawValue)
        if let note {
            rule.input_title = copy(String(title.prefix(32)))
            rule.input_message = copy(note)
        }
        var values: [UnsafeMutablePointer<CChar>?] = []
        switch allowed {
        case .anything: rule.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
        case .list(let list):
            rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
            values = list.map { copy($0) } + [nil]
        case .cells(let range):
            rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
            rule.value_formula = copy(range)
        case .integer(let minimum):
            rule.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
            Self.bound(&rule, minimum)
        case .decimal(let minimum):
            rule.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
            Self.bound(&rule, minimum)
        case .date:
            rule.validate = UInt8(LXW_VALIDATION_TYPE_DATE.rawValue)
            rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
            rule.value_datetime = lxw_datetime(year: 1900, month: 1, day: 1, hour: 0, min: 0, sec: 0)
        }
        return values.withUnsafeMutableBufferPointer { list in
            rule.value_list = list.baseAddress
            return body(&rule)
        }
    }

    private static func bound(_ rule: inout lxw_data_validation, _ minimum: Double?) {
        rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
        rule.minimum_number = minimum ?? -largest
        rule.maximum_number = largest
    }
}
