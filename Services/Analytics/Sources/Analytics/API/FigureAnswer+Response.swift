import Domain
import Foundation
import HTTPTypes
import Hummingbird
import ServiceKit

/// How an answer is written. All three have the same values.
enum FigureFormat: String, Sendable, CaseIterable {
    case json, csv, ndjson

    /// By suffix, by parameter, or by what the caller accepts.
    init(suffix: String?, _ query: QueryParameters, _ request: Request) throws {
        if let suffix, let format = FigureFormat(rawValue: suffix) {
            self = format
        } else if let format = try query.choice("format", as: FigureFormat.self) {
            self = format
        } else {
            let accepted = request.headers[values: .accept].joined(separator: ",").lowercased()
            self = accepted.contains("text/csv") ? .csv : accepted.contains("ndjson") ? .ndjson : .json
        }
    }
}

extension FigureAnswer {
    func response(as format: FigureFormat, to request: Request, _ context: PlatformRequestContext) throws -> Response {
        var response =
            switch format {
            case .json:
                Response(
                    status: .ok, headers: [.contentType: "application/json; charset=utf-8"],
                    body: ResponseBody(byteBuffer: ByteBuffer(bytes: try PlatformJSON.encoder().encode(self))))
            case .csv:
                try CSVResponse(fileName: "\(about.code).csv", header: header, rows: table)
                    .response(from: request, context: context)
            case .ndjson: lines
            }
        response.headers[.vary] = "Accept"
        return response
    }

    private var lines: Response {
        let rows = rows
        return Response(
            status: .ok, headers: [.contentType: "application/x-ndjson"],
            body: ResponseBody { writer in
                let encoder = PlatformJSON.encoder()
                var portion = ByteBuffer()
                for row in rows {
                    portion.writeBytes(try encoder.encode(row))
                    portion.writeString("\n")
                    guard portion.readableBytes >= 65_536 else { continue }
                    try await writer.write(portion)
                    portion.clear()
                }
                if portion.readableBytes > 0 { try await writer.write(portion) }
                try await writer.finish(nil)
            })
    }

    private var header: [String] {
        ["figure"] + values.dimensions.map(\.rawValue) + [
            "value", "low", "high", "numerator", "denominator", "unit", "coverage_percent", "facts", "provenance",
            "note", "suppressed", "method", "as_of", "period", "lineage",
        ]
    }

    private var table: [[CSVCell]] {
        values.cells.map { cell in
            [.text(about.code)] + cell.at.map { .text($0) } + [
                .decimal(cell.value), .decimal(cell.low), .decimal(cell.high), .decimal(cell.numerator),
                .decimal(cell.denominator), .text(cell.unit), .decimal(cell.coverage?.percentage),
                .integer(cell.facts), .text(cell.provenance.joined(separator: "; ")), .text(cell.note?.description),
                .boolean(cell.isSuppressed), .integer(about.method), .instant(question.asOf),
                .text(question.period?.text), .text(lineage(of: cell)),
            ]
        }
    }
}
