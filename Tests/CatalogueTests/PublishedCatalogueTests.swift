import Domain
import EventCatalogue
import EventLog
import Foundation
import Journal
import PlatformServices
import ServiceKit
import Testing

@Suite("The catalogue of the platform")
struct PublishedCatalogueTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private let folder = CatalogueFolder(PublishedCatalogueTests.root.appending(path: "Docs/events"))
    private let catalogue: Catalogue

    init() throws {
        let sources = PublishedCatalogueTests.root.appending(path: "Packages/Domain/Sources/Domain")
        catalogue = try Catalogue(of: Services.all, words: DocComments(folder: sources))
    }

    @Test("what is committed is what the code says")
    func upToDate() throws {
        let differences = try folder.differences(from: catalogue)
        #expect(differences == [], "type: swift run prospects events, and commit Docs/events")
    }

    @Test("every program there was reads every event there is, and the other way round")
    func compatible() throws {
        #expect(try folder.breaches(by: catalogue) == [], "make it a new version with an upcaster: CONTRIBUTING.md")
    }

    @Test("every event that the domain defines is in it, with its meaning")
    func complete() {
        #expect(Set(catalogue.events.map { DocComments.generic($0.name) }) == catalogue.words.events)
        #expect(catalogue.events.filter { catalogue.words[$0.name] == nil }.map(\.name) == [])
    }

    @Test("every event of every service is in it")
    func services() {
        let known = Set(catalogue.events.map(\.type))
        for service in Services.all {
            #expect(service.events.map { $0.type }.filter { !known.contains($0) } == [], "\(service.name)")
        }
    }

    @Test("every reader it names is in the file it names")
    func readers() throws {
        let readers = Set(catalogue.events.flatMap(\.readers))
        #expect(
            readers.count { $0.kind == .reaction }
                == Services.all.flatMap { $0.reads.values.flatMap(\.reactions) }.count)
        for reader in readers {
            let source = try String(contentsOf: Self.root.appending(path: reader.path), encoding: .utf8)
            #expect(source.contains("struct \(reader.name)"), "\(reader)")
        }
    }

    @Test("an event of any schema there was is read by the program of today")
    func releasedExamples() throws {
        let registry = EventRegistry(Services.all.flatMap(\.events))
        for released in try folder.released() {
            let outcome = try registry.decode(released.type, Array(released.example.compactText.utf8))
            guard case .event = outcome else {
                Issue.record("\(released.fileName) is read as \(outcome)")
                continue
            }
        }
    }

    @Test("examples fit old and new schemas, crosswise")
    func examples() throws {
        for released in try folder.released() {
            let event = try #require(catalogue.events.first { $0.type.description == released.type })
            #expect(event.shape.faults(in: released.example) == [], "\(released.fileName)")
            #expect(released.shape.faults(in: event.example) == [], "\(released.fileName)")
        }
    }

    @Test("versions of an event follow each other without a hole, under one name")
    func versions() {
        for newest in Services.all.flatMap(\.events) {
            let versions = Upcasting.versions(of: newest)
            #expect(versions.map { $0.type.version } == Array((1...newest.type.version).reversed()), "\(newest.type)")
            #expect(Set(versions.map { "\($0.type.service) \($0.type.name)" }).count == 1)
        }
    }
}
