/// Renders declared settings as a Markdown table for the documentation.
public enum SettingsTable {
    /// One row per setting: name, flag, variable, default, what is allowed and what it is for.
    public static func markdown(_ declared: [SettingDefinition] = PlatformSettings.all) -> String {
        var lines = [
            "| Setting | Environment variable | Default | Allowed | Purpose |",
            "| --- | --- | --- | --- | --- |",
        ]
        for definition in declared {
            let cells = [
                "`\(definition.name)`",
                "`\(definition.environmentName)`",
                definition.defaultText.map { "`\($0)`" } ?? "–",
                definition.kind.allowed,
                definition.explanation,
            ]
            lines.append("| " + cells.map(self.escape).joined(separator: " | ") + " |")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func escape(_ cell: String) -> String {
        cell.replacing("|", with: "\\|").replacing("\n", with: " ")
    }
}
