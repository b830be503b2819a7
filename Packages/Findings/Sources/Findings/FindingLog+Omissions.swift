extension FindingLog {
    /// The rule of what ``omissions`` says.
    public static let omittedRule: RuleCode = "findings.omitted"

    /// One piece of advice for each rule of which not all findings are kept: how many more there are.
    public var omissions: [Finding] {
        omittedByRule.sorted { $0.key.rawValue < $1.key.rawValue }.map { rule, count in
            Finding(.advice, FindingLog.omittedRule, at: .file, ["rule": rule.rawValue, "count": "\(count)"])
        }
    }

    /// The text of ``omissions``.
    public static let catalogue = MessageCatalogue(
        reading: """
            findings.omitted
            en {count} more findings of the rule {rule} are counted and not listed. | Correct the first ones; the rest often has the same cause.
            nl Nog {count} bevindingen van de regel {rule} zijn geteld en niet vermeld. | Verbeter de eerste; de rest heeft vaak dezelfde oorzaak.
            fr {count} autres constats de la règle {rule} sont comptés sans être listés. | Corrigez les premiers ; les autres ont souvent la même cause.
            ar هناك {count} ملاحظة أخرى للقاعدة {rule} محسوبة وغير مدرجة. | صحح الأولى منها؛ فللبقية غالباً السبب نفسه.
            """)
}
