extension IATIMessages {
    static let levelText = """
        iati.ruleset.language-missing
        en This text has no language, and there is no default one (rule {standard}). | Add xml:lang to the activity or the organisation, or to every narrative.
        nl Deze tekst heeft geen taal, en er is geen standaardtaal (regel {standard}). | Voeg xml:lang toe aan de activiteit of de organisatie, of aan elke narrative.
        fr Ce texte n’a pas de langue, et il n’y a pas de langue par défaut (règle {standard}). | Ajoutez xml:lang à l’activité ou à l’organisation, ou à chaque narrative.
        ar ليس لهذا النص لغة، ولا توجد لغة افتراضية (القاعدة {standard}). | أضف xml:lang إلى النشاط أو المنظمة، أو إلى كل narrative.

        iati.ruleset.currency-missing
        en This amount has no currency, and there is no default one (rule {standard}). | Add default-currency to the activity or the organisation, or currency to every amount.
        nl Dit bedrag heeft geen valuta, en er is geen standaardvaluta (regel {standard}). | Voeg default-currency toe aan de activiteit of de organisatie, of currency aan elk bedrag.
        fr Ce montant n’a pas de devise, et il n’y a pas de devise par défaut (règle {standard}). | Ajoutez default-currency à l’activité ou à l’organisation, ou currency à chaque montant.
        ar ليس لهذا المبلغ عملة، ولا توجد عملة افتراضية (القاعدة {standard}). | أضف default-currency إلى النشاط أو المنظمة، أو currency إلى كل مبلغ.

        iati.ruleset.sector-missing
        en Neither the activity nor its transactions say what it is for (rule {standard}). | Add sector to the activity, or to every transaction.
        nl De activiteit noch haar transacties zeggen waarvoor ze is (regel {standard}). | Voeg sector toe aan de activiteit, of aan elke transactie.
        fr Ni l’activité ni ses transactions n’indiquent de secteur (règle {standard}). | Ajoutez sector à l’activité, ou à chaque transaction.
        ar لا يذكر النشاط ولا معاملاته القطاع (القاعدة {standard}). | أضف sector إلى النشاط أو إلى كل معاملة.

        iati.ruleset.sector-not-everywhere
        en This transaction has no sector, but others have (rule {standard}). | Add sector to every transaction, or only to the activity.
        nl Deze transactie heeft geen sector, maar andere wel (regel {standard}). | Voeg sector toe aan elke transactie, of alleen aan de activiteit.
        fr Cette transaction n’a pas de secteur, alors que d’autres en ont (règle {standard}). | Ajoutez sector à chaque transaction, ou à la seule activité.
        ar ليس لهذه المعاملة قطاع، بينما لغيرها قطاع (القاعدة {standard}). | أضف sector إلى كل معاملة، أو إلى النشاط وحده.

        iati.ruleset.sector-at-both-levels
        en The sector stands at the activity and at this transaction (rule {standard}). | Keep it at the activity, or else at every transaction.
        nl De sector staat bij de activiteit én bij deze transactie (regel {standard}). | Houd hem bij de activiteit, of anders bij elke transactie.
        fr Le secteur figure à l’activité et à cette transaction (règle {standard}). | Gardez-le à l’activité, ou bien à chaque transaction.
        ar ورد القطاع في النشاط وفي هذه المعاملة معاً (القاعدة {standard}). | أبقِه في النشاط، أو في كل معاملة.

        iati.ruleset.recipient-missing
        en Neither the activity nor its transactions say for which country or region it is (rule {standard}). | Add recipient-country or recipient-region to the activity, or to every transaction.
        nl De activiteit noch haar transacties zeggen voor welk land of welke regio ze is (regel {standard}). | Voeg recipient-country of recipient-region toe aan de activiteit, of aan elke transactie.
        fr Ni l’activité ni ses transactions n’indiquent de pays ou de région (règle {standard}). | Ajoutez recipient-country ou recipient-region à l’activité, ou à chaque transaction.
        ar لا يذكر النشاط ولا معاملاته البلد أو المنطقة (القاعدة {standard}). | أضف recipient-country أو recipient-region إلى النشاط أو إلى كل معاملة.

        iati.ruleset.recipient-not-everywhere
        en This transaction has no country or region, but others have (rule {standard}). | Add one to every transaction, or only to the activity.
        nl Deze transactie heeft geen land of regio, maar andere wel (regel {standard}). | Voeg er een toe aan elke transactie, of alleen aan de activiteit.
        fr Cette transaction n’a ni pays ni région, alors que d’autres en ont (règle {standard}). | Ajoutez-en un à chaque transaction, ou à la seule activité.
        ar ليس لهذه المعاملة بلد أو منطقة، بينما لغيرها (القاعدة {standard}). | أضف ذلك إلى كل معاملة، أو إلى النشاط وحده.

        iati.ruleset.recipient-at-both-levels
        en A country or region stands at the activity and at this transaction (rule {standard}). | Keep it at the activity, or else at every transaction.
        nl Een land of regio staat bij de activiteit én bij deze transactie (regel {standard}). | Houd het bij de activiteit, of anders bij elke transactie.
        fr Un pays ou une région figure à l’activité et à cette transaction (règle {standard}). | Gardez-le à l’activité, ou bien à chaque transaction.
        ar ورد البلد أو المنطقة في النشاط وفي هذه المعاملة معاً (القاعدة {standard}). | أبقِ ذلك في النشاط، أو في كل معاملة.

        iati.ruleset.main-vocabulary-missing
        en {element} is given in the vocabulary {value} only, so it cannot be compared (rule {standard}). | Add a code of vocabulary 1, OECD DAC.
        nl {element} is alleen gegeven in vocabulaire {value} en dus niet te vergelijken (regel {standard}). | Voeg een code toe van vocabulaire 1, OECD DAC.
        fr {element} n’est donné que dans le vocabulaire {value} et ne peut être comparé (règle {standard}). | Ajoutez un code du vocabulaire 1, CAD de l’OCDE.
        ar ورد {element} بالمفردات {value} فقط، فلا تمكن مقارنته (القاعدة {standard}). | أضف رمزاً من المفردات 1 (لجنة المساعدة الإنمائية).

        iati.ruleset.vocabulary-repeated
        en {element} has more than one code in the same vocabulary (rule {standard}). | Keep one for each vocabulary.
        nl {element} heeft meer dan één code in hetzelfde vocabulaire (regel {standard}). | Houd er één per vocabulaire.
        fr {element} a plus d’un code dans le même vocabulaire (règle {standard}). | N’en gardez qu’un par vocabulaire.
        ar لـ {element} أكثر من رمز في المفردات نفسها (القاعدة {standard}). | أبقِ واحداً لكل مفردات.
        """
}
