/// Turns the tree of one activity into typed values, and logs what cannot be used.
///
/// Each extension decodes one element of the standard; this file starts, and the files on attributes and text serve
/// all of them.
struct ActivityDecoder {
    let tree: ActivityTree
    let index: Int
    let fileLanguage: String?
    let log: ProblemLog

    /// The root of the tree: the activity itself.
    let root = 0

    /// The currency of amounts that state none, when it is usable.
    let defaultCurrency: String?

    init(tree: ActivityTree, index: Int, fileLanguage: String?, problemBound: Int) {
        self.tree = tree
        self.index = index
        self.fileLanguage = fileLanguage
        log = ProblemLog(bound: problemBound)
        defaultCurrency = tree.text(of: .defaultCurrency, in: 0).flatMap { CurrencyCode.isOne($0) ? $0 : nil }
    }

    func read() -> ReadActivity {
        let activity = activity()
        return ReadActivity(
            activity: activity, problems: log.problems, omittedProblems: log.omitted, index: index, line: line(root))
    }
}
