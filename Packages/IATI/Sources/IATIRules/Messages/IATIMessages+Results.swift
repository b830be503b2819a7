extension IATIMessages {
    static let resultText = """
        iati.ruleset.reference-at-both-levels
        en A reference code stands at the result and at its indicator (rule {standard}). | Keep it at one of the two.
        nl Een referentiecode staat bij het resultaat én bij de indicator (regel {standard}). | Houd hem op een van beide plaatsen.
        fr Un code de référence figure au résultat et à son indicateur (règle {standard}). | Gardez-le à l’un des deux.
        ar ورد رمز مرجعي في النتيجة وفي مؤشرها معاً (القاعدة {standard}). | أبقِه في أحدهما.

        iati.ruleset.value-missing
        en {element} has no value, but the indicator is measured in numbers (rule {standard}). | Add value; write 0 when it is zero, and leave {element} out when it is not known.
        nl {element} heeft geen waarde, maar de indicator wordt in getallen gemeten (regel {standard}). | Voeg value toe; schrijf 0 als het nul is, en laat {element} weg als het niet bekend is.
        fr {element} n’a pas de valeur, alors que l’indicateur se mesure en nombres (règle {standard}). | Ajoutez value ; écrivez 0 si c’est zéro, et omettez {element} si ce n’est pas connu.
        ar ليس لـ {element} قيمة، مع أن المؤشر يقاس بالأرقام (القاعدة {standard}). | أضف value؛ واكتب 0 إن كانت صفراً، واحذف {element} إن لم تكن معروفة.

        iati.ruleset.value-not-numeric
        en “{value}” is not a number, so {element} is not counted (rule {standard}). | Write digits with a point for decimals, and no sign for thousands.
        nl “{value}” is geen getal, dus {element} telt niet mee (regel {standard}). | Schrijf cijfers met een punt voor decimalen en zonder teken voor duizendtallen.
        fr « {value} » n’est pas un nombre, donc {element} n’est pas compté (règle {standard}). | Écrivez des chiffres, un point pour les décimales et aucun signe pour les milliers.
        ar «{value}» ليست رقماً، فلا تُحسب قيمة {element} (القاعدة {standard}). | اكتب أرقاماً بنقطة عشرية ومن دون فاصل للآلاف.

        iati.ruleset.value-of-qualitative
        en The indicator is qualitative, and {element} has the value “{value}” (rule {standard}). | Write it into comment and leave value out, or change the measure.
        nl De indicator is kwalitatief, en {element} heeft de waarde “{value}” (regel {standard}). | Schrijf het in comment en laat value weg, of verander measure.
        fr L’indicateur est qualitatif, et {element} a la valeur « {value} » (règle {standard}). | Écrivez-la dans comment et omettez value, ou changez measure.
        ar المؤشر نوعي، ولـ {element} القيمة «{value}» (القاعدة {standard}). | اكتبها في comment واحذف value، أو غيّر measure.
        """
}
