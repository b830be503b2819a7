extension IntakeMessages {
    static let resultsText = """
        *.no-rows
        en The report has no row that is filled in. | Write how many people were reached into at least one row.
        nl Het rapport heeft geen ingevulde rij. | Schrijf in minstens één rij hoeveel mensen zijn bereikt.
        fr Le rapport n’a aucune ligne remplie. | Écrivez dans au moins une ligne combien de personnes ont été atteintes.
        ar لا يوجد في التقرير سطر معبأ. | اكتب عدد الأشخاص المستفيدين في سطر واحد على الأقل.

        *.duplicate-row
        en The row speaks of the same indicator, place and population as {other}. | Put them into one row, or correct what should differ.
        nl De rij gaat over dezelfde indicator, plaats en groep als {other}. | Maak er één rij van, of verbeter wat moet verschillen.
        fr La ligne parle du même indicateur, lieu et population que {other}. | Réunissez-les en une ligne, ou corrigez ce qui doit différer.
        ar يتحدث السطر عن المؤشر والمكان والفئة نفسها مثل {other}. | اجمعهما في سطر واحد، أو صحح ما ينبغي أن يختلف.

        *.duplicate-part
        en A part before speaks of the same sex, age and disability ({group}). | Put them into one, or correct the sex, age or disability.
        nl Een eerder deel gaat over hetzelfde geslacht, dezelfde leeftijd en handicap ({group}). | Maak er één van, of verbeter geslacht, leeftijd of handicap.
        fr Une partie précédente parle des mêmes sexe, âge et handicap ({group}). | Réunissez-les, ou corrigez le sexe, l’âge ou le handicap.
        ar يتحدث جزء سابق عن الجنس والعمر والإعاقة نفسها ({group}). | اجمعهما، أو صحح الجنس أو العمر أو الإعاقة.

        *.parts-sum
        en The parts add up to {sum}, the total says {total}. | Correct one of them; put people of whom it is not known into a part “unknown”.
        nl De delen tellen op tot {sum}, het totaal zegt {total}. | Verbeter een van beide; zet mensen van wie het niet bekend is in een deel “unknown”.
        fr La somme des parties est {sum}, le total dit {total}. | Corrigez l’un des deux ; mettez les personnes dont on ne sait pas dans une partie « unknown ».
        ar مجموع الأجزاء {sum} والمجموع المذكور {total}. | صحح أحدهما؛ وضع من لا يُعرف عنهم ذلك في جزء unknown.

        *.part-exceeds-total
        en The part of {value} is more than the total of {total} that it belongs to. | Correct the part or the total.
        nl Het deel van {value} is meer dan het totaal van {total} waar het bij hoort. | Verbeter het deel of het totaal.
        fr La partie de {value} dépasse le total de {total} auquel elle appartient. | Corrigez la partie ou le total.
        ar الجزء {value} أكبر من المجموع {total} الذي ينتمي إليه. | صحح الجزء أو المجموع.

        *.no-parts
        en The people are not told apart by sex, age and disability. | Give parts, with “unknown” where it was not asked, or say in {field} why there are none.
        nl De mensen zijn niet uitgesplitst naar geslacht, leeftijd en handicap. | Geef delen, met “unknown” waar het niet is gevraagd, of zeg in {field} waarom die er niet zijn.
        fr Les personnes ne sont pas ventilées par sexe, âge et handicap. | Donnez des parties, avec « unknown » si la question n’a pas été posée, ou dites dans {field} pourquoi il n’y en a pas.
        ar لم يُفصَّل الأشخاص بحسب الجنس والعمر والإعاقة. | أعط أجزاء، واكتب unknown حيث لم يُسأل، أو اذكر السبب في {field}.

        *.not-split
        en Of all of these people it is unknown: {dimensions}. | Tell them apart where it is known, or say in {field} why it is not.
        nl Van al deze mensen is onbekend: {dimensions}. | Splits uit wat bekend is, of zeg in {field} waarom het niet bekend is.
        fr Pour toutes ces personnes, on ne connaît pas : {dimensions}. | Ventilez ce qui est connu, ou dites dans {field} pourquoi ce ne l’est pas.
        ar غير معروف عن جميع هؤلاء الأشخاص: {dimensions}. | فصّل ما هو معروف، أو اذكر في {field} سبب عدم معرفته.

        *.evidence-missing
        en Indicator {indicator} is an outcome, and nothing shows that it was reached. | Name a document in {field}: the identifier of an attachment, or an https address.
        nl Indicator {indicator} is een uitkomst, en niets laat zien dat die is bereikt. | Noem een document in {field}: de identificatie van een bijlage, of een https-adres.
        fr L’indicateur {indicator} est un effet, et rien ne montre qu’il a été atteint. | Nommez un document dans {field} : l’identifiant d’une pièce jointe ou une adresse https.
        ar المؤشر {indicator} نتيجة، ولا شيء يبيّن تحققها. | اذكر وثيقة في {field}: معرّف مرفق أو عنوان https.

        *.evidence
        en “{value}” is neither the identifier of an attachment nor an https address. | Write the identifier that you got when you sent the attachment, or an address such as https://example.org/report.pdf.
        nl “{value}” is geen identificatie van een bijlage en geen https-adres. | Schrijf de identificatie die u kreeg toen u de bijlage stuurde, of een adres zoals https://example.org/report.pdf.
        fr « {value} » n’est ni l’identifiant d’une pièce jointe ni une adresse https. | Écrivez l’identifiant reçu à l’envoi de la pièce jointe, ou une adresse comme https://example.org/report.pdf.
        ar ‏«{value}» ليس معرّف مرفق ولا عنوان https. | اكتب المعرّف الذي تلقيته عند إرسال المرفق، أو عنواناً مثل https://example.org/report.pdf.

        *.evidence-unknown
        en You have no attachment {value}, or it was taken back. | Send the file as evidence of a draft or submission of yours first, and write the identifier that you get.
        nl U heeft geen bijlage {value}, of die is teruggenomen. | Stuur het bestand eerst als bewijs bij een concept of inzending van u, en schrijf de identificatie die u krijgt.
        fr Vous n’avez pas de pièce jointe {value}, ou elle a été retirée. | Envoyez d’abord le fichier comme preuve d’un brouillon ou d’un envoi à vous, puis écrivez l’identifiant reçu.
        ar ليس لديكم مرفق {value}، أو أنه سُحب. | أرسلوا الملف أولاً كدليل لمسودة أو إرسال لكم، ثم اكتبوا المعرّف الذي تتلقونه.

        *.jump
        en {value} differs by more than {percent} % from the {previous} that were reported for {start} – {end}. | Correct the figure, or say in {field} what explains it.
        nl {value} verschilt meer dan {percent} % van de {previous} die zijn gerapporteerd over {start} – {end}. | Verbeter het getal, of zeg in {field} wat het verklaart.
        fr {value} diffère de plus de {percent} % des {previous} rapportés pour {start} – {end}. | Corrigez le chiffre, ou dites dans {field} ce qui l’explique.
        ar يختلف {value} بأكثر من {percent} % عن {previous} المبلغ عنها للفترة {start} – {end}. | صحح الرقم، أو اذكر في {field} ما يفسره.
        """
}
