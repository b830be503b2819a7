import Hummingbird

extension Response {
    /// Calls back once the answer has been written, or at once where nothing is left to write.
    mutating func whenWritten(_ request: Request, _ done: @escaping @Sendable () -> Void) {
        guard body.contentLength == nil, request.method != .head else { return done() }
        let body = body
        self.body = ResponseBody { writer in
            defer { done() }
            try await body.write(writer)
        }
    }
}
