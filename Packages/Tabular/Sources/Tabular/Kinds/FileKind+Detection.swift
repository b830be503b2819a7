import Foundation

extension FileKind {
    /// How many of the first bytes ``detect(_:)`` can make use of.
    public static let usefulLength = 8 << 10

    /// The kind of a file that begins with these bytes: the first 8 KiB are enough, fewer may tell less.
    ///
    /// What is inside an archive is told from the names that these bytes show; ``detect(contentsOf:)`` reads them all.
    public static func detect(_ firstBytes: [UInt8]) -> FileKind {
        if firstBytes.isEmpty { return .empty }
        for (magic, kind) in magics where firstBytes.starts(with: magic) { return kind }
        if firstBytes.starts(with: [0x50, 0x4b, 0x03, 0x04]) || firstBytes.starts(with: [0x50, 0x4b, 0x05, 0x06]) {
            if let kind = openDocument(firstBytes) { return kind }
            let names = names(in: firstBytes)
            return archive { name in names.contains { $0 == name || (name.hasSuffix("/") && $0.hasPrefix(name)) } }
        }
        if firstBytes.starts(with: Array("RIFF".utf8)), firstBytes.dropFirst(8).starts(with: Array("WEBP".utf8)) {
            return .webp
        }
        return text(firstBytes)
    }

    /// The kind of a file on disk. An archive is told apart by all names in it.
    ///
    /// - Throws: ``TabularError`` when the file cannot be read.
    public static func detect(contentsOf path: String) throws(TabularError) -> FileKind {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw TabularError(.unreadable, "The file \(path) cannot be opened. Check that it exists and may be read.")
        }
        defer { try? handle.close() }
        let first: Data
        do {
            first = try handle.read(upToCount: usefulLength) ?? Data()
        } catch {
            throw TabularError(.unreadable, "The file \(path) cannot be read: \(error).")
        }
        let kind = detect(Array(first))
        guard kind == .zip, let archive = try? ZipArchive(path: path, limits: TabularLimits()) else { return kind }
        return detectArchive(archive)
    }

    /// The kind of an archive by the names of what is in it.
    static func detectArchive(_ archive: ZipArchive) -> FileKind {
        Self.archive { archive.contains($0) }
    }

    private static let magics: [([UInt8], FileKind)] = [
        ([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], .xls),
        ([0x1f, 0x8b], .gzip),
        (Array("%PDF-".utf8), .pdf),
        ([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], .png),
        ([0xff, 0xd8, 0xff], .jpeg),
        (Array("GIF87a".utf8), .gif),
        (Array("GIF89a".utf8), .gif),
    ]

    private static func archive(_ holds: (String) -> Bool) -> FileKind {
        if holds("xl/workbook.bin") { return .xlsb }
        if holds("xl/workbook.xml") { return .xlsx }
        if holds("word/document.xml") { return .docx }
        if holds("ppt/presentation.xml") { return .pptx }
        // The first bytes may show only a neighbour of it.
        if holds("xl/worksheets/") || holds("xl/_rels/") || holds("xl/styles.xml") { return .xlsx }
        if holds("word/_rels/") || holds("word/styles.xml") { return .docx }
        if holds("ppt/_rels/") || holds("ppt/slides/") { return .pptx }
        return .zip
    }

    /// OpenDocument says what it is in its first entry, which is not compressed (OpenDocument 1.3, part 2, 3.3).
    private static func openDocument(_ bytes: [UInt8]) -> FileKind? {
        let name = Array("mimetype".utf8)
        let prefix = "application/vnd.oasis.opendocument."
        guard bytes.dropFirst(30).starts(with: name), bytes[28] == 0, bytes[29] == 0 else { return nil }
        let content = bytes.dropFirst(30 + name.count)
        let kinds: [(String, FileKind)] = [("text", .odt), ("spreadsheet", .ods), ("presentation", .odp)]
        return kinds.first { content.starts(with: Array((prefix + $0.0).utf8)) }?.1
    }

    /// The names of entries whose headers are among the first bytes of an archive.
    private static func names(in bytes: [UInt8]) -> [String] {
        var names: [String] = []
        var place = 0
        while place + 30 <= bytes.count {
            guard bytes[place] == 0x50, bytes[place + 1] == 0x4b, bytes[place + 2] == 3, bytes[place + 3] == 4 else {
                place += 1
                continue
            }
            let start = place + 30
            let length = Int(bytes[place + 26]) | Int(bytes[place + 27]) << 8
            names.append(String(decoding: bytes[start..<min(start + length, bytes.count)], as: UTF8.self).lowercased())
            place = start
        }
        return names
    }

    private static func text(_ bytes: [UInt8]) -> FileKind {
        let (encoding, markLength) = TextEncoding.detect(bytes.span)
        guard encoding == .utf8 else {
            let units = bytes.dropFirst(markLength).filter { $0 != 0 && $0 > 0x20 }
            return units.first == UInt8(ascii: "<") ? .xml : .text(encoding)
        }
        let body = bytes.dropFirst(markLength)
        guard isUTF8(body), !body.contains(where: { $0 < 0x09 || (0x0e..<0x20).contains($0) && $0 != 0x1b }) else {
            return .unknown
        }
        switch body.first(where: { !($0 == 0x20 || (0x09...0x0d).contains($0)) }) {
        case UInt8(ascii: "<"): return .xml
        case UInt8(ascii: "{"), UInt8(ascii: "["): return .json
        default: return .text(.utf8)
        }
    }

    /// Whether bytes are UTF-8, but for a character that the cut at their end may have split.
    private static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
        (0...min(3, bytes.count)).contains { String(validating: bytes.dropLast($0), as: UTF8.self) != nil }
    }
}
