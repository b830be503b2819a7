import IATI

/// IATI activity files: read or refused, whatever the bytes.
enum ActivityTarget {
    static func run(_ bytes: [UInt8]) -> CInt {
        let parser = ActivityParser()
        do throws(IATIReadingError) {
            _ = try parser.feed(bytes)
            _ = try parser.finish()
        } catch {
            expect(!error.message.isEmpty, "a refusal says nothing")
        }
        return 0
    }
}
