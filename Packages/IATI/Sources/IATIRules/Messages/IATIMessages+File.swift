extension IATIMessages {
    static let fileText = """
        iati.file.unreadable
        en The file cannot be read ({detail}). | Check that it exists and may be read, and try again.
        nl Het bestand kan niet worden gelezen ({detail}). | Controleer of het bestaat en gelezen mag worden, en probeer het opnieuw.
        fr Le fichier ne peut pas être lu ({detail}). | Vérifiez qu’il existe et qu’il est lisible, puis réessayez.
        ar تتعذر قراءة الملف ({detail}). | تحقق من وجوده ومن إمكانية قراءته ثم حاول مرة أخرى.

        iati.file.empty
        en The file is empty. | Export it again and send the new file.
        nl Het bestand is leeg. | Exporteer het opnieuw en stuur het nieuwe bestand.
        fr Le fichier est vide. | Exportez-le de nouveau et envoyez le nouveau fichier.
        ar الملف فارغ. | صدّره مرة أخرى وأرسل الملف الجديد.

        iati.file.truncated
        en A part of the file is missing at its end ({detail}). | Send the whole file.
        nl Aan het eind ontbreekt een deel van het bestand ({detail}). | Stuur het hele bestand.
        fr Il manque la fin du fichier ({detail}). | Envoyez le fichier entier.
        ar ينقص جزء من نهاية الملف ({detail}). | أرسل الملف كاملاً.

        iati.file.malformed
        en The XML is not well-formed, so nothing after this place can be read ({detail}). | Correct this place, or the program that made the file.
        nl De XML is niet welgevormd; wat na deze plaats komt is niet te lezen ({detail}). | Verbeter deze plaats, of het programma dat het bestand maakte.
        fr Le XML n’est pas bien formé ; la suite ne peut pas être lue ({detail}). | Corrigez cet endroit, ou le programme qui a produit le fichier.
        ar بنية XML غير سليمة، فلا يمكن قراءة ما بعد هذا الموضع ({detail}). | صحح هذا الموضع أو البرنامج الذي أنشأ الملف.

        iati.file.not-xml
        en The file is not XML ({detail}). | Send the IATI file itself, not a spreadsheet, a web page or an archive.
        nl Het bestand is geen XML ({detail}). | Stuur het IATI-bestand zelf, geen rekenblad, webpagina of archief.
        fr Le fichier n’est pas du XML ({detail}). | Envoyez le fichier IITA lui-même, pas un tableur, une page web ou une archive.
        ar الملف ليس بصيغة XML ({detail}). | أرسل ملف IATI نفسه، لا جدول بيانات ولا صفحة ويب ولا أرشيفاً.

        iati.file.wrong-encoding
        en The bytes are not in the character encoding that the file declares ({detail}). | Save the file as UTF-8.
        nl De bytes zijn niet in de tekencodering die het bestand opgeeft ({detail}). | Sla het bestand op als UTF-8.
        fr Les octets ne correspondent pas au codage déclaré par le fichier ({detail}). | Enregistrez le fichier en UTF-8.
        ar لا تطابق البايتات ترميز الأحرف المعلن في الملف ({detail}). | احفظ الملف بترميز UTF-8.

        iati.file.unsupported-version
        en The version of IATI cannot be judged ({detail}). | Export the file as IATI 2.03.
        nl Deze versie van IATI kan niet worden beoordeeld ({detail}). | Exporteer het bestand als IATI 2.03.
        fr Cette version de l’IITA ne peut pas être examinée ({detail}). | Exportez le fichier en version 2.03.
        ar لا يمكن فحص هذا الإصدار من IATI ({detail}). | صدّر الملف بالإصدار 2.03.

        iati.file.not-iati
        en The XML is something else than an IATI file ({detail}). | Send a file whose first element is iati-activities.
        nl De XML is iets anders dan een IATI-bestand ({detail}). | Stuur een bestand met iati-activities als eerste element.
        fr Ce XML n’est pas un fichier IITA ({detail}). | Envoyez un fichier dont le premier élément est iati-activities.
        ar محتوى XML ليس ملف IATI ({detail}). | أرسل ملفاً عنصره الأول iati-activities.

        iati.file.entity-declared
        en The file declares or uses entities of its own, which could do harm ({detail}). | Export the file without DOCTYPE and write the characters themselves.
        nl Het bestand gebruikt eigen entiteiten, en die kunnen schade doen ({detail}). | Exporteer het bestand zonder DOCTYPE en schrijf de tekens zelf.
        fr Le fichier utilise ses propres entités, ce qui peut être nuisible ({detail}). | Exportez le fichier sans DOCTYPE et écrivez les caractères eux-mêmes.
        ar يعرّف الملف كيانات خاصة به أو يستخدمها، وقد تكون ضارة ({detail}). | صدّر الملف من دون DOCTYPE واكتب الأحرف نفسها.

        iati.file.over-limit
        en The file goes over a bound of what can be read ({detail}). | Check what was exported, and split the file where it is meant to be this large.
        nl Het bestand gaat over een grens van wat gelezen kan worden ({detail}). | Controleer wat er geëxporteerd is en splits het bestand als het zo groot hoort te zijn.
        fr Le fichier dépasse une limite de lecture ({detail}). | Vérifiez l’exportation, et divisez le fichier s’il doit être aussi grand.
        ar يتجاوز الملف حداً من حدود القراءة ({detail}). | تحقق مما صُدّر، وقسّم الملف إن كان يجب أن يكون بهذا الحجم.

        iati.file.corrupt-gzip
        en The compressed file is damaged ({detail}). | Compress it again and send the new file.
        nl Het gecomprimeerde bestand is beschadigd ({detail}). | Comprimeer het opnieuw en stuur het nieuwe bestand.
        fr Le fichier compressé est endommagé ({detail}). | Compressez-le de nouveau et envoyez le nouveau fichier.
        ar الملف المضغوط تالف ({detail}). | اضغطه مرة أخرى وأرسل الملف الجديد.

        iati.file.duplicate-identifier
        en The identifier {value} stands earlier in the file already, and that one counts. | Put everything about one activity into one element, or give this one its own identifier.
        nl De identificatie {value} staat al eerder in het bestand, en die telt. | Zet alles over één activiteit in één element, of geef deze een eigen identificatie.
        fr L’identifiant {value} figure déjà plus haut dans le fichier, et c’est celui-là qui compte. | Réunissez tout ce qui concerne une activité dans un seul élément, ou donnez à celle-ci son propre identifiant.
        ar ورد المعرّف {value} سابقاً في الملف، والأول هو المعتمد. | ضع كل ما يخص النشاط الواحد في عنصر واحد، أو أعطِ هذا النشاط معرّفاً خاصاً به.

        iati.file.unusable-identifier
        en The identifier {value} is longer than {limit} bytes or has marks that cannot be seen, so the activity cannot be told from others. | Give it an identifier of at most {limit} visible characters.
        nl De identificatie {value} is langer dan {limit} bytes of heeft onzichtbare tekens; de activiteit is dan niet van andere te onderscheiden. | Geef haar een identificatie van hooguit {limit} zichtbare tekens.
        fr L’identifiant {value} dépasse {limit} octets ou a des signes invisibles ; l’activité ne peut être distinguée des autres. | Donnez-lui un identifiant d’au plus {limit} caractères visibles.
        ar المعرّف {value} أطول من {limit} بايت أو فيه علامات غير مرئية، فلا يمكن تمييز النشاط عن غيره. | أعطه معرّفاً لا يزيد على {limit} حرفاً مرئياً.

        iati.file.text-too-long
        en The text is longer than {limit} bytes and is kept up to there. | Move the long text into a document, and name it in document-link.
        nl De tekst is langer dan {limit} bytes en wordt tot daar bewaard. | Zet de lange tekst in een document, en noem het in document-link.
        fr Le texte dépasse {limit} octets et est gardé jusque-là. | Mettez le long texte dans un document, et nommez-le dans document-link.
        ar النص أطول من {limit} بايت ويُحفظ إلى ذلك الحد. | ضع النص الطويل في وثيقة، واذكرها في document-link.
        """
}
