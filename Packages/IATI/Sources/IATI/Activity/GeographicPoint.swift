public import Foundation

/// A point on the map (`point`).
public struct GeographicPoint: Sendable, Equatable {
    /// Degrees north of the equator, -90 to 90.
    public let latitude: Decimal

    /// Degrees east of Greenwich, -180 to 180.
    public let longitude: Decimal

    /// The reference system (`@srsName`); the standard has one, EPSG 4326.
    public let referenceSystem: String?

    /// The line in the file.
    public let line: Int

    /// What is not stated is left out; the line is where it stands in a file that was read.
    public init(latitude: Decimal, longitude: Decimal, referenceSystem: String? = nil, line: Int = 0) {
        self.latitude = latitude
        self.longitude = longitude
        self.referenceSystem = referenceSystem
        self.line = line
    }
}
