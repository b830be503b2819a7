import Findings

/// What may be wrong with a document or a table, by the last part of the rule's code; the first part is the kind of
/// document, such as `results-report`.
enum DocumentRule: String, CaseIterable {
    // Values of any document.
    case missing
    case unknownMember = "unknown-member"
    case object, list, text, flag, value, country, currency, day, amount, percentage, number, people, figure
    case programme, indicator, activity, identifier
    case periodOrder = "period-order"
    case future
    case tooLong = "too-long"
    // Results.
    case noRows = "no-rows"
    case duplicateRow = "duplicate-row"
    case duplicatePart = "duplicate-part"
    case partsSum = "parts-sum"
    case partExceeds = "part-exceeds-total"
    case noParts = "no-parts"
    case notSplit = "not-split"
    case evidenceMissing = "evidence-missing"
    case evidence
    case evidenceUnknown = "evidence-unknown"
    case jump
    // Tables.
    case noTable = "no-table"
    case missingColumn = "missing-column"
    case unknownColumn = "unknown-column"
    case notReported = "not-reported"
    case placeholder
    case notANumber = "not-a-number"
    case decimalMarkUnknown = "decimal-mark-unknown"
    case otherDecimalMark = "other-decimal-mark"
    case groupMarks = "group-marks"
    case fraction
    case outOfRange = "out-of-range"
    case formulaError = "formula-error"
    case dayOrderUnknown = "day-order-unknown"
    case otherKind = "other-kind"
    // Money.
    case noLines = "no-lines"
    case negative
    case duplicateLine = "duplicate-line"
    case agreementAmount = "agreement-amount"
    case duplicateAgreement = "duplicate-agreement"
    case submitterNoPartner = "submitter-no-partner"

    /// The code in a kind of document.
    func code(in family: String) -> RuleCode { RuleCode(rawValue: "\(family).\(rawValue)") }
}
