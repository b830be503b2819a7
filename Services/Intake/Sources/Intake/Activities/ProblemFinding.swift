import Domain
import IATI

extension Finding {
    /// A finding on a value that the reader could not use: a warning where a figure is missing because of it,
    /// advice where nothing that is counted depends on it.
    init(_ problem: ValueProblem) {
        let isWarning = Finding.figures.contains(problem.subject) && problem.kind != .qualitative
        self.init(
            isWarning ? .warning : .advice, rule: "iati.\(problem.rule)", line: problem.line, path: problem.path,
            value: problem.raw, message: Finding.message(problem),
            remedy: "give \(problem.expected)")
    }

    private static let figures: Set<ValueProblem.Subject> = [
        .reportingOrganisation, .currency, .transactionType, .transactionDate, .transactionValue, .budgetPeriod,
        .budgetValue, .plannedDisbursementPeriod, .plannedDisbursementValue, .baselineValue, .resultPeriod,
        .resultValue,
    ]

    private static func message(_ problem: ValueProblem) -> String {
        let what = problem.subject.rawValue.replacing("-", with: " ")
        return switch problem.kind {
        case .missing: "the \(what) is missing"
        case .empty: "the \(what) is empty"
        case .repeated: "the \(what) is given more than once; the first counts"
        case .qualitative: "the \(what) is a text, so it is kept as text and never summed"
        case .surroundingSpace: "the \(what) has white space around it, which is left out"
        default: "the \(what) cannot be used, so it counts as not given"
        }
    }
}
