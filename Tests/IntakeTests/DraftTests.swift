import Foundation
import ServiceKit
import Testing

@Suite("Drafts and signatures", .timeLimit(.minutes(5)))
struct DraftTests {
    /// A signature of the content that a draft was laid before those who sign with.
    private func signature(_ request: Partner.Answer) -> String {
        #"{"contentHash":"\#(request["contentHash"] ?? "")"}"#
    }

    @Test("two people write on one draft: who saves on an old version is told, and nothing of it is lost")
    func together() async throws {
        try await Door().open { partner in
            let id = try await partner.draft("results-report", #"{"rows":[]}"#)
            let path = "/intake/v1/drafts/\(id)"
            #expect(try await partner.save(#"{"rows":[1]}"#, of: id, on: 1, as: "UNHCR").json["version"] == .integer(2))
            let late = try await partner.save(#"{"rows":[2]}"#, of: id, on: 1, as: "UNHCR signs")
            #expect(late.status == 409 && late.problem == "version-conflict")
            #expect(late.json["version"] == .integer(2) && late["savedBy"]?.hasPrefix("key-") == true)
            #expect(try await partner.get(late["yours"] ?? "", as: "UNHCR").json["rows"] == .array([.integer(2)]))
            #expect(try await partner.get("\(path)/content", as: "UNHCR").json["rows"] == .array([.integer(1)]))
            let merged = try await partner.save(#"{"rows":[1,2]}"#, of: id, on: 2, as: "UNHCR signs")
            #expect(merged.status == 200)
            // An autosave that changes nothing makes no version, whatever it was based on.
            #expect(
                try await partner.save(#"{"rows":[1,2]}"#, of: id, on: 1, as: "UNHCR").json["version"] == .integer(3))
            #expect(try await partner.get("\(path)/versions/1", as: "UNHCR").json["rows"] == .array([]))
            let blind = try await partner.save(#"{"rows":[]}"#, of: id, on: -1, as: "UNHCR")
            #expect(blind.status == 428)
        }
    }

    @Test("what the rules find errors in is not signed; the findings of a draft are those of a submission")
    func errors() async throws {
        try await Door().open { partner in
            let bad = Samples.report(rows: Samples.row(people: "121"))
            let id = try await partner.draft("results-report", bad)
            let findings = try await partner.get("/intake/v1/drafts/\(id)/findings", as: "UNHCR")
            #expect(findings["verdict"] == "rejected")
            let asked = try await partner.post("/intake/v1/drafts/\(id)/signature-request", as: "UNHCR")
            #expect(asked.status == 422 && asked.problem == "draft-has-errors")
            #expect(try await partner.verdict(bad).rules() == findings.rules())
            #expect(try await partner.save("[1]", of: id, on: 1, as: "UNHCR").status == 400)
        }
    }

    @Test("from draft to receipt: another person signs exactly this content, where money is reported")
    func fourEyes() async throws {
        try await Door().open { partner in
            let id = try await partner.draft("financial-report", Samples.finances())
            let path = "/intake/v1/drafts/\(id)"
            let request = try await partner.post("\(path)/signature-request", as: "UNHCR")
            #expect(request["status"] == "awaiting-signature" && request["contentHash"]?.count == 64)
            #expect(try await partner.save("{}", of: id, on: 1, as: "UNHCR").problem == "not-a-draft")
            let signature = signature(request)
            let own = try await partner.post("\(path)/signature", as: "UNHCR", signature)
            #expect(own.status == 409 && own.problem == "four-eyes")
            let other = try await partner.post(
                "\(path)/signature", as: "UNHCR signs", #"{"contentHash":"00"}"#)
            #expect(other.problem == "other-content")
            let signed = try await partner.post("\(path)/signature", as: "UNHCR signs", signature)
            #expect(signed["status"] == "submitted" && signed["receipt"]?.hasSuffix("-1") == true)
            // Again changes nothing.
            let again = try await partner.post("\(path)/signature", as: "UNHCR signs", signature)
            #expect(again.status == 200 && again["receipt"] == signed["receipt"])
            let submission = try await partner.get("/intake/v1/submissions/\(id)?wait=20", as: "UNHCR")
            #expect(submission["verdict"] == "accepted" && submission["contentHash"] == request["contentHash"])
        }
    }

    @Test("what comes back from those who sign is a draft again, and earlier signatures are void")
    func returned() async throws {
        try await Door().open { partner in
            let id = try await partner.draft("opportunity-fund-proposal", Samples.proposal())
            let path = "/intake/v1/drafts/\(id)"
            let signature = signature(try await partner.post("\(path)/signature-request", as: "UNHCR"))
            _ = try await partner.post("\(path)/signature", as: "ILO", signature)
            let silent = try await partner.post("\(path)/return", as: "ILO", #"{"why":" "}"#)
            #expect(silent.status == 422)
            let back = try await partner.post("\(path)/return", as: "ILO", #"{"why":"our share is too small"}"#)
            #expect(back["status"] == "draft" && back["returnedBecause"] == "our share is too small")
            #expect(back.json["signatures"] == .array([]))
            _ = try await partner.save(Samples.proposal(partners: ["UNHCR", "UNICEF"]), of: id, on: 1, as: "UNHCR")
            let anew = try await partner.post("\(path)/signature-request", as: "UNHCR")
            #expect(anew.json["signatories"] == .array([.string("UNHCR"), .string("UNICEF")]))
            // Who has no part in it any more does not see it any more.
            #expect(try await partner.get(path, as: "ILO").status == 404)
            let end = try await partner.post("\(path)/withdrawal", as: "UNHCR", #"{"why":"no partner left"}"#)
            #expect(end["status"] == "withdrawn")
            #expect(try await partner.post("\(path)/signature", as: "UNICEF", signature).status == 409)
        }
    }

    @Test("each partner of a joint proposal signs its own part; the last one submits it")
    func joint() async throws {
        try await Door().open { partner in
            let id = try await partner.draft("opportunity-fund-proposal", Samples.proposal())
            let path = "/intake/v1/drafts/\(id)"
            #expect(try await partner.get(path, as: "ILO").status == 404, "a draft is its writers' own")
            let signature = signature(try await partner.post("\(path)/signature-request", as: "UNHCR"))
            #expect(try await partner.post("\(path)/signature", as: "UNICEF", signature).status == 404)
            let first = try await partner.post("\(path)/signature", as: "UNHCR signs", signature)
            #expect(first["status"] == "awaiting-signature")
            #expect(try await partner.get("/intake/v1/submissions/\(id)", as: "UNHCR").status == 404)
            let last = try await partner.post("\(path)/signature", as: "ILO", signature)
            #expect(last["status"] == "submitted")
            let received = try await partner.get("/intake/v1/submissions/\(id)?wait=20", as: "UNHCR")
            #expect(received.json["isPublished"] == .boolean(true))
        }
    }

    @Test("a stranger sees no draft, and is told the same as when there is none")
    func strangers() async throws {
        try await Door().open { partner in
            let id = try await partner.draft("results-report", Samples.report())
            for path in ["", "/content", "/findings", "/versions", "/versions/1"] {
                let there = try await partner.get("/intake/v1/drafts/\(id)\(path)", as: "ILO")
                #expect(there.status == 404 && there.problem == "not-found", "\(path)")
            }
            #expect(try await partner.save("{}", of: id, on: 1, as: "ILO").status == 404)
            let list = try await partner.get("/intake/v1/drafts", as: "ILO")
            #expect(list.json["items"] == .array([]))
            #expect(try await partner.get("/intake/v1/drafts/\(id)", as: nil).status == 401)
        }
    }
}
