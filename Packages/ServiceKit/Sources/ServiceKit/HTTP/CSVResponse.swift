import Foundation
import HTTPTypes
public import Hummingbird

/// A CSV file as a response. Rows are written as they come, in portions, so that an export of any length needs
/// little memory.
public struct CSVResponse: ResponseGenerator, Sendable {
    private static let portionBytes = 64 * 1024

    private let fileName: String
    private let body: ResponseBody

    /// A file of rows in memory.
    ///
    /// - Parameters:
    ///   - fileName: the name under which browsers save it, such as `activities.csv`.
    ///   - header: the names of the columns.
    ///   - rows: the cells of each row.
    public init(fileName: String, header: [String], rows: [[CSVCell]]) {
        self.fileName = fileName
        self.body = ResponseBody(byteBuffer: ByteBuffer(string: CSVWriter.document(header: header, rows: rows)))
    }

    /// A file of rows that come one after another. When the sequence fails the connection is cut, so that nobody
    /// takes half a file for a whole one.
    public init<Rows: AsyncSequence & Sendable>(
        fileName: String,
        header: [String],
        rows: Rows
    ) where Rows.Element == [CSVCell] {
        self.fileName = fileName
        self.body = ResponseBody { writer in
            var portion = ByteBuffer(string: CSVWriter.line(header.map { .text($0) }))
            for try await row in rows {
                portion.writeString(CSVWriter.line(row))
                if portion.readableBytes >= Self.portionBytes {
                    try await writer.write(portion)
                    portion.clear()
                }
            }
            if portion.readableBytes > 0 {
                try await writer.write(portion)
            }
            try await writer.finish(nil)
        }
    }

    /// The response, as an attachment.
    public func response(from request: Request, context: some RequestContext) throws -> Response {
        let name = String(
            self.fileName.unicodeScalars.map { scalar in
                let isPlain =
                    scalar.isASCII
                    && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                        || "._-".unicodeScalars.contains(scalar))
                return isPlain ? Character(scalar) : "_"
            }
        )
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8; header=present",
                .contentDisposition: "attachment; filename=\"\(name)\"",
            ],
            body: self.body
        )
    }
}
