extension [String] {
    /// Lends these strings as an array of C strings; each ends at its first NUL.
    func withCStrings<Answer>(_ body: (inout [UnsafePointer<CChar>?]) throws -> Answer) rethrows -> Answer {
        let copies = map { string in
            let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: string.utf8.count + 1)
            _ = copy.initialize(fromContentsOf: string.utf8CString)
            return copy
        }
        defer { for copy in copies { copy.deallocate() } }
        var pointers: [UnsafePointer<CChar>?] = copies.map { $0.baseAddress.map { UnsafePointer($0) } }
        return try body(&pointers)
    }
}
