import Foundation
import IATI
import Testing

@Suite("Results")
struct ResultTests {
    @Test("Figures that are no number keep their text")
    func figures() throws {
        let read = try Fixture.readOne(
            Fixture.result(
                baseline: #"<baseline year="2022" value="none"/>"#,
                #"<target value="1,000"/><target value=".1"/><target/><actual value="2020:12"/><actual value=""/>"#))
        let indicator = try #require(read.activity.results.first?.indicators.first)
        let period = try #require(indicator.periods.first)
        #expect(period.targets.map(\.value?.text) == ["1,000", ".1", nil])
        #expect(period.targets.map(\.value?.value) == [nil, Decimal(string: "0.1"), nil])
        #expect(period.actuals.map(\.value?.text) == ["2020:12", ""])
        #expect(indicator.baselines.first?.figure.value?.text == "none")
        #expect(
            read.problems.map(\.rule) == [
                "baseline-value.not-decimal", "result-value.not-decimal", "result-value.not-decimal",
                "result-value.empty",
            ])
        #expect(
            read.problems.map(\.path)[1] == "iati-activity[1]/result[1]/indicator[1]/period[1]/target[1]/@value")
    }

    @Test("A text is legal for a qualitative indicator, and has a rule of its own")
    func qualitative() throws {
        let read = try Fixture.readOne(Fixture.result(measure: "5", #"<target value="basic"/><actual value="4"/>"#))
        #expect(read.problems.map(\.rule) == ["result-value.qualitative"])
    }

    @Test("Dimensions without a name are kept")
    func dimensions() throws {
        let read = try Fixture.readOne(
            Fixture.result(
                """
                <actual value="5"><location ref="X"/><location/>
                <dimension name="sex" value="female"/><dimension/><dimension value="urban"/>
                <comment><narrative>c</narrative></comment></actual>
                """))
        let figure = try #require(read.activity.results.first?.indicators.first?.periods.first?.actuals.first)
        #expect(figure.dimensions.map(\.name) == ["sex", nil, nil])
        #expect(figure.dimensions.map(\.value) == ["female", nil, "urban"])
        #expect(figure.locations == ["X", nil])
        #expect(figure.comments.map(\.text) == ["c"])
        #expect(read.problems.isEmpty)
    }

    @Test("Baselines, references and flags")
    func indicator() throws {
        let read = try Fixture.readOne(
            """
            <result type="2" aggregation-status="true"><title><narrative>R</narrative></title>
            <reference vocabulary="99" code="r1"/>
            <indicator measure="2" ascending="0" aggregation-status="0"><title><narrative>I</narrative></title>
            <reference vocabulary="1" code="i1" indicator-uri="https://example.org"/>
            <baseline year="2020" iso-date="2020-06-30" value="12.5"><dimension name="age" value="0-5"/></baseline>
            <baseline year="MMXX"/><baseline/>
            <period/></indicator></result>
            """)
        let result = try #require(read.activity.results.first)
        let indicator = try #require(result.indicators.first)
        #expect(result.type?.meaning == .outcome)
        #expect(result.isAggregatable == true)
        #expect(result.references.first?.code == "r1")
        #expect(indicator.measure?.meaning == .percentage)
        #expect(indicator.isAscending == false)
        #expect(indicator.isAggregatable == false)
        #expect(indicator.references.first?.vocabularyURI == "https://example.org")
        #expect(indicator.baselines.map(\.year) == [2020, nil, nil])
        #expect(indicator.baselines.first?.date == CalendarDate(year: 2020, month: 6, day: 30))
        #expect(indicator.baselines.first?.figure.dimensions.first?.value == "0-5")
        #expect(
            read.problems.map(\.rule) == [
                "baseline-year.not-integer", "baseline-year.missing", "result-period.missing", "result-period.missing",
            ])
    }
}
