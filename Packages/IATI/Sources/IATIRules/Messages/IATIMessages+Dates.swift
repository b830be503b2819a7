extension IATIMessages {
    static let dateText = """
        iati.ruleset.start-date-missing
        en The activity has no start date, planned or actual (rule {standard}). | Add activity-date of type 1 (planned start) or 2 (actual start).
        nl De activiteit heeft geen begindatum, gepland of werkelijk (regel {standard}). | Voeg activity-date toe van type 1 (gepland begin) of 2 (werkelijk begin).
        fr L’activité n’a pas de date de début, prévue ou réelle (règle {standard}). | Ajoutez activity-date de type 1 (début prévu) ou 2 (début réel).
        ar ليس للنشاط تاريخ بدء مخطط أو فعلي (القاعدة {standard}). | أضف activity-date من النوع 1 (بدء مخطط) أو 2 (بدء فعلي).

        iati.ruleset.future-date
        en {value} lies after {today}, but tells what has happened (rule {standard}). | Correct the date; what is still planned goes into planned dates, budgets or planned disbursements.
        nl {value} ligt na {today}, maar gaat over wat gebeurd is (regel {standard}). | Verbeter de datum; wat nog gepland is hoort bij geplande data, budgets of planned-disbursement.
        fr {value} est postérieur au {today}, alors qu’il s’agit d’un fait accompli (règle {standard}). | Corrigez la date ; ce qui est prévu va dans les dates prévues, les budgets ou planned-disbursement.
        ar التاريخ {value} بعد {today}، مع أنه يخص ما حدث فعلاً (القاعدة {standard}). | صحح التاريخ؛ وما هو مخطط يوضع في التواريخ المخططة أو الميزانيات أو planned-disbursement.

        iati.ruleset.date-order
        en The end, {value}, comes before the start, {start} (rule {standard}). | Correct one of the two dates.
        nl Het einde, {value}, ligt vóór het begin, {start} (regel {standard}). | Verbeter een van beide data.
        fr La fin, {value}, précède le début, {start} (règle {standard}). | Corrigez l’une des deux dates.
        ar تاريخ النهاية {value} يسبق تاريخ البداية {start} (القاعدة {standard}). | صحح أحد التاريخين.

        iati.ruleset.period-too-long
        en The period from {start} to {value} is longer than a year (rule {standard}). | Give one budget for each year.
        nl De periode van {start} tot {value} is langer dan een jaar (regel {standard}). | Geef een budget per jaar.
        fr La période du {start} au {value} dépasse un an (règle {standard}). | Donnez un budget par année.
        ar الفترة من {start} إلى {value} أطول من سنة (القاعدة {standard}). | أعطِ ميزانية لكل سنة.

        iati.ruleset.date-outside-period
        en The value date {value} lies outside of the period of the budget (rule {standard}). | Give a date within the period.
        nl De valutadatum {value} ligt buiten de periode van het budget (regel {standard}). | Geef een datum binnen de periode.
        fr La date de valeur {value} est hors de la période du budget (règle {standard}). | Donnez une date dans la période.
        ar تاريخ القيمة {value} خارج فترة الميزانية (القاعدة {standard}). | أعطِ تاريخاً ضمن الفترة.
        """
}
