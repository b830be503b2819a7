/// One file on its way from bytes to activities: unpacks, cuts into blocks, parses, keeps the bounds.
final class DocumentReader {
    private enum Phase {
        case open
        case finished
        case failed(IATIReadingError)
    }

    private let parser: XMLPushParser
    private let expandedBytesBound: Int
    private var block: InputBlock
    private var magic: [UInt8] = []
    private var format = InputFormat.unknown
    private var gzip: GzipInput?
    private var phase = Phase.open
    private var receivedBytes = 0
    private var expandedBytes = 0

    convenience init(limits: ReadingLimits, keepsActivities: Bool) {
        self.init(DocumentRecorder(limits: limits, keepsActivities: keepsActivities))
    }

    init(_ recorder: DocumentRecorder) {
        let limits = recorder.limits
        parser = XMLPushParser(recorder: recorder)
        expandedBytesBound = limits[.expandedBytes]
        block = InputBlock(size: limits.blockSize)
    }

    var header: FileHeader? { parser.recorder.header }

    var progress: ReadingProgress {
        var progress = parser.recorder.progress
        progress.receivedBytes = receivedBytes
        progress.expandedBytes = expandedBytes + block.count
        progress.isCompressed = gzip != nil
        return progress
    }

    /// The activities that were completed since the last call.
    func takeActivities() -> [ReadActivity] {
        parser.recorder.takeActivities()
    }

    /// Takes the next bytes of the file.
    func feed(_ bytes: RawSpan) throws(IATIReadingError) {
        try whileOpen()
        receivedBytes += bytes.byteCount
        do throws(IATIReadingError) {
            try bytes.withUnsafeBytes { raw throws(IATIReadingError) in try take(raw) }
        } catch {
            phase = .failed(error)
            throw error
        }
    }

    /// Announces the end of the file.
    func finish() throws(IATIReadingError) {
        try whileOpen()
        do throws(IATIReadingError) {
            try end()
            phase = .finished
        } catch {
            phase = .failed(error)
            throw error
        }
    }

    private func whileOpen() throws(IATIReadingError) {
        switch phase {
        case .open: return
        case .failed(let error): throw error
        case .finished: throw IATIReadingError(.alreadyFinished, "The end of this file was already announced.")
        }
    }

    private func end() throws(IATIReadingError) {
        if format == .unknown {
            format = .plain
            try fillFromMagic()
        }
        try flush()
        if let gzip, !gzip.isComplete {
            throw IATIReadingError(
                .truncated, at: parser.position,
                "The compressed (gzip) file ends too early: a part of it was not sent. Send the whole file.")
        }
        try parser.finish()
    }

    private func take(_ bytes: UnsafeRawBufferPointer) throws(IATIReadingError) {
        guard format == .unknown else { return try fill(bytes) }
        let missing = bytes.prefix(2 - magic.count)
        magic.append(contentsOf: missing)
        format = InputFormat(magic: magic)
        guard format != .unknown else { return }
        if format == .gzip { gzip = GzipInput() }
        try fillFromMagic()
        try fill(UnsafeRawBufferPointer(rebasing: bytes.dropFirst(missing.count)))
    }

    /// Uses the bytes that were held back to see what the file is.
    private func fillFromMagic() throws(IATIReadingError) {
        let held = magic
        try held.span.bytes.withUnsafeBytes { raw throws(IATIReadingError) in try fill(raw) }
    }

    private func fill(_ bytes: UnsafeRawBufferPointer) throws(IATIReadingError) {
        if gzip != nil {
            try gzip?.expand(bytes, into: &block) { (full: inout InputBlock) throws(IATIReadingError) in
                try parse(&full)
            }
            return
        }
        var rest = bytes[...]
        while !rest.isEmpty {
            rest = rest.dropFirst(block.fill(from: rest))
            if block.isFull { try flush() }
        }
    }

    private func flush() throws(IATIReadingError) {
        guard !block.isEmpty else { return }
        try parse(&block)
    }

    private func parse(_ full: inout InputBlock) throws(IATIReadingError) {
        try full.drain { bytes throws(IATIReadingError) in
            expandedBytes += bytes.count
            guard expandedBytes <= expandedBytesBound else {
                throw .overBound(.expandedBytes, expandedBytesBound, at: parser.position)
            }
            try parser.feed(bytes)
        }
    }
}
