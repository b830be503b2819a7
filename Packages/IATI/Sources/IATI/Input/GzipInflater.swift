import CZlib

/// Decompresses gzip data in a stream; several members after each other count as one file.
///
/// A class, because zlib remembers the address of its state: `z_stream` lives on the heap at a fixed place until
/// `deinit`.
final class GzipInflater {
    /// Where the inflater stands after some input.
    enum State {
        /// All input is used, or the output is full.
        case going
        /// A member ended. More input may hold a further one.
        case memberEnded
        /// The data are not valid.
        case corrupt(String)
    }

    private let stream: UnsafeMutablePointer<z_stream>
    private let isReady: Bool

    init() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // 15 bits of window, 16 more to expect a gzip header.
        let status = inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        isReady = status == Z_OK
    }

    deinit {
        if isReady { inflateEnd(stream) }
        stream.deinitialize(count: 1)
        stream.deallocate()
    }

    /// Starts on a further member.
    func beginMember() {
        if isReady { inflateReset(stream) }
    }

    /// Inflates from one buffer into another, and says how much of both was used.
    func inflate(
        _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    ) -> (used: Int, written: Int, state: State) {
        guard isReady else { return (0, 0, .corrupt("zlib could not be started")) }
        // zlib reads the input only, but its C type lacks the const.
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.assumingMemoryBound(to: UInt8.self).baseAddress)
        stream.pointee.avail_in = UInt32(clamping: input.count)
        stream.pointee.next_out = output.assumingMemoryBound(to: UInt8.self).baseAddress
        stream.pointee.avail_out = UInt32(clamping: output.count)
        let offered = (in: stream.pointee.avail_in, out: stream.pointee.avail_out)
        let status = CZlib.inflate(stream, Z_NO_FLUSH)
        let used = Int(offered.in - stream.pointee.avail_in)
        let written = Int(offered.out - stream.pointee.avail_out)
        switch status {
        case Z_OK, Z_BUF_ERROR: return (used, written, .going)
        case Z_STREAM_END: return (used, written, .memberEnded)
        default:
            let reason = stream.pointee.msg.map { String(cString: $0) } ?? "zlib status \(status)"
            return (used, written, .corrupt(reason))
        }
    }
}
