/// Turns the gzip bytes of one file into blocks of expanded bytes.
struct GzipInput {
    private enum Phase {
        case inMember
        case betweenMembers
        /// Zero bytes after the last member, as tapes and some tools add them.
        case padding
    }

    private let inflater = GzipInflater()
    private var phase = Phase.inMember

    /// Whether the file may end here.
    var isComplete: Bool { phase != .inMember }

    /// Expands bytes into the block and hands over each block that is full.
    mutating func expand(
        _ bytes: UnsafeRawBufferPointer,
        into block: inout InputBlock,
        whenFull: (inout InputBlock) throws(IATIReadingError) -> Void
    ) throws(IATIReadingError) {
        var rest = bytes[...]
        // A full output block may leave output inside zlib, so go on until it leaves space.
        var mayHoldOutput = false
        while !rest.isEmpty || mayHoldOutput {
            if phase != .inMember {
                guard try skipBetweenMembers(&rest) else { return }
            }
            let (used, written, state) = block.withFreeSpace { space in
                inflater.inflate(UnsafeRawBufferPointer(rebasing: rest), into: space)
            }
            rest = rest.dropFirst(used)
            block.commit(written)
            mayHoldOutput = block.isFull
            if block.isFull { try whenFull(&block) }
            switch state {
            case .going:
                if used == 0, written == 0, !mayHoldOutput { return }
            case .memberEnded:
                phase = .betweenMembers
                mayHoldOutput = false
            case .corrupt(let reason):
                throw Self.corrupt(reason)
            }
        }
    }

    /// Passes over what stands after a member; true when a further member begins.
    private mutating func skipBetweenMembers(
        _ rest: inout Slice<UnsafeRawBufferPointer>
    ) throws(IATIReadingError) -> Bool {
        guard let first = rest.first else { return false }
        if first == 0 {
            phase = .padding
            rest = rest.drop { $0 == 0 }
            guard rest.isEmpty else { throw Self.corrupt("there are other data after its end") }
            return false
        }
        guard phase == .betweenMembers else { throw Self.corrupt("there are other data after its end") }
        inflater.beginMember()
        phase = .inMember
        return true
    }

    private static func corrupt(_ reason: String) -> IATIReadingError {
        IATIReadingError(
            .gzipCorrupt, "The compressed (gzip) file is damaged: \(reason). Compress it again and send the new file.")
    }
}
