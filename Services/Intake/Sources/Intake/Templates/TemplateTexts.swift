import Findings

/// How to fill in the template, in the languages of the findings.
struct TemplateTexts {
    let sheet: String
    let heading: String
    let paragraphs: [String]

    static func texts(in language: MessageLanguage) -> TemplateTexts {
        switch language {
        case .english: english
        case .dutch: dutch
        case .french: french
        case .arabic: arabic
        }
    }

    private static let english = TemplateTexts(
        sheet: "Instructions", heading: "Results report",
        paragraphs: [
            "Write one line for each sex, age and disability under one indicator, in one place, for one population.",
            "Write “unknown” where it was not asked. Leave sex, age and disability empty only in a line for the total.",
            "Write numbers in digits alone. Write 0 when nobody was reached; leave the line as it is when it is not known.",
            "An empty activity or basis repeats the one above it.",
            "Grey cells are filled in for you. Send the file as it is: the titles and tags name the columns.",
            "The indicators:",
        ])

    private static let dutch = TemplateTexts(
        sheet: "Toelichting", heading: "Resultatenrapportage",
        paragraphs: [
            "Schrijf één regel per geslacht, leeftijd en handicap, onder één indicator, op één plaats, voor één groep.",
            "Schrijf “unknown” waar het niet is gevraagd. Laat geslacht, leeftijd en handicap alleen leeg in een totaalregel.",
            "Schrijf getallen alleen in cijfers. Schrijf 0 als niemand is bereikt; laat de regel zoals hij is als u het niet weet.",
            "Een lege activiteit of grondslag herhaalt die erboven.",
            "Grijze cellen zijn al ingevuld. Stuur het bestand zoals het is: titels en tags benoemen de kolommen.",
            "De indicatoren:",
        ])

    private static let french = TemplateTexts(
        sheet: "Instructions", heading: "Rapport de résultats",
        paragraphs: [
            "Écrivez une ligne par sexe, âge et handicap, sous un indicateur, en un lieu, pour une population.",
            "Écrivez « unknown » si la question n’a pas été posée. Ne laissez ces trois cellules vides que pour un total.",
            "Écrivez les nombres en chiffres seulement. Écrivez 0 si personne n’a été atteint ; sinon laissez la ligne telle quelle.",
            "Une activité ou une base vide répète celle du dessus.",
            "Les cellules grises sont déjà remplies. Envoyez le fichier tel quel : titres et balises nomment les colonnes.",
            "Les indicateurs :",
        ])

    private static let arabic = TemplateTexts(
        sheet: "تعليمات", heading: "تقرير النتائج",
        paragraphs: [
            "اكتب سطراً واحداً لكل جنس وعمر وحالة إعاقة، تحت مؤشر واحد، في مكان واحد، لفئة سكانية واحدة.",
            "اكتب unknown حيث لم يُسأل عن ذلك. لا تترك الجنس والعمر والإعاقة فارغة إلا في سطر المجموع.",
            "اكتب الأعداد بالأرقام فقط. اكتب 0 إذا لم يستفد أحد، واترك السطر كما هو إذا كان العدد غير معروف.",
            "النشاط الفارغ أو الأساس الفارغ يكرر ما فوقه.",
            "الخلايا الرمادية معبأة مسبقاً. أرسل الملف كما هو: العناوين والوسوم تسمي الأعمدة.",
            "المؤشرات:",
        ])
}
