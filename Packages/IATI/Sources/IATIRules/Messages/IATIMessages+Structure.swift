extension IATIMessages {
    static let structureText = """
        iati.structure.missing-element
        en {parent} lacks the element {element}, which the standard demands. | Add {element} to {parent}.
        nl In {parent} ontbreekt het element {element}, dat de standaard eist. | Voeg {element} toe aan {parent}.
        fr Il manque dans {parent} l’élément {element}, exigé par la norme. | Ajoutez {element} à {parent}.
        ar ينقص {parent} العنصر {element} الذي يشترطه المعيار. | أضف {element} إلى {parent}.

        iati.structure.unknown-element
        en The standard has no element {element} in {parent}. | Correct its name or take it out; what is your own needs a namespace and stands last in {parent}.
        nl De standaard kent geen element {element} in {parent}. | Verbeter de naam of haal het weg; wat van uzelf is heeft een namespace nodig en staat achteraan in {parent}.
        fr La norme ne prévoit pas d’élément {element} dans {parent}. | Corrigez son nom ou retirez-le ; un élément propre à vous exige un espace de noms et se place à la fin de {parent}.
        ar لا يعرف المعيار عنصراً باسم {element} داخل {parent}. | صحح الاسم أو احذف العنصر؛ وما يخصك يحتاج إلى فضاء أسماء ويوضع في آخر {parent}.

        iati.structure.misplaced-element
        en {element} stands after {after} in {parent}, but the standard wants it before. | Move {element} in front of {after}.
        nl {element} staat in {parent} na {after}, maar de standaard wil het ervoor. | Zet {element} vóór {after}.
        fr Dans {parent}, {element} suit {after}, alors que la norme le veut avant. | Placez {element} avant {after}.
        ar جاء {element} بعد {after} داخل {parent}، والمعيار يريده قبله. | انقل {element} إلى ما قبل {after}.

        iati.structure.repeated-element
        en {element} stands more than once in {parent}, which may hold one only. | Keep one; texts in several languages go into one element with several narratives.
        nl {element} staat meer dan eens in {parent}, waar er één mag zijn. | Houd er één over; teksten in meer talen komen als narratives in één element.
        fr {element} figure plus d’une fois dans {parent}, qui n’en admet qu’un. | N’en gardez qu’un ; les textes en plusieurs langues vont en narratives dans un seul élément.
        ar تكرر {element} داخل {parent}، ولا يُسمح إلا بواحد. | أبقِ واحداً؛ وتوضع النصوص بعدة لغات في عنصر واحد بعدة عناصر narrative.

        iati.structure.element-in-value
        en {parent} holds a value, and no element such as {element} may stand inside it. | Write the value alone; markup such as HTML does not belong there.
        nl {parent} bevat een waarde; daarin mag geen element zoals {element} staan. | Schrijf alleen de waarde; opmaak zoals HTML hoort daar niet.
        fr {parent} contient une valeur ; aucun élément tel que {element} ne peut s’y trouver. | Écrivez la valeur seule ; un balisage comme le HTML n’y a pas sa place.
        ar يحتوي {parent} على قيمة، ولا يجوز أن يرد فيه عنصر مثل {element}. | اكتب القيمة وحدها؛ فلا مكان هناك لعلامات مثل HTML.

        iati.structure.missing-attribute
        en {parent} lacks the attribute {attribute}, which the standard demands. | Add {attribute} to {parent}.
        nl Bij {parent} ontbreekt het attribuut {attribute}, dat de standaard eist. | Voeg {attribute} toe aan {parent}.
        fr Il manque à {parent} l’attribut {attribute}, exigé par la norme. | Ajoutez {attribute} à {parent}.
        ar تنقص {parent} السمة {attribute} التي يشترطها المعيار. | أضف {attribute} إلى {parent}.

        iati.structure.unknown-attribute
        en The standard has no attribute {attribute} on {parent}. | Correct its name or take it out; what is your own needs a namespace.
        nl De standaard kent geen attribuut {attribute} bij {parent}. | Verbeter de naam of haal het weg; wat van uzelf is heeft een namespace nodig.
        fr La norme ne prévoit pas d’attribut {attribute} sur {parent}. | Corrigez son nom ou retirez-le ; un attribut propre à vous exige un espace de noms.
        ar لا يعرف المعيار سمة باسم {attribute} في {parent}. | صحح الاسم أو احذف السمة؛ وما يخصك يحتاج إلى فضاء أسماء.

        iati.structure.bad-value
        en “{value}” is not written as the standard wants it. | Write it like this: {type}.
        nl “{value}” is niet geschreven zoals de standaard wil. | Schrijf het zo: {type}.
        fr « {value} » n’est pas écrit comme le veut la norme. | Écrivez-le ainsi : {type}.
        ar «{value}» ليست مكتوبة كما يريد المعيار. | اكتبها هكذا: {type}.

        iati.structure.text
        en {parent} holds elements only, and text stands between them. | Put the text into narrative, or take it out.
        nl {parent} bevat alleen elementen, maar er staat tekst tussen. | Zet de tekst in narrative, of haal hem weg.
        fr {parent} ne contient que des éléments, mais du texte s’y trouve. | Mettez le texte dans narrative, ou retirez-le.
        ar لا يحتوي {parent} إلا على عناصر، لكن بينها نصاً. | ضع النص داخل narrative أو احذفه.
        """
}
