/// Words of names that tell little about whom they name, in the letters of ``Transliteration``.
enum NameWords {
    /// What kind of body it is, in the languages of the programme.
    static let legalForms = words(
        """
        foundation stichting association associations assoc assn ngo ngos npo ong cbo ltd limited inc incorporated llc
        plc gmbh ggmbh ev asbl vzw bv nv sa sarl cic cso organisation organization organisations organizations org
        fondation fundacion fondazione vakfi vakif dernegi dernek society trust charity company co corp corporation
        verein stiftung vereniging jamiya jamiyat jamiyah jamia munazama munazzama munazzamat muassasa muassasat
        jmya mnzma mwssa hyya drjt mahber fawndeshn fond fund fonds organizatsiya assotsiatsiya ano ooo registered
        """)

    /// Words that join others.
    static let joining = words(
        """
        the of for and de la le les du des et al el van voor het een en ve ile i v to in on a an d l pour und der die
        das fur w y au aux da do e
        """)

    /// Words that stand in so many names that they count half.
    static let common = words(
        """
        refugee refugees development relief aid support education health women woman youth community international
        national council committee centre center project programme program network humanitarian social human rights
        agency group union assistance services service phase
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
