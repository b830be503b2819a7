import Domain
import Foundation
import HTTPTypes
import Intake
import ServiceKit
import Testing

@Suite("Evidence", .timeLimit(.minutes(5)))
struct EvidenceTests {
    static let pdf = Array("%PDF-1.7 photographs of the training".utf8)

    @Test("a report may name what its sender attached, and nothing else")
    func named() async throws {
        try await Door().open { partner in
            let draft = try await partner.draft("results-report", Samples.report())
            let added = try await partner.attach(Self.pdf, to: "drafts/\(draft)")
            let id = try #require(added["id"])
            func verdict(_ location: String, as holder: String) async throws -> Partner.Answer {
                let row = Samples.row(location: location, more: #","evidence":["\#(id)"]"#)
                return try await partner.verdict(Samples.report(rows: row), as: holder)
            }
            let own = try await verdict("Mafraq", as: "UNHCR")
            #expect(own["verdict"] == "accepted", "\(own)")
            let other = try await verdict("Irbid", as: "ILO")
            #expect(other["verdict"] == "rejected" && other.rules() == ["results-report.evidence-unknown"], "\(other)")
            let gone = try await partner.post("/intake/v1/attachments/\(id)/withdrawal", as: "UNHCR", #"{"why":"old"}"#)
            #expect(gone.status == 200, "\(gone)")
            let late = try await verdict("Zarqa", as: "UNHCR")
            #expect(late.rules() == ["results-report.evidence-unknown"], "\(late)")
        }
    }

    @Test("a file that is added to a draft stays with the submission that it becomes, for all who may see that")
    func life() async throws {
        let door = try Door()
        try await door.open { partner in
            let draft = try await partner.draft("results-report", Samples.report())
            let added = try await partner.attach(
                Self.pdf, to: "drafts/\(draft)",
                headers: ["content-disposition": #"attachment; filename="../photos of Mafraq.pdf""#])
            #expect(added.status == 201 && added["mediaType"] == "application/pdf", "\(added)")
            #expect(added["fileName"] == "photos of Mafraq.pdf" && added["submission"] == draft)
            let file = "/intake/v1/attachments/\(added["id"] ?? "")"
            // A draft is not the programme's business, and another partner's never.
            for stranger in ["officer", "ILO"] {
                #expect(try await partner.get(file, as: stranger).status == 404)
                #expect(try await partner.get("\(file)/content", as: stranger).status == 404)
            }
            let asked = try await partner.post("/intake/v1/drafts/\(draft)/signature-request", as: "UNHCR")
            #expect(asked.status == 200)
            // What lies before those who sign rests.
            #expect(try await partner.attach(Array("more".utf8), to: "drafts/\(draft)").problem == "evidence-closed")
            let gone = try await partner.post("\(file)/withdrawal", as: "UNHCR", #"{"why":"wrong one"}"#)
            #expect(gone.status == 409 && gone.problem == "evidence-kept")
            let signed = try await partner.post(
                "/intake/v1/drafts/\(draft)/signature", as: "UNHCR signs",
                #"{"contentHash":"\#(asked["contentHash"] ?? "")"}"#)
            #expect(signed["status"] == "submitted", "\(signed)")
            #expect(try await partner.download("\(file)/content", as: "officer") == Self.pdf)
            #expect(try await partner.get(file, as: "ILO").status == 404)
            let list = try await partner.get("/intake/v1/submissions/\(draft)/attachments", as: "officer")
            #expect(list.list("items").map { $0["id"] } == [added.json["id"]])
            let late = try await partner.attach(Array("a letter".utf8), to: "submissions/\(draft)")
            #expect(late.status == 201 && late["mediaType"] == "text/plain; charset=utf-8")
        }
        #expect(try await door.recorded().filter { $0 == "evidence-attached.v1" }.count == 2)
    }

    @Test("a download is saved under a safe name that says what it is, and is never guessed at or shown in place")
    func download() async throws {
        try await Door().open { partner in
            let draft = try await partner.draft("results-report", Samples.report())
            let added = try await partner.attach(
                Self.pdf, to: "drafts/\(draft)",
                headers: ["content-disposition": #"attachment; filename=مفرق.exe"#])
            let answer = try await partner.get("/intake/v1/attachments/\(added["id"] ?? "")/content", as: "UNHCR")
            #expect(answer.headers[.contentType] == "application/pdf")
            #expect(answer.headers[.xContentTypeOptions] == "nosniff")
            #expect(
                answer.headers[.contentDisposition]
                    == "attachment; filename=\"____.exe.pdf\"; filename*=UTF-8''%D9%85%D9%81%D8%B1%D9%82.exe.pdf")
        }
    }

    @Test("a large file goes through the disk, and comes back as it was")
    func large() async throws {
        let door = try Door()
        let content = Self.pdf + (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        try await door.open { partner in
            let draft = try await partner.draft("results-report", Samples.report())
            let added = try await partner.attach(content, to: "drafts/\(draft)")
            let hash = try #require(added["contentHash"])
            #expect(try door.files() == ["files/\(hash.prefix(2))/\(hash)"])
            #expect(
                try await partner.download("/intake/v1/attachments/\(added["id"] ?? "")/content", as: "UNHCR")
                    == content)
        }
        // It is named by the journal: the next start leaves it.
        try await door.open { _ in
            let left = try door.files()
            #expect(left.count == 1)
        }
    }

    @Test("the same bytes, and the same Idempotency-Key, are the same file; the key is good for nothing else")
    func again() async throws {
        let door = try Door()
        try await door.open { partner in
            let draft = try await partner.draft("results-report", Samples.report())
            let place = "drafts/\(draft)"
            let first = try await partner.attach(Self.pdf, to: place, headers: ["idempotency-key": "k-1"])
            for key in ["k-1", "k-2"] {
                let again = try await partner.attach(Self.pdf, to: place, headers: ["idempotency-key": key])
                #expect(
                    again.status == 200 && again["id"] == first["id"] && again.json["isDuplicate"] == .boolean(true))
            }
            let other = try await partner.attach(Array("x".utf8), to: place, headers: ["idempotency-key": "k-1"])
            #expect(other.status == 409 && other.problem == "idempotency-key-reused")
            let path = "/intake/v1/attachments/\(first["id"] ?? "")/withdrawal"
            #expect(try await partner.post(path, as: "ILO", #"{"why":"x"}"#).status == 404)
            #expect(try await partner.post(path, as: "UNHCR", #"{"why":" "}"#).status == 422)
            let gone = try await partner.post(path, as: "UNHCR", #"{"why":"wrong year"}"#)
            #expect(gone["withdrawnBecause"] == "wrong year")
            #expect(try await partner.post(path, as: "UNHCR", #"{"why":"again"}"#)["withdrawnBecause"] == "wrong year")
            // What was withdrawn can be added again, as another one.
            let back = try await partner.attach(Self.pdf, to: place)
            #expect(back.status == 201 && back["id"] != first["id"])
        }
        #expect(try await door.recorded().filter { $0 == "evidence-withdrawn.v1" }.count == 1)
    }

    @Test(
        "what no person can look at is refused with what it is",
        arguments: [
            ("a program", [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0], 415, "no-evidence"),
            ("a web page", Array("<html><script>alert(1)</script></html>".utf8), 415, "no-evidence"),
            ("an image with scripts", Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8), 415, "no-evidence"),
            ("an old document", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 415, "no-evidence"),
            ("an archive", [0x50, 0x4b, 5, 6], 415, "no-evidence"), ("nothing", [], 400, "empty-body"),
            ("too much", Array(repeating: UInt8(ascii: "a"), count: 300_000), 413, "content-too-large"),
        ] as [(String, [UInt8], Int, String)])
    func refused(_ what: String, _ content: [UInt8], _ status: Int, _ problem: String) async throws {
        var policy = IntakePolicy.standard
        policy.evidenceBytes = 200_000
        let door = try Door(policy: policy)
        try await door.open { partner in
            let draft = try await partner.draft("results-report", Samples.report())
            let answer = try await partner.attach(content, to: "drafts/\(draft)")
            #expect(answer.status == status && answer.problem == problem, "\(what): \(answer)")
        }
        #expect(try await door.recorded().last == "submission-refused.v1")
        #expect(try await door.count("evidence") == 0)
        #expect(try door.files() == [])
    }

    @Test("there is a bound on their number, and files go only to what is one's own and open")
    func bounds() async throws {
        var policy = IntakePolicy.standard
        policy.evidenceFiles = 2
        try await Door(policy: policy).open { partner in
            let draft = try await partner.draft("results-report", Samples.report())
            for number in 1...2 {
                #expect(try await partner.attach(Array("file \(number)".utf8), to: "drafts/\(draft)").status == 201)
            }
            let third = try await partner.attach(Array("file 3".utf8), to: "drafts/\(draft)")
            #expect(third.status == 409 && third.problem == "too-much-evidence")
            #expect(try await partner.attach(Self.pdf, to: "drafts/\(draft)", as: "ILO").status == 404)
            // A draft is no submission yet.
            #expect(try await partner.attach(Self.pdf, to: "submissions/\(draft)").status == 404)
            _ = try await partner.post("/intake/v1/drafts/\(draft)/withdrawal", as: "UNHCR", #"{"why":"x"}"#)
            #expect(try await partner.attach(Self.pdf, to: "drafts/\(draft)").problem == "evidence-closed")
        }
    }
}
