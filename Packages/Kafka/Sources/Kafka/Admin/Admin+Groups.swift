extension Admin {
    /// The consumer groups that the brokers know, by name, and what those brokers said that could not answer.
    ///
    /// Throws a `KafkaError` when the request as a whole fails: `.timedOut` after `KafkaConfiguration.requestTimeout`,
    /// `.closed`.
    public func groups() async throws -> (groups: [GroupListing], errors: [KafkaError]) {
        try await client.blocking(at: .init(.readingGroups)) { try $0.listGroups() }
    }

    /// Describes groups: state, members, who reads what. Throws as `groups` does.
    public func describeGroups(_ names: [String]) async throws -> [String: Result<GroupDescription, KafkaError>] {
        guard !names.isEmpty else { return [:] }
        return try await client.blocking(at: .init(.readingGroups)) { try $0.describeGroups(names) }
    }

    /// Deletes groups and their offsets; one that has members is an error in the result. Throws as `groups` does.
    public func deleteGroups(_ names: [String]) async throws -> [String: Result<Void, KafkaError>] {
        guard !names.isEmpty else { return [:] }
        return try await client.blocking(at: .init(.deletingGroups)) { try $0.deleteGroups(names) }
    }
}
