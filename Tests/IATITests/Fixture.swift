import Foundation
import IATI
import Testing

/// Small IATI files, written in the test that needs them.
enum Fixture {
    /// A file with these activities.
    static func file(version: String = "2.03", rootAttributes: String = "", _ activities: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <iati-activities version="\(version)"\(rootAttributes)>
        \(activities)
        </iati-activities>
        """
    }

    /// An activity in EUR with what every activity must have, and with more inside.
    static func activity(_ identifier: String = "XM-TEST-1", attributes: String = "", _ content: String = "") -> String
    {
        """
        <iati-activity default-currency="EUR" xml:lang="en" \(attributes)>
        <iati-identifier>\(identifier)</iati-identifier>
        <reporting-org ref="XM-TEST" type="40"><narrative>Test</narrative></reporting-org>
        <title><narrative>Title</narrative></title>
        <activity-status code="2"/>
        \(content)
        </iati-activity>
        """
    }

    /// A transaction that is in order, except for what is replaced.
    static func transaction(
        type: String = #"<transaction-type code="3"/>"#,
        date: String = #"<transaction-date iso-date="2023-05-01"/>"#,
        value: String = #"<value value-date="2023-05-01">100</value>"#,
        _ more: String = ""
    ) -> String {
        "<transaction>\n\(type)\n\(date)\n\(value)\n\(more)</transaction>"
    }

    /// An indicator of one period with these targets and actuals, inside a result.
    static func result(measure: String = "1", baseline: String = "", _ figures: String) -> String {
        """
        <result type="1"><title><narrative>R</narrative></title>
        <indicator measure="\(measure)"><title><narrative>I</narrative></title>
        \(baseline)
        <period><period-start iso-date="2023-01-01"/><period-end iso-date="2023-12-31"/>
        \(figures)
        </period></indicator></result>
        """
    }

    /// Reads a text in one piece.
    static func read(_ text: String, limits: ReadingLimits = ReadingLimits()) throws(IATIReadingError) -> [ReadActivity]
    {
        try read(Array(text.utf8), limits: limits)
    }

    /// Reads bytes, handed over in pieces of this size.
    static func read(
        _ bytes: [UInt8], limits: ReadingLimits = ReadingLimits(), piece: Int = .max
    ) throws(IATIReadingError) -> [ReadActivity] {
        let parser = ActivityParser(limits: limits)
        var found: [ReadActivity] = []
        var start = 0
        while start < bytes.count {
            let end = min(bytes.count, start.addingReportingOverflow(piece).overflow ? .max : start + piece)
            found += try parser.feed(Array(bytes[start..<end]))
            start = end
        }
        return try found + parser.finish()
    }

    /// Reads a file of one activity that holds this.
    static func readOne(_ content: String) throws -> ReadActivity {
        try #require(read(file(activity("XM-TEST-1", content))).first)
    }

    /// The refusal of bytes; nil when they are read.
    static func refusal(_ bytes: [UInt8], limits: ReadingLimits = ReadingLimits()) -> IATIReadingError? {
        do {
            _ = try read(bytes, limits: limits)
            return nil
        } catch {
            return error
        }
    }

    /// The refusal of a text; nil when it is read.
    static func refusal(_ text: String, limits: ReadingLimits = ReadingLimits()) -> IATIReadingError? {
        refusal(Array(text.utf8), limits: limits)
    }

    /// The refusal at the door; nil when the file passes.
    static func doorRefusal(_ bytes: [UInt8], limits: ReadingLimits = ReadingLimits()) -> IATIReadingError? {
        let check = IATIDoorCheck(limits: limits)
        do throws(IATIReadingError) {
            try check.feed(bytes)
            _ = try check.finish()
            return nil
        } catch {
            return error
        }
    }
}
