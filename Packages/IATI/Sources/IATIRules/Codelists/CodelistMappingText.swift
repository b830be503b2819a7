/// Which attribute takes its codes from which list.
///
///     sector @code Sector 1?
///
/// The type of the element in ``StructureText``, the attribute, the list, and the vocabulary for which that holds:
/// `1?` stands for vocabulary 1, or none stated; `^1` for a vocabulary that the element around it states.
enum CodelistMappingText {
    static let activities = """
        iati-activity @budget-not-provided BudgetNotProvided
        iati-activity @default-currency Currency
        reporting-org @type OrganisationType
        activity-date @type ActivityDateType
        activity-status @code ActivityStatus
        activity-scope @code ActivityScope
        iati-activity/description @type DescriptionType
        participating-org @crs-channel-code CRSChannelCode
        participating-org @role OrganisationRole
        participating-org @type OrganisationType
        other-identifier @type OtherIdentifierType
        contact-info @type ContactType
        recipient-country @code Country
        recipient-region @code Region 1?
        recipient-region @vocabulary RegionVocabulary
        location/location-reach @code GeographicLocationReach
        location/location-id @vocabulary GeographicVocabulary
        location/administrative @vocabulary GeographicVocabulary
        location/administrative @code Country A4
        location/exactness @code GeographicExactness
        location/location-class @code GeographicLocationClass
        location/feature-designation @code LocationType
        sector @code Sector 1?
        sector @code SectorCategory 2
        sector @code UNSDG-Goals 7
        sector @code UNSDG-Targets 8
        sector @vocabulary SectorVocabulary
        tag @code UNSDG-Goals 2
        tag @code UNSDG-Targets 3
        tag @vocabulary TagVocabulary
        country-budget-items @vocabulary BudgetIdentifierVocabulary
        country-budget-items/budget-item @code BudgetIdentifier ^1
        humanitarian-scope @type HumanitarianScopeType
        humanitarian-scope @vocabulary HumanitarianScopeVocabulary
        policy-marker @code PolicyMarker 1?
        policy-marker @significance PolicySignificance
        policy-marker @vocabulary PolicyMarkerVocabulary
        collaboration-type @code CollaborationType
        default-flow-type @code FlowType
        default-finance-type @code FinanceType
        aidTypeBase @code AidType 1?
        aidTypeBase @code EarmarkingCategory 2
        aidTypeBase @code CashandVoucherModalities 4
        aidTypeBase @vocabulary AidTypeVocabulary
        default-tied-status @code TiedStatus
        budget @status BudgetStatus
        budget @type BudgetType
        currencyType @currency Currency
        planned-disbursement @type BudgetType
        planned-disbursement/provider-org @type OrganisationType
        planned-disbursement/receiver-org @type OrganisationType
        transaction/transaction-type @code TransactionType
        transaction/provider-org @type OrganisationType
        transaction/receiver-org @type OrganisationType
        transaction/disbursement-channel @code DisbursementChannel
        transaction/sector @code Sector 1?
        transaction/sector @code SectorCategory 2
        transaction/sector @code UNSDG-Goals 7
        transaction/sector @code UNSDG-Targets 8
        transaction/sector @vocabulary SectorVocabulary
        transaction/recipient-country @code Country
        transaction/recipient-region @code Region 1?
        transaction/recipient-region @vocabulary RegionVocabulary
        transaction/flow-type @code FlowType
        transaction/finance-type @code FinanceType
        transaction/tied-status @code TiedStatus
        documentLinkBase @format FileFormat
        documentLinkBase/category @code DocumentCategory
        documentLinkBase/language @code Language
        documentLinkResultBase @format FileFormat
        documentLinkResultBase/category @code DocumentCategory
        documentLinkResultBase/language @code Language
        related-activity @type RelatedActivityType
        conditions/condition @type ConditionType
        result @type ResultType
        result/reference @vocabulary ResultVocabulary
        result/indicator @measure IndicatorMeasure
        result/indicator/reference @vocabulary IndicatorVocabulary
        crs-add/other-flags @code CRSAddOtherFlags
        crs-add/loan-status @currency Currency
        crs-add/loan-terms/repayment-type @code LoanRepaymentType
        crs-add/loan-terms/repayment-plan @code LoanRepaymentPeriod
        fss/forecast @currency Currency
        narrative @xml:lang Language
        iati-activity @xml:lang Language
        """

    static let organisations = """
        iati-organisation @default-currency Currency
        iati-organisation @xml:lang Language
        reporting-org @type OrganisationType
        total-budget @status BudgetStatus
        recipient-org-budget @status BudgetStatus
        recipient-region-budget @status BudgetStatus
        recipient-region-budget/recipient-region @code Region 1?
        recipient-region-budget/recipient-region @vocabulary RegionVocabulary
        recipient-country-budget @status BudgetStatus
        recipient-country-budget/recipient-country @code Country
        currencyType @currency Currency
        documentLinkWithReceipientCountry @format FileFormat
        documentLinkWithReceipientCountry/category @code DocumentCategory
        documentLinkWithReceipientCountry/language @code Language
        documentLinkWithReceipientCountry/recipient-country @code Country
        narrative @xml:lang Language
        """
}
