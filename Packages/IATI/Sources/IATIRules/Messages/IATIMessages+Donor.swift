extension IATIMessages {
    static let donorText = """
        iati.donor.link-missing
        en The activity names no activity of the donor {donor}, so the money cannot be followed. | Name it as provider-activity-id of incoming money, as related-activity, or as activity-id of who funds it, such as {example}.
        nl De activiteit noemt geen activiteit van de donor {donor}; het geld is dan niet te volgen. | Noem die als provider-activity-id bij binnenkomend geld, als related-activity, of als activity-id bij wie financiert, zoals {example}.
        fr L’activité ne nomme aucune activité du bailleur {donor} ; les fonds ne peuvent être suivis. | Nommez-la en provider-activity-id des fonds reçus, en related-activity, ou en activity-id du financeur, par exemple {example}.
        ar لا يذكر النشاط أي نشاط للجهة المانحة {donor}، فلا يمكن تتبع الأموال. | اذكره في provider-activity-id للأموال الواردة، أو في related-activity، أو في activity-id للجهة الممولة، مثل {example}.

        iati.donor.not-updated
        en The activity runs, and nothing in it was updated since {earliest}, {months} months ago. | Report what has happened since, and set last-updated-datetime; an activity that has ended gets another status.
        nl De activiteit loopt, en er is niets bijgewerkt sinds {earliest}, {months} maanden geleden. | Rapporteer wat er sindsdien gebeurde en zet last-updated-datetime; een afgelopen activiteit krijgt een andere status.
        fr L’activité est en cours, et rien n’a été mis à jour depuis le {earliest}, il y a {months} mois. | Rapportez ce qui s’est passé depuis et mettez last-updated-datetime ; une activité terminée prend un autre statut.
        ar النشاط جارٍ ولم يُحدَّث فيه شيء منذ {earliest}، أي منذ {months} شهراً. | أبلغ عما حدث منذ ذلك وحدّث last-updated-datetime؛ والنشاط المنتهي تتغير حالته.

        iati.donor.not-applicable-value
        en “{value}” stands where a figure belongs. | Write 0 when it is zero; leave {element} out when there is nothing to report.
        nl “{value}” staat waar een getal hoort. | Schrijf 0 als het nul is; laat {element} weg als er niets te melden is.
        fr « {value} » figure à la place d’un nombre. | Écrivez 0 si c’est zéro ; omettez {element} s’il n’y a rien à rapporter.
        ar وردت «{value}» في موضع رقم. | اكتب 0 إن كانت القيمة صفراً، واحذف {element} إن لم يكن هناك ما يُبلَّغ.
        """
}
