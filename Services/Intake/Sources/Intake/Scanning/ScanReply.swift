/// What a virus scanner says of some content: the answer of clamd to `INSTREAM`.
enum ScanReply: Sendable, Hashable {
    case clean
    /// A virus, by the name that the scanner has for it.
    case found(String)
    /// The content is larger than the scanner takes.
    case tooLarge
    /// The scanner could not tell, and says why.
    case failed(String)

    /// Longer answers say no more.
    static let longest = 4_096

    /// Reads an answer such as `stream: Eicar-Signature FOUND`, with or without the zero at its end.
    init(_ bytes: some Sequence<UInt8>) {
        // What another program says goes into the journal and to people: visible characters only.
        let letters = bytes.prefix(Self.longest).map { (0x20..<0x7f).contains($0) ? $0 : 0x20 }
        let text = String(decoding: letters, as: UTF8.self).split(separator: " ").joined(separator: " ")
        let verdict = text.hasPrefix("stream: ") ? text.dropFirst("stream: ".count) : text[...]
        if verdict == "OK" {
            self = .clean
        } else if verdict.hasSuffix(" FOUND") {
            self = .found(String(verdict.dropLast(" FOUND".count).prefix(120)))
        } else if verdict.contains("size limit exceeded") {
            self = .tooLarge
        } else {
            self = .failed(text.isEmpty ? "it said nothing" : String(text.prefix(200)))
        }
    }
}
