/// A place in the decompressed file. Lines and columns count from 1.
struct SourcePosition: Equatable {
    var line: Int
    var column: Int?
}
