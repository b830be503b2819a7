import Domain
import IATI

/// Says in the words of the domain what an IATI activity says, without its money and results.
struct ActivityMapping {
    /// Texts are kept up to this length; a longer one is noted and cut.
    static let textLimit = 10_000

    private(set) var findings: [Finding] = []
    private let read: ReadActivity
    private var path: String { "iati-activity[\(read.index + 1)]" }

    init(_ read: ReadActivity) { self.read = read }

    /// `nil` when the activity cannot be told from others; the findings say why.
    mutating func header() -> ActivityHeader? {
        let activity = read.activity
        guard let text = activity.identifier, let identifier = ActivityID(text) else {
            findings.append(
                Finding(
                    .error, rule: "iati.identifier.unusable", line: read.line, path: "\(path)/iati-identifier",
                    value: activity.identifier,
                    message: "the activity has no usable identifier, so it cannot be taken in",
                    remedy: "give it an identifier of 1–200 characters that no other activity has"))
            return nil
        }
        let reporter = activity.reportingOrganisation
        var header = ActivityHeader(
            identifier: identifier,
            reporter: OrganisationReference(
                ref: reporter?.reference.used, name: name(reporter?.names ?? []), type: reporter?.type.used),
            title: cut(name(activity.titles) ?? "", at: "title"))
        header.description = name(activity.descriptions.flatMap(\.narratives)).map { cut($0, at: "description") }
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
    private func name(_ narratives: [Narrative]) -> String? { narratives.first?.text }

    private mutating func cut(_ text: String, at element: String) -> String {
        guard text.count > ActivityMapping.textLimit else { return text }
        findings.append(
            Finding(
                .advice, rule: "iati.text.long", line: read.line, path: "\(path)/\(element)", value: text,
                message: "the text is longer than \(ActivityMapping.textLimit) characters and is kept up to there",
                remedy: "move the long text into a document and link to it"))
        return String(text.prefix(ActivityMapping.textLimit))
    }
}

extension Optional where Wrapped == String {
    /// The text, unless it is empty.
    var used: String? { self?.isEmpty == true ? nil : self }
}

extension Domain.CalendarDate {
    init?(_ date: IATI.CalendarDate) { self.init(year: date.year, month: date.month, day: date.day) }
}
