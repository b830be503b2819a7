extension IntakeMessages {
    static let cellText = """
        *.no-table
        en There is no table with the columns Indicator and People reached. | Use the template, or its titles or HXL tags for the columns.
        nl Er is geen tabel met de kolommen Indicator en Bereikte mensen. | Gebruik het sjabloon, of de titels of HXL-tags ervan voor de kolommen.
        fr Il n’y a pas de tableau avec les colonnes Indicateur et Personnes atteintes. | Utilisez le modèle, ou ses titres ou balises HXL pour les colonnes.
        ar لا يوجد جدول فيه عمودا المؤشر والأشخاص المستفيدون. | استخدم النموذج، أو عناوينه أو وسوم HXL للأعمدة.

        *.missing-column
        en There is no column “{value}”, so no line can be judged. | Add the column, with the title “{value}” or the tag {tag}.
        nl Er is geen kolom “{value}”, dus geen regel kan worden beoordeeld. | Voeg de kolom toe, met de titel “{value}” of de tag {tag}.
        fr Il n’y a pas de colonne « {value} », donc aucune ligne ne peut être jugée. | Ajoutez la colonne, avec le titre « {value} » ou la balise {tag}.
        ar لا يوجد عمود «{value}»، فلا يمكن الحكم على أي سطر. | أضف العمود بالعنوان «{value}» أو بالوسم {tag}.

        *.unknown-column
        en The column “{value}” is none of a results report, so it is not read. | Leave it if it is your own, or give it the title or tag of the template.
        nl De kolom “{value}” hoort niet bij een resultatenrapport en wordt niet gelezen. | Laat haar staan als zij van uzelf is, of geef haar de titel of tag van het sjabloon.
        fr La colonne « {value} » n’appartient pas à un rapport de résultats ; elle n’est pas lue. | Laissez-la si elle est à vous, ou donnez-lui le titre ou la balise du modèle.
        ar العمود «{value}» ليس من أعمدة تقرير النتائج، فلا يُقرأ. | اتركه إن كان لك، أو أعطه عنوان النموذج أو وسمه.

        *.not-reported
        en The line has no figure, so it is no part of the report. | Write how many people were reached, 0 when nobody was, or leave the line as it is.
        nl De regel heeft geen getal en hoort dus niet bij het rapport. | Schrijf hoeveel mensen zijn bereikt, 0 als het niemand was, of laat de regel zoals hij is.
        fr La ligne n’a pas de chiffre ; elle ne fait pas partie du rapport. | Écrivez combien de personnes ont été atteintes, 0 si aucune, ou laissez la ligne telle quelle.
        ar ليس في السطر رقم، فهو ليس جزءاً من التقرير. | اكتب عدد المستفيدين، و0 إن لم يستفد أحد، أو اترك السطر كما هو.

        *.placeholder
        en “{value}” stands for no value. | Leave the cell empty where it is not known; write 0 when it is zero.
        nl “{value}” staat voor geen waarde. | Laat de cel leeg als het niet bekend is; schrijf 0 als het nul is.
        fr « {value} » tient lieu d’absence de valeur. | Laissez la cellule vide si ce n’est pas connu ; écrivez 0 si c’est zéro.
        ar ‏«{value}» تعني عدم وجود قيمة. | اترك الخلية فارغة إن لم تكن معروفة؛ واكتب 0 إن كانت صفراً.

        *.not-a-number
        en “{value}” is no number. | Write digits alone, without words or units.
        nl “{value}” is geen getal. | Schrijf alleen cijfers, zonder woorden of eenheden.
        fr « {value} » n’est pas un nombre. | Écrivez des chiffres seulement, sans mots ni unités.
        ar ‏«{value}» ليس رقماً. | اكتب أرقاماً فقط، من دون كلمات أو وحدات.

        *.decimal-mark-unknown
        en “{value}” means different amounts in different countries. | Write digits alone, such as 1000, or send decimal=comma or decimal=point with the file.
        nl “{value}” betekent in verschillende landen iets anders. | Schrijf alleen cijfers, zoals 1000, of stuur decimal=comma of decimal=point mee.
        fr « {value} » a un sens différent selon les pays. | Écrivez des chiffres seulement, par exemple 1000, ou envoyez decimal=comma ou decimal=point avec le fichier.
        ar ‏«{value}» لها معانٍ مختلفة باختلاف البلدان. | اكتب أرقاماً فقط، مثل 1000، أو أرسل decimal=comma أو decimal=point مع الملف.

        *.other-decimal-mark
        en “{value}” has another decimal mark than was said of this file. | Write it with the mark that was said, or say the other one with the file.
        nl “{value}” heeft een ander decimaalteken dan voor dit bestand is gezegd. | Schrijf het met het genoemde teken, of noem het andere bij het bestand.
        fr « {value} » a une autre marque décimale que celle dite pour ce fichier. | Écrivez-le avec la marque dite, ou dites l’autre avec le fichier.
        ar في «{value}» علامة عشرية غير التي ذُكرت لهذا الملف. | اكتبها بالعلامة المذكورة، أو اذكر الأخرى مع الملف.

        *.group-marks
        en “{value}” has marks between groups of digits. | Write the digits without them, such as 10000.
        nl “{value}” heeft tekens tussen groepen cijfers. | Schrijf de cijfers zonder die tekens, zoals 10000.
        fr « {value} » a des marques entre les groupes de chiffres. | Écrivez les chiffres sans elles, par exemple 10000.
        ar في «{value}» فواصل بين مجموعات الأرقام. | اكتب الأرقام من دونها، مثل 10000.

        *.fraction
        en “{value}” has a fraction, where only a whole number can be. | Write a whole number.
        nl “{value}” heeft een breuk, waar alleen een heel getal kan staan. | Schrijf een heel getal.
        fr « {value} » a une fraction, alors que seul un nombre entier est possible. | Écrivez un nombre entier.
        ar في «{value}» كسر، ولا يصح إلا عدد صحيح. | اكتب عدداً صحيحاً.

        *.out-of-range
        en “{value}” is beyond what can be counted. | Check the number of digits.
        nl “{value}” is meer dan geteld kan worden. | Controleer het aantal cijfers.
        fr « {value} » dépasse ce qui peut être compté. | Vérifiez le nombre de chiffres.
        ar ‏«{value}» يتجاوز ما يمكن عدّه. | تحقق من عدد الأرقام.

        *.formula-error
        en “{value}” is what a formula gave instead of a value. | Correct the formula, or write the value.
        nl “{value}” is wat een formule gaf in plaats van een waarde. | Verbeter de formule, of schrijf de waarde.
        fr « {value} » est ce qu’une formule a donné au lieu d’une valeur. | Corrigez la formule, ou écrivez la valeur.
        ar ‏«{value}» هو ما أعطته صيغة بدل قيمة. | صحح الصيغة، أو اكتب القيمة.

        *.day-order-unknown
        en The order of day and month in “{value}” differs between countries. | Write year, month and day, such as 2025-12-31.
        nl De volgorde van dag en maand in “{value}” verschilt per land. | Schrijf jaar, maand en dag, zoals 2025-12-31.
        fr L’ordre du jour et du mois dans « {value} » varie selon les pays. | Écrivez année, mois et jour, par exemple 2025-12-31.
        ar يختلف ترتيب اليوم والشهر في «{value}» بين البلدان. | اكتب السنة والشهر واليوم، مثل 2025-12-31.

        *.other-kind
        en “{value}” is a value of another kind than belongs here. | Write a number in digits, or a day such as 2025-12-31, as the title of the column says.
        nl “{value}” is een waarde van een andere soort dan hier hoort. | Schrijf een getal in cijfers, of een dag zoals 2025-12-31, zoals de titel van de kolom zegt.
        fr « {value} » est une valeur d’un autre type que celui attendu ici. | Écrivez un nombre en chiffres, ou un jour comme 2025-12-31, selon le titre de la colonne.
        ar ‏«{value}» قيمة من نوع غير المطلوب هنا. | اكتب عدداً بالأرقام، أو يوماً مثل 2025-12-31، كما يقول عنوان العمود.
        """
}
