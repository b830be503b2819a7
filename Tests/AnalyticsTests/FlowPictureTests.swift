import Foundation
import ServiceKit
import Testing

@testable import Analytics

@Suite("The funding chain as a picture")
struct FlowPictureTests {
    private func band(_ from: String, _ to: String, _ amount: Double) -> FlowPicture.Band {
        FlowPicture.Band(from: from, to: to, amount: amount, text: "\(from) to \(to)", colour: 1)
    }

    @Test("blocks are as high as what flows, on one scale, and stay in the picture")
    func sizes() throws {
        let picture = FlowPicture(
            title: "Chain",
            stages: [[band("A", "B", 60), band("A", "C", 40)], [band("B", "local", 30), band("C", "other", 50)]],
            id: "c")
        let columns = picture.columns
        #expect(columns.map { $0.map(\.name) } == [["A"], ["B", "C"], ["local", "other"]])
        let (a, b, c) = (columns[0][0].height, columns[1][0].height, columns[1][1].height)
        #expect(abs(b / a - 0.6) < 0.001)
        // C passed on more than it got: it is as high as the larger.
        #expect(abs(c / a - 0.5) < 0.001)
        for column in columns {
            for (above, below) in zip(column, column.dropFirst()) { #expect(below.top >= above.top + above.height) }
            #expect(column.allSatisfy { $0.top + $0.height <= 388 })
        }
    }

    @Test("it says in words what it shows, and escapes what it is given")
    func words() {
        let picture = FlowPicture(title: "A & B", stages: [[band("<x>", "y", 1)]], id: "c")
        let markup = picture.html.markup
        #expect(markup.contains("<title id=\"c-title\">A &amp; B</title>") && markup.contains("&lt;x&gt; to y"))
        #expect(markup.contains("aria-labelledby=\"c-title c-text\"") && !markup.contains("<x>"))
        #expect(Markup.faults("A picture: " + markup) == [])
    }

    @Test("nothing to show is no picture of something", arguments: [[[FlowPicture.Band]](), [[]]])
    func nothing(stages: [[FlowPicture.Band]]) {
        #expect(!FlowPicture(title: "t", stages: stages, id: "c").html.markup.contains("<path"))
    }
}
