// Written by Scripts/iati-tables.

extension StructureText {
    /// What may stand where in a file of organisations, IATI 2.03.
    static let organisations = """
        global iati-organisations:iati-organisations iati-organisation:iati-organisation name:name
            total-budget:total-budget recipient-org-budget:recipient-org-budget
            recipient-region-budget:recipient-region-budget recipient-country-budget:recipient-country-budget
            total-expenditure:total-expenditure narrative:narrative title:textRequiredType description:descriptionBase
            comment:textRequiredType reporting-org:reporting-org
        iati-organisations @version!:string @generated-datetime:dateTime @* iati-organisation+ #
        iati-organisation @last-updated-datetime:dateTime @xml:lang:lang @default-currency:string @*
            organisation-identifier!:=any name! reporting-org! total-budget* recipient-org-budget*
            recipient-region-budget* recipient-country-budget* total-expenditure*
            document-link*:documentLinkWithReceipientCountry #
        =any = any
        name @* narrative+ #
        narrative @xml:lang:lang @* = string
        reporting-org @ref!:string @type!:string @secondary-reporter:boolean @* narrative+ #
        total-budget @status:string @* period-start!:total-budget/period-start period-end!:total-budget/period-end
            value!:currencyType budget-line*:total-budget/budget-line #
        total-budget/period-start @iso-date!:date @* #
        total-budget/period-end @iso-date!:date @* #
        currencyType @currency:string @value-date!:date @* = decimal
        total-budget/budget-line @ref:string @* value!:currencyType narrative+ #
        recipient-org-budget @status:string @* recipient-org!:recipient-org-budget/recipient-org
            period-start!:recipient-org-budget/period-start period-end!:recipient-org-budget/period-end
            value!:currencyType budget-line*:recipient-org-budget/budget-line #
        recipient-org-budget/recipient-org @ref:string narrative+ #
        recipient-org-budget/period-start @iso-date!:date @* #
        recipient-org-budget/period-end @iso-date!:date @* #
        recipient-org-budget/budget-line @ref:string @* value!:currencyType narrative+ #
        recipient-region-budget @status:string @* recipient-region!:recipient-region-budget/recipient-region
            period-start!:recipient-region-budget/period-start period-end!:recipient-region-budget/period-end
            value!:currencyType budget-line*:recipient-region-budget/budget-line #
        recipient-region-budget/recipient-region @vocabulary:string @vocabulary-uri:anyURI @code:string @* narrative* #
        recipient-region-budget/period-start @iso-date!:date @* #
        recipient-region-budget/period-end @iso-date!:date @* #
        recipient-region-budget/budget-line @ref:string @* value!:currencyType narrative+ #
        recipient-country-budget @status:string @* recipient-country!:recipient-country-budget/recipient-country
            period-start!:recipient-country-budget/period-start period-end!:recipient-country-budget/period-end
            value!:currencyType budget-line*:recipient-country-budget/budget-line #
        recipient-country-budget/recipient-country @code!:string @* narrative* #
        recipient-country-budget/period-start @iso-date!:date @* #
        recipient-country-budget/period-end @iso-date!:date @* #
        recipient-country-budget/budget-line @ref:string @* value!:currencyType narrative+ #
        total-expenditure @* period-start!:total-expenditure/period-start period-end!:total-expenditure/period-end
            value!:currencyType expense-line*:total-expenditure/expense-line #
        total-expenditure/period-start @iso-date!:date @* #
        total-expenditure/period-end @iso-date!:date @* #
        total-expenditure/expense-line @ref:string @* value!:currencyType narrative+ #
        documentLinkWithReceipientCountry @url!:anyURI @format!:string @* title!:textRequiredType
            description?:descriptionBase category+:documentLinkWithReceipientCountry/category
            language*:documentLinkWithReceipientCountry/language
            document-date?:documentLinkWithReceipientCountry/document-date #
            recipient-country*:documentLinkWithReceipientCountry/recipient-country
        textRequiredType @* narrative+ #
        descriptionBase @* narrative+ #
        documentLinkWithReceipientCountry/category @code!:string @* #
        documentLinkWithReceipientCountry/language @code!:string @* #
        documentLinkWithReceipientCountry/document-date @iso-date!:date @* #
        documentLinkWithReceipientCountry/recipient-country @code!:string @* narrative* #
        """
}
