#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// What librdkafka tells about itself every `statisticsInterval`, as far as it becomes metrics.
///
/// Everything is optional: other versions tell other things, and what is missing is not shown.
struct Statistics: Decodable {
    var recordsQueued: Int64?
    var bytesQueued: Int64?
    var recordsSent: Int64?
    var bytesSent: Int64?
    var recordsReceived: Int64?
    var bytesReceived: Int64?
    var brokers: [String: Broker]?
    var topics: [String: Topic]?
    var group: Group?

    enum CodingKeys: String, CodingKey {
        case recordsQueued = "msg_cnt"
        case bytesQueued = "msg_size"
        case recordsSent = "txmsgs"
        case bytesSent = "txmsg_bytes"
        case recordsReceived = "rxmsgs"
        case bytesReceived = "rxmsg_bytes"
        case brokers, topics
        case group = "cgrp"
    }

    /// Reads them from librdkafka's JSON.
    init(_ json: String) throws {
        self = try JSONDecoder().decode(Statistics.self, from: Data(json.utf8))
    }

    /// One broker and the connection to it.
    struct Broker: Decodable {
        var id: Int?
        var state: String?
        var requestErrors: Int64?
        var answerErrors: Int64?
        var timeouts: Int64?
        var retries: Int64?
        /// In microseconds.
        var roundTrip: Window?
        /// From `send` to the request, in microseconds.
        var queueing: Window?
        /// In milliseconds.
        var throttle: Window?

        enum CodingKeys: String, CodingKey {
            case id = "nodeid"
            case state
            case requestErrors = "txerrs"
            case answerErrors = "rxerrs"
            case timeouts = "req_timeouts"
            case retries = "txretries"
            case roundTrip = "rtt"
            case queueing = "int_latency"
            case throttle
        }
    }

    /// Figures of the last interval.
    struct Window: Decodable {
        var count: Int64?
        var p50: Int64?
        var p99: Int64?
        var maximum: Int64?

        enum CodingKeys: String, CodingKey {
            case count = "cnt"
            case p50, p99
            case maximum = "max"
        }
    }

    /// One topic.
    struct Topic: Decodable {
        var partitions: [String: Partition]?
    }

    /// One partition.
    struct Partition: Decodable {
        var number: Int?
        /// Records that were read ahead and that nobody has been given yet.
        var readAhead: Int64?
        /// From what the group has committed to the end; -1 while one of them is not known.
        var lag: Int64?

        enum CodingKeys: String, CodingKey {
            case number = "partition"
            case readAhead = "fetchq_cnt"
            case lag = "consumer_lag"
        }
    }

    /// The consumer group.
    struct Group: Decodable {
        var rebalances: Int64?
        var assigned: Int64?

        enum CodingKeys: String, CodingKey {
            case rebalances = "rebalance_cnt"
            case assigned = "assignment_size"
        }
    }
}
