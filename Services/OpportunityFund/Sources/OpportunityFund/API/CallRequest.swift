import Domain
import Foundation

/// A call to be published.
struct CallRequest: Decodable {
    let call: CallPublished

    private enum CodingKeys: String, CodingKey {
        case call, title, programme, envelope, opens, closes, provenance
    }

    /// Without a provenance the call counts as reported.
    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        call = CallPublished(
            call: try members.decode(CallID.self, forKey: .call),
            title: try members.decode(String.self, forKey: .title),
            programme: try members.decode(ProgrammeCode.self, forKey: .programme),
            envelope: try members.decode(Money.self, forKey: .envelope),
            opens: try members.decode(Date.self, forKey: .opens),
            closes: try members.decode(Date.self, forKey: .closes),
            provenance: try members.decodeIfPresent(Provenance.self, forKey: .provenance) ?? .reported)
    }
}
