/// A results report of one row in two parts; no two are of the same place and activity.
struct SmallReport: Sendable {
    let number: Int

    private static let countries = ["EG", "ET", "IQ", "JO", "KE", "LB", "SD", "UG"]
    private static let populations = ["refugee", "host-community", "internally-displaced"]

    var json: String {
        let (women, men) = (40 + number % 90, 30 + number % 70)
        return """
            {"kind":"results-report","programme":"PROSPECTS","activity":"XM-DAC-41121-\(number % 40)",\
            "period":{"start":"2025-01-01","end":"2025-12-31"},"basis":"newly-reached","rows":[\
            {"indicator":"E1","country":"\(Self.countries[number % 8])","location":"Place \(number)",\
            "population":"\(Self.populations[number % 3])","people":\(women + men),"parts":[\
            {"sex":"female","age":"18-24","disability":"without","people":\(women)},\
            {"sex":"male","age":"unknown","disability":"with","people":\(men)}]}]}
            """
    }
}
