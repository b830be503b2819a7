import CTabularZip

/// The archive that a workbook is. All contact with libzip is here and in ``ZipEntry``.
///
/// Nothing is ever unpacked to disk, so names with `..` in them lead nowhere: a part is found only by its exact name.
final class ZipArchive {
    private let archive: OpaquePointer
    private let limits: TabularLimits

    /// Bytes that were unpacked so far, over all parts.
    private var unpackedBytes = 0

    init(path: String, limits: TabularLimits) throws(TabularError) {
        var status: Int32 = 0
        guard let archive = zip_open(path, ZIP_RDONLY, &status) else {
            switch status {
            case ZIP_ER_NOENT, ZIP_ER_OPEN, ZIP_ER_READ:
                throw TabularError(
                    .unreadable, "The file \(path) cannot be opened. Check that it exists and may be read.")
            case ZIP_ER_NOZIP:
                throw TabularError(
                    .notWorkbook,
                    "The file is not an Excel workbook (.xlsx). Save the table as .xlsx or as CSV (UTF-8).")
            default: throw Self.damaged("its archive is inconsistent")
            }
        }
        self.archive = archive
        self.limits = limits
        guard zip_get_num_entries(archive, 0) <= Int64(limits.archiveEntries) else {
            throw limits.exceeded(.archiveEntries)
        }
    }

    deinit {
        zip_discard(archive)
    }

    /// Whether there is an entry of this name, in any case as the convention for workbooks has it.
    func contains(_ name: String) -> Bool {
        zip_name_locate(archive, name, UInt32(ZIP_FL_NOCASE)) >= 0
    }

    /// Opens an entry; nil when there is none of this name.
    func open(_ name: String) throws(TabularError) -> ZipEntry? {
        let index = zip_name_locate(archive, name, UInt32(ZIP_FL_NOCASE))
        guard index >= 0 else { return nil }
        var facts = zip_stat_t()
        guard zip_stat_index(archive, UInt64(index), 0, &facts) == 0 else {
            throw Self.damaged("\(name) is unreadable")
        }
        guard facts.encryption_method == UInt16(ZIP_EM_NONE) else {
            throw TabularError(
                .encrypted, "The workbook is protected with a password. Remove the password and send it again.")
        }
        guard let file = zip_fopen_index(archive, UInt64(index), 0) else { throw Self.damaged("\(name) is unreadable") }
        return ZipEntry(file, of: self, name: name, packedBytes: Int(clamping: facts.comp_size))
    }

    /// Counts bytes that were unpacked, of one entry and of all.
    fileprivate func count(_ bytes: Int, of entry: ZipEntry) throws(TabularError) {
        unpackedBytes += bytes
        guard unpackedBytes <= limits.totalBytes else { throw limits.exceeded(.totalBytes) }
        let free = 16 << 20
        if entry.unpackedBytes > free, entry.unpackedBytes / max(entry.packedBytes, 1) >= limits.expansionRatio {
            throw limits.exceeded(.expansionRatio)
        }
    }

    static func damaged(_ what: String) -> TabularError {
        TabularError(
            .damaged,
            "The workbook is damaged: \(what). Open it in a spreadsheet program, save it again, and send the "
                + "new file.")
    }
}

/// One part of an archive, unpacked in pieces.
final class ZipEntry {
    let name: String
    fileprivate let packedBytes: Int
    fileprivate private(set) var unpackedBytes = 0

    private let archive: ZipArchive
    private let file: OpaquePointer

    fileprivate init(_ file: OpaquePointer, of archive: ZipArchive, name: String, packedBytes: Int) {
        self.file = file
        self.archive = archive
        self.name = name
        self.packedBytes = packedBytes
    }

    deinit {
        zip_fclose(file)
    }

    /// Fills the buffer as far as possible, and returns how many bytes came; 0 at the end, whose check sum is then
    /// verified.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(TabularError) -> Int {
        let count = zip_fread(file, buffer.baseAddress, UInt64(buffer.count))
        guard count >= 0 else { throw ZipArchive.damaged("\(name) cannot be unpacked") }
        unpackedBytes += Int(count)
        try archive.count(Int(count), of: self)
        return Int(count)
    }
}
