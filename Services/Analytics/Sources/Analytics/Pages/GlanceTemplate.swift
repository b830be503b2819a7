/// The frame of the first page.
enum GlanceTemplate {
    static let source = """
        <link rel="stylesheet" href="{{stylesheet}}">
        <form class="asof" method="get" action="/">
        <label for="asof">As recorded up to the end of</label>
        <input type="date" id="asof" name="asOf" value="{{day}}">
        <button type="submit">Show</button>
        {{#past}}<a href="/">Now</a>{{/past}}
        </form>
        {{#generated}}<p class="notice made"><strong>Generated figures.</strong> Whatever is marked <abbr class="gen" title="{{labels}}">gen.</abbr> was made by a generator for demonstration ({{labels}}). It is not a result of the programme.</p>{{/generated}}
        {{#isEmpty}}<p class="notice">Nothing has been recorded up to this time. A dash means “not known”, not zero.</p>{{/isEmpty}}
        <div class="cards">
        {{{cards}}}</div>
        <section aria-labelledby="reach">
        <h2 id="reach">People reached</h2>
        {{{chart}}}
        {{{balance}}}
        {{{countries}}}
        {{{visibility}}}
        </section>
        <section aria-labelledby="money">
        <h2 id="money">Money</h2>
        {{{money}}}
        {{{bounds}}}
        {{{partners}}}
        </section>
        <section aria-labelledby="awards">
        <h2 id="awards">Opportunity Fund and localisation grants</h2>
        {{{awards}}}
        </section>
        <section aria-labelledby="letters">
        <h2 id="letters">What the letters to parliament say</h2>
        {{{letters}}}
        </section>
        <section aria-labelledby="reading">
        <h2 id="reading">How to read this page</h2>
        <p>{{reachNote}}</p>
        <p>{{moneyNote}}</p>
        <p>A dash (–) means that nothing was reported or that there is nothing to divide by; it is never zero. Each figure leads to the events that it is made of, and keeps its value for the time it was asked for.</p>
        <ul class="downloads">
        {{{downloads}}}
        </ul>
        </section>

        """
}
