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

        iati.codelist.variant
        en “{value}” is understood, but the list {list} writes it otherwise. | Write it as the list does: en for EN or en-GB, text/html for TEXT/HTML.
        nl “{value}” is duidelijk, maar de lijst {list} schrijft het anders. | Schrijf het zoals de lijst: en voor EN of en-GB, text/html voor TEXT/HTML.
        fr « {value} » est compris, mais la liste {list} l’écrit autrement. | Écrivez-le comme la liste : en pour EN ou en-GB, text/html pour TEXT/HTML.
        ar «{value}» مفهومة، لكن القائمة {list} تكتبها بشكل آخر. | اكتبها كما في القائمة: en بدلاً من EN أو en-GB، وtext/html بدلاً من TEXT/HTML.
        """
}
