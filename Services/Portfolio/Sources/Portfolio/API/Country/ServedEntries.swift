import Domain
import ServiceKit

extension JointOutputRecorded: ServedEntry {
    static let address = "joint-outputs"
    static let organisationPart = "partners"
    var statedOrganisations: [OrganisationCode] { partners }
    static let access = Access.open
    static let statusMeaning = "The year."
    static let sent: (required: [String: Schema], optional: [String: Schema]) = (
        [
            "id": .name, "programme": .name, "country": .countryCode, "year": .integer(in: 2000...9999),
            "title": .words, "partners": .list(of: .name),
        ], ["provenance": .text]
    )
    var statedProgramme: ProgrammeCode { programme }
}

extension OutputsCounted: ServedEntry {
    static let address = "output-counts"
    static let access = Access.open
    static let statusMeaning = "The year."
    static let sent: (required: [String: Schema], optional: [String: Schema]) = (
        [
            "id": .name, "programme": .name, "country": .countryCode, "year": .integer(in: 2000...9999),
            "outputs": .integer(in: 1...100_000), "method": .words,
        ], ["provenance": .text]
    )
    var statedProgramme: ProgrammeCode { programme }
}

extension LocalAuthorityContactRecorded: ServedEntry {
    static let address = "authority-contacts"
    static let access = Access.signedIn
    static let statusMeaning = "open or answered."
    static let sent: (required: [String: Schema], optional: [String: Schema]) = (
        [
            "id": .name, "programme": .name, "country": .countryCode, "location": .words, "authority": .words,
            "on": .day, "subject": .words,
        ], ["answer": .words, "provenance": .text]
    )
    var statedProgramme: ProgrammeCode { programme }
}

extension EffortRecorded: ServedEntry {
    static let address = "effort"
    var statedOrganisations: [OrganisationCode] { [organisation] }
    static let access = Access.signedIn
    static let statusMeaning = "The organisation."
    static let sent: (required: [String: Schema], optional: [String: Schema]) = (
        ["id": .name, "programme": .name, "organisation": .name, "period": .span, "days": .text, "process": .words],
        ["country": .countryCode, "provenance": .text]
    )
    var statedProgramme: ProgrammeCode { programme }
}

extension FinanceInstrumentRecorded: ServedEntry {
    static let address = "finance-instruments"
    static let access = Access.open
    static let statusMeaning = "The kind."
    static let provenancePart: String? = "instrument"
    static let sent: (required: [String: Schema], optional: [String: Schema]) = (
        [
            "instrument": .object(
                [
                    "id": .name, "kind": .choice(FinanceInstrument.Kind.self), "title": .words, "programme": .name,
                    "date": .day,
                ],
                optional: [
                    "facility": .name, "country": .countryCode, "loan": .name, "grant": .countryMoney,
                    "dutchGrant": .countryMoney, "loanAmount": .countryMoney, "guaranteed": .countryMoney,
                    "privateMobilised": .countryMoney, "provenance": .text,
                ])
        ], [:]
    )
    var statedProgramme: ProgrammeCode { instrument.programme }
    var completed: FinanceInstrumentRecorded { attributed }
}

extension IndicatorValueRecorded: ServedEntry {
    static let address = "indicator-values"
    static let access = Access.open
    static let statusMeaning = "The indicator."
    static let provenancePart: String? = "value"
    static let sent: (required: [String: Schema], optional: [String: Schema]) = (
        [
            "id": .name,
            "value": .object(
                ["programme": .name, "indicator": .name, "period": .span, "amount": .text, "unit": .words],
                optional: [
                    "scheme": .words, "aspect": .words, "country": .countryCode, "numerator": .text,
                    "denominator": .text, "bound": .choice(ValueBound.self), "provenance": .text,
                ]),
        ], [:]
    )
    var statedProgramme: ProgrammeCode { value.programme }
}

extension FacilityPositionRecorded: ServedEntry {
    static let address = "facility-positions"
    static let access = Access.open
    static let statusMeaning = "The facility."
    static let sent: (required: [String: Schema], optional: [String: Schema]) = (
        [
            "id": .name, "facility": .name, "programme": .name, "grants": .countryMoney, "loans": .countryMoney,
            "source": .words, "period": .words,
        ],
        [
            "country": .countryCode, "grantsBound": .choice(ValueBound.self), "loansBound": .choice(ValueBound.self),
            "provenance": .text,
        ]
    )
    var statedProgramme: ProgrammeCode { programme }
    var shown: PositionWithLeverage { PositionWithLeverage(position: self, leverage: OrNull(leverage)) }
}

/// A position with loans ÷ grants; `null` where they differ in currency.
struct PositionWithLeverage: Encodable, Sendable {
    let position: FacilityPositionRecorded
    let leverage: OrNull<ExactDecimal>

    private enum CodingKeys: String, CodingKey { case leverage }

    func encode(to encoder: any Encoder) throws {
        try position.encode(to: encoder)
        var members = encoder.container(keyedBy: CodingKeys.self)
        try members.encode(leverage, forKey: .leverage)
    }
}
