import Findings
import Tabular

/// The columns of a results report as a table. One line is one part: the people of one sex, age and disability under one
/// indicator in one place. A line whose sex, age and disability are empty is the total of its parts.
///
/// Columns are found by HXL tag or by title in any of the languages, in any order; others are passed over.
enum ResultsColumn: String, CaseIterable, Sendable {
    case programme, activity
    case periodStart = "period-start"
    case periodEnd = "period-end"
    case basis, indicator, country, location, population, sex, age, disability, people
    case baseline, target, comment
    case notSplitBecause = "not-split-because"
    case evidence

    /// What the report is about: an empty cell repeats what stands above.
    static let head: [ResultsColumn] = [.programme, .activity, .periodStart, .periodEnd, .basis]

    /// What makes lines parts of the same row of the report.
    static let group: [ResultsColumn] = [.indicator, .country, .location, .population]

    /// What tells the parts of a row from each other.
    static let split: [ResultsColumn] = [.sex, .age, .disability]

    /// What is said once of a row of the report, in any of its lines.
    static let said: [ResultsColumn] = [.baseline, .target, .comment, .notSplitBecause]

    /// Whether a table without the column is no results report.
    var isRequired: Bool {
        ![.location, .evidence].contains(self) && !(ResultsColumn.split + ResultsColumn.said).contains(self)
    }

    var tag: HXLTag? { HXLTag(tagText) }

    private var tagText: String {
        switch self {
        case .programme: "#activity+programme"
        case .activity: "#activity+code"
        case .periodStart: "#date+start"
        case .periodEnd: "#date+end"
        case .basis: "#meta+basis"
        case .indicator: "#indicator+code"
        case .country: "#country+code"
        case .location: "#adm1+name"
        case .population: "#affected+type"
        case .sex: "#affected+sex"
        case .age: "#affected+age"
        case .disability: "#affected+disability"
        case .people: "#reached"
        case .baseline: "#value+baseline"
        case .target: "#targeted"
        case .comment: "#meta+comment"
        case .notSplitBecause: "#meta+reason"
        case .evidence: "#meta+evidence"
        }
    }

    /// The member of the JSON document that says the same.
    var member: String {
        switch self {
        case .periodStart: "start"
        case .periodEnd: "end"
        case .notSplitBecause: "notSplitBecause"
        default: rawValue
        }
    }

    init?(member: String) {
        guard let column = ResultsColumn.allCases.first(where: { $0.member == member }) else { return nil }
        self = column
    }

    func title(in language: MessageLanguage) -> String {
        let titles = titles
        return switch language {
        case .english: titles.english
        case .dutch: titles.dutch
        case .french: titles.french
        case .arabic: titles.arabic
        }
    }

    /// All titles by which columns are known.
    static let allTitles = allCases.flatMap { column in MessageLanguage.allCases.map { column.title(in: $0) } }

    private var titles: (english: String, dutch: String, french: String, arabic: String) {
        switch self {
        case .programme: ("Programme", "Programma", "Programme", "البرنامج")
        case .activity: ("Activity", "Activiteit", "Activité", "النشاط")
        case .periodStart: ("Period start", "Begin periode", "Début de la période", "بداية الفترة")
        case .periodEnd: ("Period end", "Einde periode", "Fin de la période", "نهاية الفترة")
        case .basis: ("Basis", "Grondslag", "Base", "الأساس")
        case .indicator: ("Indicator", "Indicator", "Indicateur", "المؤشر")
        case .country: ("Country", "Land", "Pays", "البلد")
        case .location: ("Location", "Plaats", "Lieu", "الموقع")
        case .population: ("Population", "Bevolkingsgroep", "Population", "الفئة السكانية")
        case .sex: ("Sex", "Geslacht", "Sexe", "الجنس")
        case .age: ("Age", "Leeftijd", "Âge", "العمر")
        case .disability: ("Disability", "Handicap", "Handicap", "الإعاقة")
        case .people: ("People reached", "Bereikte mensen", "Personnes atteintes", "الأشخاص المستفيدون")
        case .baseline: ("Baseline", "Nulmeting", "Valeur de référence", "خط الأساس")
        case .target: ("Target", "Streefwaarde", "Cible", "الهدف")
        case .comment: ("Comment", "Opmerking", "Commentaire", "تعليق")
        case .notSplitBecause:
            ("Reason not split", "Reden niet uitgesplitst", "Raison de non-ventilation", "سبب عدم التفصيل")
        case .evidence: ("Evidence", "Bewijs", "Preuves", "الأدلة")
        }
    }
}

extension Table {
    /// The column, by its tag or else by its title in any language.
    func column(_ column: ResultsColumn) -> TableColumn? {
        if let tagged = column.tag.flatMap({ self.column(tagged: $0) }) { return tagged }
        return MessageLanguage.allCases.lazy.compactMap { self.column(titled: column.title(in: $0)) }.first
    }
}
