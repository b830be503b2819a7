import Domain
import Foundation

/// A framework to be published.
struct FrameworkRequest: Decodable {
    let framework: FrameworkPublished

    /// The score below which nothing is granted, unless the framework says so itself. The scoring of the frameworks
    /// in force is not public: this platform's default.
    static let usualPassMark = 60
    /// The part of a grant that may be paid in advance, in percent, unless the framework says so itself. Usual
    /// elsewhere in government; this platform's default.
    static let usualAdvancePercentage = 80

    private enum CodingKeys: String, CodingKey {
        case framework, title, programme, ceiling, opens, closes, passMark, advancePercentage, provenance
    }

    /// Without a provenance the framework counts as reported.
    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        framework = FrameworkPublished(
            framework: try members.decode(FrameworkID.self, forKey: .framework),
            title: try members.decode(String.self, forKey: .title),
            programme: try members.decode(ProgrammeCode.self, forKey: .programme),
            ceiling: try members.decode(Money.self, forKey: .ceiling),
            opens: try members.decode(Date.self, forKey: .opens),
            closes: try members.decode(Date.self, forKey: .closes),
            passMark: try members.decodeIfPresent(Int.self, forKey: .passMark) ?? FrameworkRequest.usualPassMark,
            advancePercentage: try members.decodeIfPresent(Int.self, forKey: .advancePercentage)
                ?? FrameworkRequest.usualAdvancePercentage,
            provenance: try members.decodeIfPresent(Provenance.self, forKey: .provenance) ?? .reported)
    }
}
