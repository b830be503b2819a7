import HTTPTypes
import Hummingbird
import NIOCore
import ServiceKit

/// A file that pages need. Its name changes with its content, so that it can be cached for good.
struct PageAsset: Sendable {
    let path: String
    private let type: String
    private let body: ByteBuffer
    /// Whether the bytes are compressed with gzip: every browser reads that.
    private let isCompressed: Bool

    init(name: String, type: String, bytes: [UInt8], isCompressed: Bool = false) {
        path = "/assets/\(name)-\(PageAsset.digest(bytes)).\(type.hasPrefix("text/css") ? "css" : "js")"
        self.type = type
        body = ByteBuffer(bytes: bytes)
        self.isCompressed = isCompressed
    }

    /// FNV-1a, 64 bits, in hexadecimal digits.
    private static func digest(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }

    var response: Response {
        var headers: HTTPFields = [.contentType: type, .cacheControl: "public, max-age=31536000, immutable"]
        if isCompressed { headers[.contentEncoding] = "gzip" }
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: body))
    }
}
