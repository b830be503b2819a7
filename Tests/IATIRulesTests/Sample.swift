/// Files of our own that the standard accepts without any remark, for tests to spoil.
enum Sample {
    /// A file around activities.
    static func file(_ activities: String..., version: String = "2.03") -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <iati-activities version="\(version)" generated-datetime="2025-05-01T10:00:00Z">
        \(activities.joined(separator: "\n"))
        </iati-activities>
        """
    }

    /// The least that the standard accepts.
    static let small = """
        <iati-activity xml:lang="en" default-currency="EUR" last-updated-datetime="2025-04-30T09:00:00Z">
          <iati-identifier>XM-DAC-41122-KE-17</iati-identifier>
          <reporting-org ref="XM-DAC-41122" type="40"><narrative>Partner</narrative></reporting-org>
          <title><narrative>Schools for all</narrative></title>
          <description><narrative>Schools open to refugees and hosts.</narrative></description>
          <participating-org role="1" ref="XM-DAC-7" activity-id="XM-DAC-7-PPR-4000001234"/>
          <activity-status code="2"/>
          <activity-date type="2" iso-date="2024-01-15"/>
          <recipient-country code="KE"/>
          <sector code="11220"/>
        </iati-activity>
        """

    /// Every element of the standard, and every attribute.
    static let full = """
        <iati-activity xml:lang="en" default-currency="EUR" last-updated-datetime="2025-04-30T09:00:00+02:00"
            humanitarian="1" hierarchy="1" linked-data-uri="https://example.org/a/1" budget-not-provided="1">
          <iati-identifier>XM-DAC-41122-KE-18</iati-identifier>
          <reporting-org ref="XM-DAC-41122" type="40" secondary-reporter="0">
            <narrative>Partner</narrative><narrative xml:lang="fr">Partenaire</narrative>
          </reporting-org>
          <title><narrative>Work and school</narrative></title>
          <description type="1"><narrative>Work for youth.</narrative></description>
          <description type="2"><narrative>Income.</narrative></description>
          <participating-org role="1" ref="XM-DAC-7" type="10" activity-id="XM-DAC-7-PPR-4000001234"
            crs-channel-code="10000"><narrative>Donor</narrative></participating-org>
          <participating-org role="4" type="24"><narrative>Local partner</narrative></participating-org>
          <other-identifier ref="18" type="A1">
            <owner-org ref="XM-DAC-41122"><narrative>Partner</narrative></owner-org>
          </other-identifier>
          <activity-status code="2"/>
          <activity-date type="1" iso-date="2024-01-01"><narrative>Planned</narrative></activity-date>
          <activity-date type="2" iso-date="2024-01-15"/>
          <activity-date type="3" iso-date="2027-12-31"/>
          <contact-info type="1">
            <organisation><narrative>Partner</narrative></organisation>
            <department><narrative>Youth</narrative></department>
            <person-name><narrative>A. Officer</narrative></person-name>
            <job-title><narrative>Officer</narrative></job-title>
            <telephone>+254 20 000</telephone><email>desk@example.org</email>
            <website>https://example.org</website>
            <mailing-address><narrative>Box 1, Nairobi</narrative></mailing-address>
          </contact-info>
          <activity-scope code="4"/>
          <recipient-country code="KE" percentage="60"><narrative>Kenya</narrative></recipient-country>
          <recipient-country code="UG" percentage="20.5"/>
          <recipient-region code="298" vocabulary="1" percentage="19.5"><narrative>Africa</narrative></recipient-region>
          <location ref="KKM">
            <location-reach code="1"/>
            <location-id vocabulary="G1" code="7839600"/>
            <name><narrative>Kakuma</narrative></name>
            <description><narrative>A camp</narrative></description>
            <activity-description><narrative>Training</narrative></activity-description>
            <administrative vocabulary="G1" level="1" code="7806862"/>
            <point srsName="http://www.opengis.net/def/crs/EPSG/0/4326"><pos>3.71 34.87</pos></point>
            <exactness code="1"/><location-class code="2"/><feature-designation code="CMPRF"/>
          </location>
          <sector vocabulary="1" code="11220" percentage="40"/>
          <sector code="16020" percentage="60"/>
          <sector vocabulary="99" vocabulary-uri="https://example.org/v" code="P1"><narrative>Own</narrative></sector>
          <tag vocabulary="2" code="8"><narrative>Work</narrative></tag>
          <tag vocabulary="99" vocabulary-uri="https://example.org/t" code="X"/>
          <country-budget-items vocabulary="4">
            <budget-item code="A" percentage="100"><description><narrative>Item</narrative></description></budget-item>
          </country-budget-items>
          <humanitarian-scope type="1" vocabulary="1-2" code="EQ-2015-000048-NPL"><narrative>E</narrative></humanitarian-scope>
          <policy-marker vocabulary="1" code="1" significance="1"/>
          <policy-marker vocabulary="99" vocabulary-uri="https://example.org/p" code="Y"><narrative>Own</narrative></policy-marker>
          <collaboration-type code="1"/>
          <default-flow-type code="10"/>
          <default-finance-type code="110"/>
          <default-aid-type code="C01"/>
          <default-aid-type vocabulary="2" code="1"/>
          <default-tied-status code="5"/>
          <budget type="1" status="1">
            <period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/>
            <value value-date="2024-01-01">150000.00</value>
          </budget>
          <planned-disbursement type="1">
            <period-start iso-date="2025-01-01"/><period-end iso-date="2025-06-30"/>
            <value currency="USD" value-date="2025-01-01">5000</value>
            <provider-org ref="XM-DAC-7" provider-activity-id="XM-DAC-7-PPR-4000001234" type="10"><narrative>D</narrative></provider-org>
            <receiver-org ref="XM-DAC-41122" receiver-activity-id="XM-DAC-41122-KE-18" type="40"/>
          </planned-disbursement>
          <capital-spend percentage="12.5"/>
          <transaction ref="T1" humanitarian="0">
            <transaction-type code="1"/>
            <transaction-date iso-date="2024-02-01"/>
            <value currency="EUR" value-date="2024-02-01">-1000.5</value>
            <description><narrative>Correction</narrative></description>
            <provider-org ref="XM-DAC-7" provider-activity-id="XM-DAC-7-PPR-4000001234" type="10"/>
            <receiver-org ref="XM-DAC-41122" receiver-activity-id="XM-DAC-41122-KE-18" type="40"/>
            <disbursement-channel code="2"/>
            <flow-type code="10"/><finance-type code="110"/>
            <aid-type code="C01"/><aid-type vocabulary="2" code="2"/><tied-status code="5"/>
          </transaction>
          <transaction>
            <transaction-type code="4"/><transaction-date iso-date="2025-04-01"/>
            <value value-date="2025-04-01">20</value>
          </transaction>
          <document-link url="https://example.org/report_2024.pdf" format="application/pdf">
            <title><narrative>Report</narrative></title>
            <description><narrative>Annual</narrative></description>
            <category code="A01"/><language code="en"/><document-date iso-date="2025-02-01"/>
          </document-link>
          <related-activity ref="XM-DAC-7-PPR-4000001234" type="1"/>
          <legacy-data name="Status" value="7" iati-equivalent="activity-status"/>
          <conditions attached="1"><condition type="1"><narrative>Audit</narrative></condition></conditions>
          <result type="2" aggregation-status="1">
            <title><narrative>In work</narrative></title>
            <description><narrative>After training</narrative></description>
            <document-link url="https://example.org/r.html" format="text/html">
              <title><narrative>Method</narrative></title><category code="A08"/><language code="en"/>
            </document-link>
            <indicator measure="1" ascending="1" aggregation-status="1">
              <title><narrative>People in work</narrative></title>
              <description><narrative>Six months later</narrative></description>
              <reference vocabulary="99" code="J2" indicator-uri="https://example.org/i"/>
              <baseline year="2023" iso-date="2023-12-31" value="0">
                <location ref="KKM"/><dimension name="sex" value="female"/>
                <document-link url="https://example.org/b.html" format="text/html">
                  <title><narrative>Base</narrative></title><category code="A08"/>
                </document-link>
                <comment><narrative>None</narrative></comment>
              </baseline>
              <period>
                <period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/>
                <target value="100"><location ref="KKM"/><dimension name="sex" value="female"/>
                  <comment><narrative>Plan</narrative></comment></target>
                <actual value="87"><dimension name="sex" value="female"/>
                  <comment><narrative>Rain</narrative></comment>
                  <document-link url="https://example.org/l.html" format="text/html">
                    <title><narrative>List</narrative></title><category code="A08"/>
                  </document-link></actual>
              </period>
            </indicator>
          </result>
          <result type="1"><title><narrative>Trained</narrative></title>
            <reference vocabulary="99" code="E7" vocabulary-uri="https://example.org/r"/>
            <indicator measure="5"><title><narrative>Quality</narrative></title></indicator>
          </result>
          <crs-add>
            <other-flags code="1" significance="1"/>
            <loan-terms rate-1="4" rate-2="3.5">
              <repayment-type code="1"/><repayment-plan code="4"/><commitment-date iso-date="2024-01-01"/>
              <repayment-first-date iso-date="2025-01-01"/><repayment-final-date iso-date="2030-01-01"/>
            </loan-terms>
            <loan-status year="2024" currency="EUR" value-date="2024-01-01">
              <interest-received>1</interest-received><principal-outstanding>2.5</principal-outstanding>
              <principal-arrears>0</principal-arrears><interest-arrears>0</interest-arrears>
            </loan-status>
            <channel-code>21039</channel-code>
          </crs-add>
          <fss extraction-date="2024-05-06" priority="1" phaseout-year="2030">
            <forecast year="2025" value-date="2024-01-01" currency="EUR">3000</forecast>
          </fss>
          <x:note xmlns:x="https://example.org/ns" level="2"><x:text>Own</x:text></x:note>
        </iati-activity>
        """

    /// A file of organisations.
    static let organisations = """
        <?xml version="1.0" encoding="UTF-8"?>
        <iati-organisations version="2.03" generated-datetime="2025-05-01T10:00:00Z">
        <iati-organisation xml:lang="en" default-currency="EUR" last-updated-datetime="2025-04-30T09:00:00Z">
          <organisation-identifier>XM-DAC-41122</organisation-identifier>
          <name><narrative>Partner</narrative></name>
          <reporting-org ref="XM-DAC-41122" type="40"><narrative>Partner</narrative></reporting-org>
          <total-budget status="1">
            <period-start iso-date="2025-01-01"/><period-end iso-date="2025-12-31"/>
            <value value-date="2025-01-01">100</value>
            <budget-line ref="1"><value value-date="2025-01-01">50</value><narrative>Line</narrative></budget-line>
          </total-budget>
          <recipient-country-budget status="2">
            <recipient-country code="KE"/>
            <period-start iso-date="2025-01-01"/><period-end iso-date="2025-12-31"/>
            <value value-date="2025-01-01">100</value>
            <budget-line ref="1"><value value-date="2025-02-01">50</value><narrative>Line</narrative></budget-line>
          </recipient-country-budget>
          <total-expenditure>
            <period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/>
            <value value-date="2024-01-01">100</value>
            <expense-line ref="1"><value value-date="2024-01-01">50</value><narrative>Line</narrative></expense-line>
          </total-expenditure>
          <document-link url="https://example.org/b.pdf" format="application/pdf">
            <title><narrative>Plan</narrative></title><category code="B01"/><language code="en"/>
            <recipient-country code="KE"/>
          </document-link>
        </iati-organisation>
        </iati-organisations>
        """
}
