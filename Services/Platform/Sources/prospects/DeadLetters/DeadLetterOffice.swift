import Journal

/// The dead letters of one service, wherever they are decided about.
protocol DeadLetterOffice: Sendable {
    /// - Parameter limit: the most that are given, from the oldest on.
    func list(_ selection: DeadLetterSelection, limit: Int) async throws -> [DeadLetter]
    func show(_ id: Int64) async throws -> DeadLetterContent?
    func redrive(_ selection: DeadLetterSelection, why: String) async throws -> DeadLetterDesk.Redrive
    func discard(_ selection: DeadLetterSelection, why: String) async throws -> DeadLetterDesk.Discard
}
