extension IATIMessages {
    static let narrativeText = """
        iati.ruleset.narrative-missing
        en {element} has no text (rule {standard}). | Write the text into narrative inside {element}.
        nl {element} heeft geen tekst (regel {standard}). | Schrijf de tekst in narrative binnen {element}.
        fr {element} n’a pas de texte (règle {standard}). | Écrivez le texte dans narrative, à l’intérieur de {element}.
        ar ليس في {element} نص (القاعدة {standard}). | اكتب النص في narrative داخل {element}.

        iati.ruleset.significance-missing
        en The policy marker does not say how much it matters (rule {standard}). | Add significance: 0 not targeted, 1 significant, 2 principal.
        nl De beleidsmarker zegt niet hoe zwaar hij weegt (regel {standard}). | Voeg significance toe: 0 niet gericht, 1 van belang, 2 hoofddoel.
        fr Le marqueur politique n’indique pas son importance (règle {standard}). | Ajoutez significance : 0 non ciblé, 1 significatif, 2 principal.
        ar لا يذكر مؤشر السياسة مدى أهميته (القاعدة {standard}). | أضف significance: 0 غير مستهدف، 1 مهم، 2 رئيسي.
        """
}
