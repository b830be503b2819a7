extension IATIReadingError {
    /// A file that goes over a bound.
    static func overBound(
        _ bound: ReadingLimits.Bound, _ limit: Int, at position: SourcePosition?
    ) -> IATIReadingError {
        let what =
            switch bound {
            case .depth: "Elements are nested more than \(limit) deep"
            case .textLength: "A text, attribute, comment or tag is longer than \(limit) bytes"
            case .attributesPerElement: "One element has more than \(limit) attributes"
            case .elementsPerActivity: "One activity holds more than \(limit) elements"
            case .bytesPerActivity: "One activity is larger than \(limit) bytes"
            case .expandedBytes: "The file is larger than \(limit) bytes (after decompression)"
            }
        return IATIReadingError(
            .limitExceeded, bound: bound, at: position,
            "\(what). Check what was exported; split a file that is meant to be this large.")
    }
}
