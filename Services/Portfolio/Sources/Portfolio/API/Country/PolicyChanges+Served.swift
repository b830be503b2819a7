import Domain
import ServiceKit

extension PolicyChanges: ServedDossier {
    static let address = "policy-changes"
    static let access = Access.open
    static let statusMeaning = "The stage it is in, 1 to 5, or reversed where nothing is left of it."
    static let members: [String: Schema] = [
        "change": change, "stage": .integer(in: 1...5).orNull, "stageName": .text.orNull,
        "rulesVersion": .integer(from: 1), "reversals": .list(of: .object),
    ]

    static let change = Schema.object(
        [
            "id": .name, "title": .words, "programme": .name, "country": .countryCode, "pillar": .choice(Pillar.self),
            "level": .choice(PolicyChange.Level.self), "stage": .integer(in: 1...5), "since": .day,
            "contribution": .words, "confidence": .choice(PolicyChange.Confidence.self),
            "partners": .list(of: .name),
        ], optional: ["provenance": .text])

    static func shown(_ file: PolicyFile, today: CalendarDate, _ rules: CountryRules) -> Shown { Shown(file, rules) }

    /// A change with what its stage is called.
    struct Shown: Encodable, Sendable {
        let change: PolicyChange
        /// Now; `null` where nothing is left of it.
        let stage: OrNull<PolicyStage>
        let stageName: OrNull<String>
        /// Of the rules that name the stages.
        let rulesVersion: Int
        let reversals: [PolicyChangeReversed]

        init(_ file: PolicyFile, _ rules: CountryRules) {
            change = file.change
            stage = OrNull(file.stage)
            stageName = OrNull(file.stage.flatMap(rules.name(of:)))
            rulesVersion = rules.version
            reversals = file.reversals
        }
    }
}

extension CountryRules {
    func name(of stage: PolicyStage) -> String? {
        policyStages.indices.contains(stage.number - 1) ? policyStages[stage.number - 1] : nil
    }
}
