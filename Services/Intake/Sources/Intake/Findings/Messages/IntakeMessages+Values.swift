extension IntakeMessages {
    static let valueText = """
        *.missing
        en “{name}” is missing. | Add “{name}”, such as {example}.
        nl “{name}” ontbreekt. | Voeg “{name}” toe, zoals {example}.
        fr « {name} » manque. | Ajoutez « {name} », par exemple {example}.
        ar ‏«{name}» غير موجود. | أضف «{name}»، مثل {example}.

        *.unknown-member
        en “{name}” is not known here. | Use one of: {known}; or leave it out.
        nl “{name}” is hier niet bekend. | Gebruik een van: {known}; of laat het weg.
        fr « {name} » n’est pas connu ici. | Utilisez un de : {known} ; ou omettez-le.
        ar ‏«{name}» غير معروف هنا. | استخدم واحداً من: {known}؛ أو احذفه.

        *.object
        en “{value}” stands where an object belongs. | Send an object in braces, with {known}.
        nl “{value}” staat waar een object hoort. | Stuur een object tussen accolades, met {known}.
        fr « {value} » figure à la place d’un objet. | Envoyez un objet entre accolades, avec {known}.
        ar وردت «{value}» في موضع كائن. | أرسل كائناً بين قوسين معقوفين، فيه {known}.

        *.list
        en “{value}” stands where a list belongs. | Send a list in square brackets.
        nl “{value}” staat waar een lijst hoort. | Stuur een lijst tussen vierkante haken.
        fr « {value} » figure à la place d’une liste. | Envoyez une liste entre crochets.
        ar وردت «{value}» في موضع قائمة. | أرسل قائمة بين قوسين مربعين.

        *.text
        en “{value}” stands where a text belongs, and a text is not empty. | Write a text in quotation marks, such as {example}.
        nl “{value}” staat waar een tekst hoort, en een tekst is niet leeg. | Schrijf een tekst tussen aanhalingstekens, zoals {example}.
        fr « {value} » figure à la place d’un texte, qui ne peut être vide. | Écrivez un texte entre guillemets, par exemple {example}.
        ar وردت «{value}» في موضع نص، والنص لا يكون فارغاً. | اكتب نصاً بين علامتي اقتباس، مثل {example}.

        *.too-long
        en The text is longer than {limit} characters. | Write it in at most {limit} characters, and put the rest into a document that you refer to.
        nl De tekst is langer dan {limit} tekens. | Schrijf hem in hooguit {limit} tekens, en zet de rest in een document waarnaar u verwijst.
        fr Le texte dépasse {limit} caractères. | Écrivez-le en {limit} caractères au plus, et mettez le reste dans un document auquel vous renvoyez.
        ar النص أطول من {limit} حرفاً. | اكتبه في {limit} حرفاً على الأكثر، وضع الباقي في وثيقة تشير إليها.

        *.flag
        en “{value}” is neither true nor false. | Write true or false, without quotation marks.
        nl “{value}” is niet true en niet false. | Schrijf true of false, zonder aanhalingstekens.
        fr « {value} » n’est ni true ni false. | Écrivez true ou false, sans guillemets.
        ar ‏«{value}» ليست true ولا false. | اكتب true أو false من دون علامات اقتباس.

        *.value
        en “{value}” is none of the values that are known here. | Write one of: {choices}.
        nl “{value}” is geen van de waarden die hier bekend zijn. | Schrijf een van: {choices}.
        fr « {value} » n’est aucune des valeurs connues ici. | Écrivez une de : {choices}.
        ar ‏«{value}» ليست من القيم المعروفة هنا. | اكتب واحدة من: {choices}.

        *.country
        en “{value}” is no country code. | Write the two letters of ISO 3166-1, such as JO.
        nl “{value}” is geen landcode. | Schrijf de twee letters van ISO 3166-1, zoals JO.
        fr « {value} » n’est pas un code de pays. | Écrivez les deux lettres de l’ISO 3166-1, par exemple JO.
        ar ‏«{value}» ليست رمز بلد. | اكتب حرفي ISO 3166-1، مثل JO.

        *.currency
        en “{value}” is no currency code. | Write the three letters of ISO 4217, such as EUR.
        nl “{value}” is geen valutacode. | Schrijf de drie letters van ISO 4217, zoals EUR.
        fr « {value} » n’est pas un code de monnaie. | Écrivez les trois lettres de l’ISO 4217, par exemple EUR.
        ar ‏«{value}» ليست رمز عملة. | اكتب أحرف ISO 4217 الثلاثة، مثل EUR.

        *.day
        en “{value}” is no day of the calendar. | Write year, month and day, such as 2025-12-31.
        nl “{value}” is geen dag van de kalender. | Schrijf jaar, maand en dag, zoals 2025-12-31.
        fr « {value} » n’est pas un jour du calendrier. | Écrivez année, mois et jour, par exemple 2025-12-31.
        ar ‏«{value}» ليس يوماً في التقويم. | اكتب السنة والشهر واليوم، مثل 2025-12-31.

        *.amount
        en “{value}” is no amount. | Write a decimal number with a point, as text, such as "1250.00".
        nl “{value}” is geen bedrag. | Schrijf een decimaal getal met een punt, als tekst, zoals "1250.00".
        fr « {value} » n’est pas un montant. | Écrivez un nombre décimal avec un point, comme texte, par exemple "1250.00".
        ar ‏«{value}» ليس مبلغاً. | اكتب عدداً عشرياً بنقطة على شكل نص، مثل "1250.00".

        *.percentage
        en “{value}” is no percentage from 0 to 100. | Write it as text, such as "7.5".
        nl “{value}” is geen percentage van 0 tot 100. | Schrijf het als tekst, zoals "7.5".
        fr « {value} » n’est pas un pourcentage de 0 à 100. | Écrivez-le comme texte, par exemple "7.5".
        ar ‏«{value}» ليست نسبة مئوية من 0 إلى 100. | اكتبها على شكل نص، مثل "7.5".

        *.number
        en “{value}” is no whole number from {from} to {to}. | Write it in digits alone, in JSON without quotation marks.
        nl “{value}” is geen heel getal van {from} tot {to}. | Schrijf het alleen in cijfers, in JSON zonder aanhalingstekens.
        fr « {value} » n’est pas un nombre entier de {from} à {to}. | Écrivez-le en chiffres seulement, sans guillemets en JSON.
        ar ‏«{value}» ليس عدداً صحيحاً من {from} إلى {to}. | اكتبه بالأرقام فقط، ومن دون علامات اقتباس في JSON.

        *.people
        en “{value}” is no number of people. | Write a whole number, 0 or more, in digits alone and in JSON without quotation marks, such as 120; leave the row out where it is not known.
        nl “{value}” is geen aantal mensen. | Schrijf een heel getal, 0 of meer, alleen in cijfers en in JSON zonder aanhalingstekens, zoals 120; laat de rij weg als het niet bekend is.
        fr « {value} » n’est pas un nombre de personnes. | Écrivez un nombre entier, 0 ou plus, en chiffres seulement et sans guillemets en JSON, par exemple 120 ; omettez la ligne si ce n’est pas connu.
        ar ‏«{value}» ليس عدداً من الأشخاص. | اكتب عدداً صحيحاً، 0 أو أكثر، بالأرقام فقط ومن دون علامات اقتباس في JSON، مثل 120؛ واحذف السطر إن لم يكن معروفاً.

        *.figure
        en “{value}” stands where the figure of “{name}” belongs. | Write 0 when it is zero; leave “{name}” out when there is none.
        nl “{value}” staat waar het getal van “{name}” hoort. | Schrijf 0 als het nul is; laat “{name}” weg als het er niet is.
        fr « {value} » figure à la place du chiffre de « {name} ». | Écrivez 0 si c’est zéro ; omettez « {name} » s’il n’y en a pas.
        ar وردت «{value}» في موضع رقم «{name}». | اكتب 0 إن كان صفراً؛ واحذف «{name}» إن لم يوجد.

        *.programme
        en “{value}” is no programme that is known. | Write one of: {choices}.
        nl “{value}” is geen bekend programma. | Schrijf een van: {choices}.
        fr « {value} » n’est pas un programme connu. | Écrivez un de : {choices}.
        ar ‏«{value}» ليس برنامجاً معروفاً. | اكتب واحداً من: {choices}.

        *.indicator
        en “{value}” is no indicator that counts people. | Write one of: {choices}.
        nl “{value}” is geen indicator die mensen telt. | Schrijf een van: {choices}.
        fr « {value} » n’est pas un indicateur qui compte des personnes. | Écrivez un de : {choices}.
        ar ‏«{value}» ليس مؤشراً يعدّ الأشخاص. | اكتب واحداً من: {choices}.

        *.activity
        en “{value}” cannot be the identifier of an activity. | Write its IATI identifier, such as XM-DAC-41121-JO-1.
        nl “{value}” kan geen identificatie van een activiteit zijn. | Schrijf de IATI-identificatie, zoals XM-DAC-41121-JO-1.
        fr « {value} » ne peut être l’identifiant d’une activité. | Écrivez son identifiant IATI, par exemple XM-DAC-41121-JO-1.
        ar لا يمكن أن تكون «{value}» معرّف نشاط. | اكتب معرّفه في IATI، مثل XM-DAC-41121-JO-1.

        *.identifier
        en “{value}” is no code that can be used. | Write 1–200 visible characters, such as {example}.
        nl “{value}” is geen bruikbare code. | Schrijf 1–200 zichtbare tekens, zoals {example}.
        fr « {value} » n’est pas un code utilisable. | Écrivez 1 à 200 caractères visibles, par exemple {example}.
        ar ‏«{value}» ليس رمزاً صالحاً. | اكتب من 1 إلى 200 حرف مرئي، مثل {example}.

        *.period-order
        en The period ends on {end}, before it starts on {start}. | Swap the two days.
        nl De periode eindigt op {end}, voordat zij op {start} begint. | Wissel de twee dagen om.
        fr La période finit le {end}, avant de commencer le {start}. | Intervertissez les deux jours.
        ar تنتهي الفترة في {end} قبل أن تبدأ في {start}. | بدّل اليومين.

        *.future
        en The period ends on {value}, which is still to come. | Report what has happened, in a period that ends on {today} or before.
        nl De periode eindigt op {value}, en die dag moet nog komen. | Rapporteer wat is gebeurd, in een periode die eindigt op {today} of eerder.
        fr La période finit le {value}, qui est à venir. | Rapportez ce qui s’est passé, dans une période finissant le {today} ou avant.
        ar تنتهي الفترة في {value}، وهو يوم لم يأت بعد. | أبلغ عما حدث، في فترة تنتهي في {today} أو قبله.
        """
}
