extension IATIMessages {
    static let percentageText = """
        iati.ruleset.percentage-missing
        en {element} is one of several, and has no percentage (rule {standard}). | Add percentage to each; together they make 100.
        nl {element} is een van meer, en heeft geen percentage (regel {standard}). | Voeg percentage toe aan elk; samen zijn ze 100.
        fr {element} est l’un de plusieurs, et n’a pas de pourcentage (règle {standard}). | Ajoutez percentage à chacun ; ensemble ils font 100.
        ar {element} واحد من عدة عناصر وليس له نسبة (القاعدة {standard}). | أضف percentage إلى كل منها؛ ومجموعها 100.

        iati.ruleset.percentage-sum
        en The percentages of {element} add up to {sum}, not to 100 (rule {standard}). | Correct them; of a split that does not come out even, give the rest to the largest part.
        nl De percentages van {element} zijn samen {sum}, niet 100 (regel {standard}). | Verbeter ze; geef bij een verdeling die niet uitkomt de rest aan het grootste deel.
        fr Les pourcentages de {element} font {sum}, et non 100 (règle {standard}). | Corrigez-les ; si le partage ne tombe pas juste, donnez le reste à la plus grande part.
        ar مجموع نسب {element} هو {sum} وليس 100 (القاعدة {standard}). | صححها؛ وإن لم تتساوَ القسمة فأعطِ الباقي لأكبر جزء.

        iati.ruleset.percentage-single
        en {element} stands alone and has {value} %, so something is missing (rule {standard}). | Write 100, leave percentage out, or add the others.
        nl {element} staat alleen en heeft {value} %, dus er ontbreekt iets (regel {standard}). | Schrijf 100, laat percentage weg, of voeg de andere toe.
        fr {element} est seul et a {value} %, donc il manque quelque chose (règle {standard}). | Écrivez 100, omettez percentage, ou ajoutez les autres.
        ar {element} وحيد ونسبته {value}٪، فهناك ما ينقص (القاعدة {standard}). | اكتب 100، أو احذف percentage، أو أضف البقية.

        iati.ruleset.percentage-range
        en {value} is not between 0 and 100 (rule {standard}). | Write a percentage from 0 to 100.
        nl {value} ligt niet tussen 0 en 100 (regel {standard}). | Schrijf een percentage van 0 tot 100.
        fr {value} n’est pas entre 0 et 100 (règle {standard}). | Écrivez un pourcentage de 0 à 100.
        ar القيمة {value} ليست بين 0 و100 (القاعدة {standard}). | اكتب نسبة من 0 إلى 100.
        """
}
