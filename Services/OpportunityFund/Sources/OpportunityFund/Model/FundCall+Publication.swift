import Domain
import Foundation
import ServiceKit

/// Publishing a call.
extension FundCall {
    static func publish(_ call: CallPublished, in state: State) throws(FundRejection) -> [FundEvent] {
        if let existing = state.call {
            guard existing.says(call) else {
                throw FundRejection(
                    .callExists, "The call \(call.call) was published with other content.", field: "call",
                    remedy: "Choose another identifier; a published call is not changed.")
            }
            return []
        }
        guard !call.title.allSatisfy(\.isWhitespace) else {
            throw .invalid("title", "The title is empty.", remedy: "Give the call a title.")
        }
        guard call.envelope.amount > 0 else {
            throw .invalid(
                "envelope.amount", "The envelope is \(call.envelope).", remedy: "Give an amount above zero.")
        }
        guard call.opens < call.closes else {
            throw .invalid("closes", "The call closes before it opens.", remedy: "Let it close after it opens.")
        }
        return [.published(call)]
    }
}

extension CallPublished {
    /// Equal but for the fractions of a millisecond that no record keeps.
    fileprivate func says(_ other: CallPublished) -> Bool {
        call == other.call && title == other.title && programme == other.programme && envelope == other.envelope
            && abs(opens.timeIntervalSince(other.opens)) < 0.002
            && abs(closes.timeIntervalSince(other.closes)) < 0.002 && provenance == other.provenance
    }
}
