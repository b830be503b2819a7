import Domain
import Foundation
import Journal

/// Records what was not taken in: that it came, from whom, and why it was refused.
struct Refusals: Sendable {
    let journal: Journal
    let now: @Sendable () -> Date

    func record(
        _ refusal: DoorRefusal, of organisation: OrganisationCode, bytes: Int, by context: CommandContext
    ) async throws {
        let refused = SubmissionRefused(
            organisation: organisation, submittedBy: context.actor, problem: refusal.code, detail: refusal.detail,
            bytes: bytes, refusedAt: now())
        let stream = StreamID("refusal/\(UUID().uuidString.lowercased())")
        _ = try await journal.execute(RefusalRules.self, on: stream, refused, by: context)
    }
}
