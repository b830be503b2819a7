import ArgumentParser
import Foundation
import PlatformServices

struct FiguresCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "figures",
        abstract: "Writes what figures there are, with formula and source, from the code.",
        discussion: """
            Examples, in a checkout of the sources:
              prospects figures
              prospects figures --check
            With --check nothing is written; the exit code is 4 when the page is stale.
            """)

    @Option(help: ArgumentHelp("The page.", valueName: "file"))
    var into = "Docs/figures.md"

    @Flag(help: "Write nothing, say whether it differs.")
    var check = false

    func run() throws {
        let page = FiguresPage.text
        let differs = (try? String(contentsOfFile: into, encoding: .utf8)) != page
        if differs, !check { try Data(page.utf8).write(to: URL(filePath: into)) }
        Terminal.print("\(into): \(differs ? (check ? "stale" : "written") : "as the code has it")")
        if differs, check { throw ExitCode(4) }
    }
}
