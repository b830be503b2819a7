// Written by Scripts/iati-tables.

extension StructureText {
    /// What may stand where in a file of activities, IATI 2.03.
    static let activities = """
        global iati-activities:iati-activities iati-activity:iati-activity iati-identifier:iati-identifier
            participating-org:participating-org activity-scope:activity-scope recipient-country:recipient-country
            recipient-region:recipient-region collaboration-type:collaboration-type default-flow-type:default-flow-type
            default-aid-type:aidTypeBase default-finance-type:default-finance-type other-identifier:other-identifier
            sector:sector activity-date:activity-date activity-status:activity-status contact-info:contact-info
            default-tied-status:default-tied-status humanitarian-scope:humanitarian-scope policy-marker:policy-marker
            capital-spend:capital-spend transaction:transaction location:location tag:tag
            country-budget-items:country-budget-items related-activity:related-activity legacy-data:legacy-data
            result:result conditions:conditions budget:budget planned-disbursement:planned-disbursement crs-add:crs-add
            fss:fss dimension:dimension narrative:narrative title:textRequiredType description:descriptionBase
            comment:textRequiredType reporting-org:reporting-org
        iati-activities @version!:string @generated-datetime:dateTime @linked-data-default:anyURI @* iati-activity+ #
        iati-activity @last-updated-datetime:dateTime @xml:lang:lang @default-currency:string @humanitarian:boolean
            @hierarchy:int @linked-data-uri:anyURI @budget-not-provided:string @* iati-identifier! reporting-org!
            title!:textRequiredType description+:iati-activity/description participating-org+ other-identifier*
            activity-status! activity-date+ contact-info* activity-scope? recipient-country* recipient-region* location*
            sector* tag* country-budget-items? humanitarian-scope* policy-marker* collaboration-type? default-flow-type?
            default-finance-type? default-aid-type*:aidTypeBase default-tied-status? budget* planned-disbursement*
            capital-spend? transaction* document-link*:documentLinkBase related-activity* legacy-data* conditions?
            result* crs-add? fss? #
        iati-identifier @* = string
        reporting-org @ref!:string @type!:string @secondary-reporter:boolean @* narrative+ #
        narrative @xml:lang:lang @* = string
        textRequiredType @* narrative+ #
        iati-activity/description @type:string @* narrative+ #
        participating-org @ref:string @type:string @role!:string @activity-id:string @crs-channel-code:string @*
            narrative* #
        other-identifier @ref!:string @type!:string @* owner-org?:other-identifier/owner-org #
        other-identifier/owner-org @ref:string @* narrative* #
        activity-status @code!:string @* #
        activity-date @type!:string @iso-date!:date @* narrative* #
        contact-info @type:string @* organisation?:textRequiredType department?:textRequiredType
            person-name?:textRequiredType job-title?:textRequiredType telephone*:contact-info/telephone
            email*:contact-info/email website*:contact-info/website mailing-address*:textRequiredType #
        contact-info/telephone @* = string
        contact-info/email @* = string
        contact-info/website @* = anyURI
        activity-scope @code!:string @* #
        recipient-country @code!:string @percentage:decimal @* narrative* #
        recipient-region @code!:string @vocabulary:string @vocabulary-uri:anyURI @percentage:decimal @* narrative* #
        location @ref:string @* location-reach?:location/location-reach location-id*:location/location-id
            name?:textRequiredType description?:textRequiredType activity-description?:textRequiredType
            administrative*:location/administrative point?:location/point exactness?:location/exactness
            location-class?:location/location-class feature-designation?:location/feature-designation #
        location/location-reach @code!:string @* #
        location/location-id @code!:string @vocabulary!:string @* #
        location/administrative @code!:string @vocabulary!:string @level:nonNegativeInteger @* #
        location/point @srsName!:string @* pos!:=string #
        =string = string
        location/exactness @code!:string @* #
        location/location-class @code!:string @* #
        location/feature-designation @code!:string @* #
        sector @vocabulary:string @vocabulary-uri:anyURI @code!:string @percentage:decimal @* narrative* #
        tag @code!:string @vocabulary!:string @vocabulary-uri:anyURI @* narrative* #
        country-budget-items @vocabulary!:string @* budget-item+:country-budget-items/budget-item #
        country-budget-items/budget-item @code!:string @percentage:decimal @* description?:textRequiredType #
        humanitarian-scope @type!:string @vocabulary!:string @vocabulary-uri:anyURI @code!:string @* narrative* #
        policy-marker @vocabulary:string @vocabulary-uri:anyURI @code!:string @significance:string @* narrative* #
        collaboration-type @code!:string @* #
        default-flow-type @code!:string @* #
        default-finance-type @code!:string @* #
        aidTypeBase @code!:string @vocabulary:string @* #
        default-tied-status @code!:string @* #
        budget @type:string @status:string @* period-start!:budget/period-start period-end!:budget/period-end
            value!:currencyType #
        budget/period-start @iso-date!:date @* #
        budget/period-end @iso-date!:date @* #
        currencyType @currency:string @value-date!:date @* = decimal
        planned-disbursement @type:string @* period-start!:planned-disbursement/period-start
            period-end?:planned-disbursement/period-end value!:currencyType
            provider-org?:planned-disbursement/provider-org receiver-org?:planned-disbursement/receiver-org #
        planned-disbursement/period-start @iso-date!:date @* #
        planned-disbursement/period-end @iso-date!:date @* #
        planned-disbursement/provider-org @ref:string @provider-activity-id:string @type:string @* narrative* #
        planned-disbursement/receiver-org @ref:string @receiver-activity-id:string @type:string @* narrative* #
        capital-spend @percentage!:decimal @* #
        transaction @ref:string @humanitarian:boolean @* transaction-type!:transaction/transaction-type
            transaction-date!:transaction/transaction-date value!:currencyType description?:textRequiredType
            provider-org?:transaction/provider-org receiver-org?:transaction/receiver-org
            disbursement-channel?:transaction/disbursement-channel sector*:transaction/sector
            recipient-country?:transaction/recipient-country recipient-region?:transaction/recipient-region
            flow-type?:transaction/flow-type finance-type?:transaction/finance-type aid-type*:aidTypeBase
            tied-status?:transaction/tied-status #
        transaction/transaction-type @code!:string @* #
        transaction/transaction-date @iso-date!:date @* #
        transaction/provider-org @ref:string @provider-activity-id:string @type:string @* narrative* #
        transaction/receiver-org @ref:string @receiver-activity-id:string @type:string @* narrative* #
        transaction/disbursement-channel @code!:string @* #
        transaction/sector @vocabulary:string @vocabulary-uri:anyURI @code!:string @* narrative* #
        transaction/recipient-country @code!:string @* narrative* #
        transaction/recipient-region @code!:string @vocabulary:string @vocabulary-uri:anyURI @* narrative* #
        transaction/flow-type @code!:string @* #
        transaction/finance-type @code!:string @* #
        transaction/tied-status @code!:string @* #
        documentLinkBase @url!:anyURI @format!:string @* title!:textRequiredType description?:descriptionBase
            category+:documentLinkBase/category language*:documentLinkBase/language
            document-date?:documentLinkBase/document-date #
        descriptionBase @* narrative+ #
        documentLinkBase/category @code!:string @* #
        documentLinkBase/language @code!:string @* #
        documentLinkBase/document-date @iso-date!:date @* #
        related-activity @ref!:string @type!:string #
        legacy-data @name!:string @value!:string @iati-equivalent:NMTOKEN #
        conditions @attached!:boolean @* condition*:conditions/condition #
        conditions/condition @type!:string narrative+ #
        result @type!:string @aggregation-status:boolean @* title!:textRequiredType description?:descriptionBase
            document-link*:documentLinkResultBase reference*:result/reference indicator+:result/indicator #
        documentLinkResultBase @url!:anyURI @format!:string @* title!:textRequiredType description?:descriptionBase
            category+:documentLinkResultBase/category language*:documentLinkResultBase/language
            document-date?:documentLinkResultBase/document-date #
        documentLinkResultBase/category @code!:string @* #
        documentLinkResultBase/language @code!:string @* #
        documentLinkResultBase/document-date @iso-date!:date @* #
        result/reference @code!:string @vocabulary!:string @vocabulary-uri:anyURI @* #
        result/indicator @measure!:string @ascending:boolean @aggregation-status:boolean @* title!:textRequiredType
            description?:descriptionBase document-link*:documentLinkResultBase reference*:result/indicator/reference
            baseline*:result/indicator/baseline period*:result/indicator/period #
        result/indicator/reference @vocabulary!:string @code!:string @indicator-uri:anyURI @* #
        result/indicator/baseline @iso-date:date @year!:positiveInteger @value:string @* location*:resultLocationBase
            dimension* document-link*:documentLinkResultBase comment?:textRequiredType #
        resultLocationBase @ref:string @* #
        dimension @name:string @value:string @* #
        result/indicator/period @* period-start!:result/indicator/period/period-start
            period-end!:result/indicator/period/period-end target*:result/indicator/period/target
            actual*:result/indicator/period/actual #
        result/indicator/period/period-start @iso-date!:date @* #
        result/indicator/period/period-end @iso-date!:date @* #
        result/indicator/period/target @value:string location*:resultLocationBase dimension* comment?:textRequiredType
            document-link*:documentLinkResultBase #
        result/indicator/period/actual @value:string location*:resultLocationBase dimension* comment?:textRequiredType
            document-link*:documentLinkResultBase #
        crs-add @* other-flags*:crs-add/other-flags loan-terms?:crs-add/loan-terms loan-status?:crs-add/loan-status
            channel-code?:=string #
        crs-add/other-flags @code!:string @significance!:boolean @* #
        crs-add/loan-terms @rate-1:decimal @rate-2:decimal @* repayment-type?:crs-add/loan-terms/repayment-type
            repayment-plan?:crs-add/loan-terms/repayment-plan commitment-date?:crs-add/loan-terms/commitment-date
            repayment-first-date?:crs-add/loan-terms/repayment-first-date
            repayment-final-date?:crs-add/loan-terms/repayment-final-date #
        crs-add/loan-terms/repayment-type @code!:string @* #
        crs-add/loan-terms/repayment-plan @code!:string @* #
        crs-add/loan-terms/commitment-date @iso-date!:date @* #
        crs-add/loan-terms/repayment-first-date @iso-date!:date @* #
        crs-add/loan-terms/repayment-final-date @iso-date!:date @* #
        crs-add/loan-status @year!:decimal @currency:string @value-date!:date @* interest-received?:=decimal
            principal-outstanding?:=decimal principal-arrears?:=decimal interest-arrears?:=decimal #
        =decimal = decimal
        fss @extraction-date!:date @priority:boolean @phaseout-year:decimal @* forecast*:fss/forecast #
        fss/forecast @year!:decimal @currency:string @value-date:date @* = decimal
        """
}
