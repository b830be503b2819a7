import Domain
import Hummingbird

/// All versions of an activity, oldest first, each with what it said.
struct ActivityHistory: ResponseEncodable, Sendable {
    let identifier: String
    let versions: [Entry]

    struct Entry: Encodable, Sendable {
        let version: ActivityVersion
        let activity: ActivityHeader?
        let totals: [TransactionTotal]
    }
}
