internal import CRDKafka

extension Client {
    /// Asks every broker for the groups that it coordinates.
    func listGroups() throws -> (groups: [GroupListing], errors: [KafkaError]) {
        try administer(
            RD_KAFKA_ADMIN_OP_LISTCONSUMERGROUPS, at: .init(.readingGroups),
            send: { rd_kafka_ListConsumerGroups(instance, $0, $1) },
            read: { answer in
                let answer = rd_kafka_event_ListConsumerGroups_result(answer)
                var count = 0
                let found = rd_kafka_ListConsumerGroups_result_valid(answer, &count)
                let groups = UnsafeBufferPointer(start: found, count: count).map { group in
                    GroupListing(
                        name: text(rd_kafka_ConsumerGroupListing_group_id(group)),
                        state: GroupState(rd_kafka_ConsumerGroupListing_state(group)))
                }
                let failed = rd_kafka_ListConsumerGroups_result_errors(answer, &count)
                let errors = UnsafeBufferPointer(start: failed, count: count).compactMap { error in
                    error.map { KafkaError(borrowing: $0, at: .init(.readingGroups)) }
                }
                return (groups.sorted { $0.name < $1.name }, errors)
            })
    }

    /// Throws `.unsupportedFeature` when the brokers do not administer groups, as those of the mock cluster.
    ///
    /// librdkafka 2.0.2 ends the process when a coordinator does not know the requests that follow. Listing is harmless
    /// and as old as they are.
    func checkGroupsAreAdministered(at place: KafkaError.Place) throws {
        guard try listGroups().errors.contains(where: { $0.code == .unsupportedFeature }) else { return }
        throw error(RD_KAFKA_RESP_ERR__UNSUPPORTED_FEATURE, at: place)
    }

    /// Asks the coordinators of groups.
    func describeGroups(_ names: [String]) throws -> [String: Result<GroupDescription, KafkaError>] {
        for name in names { try Self.check(name, "group", at: .init(.readingGroups)) }
        try checkGroupsAreAdministered(at: .init(.readingGroups))
        return try names.withCStrings { pointers in
            try administer(
                RD_KAFKA_ADMIN_OP_DESCRIBECONSUMERGROUPS, at: .init(.readingGroups),
                send: { rd_kafka_DescribeConsumerGroups(instance, &pointers, pointers.count, $0, $1) },
                read: { answer in
                    var count = 0
                    let found = rd_kafka_DescribeConsumerGroups_result_groups(
                        rd_kafka_event_DescribeConsumerGroups_result(answer), &count)
                    var groups: [String: Result<GroupDescription, KafkaError>] = [:]
                    for group in UnsafeBufferPointer(start: found, count: count) {
                        let name = text(rd_kafka_ConsumerGroupDescription_group_id(group))
                        groups[name] =
                            rd_kafka_ConsumerGroupDescription_error(group).map {
                                .failure(KafkaError(borrowing: $0, at: .init(.readingGroups)))
                            } ?? .success(description(of: group, name))
                    }
                    return groups
                })
        }
    }

    /// Asks the coordinators of groups to forget them.
    func deleteGroups(_ names: [String]) throws -> [String: Result<Void, KafkaError>] {
        for name in names { try Self.check(name, "group", at: .init(.deletingGroups)) }
        try checkGroupsAreAdministered(at: .init(.deletingGroups))
        var requests: [OpaquePointer?] = names.map { rd_kafka_DeleteGroup_new($0) }
        defer { for request in requests { rd_kafka_DeleteGroup_destroy(request) } }
        return try administer(
            RD_KAFKA_ADMIN_OP_DELETEGROUPS, at: .init(.deletingGroups),
            send: { rd_kafka_DeleteGroups(instance, &requests, requests.count, $0, $1) },
            read: { answer in
                var count = 0
                let found = rd_kafka_DeleteGroups_result_groups(rd_kafka_event_DeleteGroups_result(answer), &count)
                var outcomes: [String: Result<Void, KafkaError>] = [:]
                for group in UnsafeBufferPointer(start: found, count: count) {
                    outcomes[text(rd_kafka_group_result_name(group))] =
                        rd_kafka_group_result_error(group).map {
                            .failure(KafkaError(borrowing: $0, at: .init(.deletingGroups)))
                        } ?? .success(())
                }
                return outcomes
            })
    }

    private func description(of group: OpaquePointer?, _ name: String) -> GroupDescription {
        let members = (0..<rd_kafka_ConsumerGroupDescription_member_count(group)).map { number in
            let member = rd_kafka_ConsumerGroupDescription_member(group, number)
            let assignment = rd_kafka_MemberDescription_assignment(member)
            return GroupDescription.Member(
                id: text(rd_kafka_MemberDescription_consumer_id(member)),
                instanceID: rd_kafka_MemberDescription_group_instance_id(member).map { String(cString: $0) },
                clientID: text(rd_kafka_MemberDescription_client_id(member)),
                host: text(rd_kafka_MemberDescription_host(member)),
                partitions: Self.entries(of: assignment.flatMap { rd_kafka_MemberAssignment_partitions($0) })
                    .map { TopicPartition($0) })
        }
        return GroupDescription(
            name: name, state: GroupState(rd_kafka_ConsumerGroupDescription_state(group)),
            assignor: text(rd_kafka_ConsumerGroupDescription_partition_assignor(group)),
            coordinator: rd_kafka_ConsumerGroupDescription_coordinator(group).map { Int(rd_kafka_Node_id($0)) },
            members: members)
    }

    private func text(_ string: UnsafePointer<CChar>?) -> String { string.map { String(cString: $0) } ?? "" }
}

extension GroupState {
    fileprivate init(_ state: rd_kafka_consumer_group_state_t) {
        self =
            switch state {
            case RD_KAFKA_CONSUMER_GROUP_STATE_PREPARING_REBALANCE: .preparingRebalance
            case RD_KAFKA_CONSUMER_GROUP_STATE_COMPLETING_REBALANCE: .completingRebalance
            case RD_KAFKA_CONSUMER_GROUP_STATE_STABLE: .stable
            case RD_KAFKA_CONSUMER_GROUP_STATE_DEAD: .dead
            case RD_KAFKA_CONSUMER_GROUP_STATE_EMPTY: .empty
            default: .unknown
            }
    }
}
