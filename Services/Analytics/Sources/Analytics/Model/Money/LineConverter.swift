import Domain

/// Converts lines by the hundred thousand: each pair of currency and day is looked up once.
struct LineConverter {
    /// What a line was converted by.
    enum Rate {
        /// By place in `quotes`.
        case quote(Int)
        case missing(Currency, hasDay: Bool)
    }

    private struct Key: Hashable {
        let currency: Int32
        let day: Int32?
    }

    let exchange: Exchange
    private let codes: Codes
    private var rates: [Key: Rate] = [:]
    private var quotes: [(quote: RateQuote, facts: Int)] = []
    private var missing: [String: (currency: Currency, amount: Fixed, facts: Int)] = [:]

    init(_ exchange: Exchange, _ codes: Codes) { (self.exchange, self.codes) = (exchange, codes) }

    /// Makes a line one of the currency asked for; `nil` where it was that before. One without a rate keeps its amount.
    mutating func convert(_ line: inout AmountLine) -> Rate? {
        guard line.currency != exchange.code else { return nil }
        let rate = rate(of: line)
        line.currency = exchange.code
        guard case .quote(let place) = rate else { return rate }
        let quote = quotes[place].quote
        func converted(_ amount: Fixed) -> Fixed? {
            amount == .zero ? amount : quote.amount(of: amount.value).map { Fixed($0) }
        }
        guard let amount = converted(line.amount), let local = converted(line.local),
            let refugeeLed = converted(line.refugeeLed)
        else { return .missing(quote.from, hasDay: true) }
        (line.amount, line.local, line.refugeeLed) = (amount, local, refugeeLed)
        return rate
    }

    /// Notes what a line that counts was converted by. Says whether there was a rate.
    mutating func note(_ rate: Rate, _ amount: Fixed) -> Bool {
        switch rate {
        case .quote(let place):
            quotes[place].facts += 1
            return true
        case .missing(let currency, let hasDay):
            let reason = exchange.reason(currency, hasDay: hasDay)
            let known = missing[reason]
            missing[reason] = (currency, (known?.amount ?? .zero) + amount, (known?.facts ?? 0) + 1)
            return false
        }
    }

    var account: ConversionAccount {
        var account = ConversionAccount()
        for (quote, facts) in quotes where facts > 0 { account.add(quote, facts: facts) }
        return account
    }

    /// What had no rate, with its amount.
    var excluded: [String: Int] {
        Dictionary(
            missing.map { ("\($0.key): \($0.value.currency) \($0.value.amount.value) in all", $0.value.facts) },
            uniquingKeysWith: +)
    }

    private mutating func rate(of line: AmountLine) -> Rate {
        let key = Key(currency: line.currency, day: line.day)
        if let known = rates[key] { return known }
        // What codes hold was a currency before it became a code.
        let own = codes[.currency][line.currency].flatMap(Currency.init) ?? exchange.currency
        let day = line.day.map { CalendarDate(daysSince1970: Int($0)) }
        let rate: Rate
        if let quote = day.flatMap({ exchange.book.quote(from: own, to: exchange.currency, on: $0) }) {
            quotes.append((quote, 0))
            rate = .quote(quotes.count - 1)
        } else {
            rate = .missing(own, hasDay: day != nil)
        }
        rates[key] = rate
        return rate
    }
}
