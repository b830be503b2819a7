/// All rules that look at a complete item.
struct ItemRules: Sendable {
    private let activityCodes = CodelistRules(mapping: .activities)
    private let organisationCodes = CodelistRules(mapping: .organisations)
    private let activities = ActivityRules()
    private let organisations = OrganisationRules()
    private let donor: DonorRules?

    init(donor: DonorRequirements?) {
        self.donor = donor.map(DonorRules.init)
    }

    func judge(_ item: inout JudgedItem, isActivity: Bool) {
        guard isActivity else {
            organisationCodes.judge(&item)
            organisations.judge(&item)
            return
        }
        activityCodes.judge(&item)
        activities.judge(&item)
        donor?.judge(&item)
    }
}
