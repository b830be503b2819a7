import Domain
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import ServiceKit

/// A file of evidence, without its bytes.
struct EvidenceResponse: ResponseEncodable {
    let id: String
    /// The draft or submission that it is evidence of.
    let submission: String
    let organisation: String
    let fileName: String?
    /// What it is by its content.
    let mediaType: String
    let bytes: Int
    /// SHA-256 of the bytes as sent.
    let contentHash: String
    let attachedBy: String
    let attachedAt: Date
    let withdrawnAt: Date?
    let withdrawnBecause: String?
    /// The same bytes were evidence before; this is what they were received as.
    let isDuplicate: Bool?

    init(_ row: EvidenceRow, isDuplicate: Bool? = nil) {
        id = row.id.text
        submission = row.submission.text
        organisation = row.organisation.text
        fileName = row.fileName
        mediaType = row.mediaType
        bytes = row.bytes
        contentHash = row.contentHash
        attachedBy = row.attachedBy
        attachedAt = row.attachedAt
        withdrawnAt = row.withdrawnAt
        withdrawnBecause = row.withdrawnBecause
        self.isDuplicate = isDuplicate
    }
}

extension Response {
    /// The bytes of a file of evidence, to be saved and never shown in place: they are somebody else's.
    ///
    /// - Parameters:
    ///   - inline: the bytes, where they are in the store.
    ///   - file: where they are otherwise.
    init(_ row: EvidenceRow, inline: [UInt8]?, file: URL) throws {
        let body: ResponseBody
        if let inline {
            body = ResponseBody(byteBuffer: ByteBuffer(bytes: inline))
        } else {
            guard let handle = try? FileHandle(forReadingFrom: file) else { throw Problem.contentLost(row) }
            body = ResponseBody(contentLength: row.bytes) { writer in
                defer { try? handle.close() }
                while let piece = try handle.read(upToCount: 64 << 10), !piece.isEmpty {
                    try await writer.write(ByteBuffer(bytes: piece))
                }
                try await writer.finish(nil)
            }
        }
        self.init(
            status: .ok,
            headers: [
                .contentType: row.mediaType, .xContentTypeOptions: "nosniff",
                .contentDisposition: ContentDisposition.attachment(row.fileName ?? row.id.text),
                .eTag: "\"\(row.contentHash)\"",
            ],
            body: body)
    }
}

/// The header that makes a browser save what it gets (RFC 6266).
enum ContentDisposition {
    /// With the name twice: in ASCII for old programs, and as it is.
    static func attachment(_ name: String) -> String {
        let plain = String(
            name.unicodeScalars.map { scalar -> Character in
                let isPlain = scalar.isASCII && scalar.value >= 0x20 && scalar.value != 0x7f
                return isPlain && !"\"\\%/".unicodeScalars.contains(scalar) ? Character(scalar) : "_"
            })
        let exact = name.utf8.map { byte in
            let isToken = byte < 0x80 && (Character(UnicodeScalar(byte)).isLetter || (48...57).contains(byte))
            return isToken || byte == 0x2e || byte == 0x2d || byte == 0x5f
                ? String(UnicodeScalar(byte)) : String(format: "%%%02X", Int(byte))
        }.joined()
        return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(exact)"
    }
}

extension Problem {
    fileprivate static func contentLost(_ row: EvidenceRow) -> Problem {
        Problem(
            Problem.Code("content-lost"), status: .notFound,
            detail: "The bytes of this file were lost with a disk; that they were there is recorded.",
            remedy: "Ask \(row.organisation) for the file with the SHA-256 \(row.contentHash).")
    }
}
