import Domain
import EventCatalogue
import EventLog
import Foundation
import Testing

@Suite("The folder of the catalogue")
struct CatalogueFolderTests {
    private func folder(_ body: (CatalogueFolder) throws -> Void) throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "catalogue-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: url) }
        try body(CatalogueFolder(url))
    }

    /// The catalogue with the shape of one event replaced.
    private func changed(_ change: ([Shape.Field]) -> [Shape.Field]) throws -> Catalogue {
        let catalogue = try Catalogue.parcels()
        return Catalogue(
            catalogue.events.map { event in
                guard event.type == ParcelSent.type, case .object(let fields) = event.shape.unnamed else {
                    return event
                }
                return event.with(.named("ParcelSent", .object(change(fields))))
            }, words: catalogue.words)
    }

    @Test("written once, it is up to date; written again, nothing changes")
    func upToDate() throws {
        try folder { folder in
            let catalogue = try Catalogue.parcels()
            #expect(try !folder.write(catalogue).isEmpty)
            #expect(try folder.differences(from: catalogue) == [])
            #expect(try folder.write(catalogue) == [])
            #expect(try folder.released().map(\.type).count == 3)
        }
    }

    @Test("a file that is changed, missing or left over is named, and put right")
    func differences() throws {
        try folder { folder in
            let catalogue = try Catalogue.parcels()
            _ = try folder.write(catalogue)
            try Data("…".utf8).write(to: folder.url.appending(path: "README.md"))
            try FileManager.default.removeItem(at: folder.url.appending(path: "intake/parcel-sent.v1.json"))
            try Data().write(to: folder.url.appending(path: "intake/parcel-eaten.v1.md"))
            let differences = [
                "README.md is out of date", "intake/parcel-eaten.v1.md is no part of the catalogue",
                "intake/parcel-sent.v1.json is missing",
            ]
            #expect(try folder.write(catalogue) == differences)
            #expect(try folder.differences(from: catalogue) == [])
        }
    }

    @Test("a new optional member is released as the next schema of its type; those before stay")
    func nextSchema() throws {
        try folder { folder in
            _ = try folder.write(try Catalogue.parcels())
            let more = try changed { $0 + [Shape.Field("stamps", .boolean, isRequired: false)] }
            #expect(try folder.breaches(by: more) == [])
            #expect(try folder.differences(from: more).contains("released/\(ParcelSent.type).2.json is missing"))
            _ = try folder.write(more)
            let released = try folder.released().filter { $0.type == ParcelSent.type.description }
            #expect(released.map(\.number) == [1, 2])
            #expect(released.last?.shape.bare == more.events.first { $0.type == ParcelSent.type }?.shape.bare)
        }
    }

    @Test("a change that breaks is a breach with any schema there was, not with the last one alone")
    func transitive() throws {
        try folder { folder in
            _ = try folder.write(try Catalogue.parcels())
            _ = try folder.write(try changed { $0 + [Shape.Field("stamps", .boolean, isRequired: false)] })
            // Compatible with the first schema, which had no stamps; not with the second.
            let retyped = try changed { $0 + [Shape.Field("stamps", .integer(minimum: 0), isRequired: false)] }
            let breaches = try folder.breaches(by: retyped)
            #expect(breaches.count == 2)
            #expect(breaches.allSatisfy { $0.contains("schema 2") && $0.contains("“/stamps”") })
        }
    }

    @Test("a type that is no longer read is a breach")
    func removed() throws {
        try folder { folder in
            let catalogue = try Catalogue.parcels()
            _ = try folder.write(catalogue)
            let fewer = Catalogue(catalogue.events.filter { !$0.isSuperseded }, words: catalogue.words)
            #expect(try folder.breaches(by: fewer).map { $0.contains("parcel-lost.v1") } == [true])
        }
    }

    @Test("a schema that was written is read back as the same rules")
    func schemas() throws {
        for event in try Catalogue.parcels().events {
            let released = ReleasedSchema(
                type: event.type.description, number: 7, shape: event.shape, example: event.example)
            let read = try ReleasedSchema(fileName: released.fileName, document: Array(released.document.utf8))
            #expect(read.shape.bare == event.shape.bare)
            #expect(read.example.compactText == event.example.compactText)
            #expect((read.type, read.number) == (released.type, 7))
        }
    }

    @Test(
        "a file that is no released schema is refused with its place",
        arguments: [
            "[]", "{}", #"{"title":"t","examples":[{}],"type":"null"}"#,
            ##"{"title":"t","examples":[{}],"type":"object","properties":{"a":{"$ref":"#/$defs/A"}}}"##,
            ##"{"title":"t","examples":[{}],"$ref":"#/$defs/A","$defs":{"A":{"$ref":"#/$defs/A"}}}"##,
        ])
    func badSchemas(_ text: String) {
        #expect(throws: SchemaError.self) { try ReleasedSchema(fileName: "t.1.json", document: Array(text.utf8)) }
    }
}
