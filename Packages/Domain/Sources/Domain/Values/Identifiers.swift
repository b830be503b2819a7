public import Foundation

/// A text that names one thing of one kind: 1–200 visible characters.
///
/// Kinds do not mix: an `Identifier<Award>` is not an `Identifier<Call>`.
public struct Identifier<Kind>: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let text: String

    /// `nil` when the text is empty, longer than 200 bytes, or holds white space at an end or control characters.
    public init?(_ text: String) {
        guard !text.isEmpty, text.utf8.count <= 200, Self.isVisibleASCII(text) || Self.isVisible(text) else {
            return nil
        }
        self.text = text
    }

    /// What nearly every identifier is: then there is no need to look characters up.
    private static func isVisibleASCII(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f }
    }

    private static func isVisible(_ text: String) -> Bool {
        text.first?.isWhitespace == false && text.last?.isWhitespace == false
            && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }

    private init(unchecked text: String) { self.text = text }

    /// A new name for something that has none.
    public init(_ uuid: UUID) { text = uuid.uuidString.lowercased() }

    /// A name that the programme's own code makes of parts that were checked before.
    static func known(_ text: String) -> Self { Self(unchecked: text) }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Identifier: Codable {
    public init(from decoder: any Decoder) throws {
        self = try decoder.decodeCode("an identifier (1–200 visible characters)", Self.init)
    }

    public func encode(to encoder: any Encoder) throws { try encoder.encodeCode(text) }
}

extension Identifier: DescribedValue {
    public static var form: ValueForm {
        .text(example: "0f8fad5b-d9cb-469f-a165-70867728950e", pattern: #"^\S(.*\S)?$"#, length: 1...200)
    }
}

/// An organisation by the code this platform knows it by, such as `UNHCR` or `NL-MFA`.
public typealias OrganisationCode = Identifier<Organisation>
/// A programme, such as `PROSPECTS`.
public typealias ProgrammeCode = Identifier<Programme>
/// An activity by its IATI identifier, such as `XM-DAC-7-PPR-4000003315`.
public typealias ActivityID = Identifier<Activity>
/// One submission of a partner.
public typealias SubmissionID = Identifier<Submission>
/// A file that is evidence of what a submission reports.
public typealias AttachmentID = Identifier<Attachment>
/// A report that a partner owes.
public typealias ObligationID = Identifier<Obligation>
/// An address of a partner's system that is told what becomes of its submissions.
public typealias WebhookID = Identifier<Webhook>
/// A call of the Opportunity Fund.
public typealias CallID = Identifier<Call>
/// A proposal to the Opportunity Fund.
public typealias ProposalID = Identifier<Proposal>
/// An award of the Opportunity Fund.
public typealias AwardID = Identifier<Award>
/// A subsidy framework (beleidskader), such as `MENO`.
public typealias FrameworkID = Identifier<Framework>
/// An application for a subsidy (aanvraag).
public typealias ApplicationID = Identifier<Application>
/// An indicator of the catalogue, such as `E1`.
public typealias IndicatorCode = Identifier<Indicator>
/// A saved filter over activities, such as `horn-of-africa`.
public typealias PortfolioID = Identifier<SavedPortfolio>
/// A “what if” for a budget.
public typealias BudgetScenarioID = Identifier<Scenario>
/// A move of money within an article of the budget.
public typealias ReallocationID = Identifier<Reallocation>

public enum Organisation {}
public enum Programme {}
public enum Activity {}
public enum Submission {}
public enum Attachment {}
public enum Webhook {}
public enum Obligation {}
public enum Call {}
public enum Proposal {}
public enum Award {}
public enum Framework {}
public enum Application {}
public enum Indicator {}
public enum SavedPortfolio {}
public enum Scenario {}
public enum Reallocation {}

extension Identifier where Kind == Proposal {
    /// A proposal is known by the submission that brought it.
    public init(_ submission: SubmissionID) { self = .known(submission.text) }
}

extension Identifier where Kind == Application {
    /// An application is known by the submission that brought it.
    public init(_ submission: SubmissionID) { self = .known(submission.text) }
}

extension Identifier where Kind == Award {
    /// A proposal that is approved becomes an award of the same name.
    public init(_ proposal: ProposalID) { self = .known(proposal.text) }
}
