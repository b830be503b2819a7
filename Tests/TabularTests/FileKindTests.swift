import Tabular
import Testing

@Suite("What a file is by its content")
struct FileKindTests {
    @Test(
        "from its first bytes",
        arguments: [
            ([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], .xls), ([0x1f, 0x8b, 8], .gzip),
            (Array("%PDF-1.7".utf8), .pdf),
            ([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], .png), ([0xff, 0xd8, 0xff, 0xe0], .jpeg),
            (Array("<?xml version".utf8), .xml), ([0xef, 0xbb, 0xbf] + Array("\n<a/>".utf8), .xml),
            ([0xff, 0xfe, 0x3c, 0, 0x61, 0], .xml), (Array(" {\"a\": 1}".utf8), .json), (Array("[1]".utf8), .json),
            (Array("a,b\n1,é".utf8), .text(.utf8)), (Array("a,b\n1,é".utf8).dropLast(), .text(.utf8)),
            ([0xff, 0xfe, 0x61, 0], .text(.utf16LittleEndian)), ([0x00, 0x61, 0x00, 0x2c], .text(.utf16BigEndian)),
            ([], .empty), ([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0], .unknown),
            (Array("caf".utf8) + [0xe9, 0x2c, 0x31, 0x32], .unknown),
            ([0x50, 0x4b, 5, 6], .zip), (ZipFile.make([.init("a.txt", "x")]), .zip),
            (ZipFile.make([.init("xl/workbook.bin", "x")]), .xlsb),
            (ZipFile.make([.init("word/document.xml", "x")]), .docx),
            (ZipFile.make([.init("ppt/presentation.xml", "x")]), .pptx),
            (ZipFile.make([.init("mimetype", "application/vnd.oasis.opendocument.text")]), .odt),
            (ZipFile.make([.init("mimetype", "application/vnd.oasis.opendocument.spreadsheet")]), .ods),
            (ZipFile.make([.init("mimetype", "application/epub+zip")]), .zip),
            (Array("GIF89a".utf8), .gif), (Array("RIFF....WEBPVP8 ".utf8), .webp),
            (Array("RIFF....WAVE".utf8), .text(.utf8)),
            (TestWorkbook().bytes, .xlsx),
        ] as [([UInt8], FileKind)])
    func bytes(_ bytes: [UInt8], _ kind: FileKind) {
        #expect(FileKind.detect(bytes) == kind)
    }

    @Test("from all names in an archive, when the first bytes show none of its own")
    func archive() throws {
        let long = ZipFile.Entry("docProps/thumbnail.jpeg", bytes: Array(repeating: 1, count: 20_000))
        let bytes = ZipFile.make([long] + TestWorkbook().entries)
        #expect(FileKind.detect(Array(bytes.prefix(FileKind.usefulLength))) == .zip)
        let kind = try Scratch.with(bytes) { try FileKind.detect(contentsOf: $0) }
        #expect(kind == .xlsx)
    }
}
