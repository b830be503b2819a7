import Domain
import IATI
import IATIRules

/// Says in the words of the domain what an IATI activity says, without its money and results.
enum ActivityMapping {
    /// `nil` when the activity cannot be told from others; the rules have said so.
    static func header(_ activity: IATI.Activity) -> ActivityHeader? {
        guard let identifier = activity.identifier.flatMap(ActivityID.init) else { return nil }
        let reporter = activity.reportingOrganisation
        var header = ActivityHeader(
            identifier: identifier,
            reporter: OrganisationReference(
                ref: reporter?.reference.used, name: name(reporter?.names ?? []), type: reporter?.type.used),
            title: kept(name(activity.titles) ?? ""))
        header.description = name(activity.descriptions.flatMap(\.narratives)).map(kept)
        header.language = activity.titles.first?.language
        header.status = activity.status?.raw
        header.hierarchy = activity.hierarchy
        header.humanitarian = activity.isHumanitarian
        for date in activity.dates {
            let day = date.date.flatMap(Domain.CalendarDate.init(_:))
            switch date.type?.meaning {
            case .plannedStart: header.plannedStart = day
            case .actualStart: header.actualStart = day
            case .plannedEnd: header.plannedEnd = day
            case .actualEnd: header.actualEnd = day
            case nil: break
            }
        }
        header.countries = activity.recipientCountries.map { CountryShare($0) }
        header.regions = activity.recipientRegions.map { CodeShare($0) }
        header.sectors = activity.sectors.map { CodeShare($0) }
        header.policyMarkers = activity.policyMarkers.map {
            PolicyMarker(
                vocabulary: $0.vocabulary ?? "1", code: $0.code ?? "", significance: $0.significance,
                name: $0.narratives.first?.text)
        }
        header.organisations = activity.participatingOrganisations.map { organisation in
            OrganisationRole(
                organisation: OrganisationReference(
                    ref: organisation.reference.used, name: name(organisation.names), type: organisation.type.used,
                    activity: organisation.activityIdentifier.used),
                role: organisation.role?.raw ?? "")
        }
        header.relatedActivities = activity.relatedActivities.map {
            Domain.RelatedActivity(identifier: $0.reference ?? "", type: $0.type?.raw ?? "")
        }
        return header
    }

    /// The narrative that stands first: publishers lead with the main language.
    private static func name(_ narratives: [Narrative]) -> String? { narratives.first?.text }

    /// Events are bounded, so a text is kept up to a bound; the rules say so of a longer one.
    static func kept(_ text: String) -> String {
        guard text.utf8.count > IATIJudge.keptText else { return text }
        return String(decoding: text.utf8.prefix(IATIJudge.keptText), as: UTF8.self)
    }
}

extension Optional where Wrapped == String {
    /// The text, unless it is empty.
    var used: String? { self?.isEmpty == true ? nil : self }
}

extension Domain.CalendarDate {
    init?(_ date: IATI.CalendarDate) { self.init(year: date.year, month: date.month, day: date.day) }
}
