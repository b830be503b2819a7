extension IntakeMessages {
    static let moneyText = """
        *.no-lines
        en The report has no lines. | Add a line for each kind of cost, or a sub-agreement.
        nl Het rapport heeft geen regels. | Voeg een regel toe voor elke soort kosten, of een subovereenkomst.
        fr Le rapport n’a pas de lignes. | Ajoutez une ligne par type de coût, ou un accord de rétrocession.
        ar لا توجد بنود في التقرير. | أضف بنداً لكل نوع من التكاليف، أو اتفاقاً فرعياً.

        *.negative
        en The expenditure of {value} is negative. | Keep it only where it corrects an earlier report.
        nl De uitgave van {value} is negatief. | Laat dit alleen staan waar het een eerder rapport verbetert.
        fr La dépense de {value} est négative. | Ne la gardez que si elle corrige un rapport antérieur.
        ar الإنفاق {value} سالب. | أبقِه فقط إن كان يصحح تقريراً سابقاً.

        *.duplicate-line
        en The line is of the same budget line and kind as {other}. | Put them into one line.
        nl De regel is van dezelfde begrotingspost en soort als {other}. | Maak er één regel van.
        fr La ligne est du même poste et du même type que {other}. | Réunissez-les en une ligne.
        ar البند من بند الميزانية والنوع نفسه مثل {other}. | اجمعهما في بند واحد.

        *.agreement-amount
        en An agreement of {value} passes no money on. | Give the amount that was agreed, more than 0.
        nl Een overeenkomst van {value} geeft geen geld door. | Geef het afgesproken bedrag, meer dan 0.
        fr Un accord de {value} ne transmet aucun fonds. | Donnez le montant convenu, supérieur à 0.
        ar اتفاق بمبلغ {value} لا ينقل مالاً. | اذكر المبلغ المتفق عليه، وهو أكثر من 0.

        *.duplicate-agreement
        en The sub-agreement has the same reference “{value}” as {other}. | Give each agreement once, or correct the reference.
        nl De subovereenkomst heeft hetzelfde kenmerk “{value}” als {other}. | Noem elke overeenkomst één keer, of verbeter het kenmerk.
        fr L’accord porte la même référence « {value} » que {other}. | Donnez chaque accord une fois, ou corrigez la référence.
        ar للاتفاق الفرعي المرجع نفسه «{value}» مثل {other}. | اذكر كل اتفاق مرة واحدة، أو صحح المرجع.

        *.submitter-no-partner
        en {organisation} sends the proposal and has no share in it. | Let one of the partners send it, or add your share.
        nl {organisation} stuurt het voorstel en heeft er geen deel in. | Laat een van de partners het sturen, of voeg uw deel toe.
        fr {organisation} envoie la proposition sans y avoir de part. | Faites-la envoyer par un des partenaires, ou ajoutez votre part.
        ar ترسل {organisation} المقترح وليس لها حصة فيه. | ليرسله أحد الشركاء، أو أضف حصتك.
        """
}
