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
    func checked() throws -> String {
        let text = why.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty, text.utf8.count <= 4_000 else {
            throw Problem(
                .invalidValue, status: .unprocessableContent, detail: "The reason is empty or longer than 4,000 bytes.",
                field: "why", remedy: "Say in a few sentences why.")
        }
        return text
    }
}
