/// Writes files of IATI 2.03 activities, piece by piece: the start, each activity, the end. The same values give the
/// same bytes.
///
/// What the reader reads of an activity is written back so that it reads the same, in the order of the standard. What
/// the reader passes over (contacts, `country-budget-items`, `capital-spend`, `conditions`, `crs-add`, `fss`,
/// `legacy-data`, elements of others) is not in an ``Activity`` and so not written. What is not stated is not made up:
/// an activity that lacks what the standard demands gives a file that lacks it too.
public enum ActivityFile {
    /// Everything before the first activity.
    ///
    /// - Parameter generated: the moment that the file states for its content.
    public static func start(generated: PublishedDateTime? = nil) -> [UInt8] {
        var moment: [UInt8] = []
        if let generated {
            moment += " generated-datetime=\"".utf8
            XMLText.add(attribute: generated.text, to: &moment)
            moment.append(UInt8(ascii: "\""))
        }
        return Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\"".utf8)
            + moment + Array(">".utf8)
    }

    /// One activity, in one piece.
    public static func activity(_ activity: Activity) -> [UInt8] {
        var encoder = ActivityEncoder(language: activity.language)
        encoder.encode(activity)
        return encoder.xml.bytes
    }

    /// Everything after the last activity.
    public static let end = Array("\n</iati-activities>\n".utf8)
}
