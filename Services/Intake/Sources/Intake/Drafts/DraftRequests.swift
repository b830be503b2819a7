import Domain
import Foundation
import HTTPTypes
import ServiceKit

/// What a draft begins with.
struct StartRequest: Decodable {
    let kind: SubmissionKind
    /// What those who work on it call it.
    let title: String
}

/// Which content is signed.
struct SigningRequest: Decodable {
    /// SHA-256 of the content that lies before those who sign.
    let contentHash: String
}

/// Why something is done.
struct ReasonRequest: Decodable {
    let why: String

    /// Throws `Problem` when nothing is said.
    func checked() throws -> String { try Said.checked(why, as: "why") }
}

/// What people say to each other about a submission.
enum Said {
    /// The text without space around it. Throws `Problem` when nothing is said, or too much.
    ///
    /// - Parameter member: the member of the body that says it.
    static func checked(_ text: String, as member: String) throws -> String {
        let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty, text.utf8.count <= 4_000 else {
            throw Problem(
                .invalidValue, status: .unprocessableContent,
                detail: "The member \(member) is empty or longer than 4,000 bytes.", field: member,
                remedy: "Say it in a few sentences.")
        }
        return text
    }
}
