/// A results report of one row in two parts; no two are of the same place and activity.
struct SmallReport: Sendable {
    let number: Int

    private static let countries = ["EG", "ET", "IQ", "JO", "KE", "LB", "SD", "UG"]
    private static let populations = ["refugee", "host-community", "internally-displaced"]

    var json: String {
        Self.json(
            activity: number % 40, country: Self.countries[number % 8], place: "Place \(number)",
            population: Self.populations[number % 3], women: 40 + number % 90, men: 30 + number % 70)
    }

    static func json(
        activity: Int = 1, country: String = "JO", place: String, population: String = "refugee", women: Int, men: Int
    ) -> String {
        """
        {"kind":"results-report","programme":"PROSPECTS","activity":"XM-DAC-41121-\(activity)",\
        "period":{"start":"2025-01-01","end":"2025-12-31"},"basis":"newly-reached","rows":[\
        {"indicator":"E1","country":"\(country)","location":"\(place)",\
        "population":"\(population)","people":\(women + men),"parts":[\
        {"sex":"female","age":"18-24","disability":"without","people":\(women)},\
        {"sex":"male","age":"unknown","disability":"with","people":\(men)}]}]}
        """
    }
}
