import Domain
import Hummingbird
import Journal
import ServiceKit

/// The addresses of one kind of entry: read as every dossier, and recorded or corrected.
struct EntryRoutes<Entry: ServedEntry>: Sendable {
    let desk: DossierDesk

    func add(to routes: Routes) {
        DossierRoutes<EntryLog<Entry>>(desk: desk).add(to: routes)
        routes.group(Entry.address)
            .post(
                access: .roles(.programmeOfficer, .post),
                .recording(
                    EntryLog<Entry>.self, "Records one \(Entry.noun); a correction says why.",
                    takes: .object(
                        Entry.sent.required,
                        optional: Entry.sent.optional.merging(["correction": .words]) { own, _ in own }))
            ) { request, context in
                let entry = try await request.stated(Entry.self, provenanceIn: Entry.provenancePart, context).completed
                let today = desk.today
                return try await desk.open(
                    EntryLog<Entry>.self, entry.name, programme: entry.statedProgramme, request, context
                ) { db in
                    try DossierQueries.mustKnow(db, entry.statedOrganisations, Entry.organisationPart)
                    let holder = try DossierQueries.holder(
                        db, Entry.kind, of: entry.index.unique, besides: entry.name)
                    return .record(entry, today: today, holder: holder)
                }
            }
    }
}
