import Foundation
import IATI
import Testing

@Suite("What an activity states")
struct ActivityTests {
    @Test("Organisations, identifiers and relations")
    func organisations() throws {
        let read = try Fixture.readOne(
            """
            <other-identifier ref="O-1" type="A1"><owner-org ref="XM-O"><narrative>Owner</narrative></owner-org>
            </other-identifier>
            <participating-org ref="XM-P" type="10" role="1" activity-id="P-1" crs-channel-code="41121">
            <narrative>Payer</narrative></participating-org>
            <participating-org role="9"/><participating-org/>
            <related-activity ref="A-0" type="1"/>
            <document-link url="https://example.org/a.pdf" format="application/pdf"><title><narrative>Plan</narrative>
            </title><category code="B01"/></document-link>
            """)
        let activity = read.activity
        #expect(activity.otherIdentifiers.first?.ownerReference == "XM-O")
        #expect(activity.otherIdentifiers.first?.ownerNames.first?.text == "Owner")
        #expect(activity.participatingOrganisations.map(\.role?.meaning) == [.funding, nil, nil])
        #expect(activity.participatingOrganisations.first?.activityIdentifier == "P-1")
        #expect(activity.participatingOrganisations.first?.channelCode == "41121")
        #expect(activity.relatedActivities.first?.type?.meaning == .parent)
        #expect(activity.documentLinks.first?.titles.first?.text == "Plan")
        #expect(activity.documentLinks.first?.categories == ["B01"])
        #expect(read.problems.map(\.rule) == ["participating-role.unknown-code", "participating-role.missing"])
    }

    @Test("Places")
    func places() throws {
        let read = try Fixture.readOne(
            """
            <location ref="L1"><location-reach code="1"/><location-id vocabulary="G1" code="123"/>
            <name><narrative>Town</narrative></name><administrative vocabulary="G2" level="1" code="9"/>
            <point srsName="http://www.opengis.net/def/crs/EPSG/0/4326"><pos>31.9 -35.25</pos></point>
            <exactness code="1"/></location>
            <location><point><pos>95 0</pos></point></location>
            <location><point><pos>31,9 35,2</pos></point></location>
            """)
        let locations = read.activity.locations
        #expect(locations.first?.identifiers.first?.code == "123")
        #expect(locations.first?.administrative.first?.level == 1)
        #expect(locations.first?.point?.latitude == Decimal(string: "31.9"))
        #expect(locations.first?.point?.longitude == Decimal(string: "-35.25"))
        #expect(locations.map { $0.point == nil } == [false, true, true])
        #expect(read.problems.map(\.rule) == ["position.not-decimal", "position.not-decimal"])
    }

    @Test("A transaction in full")
    func transaction() throws {
        let more = """
            <description><narrative>D</narrative></description>
            <provider-org ref="XM-P" type="10" provider-activity-id="P-1"><narrative>P</narrative></provider-org>
            <receiver-org ref="XM-R" receiver-activity-id="R-1"/>
            <disbursement-channel code="2"/><sector vocabulary="2" code="111"/><recipient-country code="LB"/>
            <flow-type code="10"/><finance-type code="110"/><aid-type code="A01"/><tied-status code="5"/>
            """
        let read = try Fixture.readOne(Fixture.transaction(more))
        let transaction = try #require(read.activity.transactions.first)
        #expect(transaction.type?.meaning == .disbursement)
        #expect(transaction.provider?.activityIdentifier == "P-1")
        #expect(transaction.provider?.names.first?.text == "P")
        #expect(transaction.receiver?.activityIdentifier == "R-1")
        #expect(transaction.disbursementChannel == "2")
        #expect(transaction.sectors.first?.vocabulary == "2")
        #expect(transaction.recipientCountries.first?.code == "LB")
        #expect([transaction.flowType, transaction.financeType, transaction.tiedStatus] == ["10", "110", "5"])
        #expect(transaction.aidTypes.first?.code == "A01")
        #expect(read.problems.isEmpty)
    }

    @Test("A text has the language nearest to it")
    func languages() throws {
        let read = try Fixture.read(
            Fixture.file(
                rootAttributes: #" xml:lang="fr""#,
                """
                <iati-activity xml:lang="en"><title><narrative>a</narrative><narrative xml:lang="nl">b</narrative>
                <narrative xml:lang="">c</narrative></title></iati-activity>
                <iati-activity><title><narrative>d</narrative></title></iati-activity>
                """))
        #expect(read.map { $0.activity.titles.map(\.language) } == [["en", "nl", nil], ["fr"]])
    }

    @Test("Elements and attributes of other namespaces do not count")
    func foreign() throws {
        let read = try Fixture.read(
            """
            <iati-activities version="2.03" xmlns:x="http://example.org/x">
            <x:iati-activity/>
            <iati-activity default-currency="EUR" x:default-currency="USD" x:version="9" undeclared:hierarchy="3">
            <iati-identifier>A</iati-identifier><reporting-org ref="R" x:ref="no"/><activity-status code="2"/>
            <x:transaction><value>1</value></x:transaction>
            <budget xmlns="http://example.org/x"><value>1</value></budget>
            <unknown><transaction/></unknown>
            </iati-activity></iati-activities>
            """)
        let activity = try #require(read.first?.activity)
        #expect(read.count == 1)
        #expect(activity.defaultCurrency == "EUR")
        #expect(activity.hierarchy == nil)
        #expect(activity.reportingOrganisation?.reference == "R")
        #expect(activity.transactions.isEmpty)
        #expect(activity.budgets.isEmpty)
        #expect(read.first?.problems.isEmpty == true)
    }

    @Test("The same identifier twice gives both activities, in the order of the file")
    func sameIdentifier() throws {
        let read = try Fixture.read(Fixture.file(Fixture.activity("A") + Fixture.activity("A")))
        #expect(read.map(\.activity.identifier) == ["A", "A"])
        #expect(read.map(\.index) == [0, 1])
    }

    @Test("The moment of a date and time is known only with a time zone")
    func moments() throws {
        let stamps = [
            "2023-11-09T17:20:13+01:00", "1970-01-01T00:00:00Z", "2024-02-29T00:00:00.5Z", "2023-11-09T17:20:13",
        ]
        let read = try Fixture.read(
            Fixture.file(stamps.map { Fixture.activity(attributes: "last-updated-datetime=\"\($0)\"") }.joined()))
        let moments = read.map(\.activity.lastUpdated?.instant?.timeIntervalSince1970)
        #expect(moments == [1_699_546_813, 0, 1_709_164_800, nil])
        #expect(read[3].activity.lastUpdated?.date == CalendarDate(year: 2023, month: 11, day: 9))
    }

    @Test("Character references, CDATA and comments")
    func textForms() throws {
        let read = try Fixture.readOne(
            "<description><narrative>a&amp;b&#233;<![CDATA[<c>]]><!-- no --><?no?>d</narrative></description>")
        #expect(read.activity.descriptions.first?.narratives.first?.text == "a&bé<c>d")
    }

    @Test("A narrative with elements in it keeps all of its text, and that is said")
    func narrativeMarkup() throws {
        let read = try Fixture.readOne("<description><narrative>a <b>b</b> c</narrative></description>")
        #expect(read.activity.descriptions.first?.narratives.first?.text == "a b c")
        #expect(read.problems.map(\.rule) == ["narrative.markup"])
    }
}
