/// A place where the activity, or who it is for, is (`location`).
public struct ActivityLocation: Sendable, Equatable {
    /// The reference by which results name this place (`@ref`).
    public let reference: String?

    /// Whether it is the place of the activity (1) or of who it is for (2) (`location-reach`).
    public let reach: String?

    /// Codes of the place in gazetteers (`location-id`).
    public let identifiers: [PlaceCode]

    /// The names.
    public let names: [Narrative]

    /// What the place is.
    public let descriptions: [Narrative]

    /// What happens there (`activity-description`).
    public let activityDescriptions: [Narrative]

    /// The administrative areas that the place lies in (`administrative`).
    public let administrative: [PlaceCode]

    /// The point on the map; nil when none is stated, or an unusable one.
    public let point: GeographicPoint?

    /// Whether the point is exact (1) or approximate (2) (`exactness`).
    public let exactness: String?

    /// What kind of place it is (`location-class`).
    public let locationClass: String?

    /// What kind of feature it is (`feature-designation`).
    public let featureDesignation: String?

    /// The line in the file.
    public let line: Int

    /// What is not stated is left out; the line is where it stands in a file that was read.
    public init(
        reference: String? = nil, reach: String? = nil, identifiers: [PlaceCode] = [], names: [Narrative] = [],
        descriptions: [Narrative] = [], activityDescriptions: [Narrative] = [], administrative: [PlaceCode] = [],
        point: GeographicPoint? = nil, exactness: String? = nil, locationClass: String? = nil,
        featureDesignation: String? = nil, line: Int = 0
    ) {
        self.reference = reference
        self.reach = reach
        self.identifiers = identifiers
        self.names = names
        self.descriptions = descriptions
        self.activityDescriptions = activityDescriptions
        self.administrative = administrative
        self.point = point
        self.exactness = exactness
        self.locationClass = locationClass
        self.featureDesignation = featureDesignation
        self.line = line
    }
}
