import Domain
import Foundation
import ServiceKit

/// What is asked of every value that a person enters.
enum Must {
    /// In characters: what a person writes in a sitting, and far below what one event may hold.
    static let longestText = 10_000
    /// How many parts a list may have.
    static let longestList = 100

    /// Something is written there, and no more than can be read.
    static func say(_ text: String, _ field: String) throws(DossierRejection) {
        guard !text.allSatisfy(\.isWhitespace) else {
            throw .invalid(field, "The \(field) is empty.", remedy: "Write it.")
        }
        guard text.count <= longestText else {
            throw .invalid(
                field, "The \(field) has \(text.count) characters.", remedy: "Write at most \(longestText).")
        }
    }

    /// A day that has come.
    static func haveCome(_ day: CalendarDate, _ field: String, today: CalendarDate) throws(DossierRejection) {
        guard day <= today else {
            throw .invalid(field, "\(day) has not come yet.", remedy: "Give a day that is not after \(today).")
        }
    }

    static func notPrecede(
        _ day: CalendarDate, _ field: String, _ earliest: CalendarDate, _ what: String
    ) throws(DossierRejection) {
        guard day >= earliest else {
            throw .invalid(
                field, "\(day) lies before \(earliest), \(what).", remedy: "Give \(earliest) or a day after it.")
        }
    }

    /// Not too many, and none twice.
    static func differ(_ items: [some Hashable], _ field: String) throws(DossierRejection) {
        guard items.count <= longestList else {
            throw .invalid(field, "There are \(items.count).", remedy: "Give at most \(longestList).")
        }
        guard Set(items).count == items.count else {
            throw .invalid(field, "One of them stands there twice.", remedy: "Give each once.")
        }
    }

    static func bePositive(_ amount: Money?, _ field: String) throws(DossierRejection) {
        guard let amount, amount.amount <= 0 else { return }
        throw .invalid("\(field).amount", "The amount is \(amount).", remedy: "Give an amount above zero.")
    }
}
