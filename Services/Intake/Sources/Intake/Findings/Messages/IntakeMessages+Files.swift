extension IntakeMessages {
    static let fileText = """
        document.unreadable
        en The file cannot be read: {detail}. | Check that it is there and may be read, and try again.
        nl Het bestand kan niet worden gelezen: {detail}. | Controleer of het er is en gelezen mag worden, en probeer opnieuw.
        fr Le fichier ne peut être lu : {detail}. | Vérifiez qu’il est là et lisible, puis réessayez.
        ar لا يمكن قراءة الملف: {detail}. | تحقق من وجوده ومن إمكان قراءته، ثم أعد المحاولة.

        document.kind
        en An IATI file is no JSON document. | Send the XML file itself.
        nl Een IATI-bestand is geen JSON-document. | Stuur het XML-bestand zelf.
        fr Un fichier IATI n’est pas un document JSON. | Envoyez le fichier XML lui-même.
        ar ملف IATI ليس وثيقة JSON. | أرسل ملف XML نفسه.

        document.empty-body
        en The file is empty. | Save it again, and send the file that has content.
        nl Het bestand is leeg. | Sla het opnieuw op en stuur het bestand met inhoud.
        fr Le fichier est vide. | Enregistrez-le à nouveau, et envoyez celui qui a un contenu.
        ar الملف فارغ. | احفظه من جديد، وأرسل الملف الذي فيه محتوى.

        document.not-json
        en The content begins like JSON and is not: {detail} | Export the document again, or correct it with a JSON validator.
        nl De inhoud begint als JSON en is het niet: {detail} | Exporteer het document opnieuw, of verbeter het met een JSON-validator.
        fr Le contenu commence comme du JSON et n’en est pas : {detail} | Exportez à nouveau le document, ou corrigez-le avec un validateur JSON.
        ar يبدأ المحتوى مثل JSON وليس كذلك: {detail} | صدّر الوثيقة من جديد، أو صححها بأداة تحقق من JSON.

        document.unknown-kind
        en The document does not say of which kind it is. | Set “kind” to one of: {kinds}.
        nl Het document zegt niet van welke soort het is. | Zet “kind” op een van: {kinds}.
        fr Le document ne dit pas de quel type il est. | Mettez « kind » à un de : {kinds}.
        ar لا تذكر الوثيقة نوعها. | اجعل kind واحداً من: {kinds}.

        document.unknown-format
        en The content is no IATI file, no JSON document and no table of results. | Send an IATI activity file, a document in JSON, or results as .xlsx or CSV with the columns of the template.
        nl De inhoud is geen IATI-bestand, geen JSON-document en geen tabel met resultaten. | Stuur een IATI-activiteitenbestand, een document in JSON, of resultaten als .xlsx of CSV met de kolommen van het sjabloon.
        fr Le contenu n’est ni un fichier IATI, ni un document JSON, ni un tableau de résultats. | Envoyez un fichier d’activités IATI, un document JSON, ou des résultats en .xlsx ou CSV avec les colonnes du modèle.
        ar المحتوى ليس ملف IATI ولا وثيقة JSON ولا جدول نتائج. | أرسل ملف أنشطة IATI، أو وثيقة JSON، أو نتائج بصيغة ‎.xlsx أو CSV بأعمدة النموذج.

        document.old-workbook
        en The workbook is of an older or binary form, or has a password. | Save it as .xlsx without a password, and send that.
        nl De werkmap heeft een oudere of binaire vorm, of een wachtwoord. | Sla haar op als .xlsx zonder wachtwoord, en stuur die.
        fr Le classeur est d’une forme ancienne ou binaire, ou a un mot de passe. | Enregistrez-le en .xlsx sans mot de passe, et envoyez cela.
        ar المصنف بصيغة قديمة أو ثنائية، أو محمي بكلمة مرور. | احفظه بصيغة ‎.xlsx من دون كلمة مرور، وأرسله.

        document.content-too-large
        en The file is larger than can be taken in: {detail} | Send it in several parts.
        nl Het bestand is groter dan kan worden aangenomen: {detail} | Stuur het in delen.
        fr Le fichier dépasse ce qui peut être reçu : {detail} | Envoyez-le en plusieurs parties.
        ar الملف أكبر مما يمكن استلامه: {detail} | أرسله على عدة أجزاء.
        """
}
