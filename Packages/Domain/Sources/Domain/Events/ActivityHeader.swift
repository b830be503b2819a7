/// What an activity says about itself, after IATI 2.03; money and results are `ActivityContent`.
public struct ActivityHeader: Sendable, Codable, Hashable {
    public var identifier: ActivityID
    public var reporter: OrganisationReference
    public var title: String
    public var description: String?
    /// IATI ActivityStatus: 1 pipeline, 2 implementation, 3 finalisation, 4 closed, 5 cancelled, 6 suspended.
    public var status: String?
    public var plannedStart: CalendarDate?
    public var actualStart: CalendarDate?
    public var plannedEnd: CalendarDate?
    public var actualEnd: CalendarDate?
    public var hierarchy: Int?
    public var humanitarian: Bool?
    /// The language of the title, by ISO 639-1, and as far as is known of the other texts.
    public var language: String?
    public var countries: [CountryShare]
    public var regions: [CodeShare]
    public var sectors: [CodeShare]
    public var policyMarkers: [PolicyMarker]
    public var organisations: [OrganisationRole]
    public var relatedActivities: [RelatedActivity]

    public init(identifier: ActivityID, reporter: OrganisationReference, title: String) {
        self.identifier = identifier
        self.reporter = reporter
        self.title = title
        countries = []
        regions = []
        sectors = []
        policyMarkers = []
        organisations = []
        relatedActivities = []
    }
}

/// An organisation as a file names it: by reference, by name, or both.
public struct OrganisationReference: Sendable, Codable, Hashable {
    /// The organisation identifier, such as `XM-DAC-7`.
    public var ref: String?
    public var name: String?
    /// IATI OrganisationType, such as `40` multilateral or `24` partner-country NGO.
    public var type: String?
    /// The organisation's own activity in the chain of funding.
    public var activity: String?

    public init(ref: String?, name: String? = nil, type: String? = nil, activity: String? = nil) {
        self.ref = ref
        self.name = name
        self.type = type
        self.activity = activity
    }
}

/// A part that an organisation plays in an activity.
public struct OrganisationRole: Sendable, Codable, Hashable {
    public var organisation: OrganisationReference
    /// IATI OrganisationRole: 1 funding, 2 accountable, 3 extending, 4 implementing.
    public var role: String

    public init(organisation: OrganisationReference, role: String) {
        self.organisation = organisation
        self.role = role
    }
}

/// A country's share of an activity, in percent; `nil` where the file gives none.
public struct CountryShare: Sendable, Codable, Hashable {
    public var country: String
    public var percentage: ExactDecimal?

    public init(country: String, percentage: ExactDecimal?) {
        self.country = country
        self.percentage = percentage
    }
}

/// A code's share of an activity, in percent, with the vocabulary the code is from.
public struct CodeShare: Sendable, Codable, Hashable {
    public var vocabulary: String
    public var code: String
    public var percentage: ExactDecimal?
    /// What the code means, where the file says so: codes of a publisher's own need it.
    public var name: String?

    public init(vocabulary: String, code: String, percentage: ExactDecimal?, name: String? = nil) {
        self.vocabulary = vocabulary
        self.code = code
        self.percentage = percentage
        self.name = name
    }
}

/// A policy marker: 1 gender, 11 disability, … with significance 0, 1 or 2; absent means not screened.
public struct PolicyMarker: Sendable, Codable, Hashable {
    public var vocabulary: String
    public var code: String
    public var significance: String?
    /// What the code means, where the file says so: codes of a publisher's own need it.
    public var name: String?

    public init(vocabulary: String, code: String, significance: String?, name: String? = nil) {
        self.vocabulary = vocabulary
        self.code = code
        self.significance = significance
        self.name = name
    }
}

/// A relation to another activity: 1 parent, 2 child, 3 sibling, 4 co-funded, 5 third party.
public struct RelatedActivity: Sendable, Codable, Hashable {
    public var identifier: String
    public var type: String

    public init(identifier: String, type: String) {
        self.identifier = identifier
        self.type = type
    }
}
