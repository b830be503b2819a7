extension IntakeMessages {
    static let tableText = """
        table.unreadable
        en The file cannot be read as a table ({detail}) | Save it again as .xlsx or CSV, and send that.
        nl Het bestand kan niet als tabel worden gelezen ({detail}) | Sla het opnieuw op als .xlsx of CSV, en stuur dat.
        fr Le fichier ne peut être lu comme tableau ({detail}) | Enregistrez-le à nouveau en .xlsx ou CSV, et envoyez cela.
        ar لا يمكن قراءة الملف كجدول ({detail}) | احفظه من جديد بصيغة ‎.xlsx أو CSV وأرسله.

        table.empty
        en The table is empty. | Fill in the template, and send the file that has content.
        nl De tabel is leeg. | Vul het sjabloon in, en stuur het bestand met inhoud.
        fr Le tableau est vide. | Remplissez le modèle, et envoyez le fichier qui a un contenu.
        ar الجدول فارغ. | عبئ النموذج وأرسل الملف الذي فيه محتوى.

        table.not-text
        en The file is no text with columns. | Save it as .xlsx or CSV, and send that.
        nl Het bestand is geen tekst met kolommen. | Sla het op als .xlsx of CSV, en stuur dat.
        fr Le fichier n’est pas un texte à colonnes. | Enregistrez-le en .xlsx ou CSV, et envoyez cela.
        ar الملف ليس نصاً ذا أعمدة. | احفظه بصيغة ‎.xlsx أو CSV وأرسله.

        table.wrong-encoding
        en The text is in no encoding that can be read. | Save it as “CSV UTF-8”, and send that.
        nl De tekst heeft geen leesbare tekencodering. | Sla hem op als “CSV UTF-8”, en stuur dat.
        fr Le texte n’est dans aucun codage lisible. | Enregistrez-le en « CSV UTF-8 », et envoyez cela.
        ar ترميز النص غير مقروء. | احفظه بصيغة CSV UTF-8 وأرسله.

        table.delimiter-unclear
        en It cannot be told what separates the columns. | Separate the columns by commas or semicolons, the same in all rows.
        nl Het is niet te zien wat de kolommen scheidt. | Scheid de kolommen met komma’s of puntkomma’s, in alle rijen gelijk.
        fr On ne peut dire ce qui sépare les colonnes. | Séparez les colonnes par des virgules ou des points-virgules, de même dans toutes les lignes.
        ar لا يمكن معرفة ما يفصل بين الأعمدة. | افصل بين الأعمدة بفواصل أو فواصل منقوطة، في كل الأسطر على السواء.

        table.unterminated-quote
        en A quotation mark opens a cell and none closes it. | Add the closing quotation mark, or double the marks inside of the text.
        nl Een aanhalingsteken opent een cel en geen sluit haar. | Voeg het sluitende teken toe, of verdubbel de tekens binnen de tekst.
        fr Un guillemet ouvre une cellule et aucun ne la ferme. | Ajoutez le guillemet fermant, ou doublez les guillemets dans le texte.
        ar علامة اقتباس تفتح خلية ولا شيء يغلقها. | أضف علامة الإغلاق، أو ضاعف العلامات داخل النص.

        table.not-workbook
        en The file is no Excel workbook (.xlsx). | Save it as .xlsx, and send that.
        nl Het bestand is geen Excel-werkmap (.xlsx). | Sla het op als .xlsx, en stuur dat.
        fr Le fichier n’est pas un classeur Excel (.xlsx). | Enregistrez-le en .xlsx, et envoyez cela.
        ar الملف ليس مصنف Excel ‏(‎.xlsx). | احفظه بصيغة ‎.xlsx وأرسله.

        table.legacy-workbook
        en The workbook is of an older or binary form. | Save it as .xlsx, and send that.
        nl De werkmap heeft een oudere of binaire vorm. | Sla haar op als .xlsx, en stuur die.
        fr Le classeur est d’une forme ancienne ou binaire. | Enregistrez-le en .xlsx, et envoyez cela.
        ar المصنف بصيغة قديمة أو ثنائية. | احفظه بصيغة ‎.xlsx وأرسله.

        table.encrypted
        en The workbook has a password. | Save it without a password, and send that.
        nl De werkmap heeft een wachtwoord. | Sla haar op zonder wachtwoord, en stuur die.
        fr Le classeur a un mot de passe. | Enregistrez-le sans mot de passe, et envoyez cela.
        ar المصنف محمي بكلمة مرور. | احفظه من دونها وأرسله.

        table.damaged
        en The workbook is damaged or incomplete. | Open it, save it again, and send that.
        nl De werkmap is beschadigd of onvolledig. | Open haar, sla haar opnieuw op, en stuur die.
        fr Le classeur est endommagé ou incomplet. | Ouvrez-le, enregistrez-le à nouveau, et envoyez cela.
        ar المصنف تالف أو ناقص. | افتحه واحفظه من جديد وأرسله.

        table.entity-declaration
        en A part of the workbook declares a document type, which workbooks never need. | Save it again from the spreadsheet program, and send that.
        nl Een deel van de werkmap declareert een documenttype, wat nooit nodig is. | Sla haar opnieuw op uit het rekenbladprogramma, en stuur die.
        fr Une partie du classeur déclare un type de document, jamais nécessaire. | Enregistrez-le à nouveau depuis le tableur, et envoyez cela.
        ar يصرّح جزء من المصنف بنوع وثيقة، وهذا لا يلزم أبداً. | احفظه من جديد من برنامج الجداول وأرسله.

        table.no-such-sheet
        en A sheet of the workbook cannot be found. | Open it, save it again, and send that.
        nl Een blad van de werkmap is niet te vinden. | Open haar, sla haar opnieuw op, en stuur die.
        fr Une feuille du classeur est introuvable. | Ouvrez-le, enregistrez-le à nouveau, et envoyez cela.
        ar تعذر العثور على ورقة في المصنف. | افتحه واحفظه من جديد وأرسله.

        table.no-header
        en There is no row with the titles of the columns. | Add the titles or HXL tags of the template above the rows.
        nl Er is geen rij met de titels van de kolommen. | Zet de titels of HXL-tags van het sjabloon boven de rijen.
        fr Il n’y a pas de ligne avec les titres des colonnes. | Ajoutez les titres ou balises HXL du modèle au-dessus des lignes.
        ar لا يوجد سطر بعناوين الأعمدة. | أضف عناوين النموذج أو وسوم HXL فوق الأسطر.

        table.limit-exceeded
        en The table goes over a bound: {detail} | Send it in several files.
        nl De tabel gaat over een grens: {detail} | Stuur haar in meer bestanden.
        fr Le tableau dépasse une limite : {detail} | Envoyez-le en plusieurs fichiers.
        ar يتجاوز الجدول حداً: {detail} | أرسله في عدة ملفات.
        """
}
