import Domain
import Foundation
import ServiceKit

/// Publishing a framework.
extension SubsidyFramework {
    static func publish(
        _ framework: FrameworkPublished, in state: State
    ) throws(FrameworkRejection) -> [FrameworkEvent] {
        if let existing = state.framework {
            guard existing.says(framework) else {
                throw FrameworkRejection(
                    .frameworkExists, "The framework \(framework.framework) was published with other content.",
                    field: "framework", remedy: "Choose another identifier; a published framework is not changed.")
            }
            return []
        }
        guard !framework.title.allSatisfy(\.isWhitespace) else {
            throw .invalid("title", "The title is empty.", remedy: "Give the framework a title.")
        }
        guard framework.ceiling.amount > 0 else {
            throw .invalid(
                "ceiling.amount", "The ceiling is \(framework.ceiling).", remedy: "Give an amount above zero.")
        }
        guard framework.opens < framework.closes else {
            throw .invalid("closes", "The window closes before it opens.", remedy: "Let it close after it opens.")
        }
        try mustBePercent("passMark", framework.passMark)
        try mustBePercent("advancePercentage", framework.advancePercentage)
        return [.published(framework)]
    }

    private static func mustBePercent(_ field: String, _ value: Int) throws(FrameworkRejection) {
        guard (0...100).contains(value) else {
            throw .invalid(field, "\(value) is not from 0 to 100.", remedy: "Give a number from 0 to 100.")
        }
    }
}

extension FrameworkPublished {
    /// Equal but for the fractions of a millisecond that no record keeps.
    fileprivate func says(_ other: FrameworkPublished) -> Bool {
        framework == other.framework && title == other.title && programme == other.programme
            && ceiling == other.ceiling && abs(opens.timeIntervalSince(other.opens)) < 0.002
            && abs(closes.timeIntervalSince(other.closes)) < 0.002 && passMark == other.passMark
            && advancePercentage == other.advancePercentage && provenance == other.provenance
    }
}
