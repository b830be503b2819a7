import Crypto

/// The one stylesheet of all pages: calm, readable on a phone, light and dark, fit for print.
enum Stylesheet {
    /// Where it is served. The name changes with the content, so that it can be cached for good.
    static let path = "/assets/\(Hex.encode(SHA256.hash(data: Array(css.utf8)).prefix(8))).css"

    static let css = """
        :root {
          color-scheme: light dark;
          --paper: #fbfaf8; --ink: #1c1b19; --muted: #57534e; --link: #1d4f91; --line: #8a857d; --focus: #b45309;
          --band: #f1efea; --on-series: #ffffff;
          --s1: #1f5a94; --s2: #9a4d0c; --s3: #2b6b3f; --s4: #7b2f6b;
          --s5: #5b5b5b; --s6: #8f2f24; --s7: #12676f; --s8: #4d4494;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #16181b; --ink: #e8e6e3; --muted: #b3aea6; --link: #9cc3f5; --line: #7d8187; --focus: #fbbf24;
            --band: #1f2226; --on-series: #16181b;
            --s1: #8fbdf0; --s2: #f0b37e; --s3: #8fd0a2; --s4: #dda3cf;
            --s5: #c3c3c3; --s6: #f0a197; --s7: #7fd0d6; --s8: #bdb5f2;
          }
        }
        * { box-sizing: border-box; }
        html { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; line-height: 1.5; }
        body { margin: 0; background: var(--paper); color: var(--ink); }
        header, main, footer { max-width: 76rem; margin: 0 auto; padding: 1rem; }
        header { border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; align-items: baseline; }
        .product { margin: 0; font-weight: 700; }
        .product a { color: inherit; text-decoration: none; }
        nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
        nav a { display: inline-block; padding: 0.25rem 0; }
        nav a[aria-current] { color: inherit; font-weight: 600; text-decoration-thickness: 2px; }
        a { color: var(--link); text-underline-offset: 0.15em; }
        :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
        main:focus { outline: none; }
        .skip { position: absolute; left: -100rem; background: var(--paper); padding: 0.5rem 1rem; }
        .skip:focus { left: 0.5rem; top: 0.5rem; z-index: 1; }
        h1 { font-size: 1.6rem; line-height: 1.25; margin: 0.5rem 0 1rem; }
        h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 0.5rem; }
        p, li, dd { max-width: 42rem; overflow-wrap: anywhere; }
        .muted, footer, caption, figcaption { color: var(--muted); }
        .table { overflow-x: auto; margin: 1rem 0; }
        table { border-collapse: collapse; width: 100%; }
        caption { text-align: left; padding: 0.25rem 0; }
        th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); }
        th { font-weight: 600; }
        .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0.25rem 1rem; }
        dt { color: var(--muted); }
        dd { margin: 0; }
        .notice { background: var(--band); border-left: 4px solid var(--line); padding: 0.5rem 1rem; }
        input, select, textarea, button { font: inherit; color: inherit; background: var(--band); border: 1px solid var(--line); border-radius: 0.25rem; padding: 0.4rem 0.6rem; min-height: 2.75rem; }
        time { white-space: nowrap; }
        figure { margin: 1.5rem 0; }
        .chart svg { display: block; width: 100%; max-width: 30rem; height: auto; }
        .chart text { font-family: inherit; font-size: 15px; fill: var(--ink); }
        .chart .amount { fill: var(--muted); }
        .chart .inside { fill: var(--on-series); font-size: 13px; }
        .chart rect { stroke: var(--paper); stroke-width: 1; }
        .legend { list-style: none; margin: 0.5rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
        .legend svg { display: inline-block; width: 0.9em; height: 0.9em; margin-right: 0.4em; vertical-align: -0.1em; }
        .s1 { fill: var(--s1); } .s2 { fill: var(--s2); } .s3 { fill: var(--s3); } .s4 { fill: var(--s4); }
        .s5 { fill: var(--s5); } .s6 { fill: var(--s6); } .s7 { fill: var(--s7); } .s8 { fill: var(--s8); }
        footer { border-top: 1px solid var(--line); margin-top: 2rem; font-size: 0.9rem; }
        @media print {
          :root { color-scheme: light; }
          nav, .skip { display: none; }
          body { background: #ffffff; color: #000000; }
          a { color: inherit; }
          .table { overflow: visible; }
          tr, figure { break-inside: avoid; }
          .chart rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }

        """
}
