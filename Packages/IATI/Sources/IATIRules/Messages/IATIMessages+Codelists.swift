extension IATIMessages {
    static let codelistText = """
        iati.codelist.unknown-code
        en The code “{value}” is not in the list {list}. | Choose a code of the list {list} of IATI; capitals and spaces count.
        nl De code “{value}” staat niet in de lijst {list}. | Kies een code uit de lijst {list} van IATI; hoofdletters en spaties tellen mee.
        fr Le code « {value} » ne figure pas dans la liste {list}. | Choisissez un code de la liste {list} de l’IITA ; majuscules et espaces comptent.
        ar الرمز «{value}» غير موجود في القائمة {list}. | اختر رمزاً من قائمة {list} في IATI؛ وحالة الأحرف والمسافات محسوبة.

        iati.codelist.withdrawn-code
        en The code “{value}” was withdrawn from the list {list}. | Choose the code that replaces it for what is new.
        nl De code “{value}” is ingetrokken uit de lijst {list}. | Kies voor nieuwe gegevens de code die ervoor in de plaats kwam.
        fr Le code « {value} » a été retiré de la liste {list}. | Pour les données nouvelles, choisissez le code qui le remplace.
        ar سُحب الرمز «{value}» من القائمة {list}. | اختر للبيانات الجديدة الرمز الذي حل محله.

        iati.codelist.language-variant
        en The language “{value}” is understood, but the list {list} has two small letters only. | Write the code of the list where there is one, such as en for EN or en-GB.
        nl De taal “{value}” is duidelijk, maar de lijst {list} kent alleen twee kleine letters. | Schrijf de code van de lijst als die er is, zoals en voor EN of en-GB.
        fr La langue « {value} » est comprise, mais la liste {list} n’a que deux lettres minuscules. | Écrivez le code de la liste s’il existe, par exemple en pour EN ou en-GB.
        ar اللغة «{value}» مفهومة، لكن القائمة {list} لا تضم إلا حرفين صغيرين. | اكتب رمز القائمة إن وُجد، مثل en بدلاً من EN أو en-GB.
        """
}
