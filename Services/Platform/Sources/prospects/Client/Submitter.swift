import AsyncHTTPClient
import Foundation
import NIOCore

/// Sends one file and, when asked, waits for what becomes of it.
struct Submitter: Sendable {
    let client: PlatformClient
    let generatedBy: String?
    let timeout: Int
    /// How numbers in a table are written; nil when nobody said.
    var decimal: String?
    /// Whether the good rows of a report are accepted though others are not.
    var acceptsPart = false
    /// The language of the findings.
    var language = "en"

    func submit(_ file: String, waits: Bool) async throws -> SubmissionOutcome {
        let url = URL(filePath: file)
        let size = (try? FileManager.default.attributesOfItem(atPath: file)[.size] as? NSNumber)?.int64Value ?? 0
        var headers = [
            "content-type": "application/octet-stream",
            "content-disposition":
                "attachment; filename=\"\(url.lastPathComponent.filter { $0.isASCII && $0 != "\"" })\"",
        ]
        if let generatedBy { headers["prospects-provenance"] = "generated: \(generatedBy)" }
        let bar = ProgressBar(url.lastPathComponent)
        let handle = try FileHandle(forReadingFrom: url)
        defer { try? handle.close() }
        let body = HTTPClientRequest.Body.stream(FileBytes(handle: handle, size: size, bar: bar), length: .known(size))
        let query = [decimal.map { "decimal=\($0)" }, acceptsPart ? "partial=true" : nil].compactMap(\.self)
        let path = "/intake/v1/submissions" + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
        let answer = try await client.post(path, headers: headers, body: body)
        bar.finish()
        guard answer.isSuccess else {
            let problem = answer.problem
            // The key or the server is at fault, not the file.
            guard (400..<500).contains(answer.status), ![401, 403, 404, 429].contains(answer.status) else {
                throw ClientError("\(file): \(problem.text)")
            }
            return SubmissionOutcome(file: file, problem: problem, isDuplicate: nil, submission: nil)
        }
        var submission = try answer.decode(SubmissionStatus.self)
        let isDuplicate = submission.isDuplicate
        let deadline = ContinuousClock.now + .seconds(timeout)
        while waits, !submission.isSettled {
            guard ContinuousClock.now < deadline else {
                throw ClientError(
                    "\(file): no verdict within \(timeout) s; ask again with the receipt \(submission.receipt)")
            }
            let answer = try await client.get(
                "/intake/v1/submissions/\(submission.id)?wait=30&language=\(language)")
            guard answer.isSuccess else { throw ClientError("\(file): \(answer.problem.text)") }
            submission = try answer.decode(SubmissionStatus.self)
        }
        if waits, submission.findings == nil {
            submission = try await client.get(
                "/intake/v1/submissions/\(submission.id)?language=\(language)"
            ).decode(SubmissionStatus.self)
        }
        return SubmissionOutcome(file: file, problem: nil, isDuplicate: isDuplicate, submission: submission)
    }
}

/// The bytes of a file in pieces, with the progress shown.
private struct FileBytes: AsyncSequence, Sendable {
    let handle: FileHandle
    let size: Int64
    let bar: ProgressBar

    struct AsyncIterator: AsyncIteratorProtocol {
        let bytes: FileBytes
        var sent: Int64 = 0

        mutating func next() async throws -> ByteBuffer? {
            guard let data = try bytes.handle.read(upToCount: 256 << 10), !data.isEmpty else { return nil }
            sent += Int64(data.count)
            bytes.bar.update(sent, of: bytes.size)
            return ByteBuffer(bytes: data)
        }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(bytes: self) }
}
