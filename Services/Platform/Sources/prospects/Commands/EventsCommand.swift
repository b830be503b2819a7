import ArgumentParser
import EventCatalogue
import Foundation
import PlatformServices

struct EventsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events",
        abstract: "Writes the catalogue of events from the code: AsyncAPI, JSON Schema and pages.",
        discussion: """
            Examples, in a checkout of the sources:
              prospects events
              prospects events --check
            A schema that is new is added to those that were released, which are kept for ever. Nothing is written when a
            released one no longer fits: the exit code is then 4, as it is when --check finds a difference.
            """)

    @Option(help: ArgumentHelp("Folder of the catalogue.", valueName: "folder"))
    var into = "Docs/events"

    @Option(help: ArgumentHelp("Sources that define the events: their comments are the words.", valueName: "folder"))
    var sources = "Packages/Domain/Sources/Domain"

    @Flag(help: "Write nothing, say what differs.")
    var check = false

    func run() throws {
        let words = try DocComments(folder: URL(filePath: sources, directoryHint: .isDirectory))
        guard !words.events.isEmpty else {
            throw ClientError("there are no events in \(sources): type this in a checkout, or name --sources")
        }
        let catalogue = try Catalogue(of: Services.all, words: words)
        let folder = CatalogueFolder(URL(filePath: into, directoryHint: .isDirectory))
        let breaches = try folder.breaches(by: catalogue)
        breaches.forEach(Terminal.print)
        guard breaches.isEmpty else { throw ExitCode(4) }
        let differences = check ? try folder.differences(from: catalogue) : try folder.write(catalogue)
        differences.forEach(Terminal.print)
        if check, !differences.isEmpty { throw ExitCode(4) }
        Terminal.print("\(into): \(catalogue.events.count) events, \(differences.count) differences")
    }
}
