import Tracing

extension Journal {
    /// Does work of this service under a span that continues a trace: commits within it are spans of the same trace,
    /// and what they record carries it on.
    ///
    /// - Parameters:
    ///   - name: what is done, in few words and without identifiers.
    ///   - traceParent: the trace context that the work follows from. Without one, or where its trace is not
    ///     recorded, the work is done and nothing else.
    public func traced<Value>(
        _ name: String, following traceParent: String?, _ body: () async throws -> Value
    ) async throws -> Value {
        guard let span = tracing?.span(name, following: traceParent, ofKind: .internal) else { return try await body() }
        defer { span.end() }
        return try await ServiceContext.$current.withValue(span.context) {
            do {
                return try await body()
            } catch {
                span.fail(error)
                throw error
            }
        }
    }

    /// Does a part of a transaction under a span of its own: for transactions that hold parts of several traces.
    public func traced<Value>(
        _ name: @autoclosure () -> String, following traceParent: String?, in transaction: JournalTransaction,
        _ body: () throws -> Value
    ) throws -> Value {
        guard let tracing, let span = tracing.span(name(), following: traceParent, ofKind: .internal) else {
            return try body()
        }
        return try transaction.under(span, tracing, body)
    }

    /// A commit's span, from waiting for the writer until it is durable, where a recorded one is in force.
    func traced<Value: Sendable>(
        _ body: @escaping @Sendable (JournalTransaction) throws -> Value,
        _ commit: (@escaping @Sendable (JournalTransaction) throws -> Value) async throws -> Value
    ) async throws -> Value {
        guard let tracing, let span = tracing.span("commit", under: ServiceContext.current, ofKind: .internal) else {
            return try await commit(body)
        }
        defer { span.end() }
        let traceParent = tracing.traceParent(of: span)
        do {
            return try await commit { transaction in
                transaction.traceParent = traceParent
                return try body(transaction)
            }
        } catch {
            span.fail(error)
            throw error
        }
    }
}
