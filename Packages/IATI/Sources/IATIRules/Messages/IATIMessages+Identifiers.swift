extension IATIMessages {
    static let identifierText = """
        iati.ruleset.identifier-of-organisation
        en The activity has the identifier of the organisation that reports it, {value} (rule {standard}). | Add to it what tells the activity from others, after a hyphen.
        nl De activiteit heeft de identificatie van de rapporterende organisatie, {value} (regel {standard}). | Voeg er na een streepje aan toe wat de activiteit van andere onderscheidt.
        fr L’activité porte l’identifiant de l’organisation qui la publie, {value} (règle {standard}). | Ajoutez-y, après un tiret, ce qui distingue l’activité des autres.
        ar يحمل النشاط معرّف المنظمة المبلِّغة نفسه، {value} (القاعدة {standard}). | أضف إليه بعد شرطة ما يميز النشاط عن غيره.

        iati.ruleset.identifier-prefix
        en The identifier {value} does not start with that of the organisation that reports it, {organisation} (rule {standard}). | Start it with {organisation} and a hyphen, or name the former identifier of the organisation in other-identifier of type B1.
        nl De identificatie {value} begint niet met die van de rapporterende organisatie, {organisation} (regel {standard}). | Begin met {organisation} en een streepje, of noem de vroegere identificatie van de organisatie in other-identifier van type B1.
        fr L’identifiant {value} ne commence pas par celui de l’organisation qui publie, {organisation} (règle {standard}). | Commencez par {organisation} et un tiret, ou indiquez l’ancien identifiant de l’organisation dans other-identifier de type B1.
        ar لا يبدأ المعرّف {value} بمعرّف المنظمة المبلِّغة {organisation} (القاعدة {standard}). | ابدأه بـ {organisation} ثم شرطة، أو اذكر المعرّف السابق للمنظمة في other-identifier من النوع B1.

        iati.ruleset.agency-prefix
        en The identifier {value} does not start with a registration agency that IATI lists (rule {standard}). | Look up the agency at org-id.guide and write its code, a hyphen and the registration number.
        nl De identificatie {value} begint niet met een registratie-instantie uit de lijst van IATI (regel {standard}). | Zoek de instantie op bij org-id.guide en schrijf haar code, een streepje en het nummer.
        fr L’identifiant {value} ne commence pas par un organisme d’enregistrement de la liste de l’IITA (règle {standard}). | Cherchez l’organisme sur org-id.guide et écrivez son code, un tiret et le numéro.
        ar لا يبدأ المعرّف {value} بجهة تسجيل مدرجة لدى IATI (القاعدة {standard}). | ابحث عن الجهة في org-id.guide واكتب رمزها ثم شرطة ثم رقم التسجيل.

        iati.ruleset.forbidden-symbol
        en The identifier {value} holds one of the symbols /&|? (rule {standard}). | Write a hyphen instead.
        nl De identificatie {value} bevat een van de tekens /&|? (regel {standard}). | Schrijf in plaats daarvan een streepje.
        fr L’identifiant {value} contient l’un des symboles /&|? (règle {standard}). | Écrivez un tiret à la place.
        ar يحتوي المعرّف {value} على أحد الرموز /&|? (القاعدة {standard}). | اكتب شرطة بدلاً منه.

        iati.ruleset.surrounding-space
        en The identifier “{value}” has spaces or line breaks around it (rule {standard}). | Take them out.
        nl Rond de identificatie “{value}” staan spaties of regeleinden (regel {standard}). | Haal ze weg.
        fr L’identifiant « {value} » est entouré d’espaces ou de retours à la ligne (règle {standard}). | Supprimez-les.
        ar توجد مسافات أو أسطر جديدة حول المعرّف «{value}» (القاعدة {standard}). | احذفها.

        iati.ruleset.organisation-unnamed
        en {element} has neither an identifier nor a name (rule {standard}). | Add ref with the identifier of the organisation, or its name in narrative.
        nl {element} heeft geen identificatie en geen naam (regel {standard}). | Voeg ref toe met de identificatie van de organisatie, of de naam in narrative.
        fr {element} n’a ni identifiant ni nom (règle {standard}). | Ajoutez ref avec l’identifiant de l’organisation, ou son nom dans narrative.
        ar ليس لـ {element} معرّف ولا اسم (القاعدة {standard}). | أضف ref بمعرّف المنظمة، أو اسمها في narrative.
        """
}
