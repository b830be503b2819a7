/// What these pages need beside the stylesheet of all pages. Colours are those of that one.
enum PageStyles {
    static let css = """
        .asof { display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem; align-items: center; margin: 0 0 1.25rem; }
        .asof label { color: var(--muted); }
        .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); gap: 1rem; margin: 1rem 0 2rem; }
        .card { background: var(--band); border-top: 3px solid var(--s1); padding: 0.9rem 1rem 0.75rem; display: flex; flex-direction: column; }
        .card h2 { font-size: 0.95rem; font-weight: 600; margin: 0; color: var(--muted); }
        .card p { margin: 0.25rem 0 0; }
        .value { font-size: 1.35rem; line-height: 1.2; font-weight: 650; font-variant-numeric: tabular-nums; letter-spacing: -0.01em; }
        .value .unit { font-size: 0.95rem; font-weight: 400; color: var(--muted); }
        .about { font-size: 0.9rem; color: var(--muted); flex: 1; }
        .card .origin { font-size: 0.85rem; padding-top: 0.5rem; }
        .tag { display: inline-block; border: 1px solid var(--line); border-radius: 0.2rem; padding: 0 0.35em; font-size: 0.8rem; color: var(--muted); max-width: 100%; overflow-wrap: anywhere; }
        .made { color: var(--s6); border-color: var(--s6); }
        .notice.made { color: inherit; border-color: var(--s6); }
        .gen { font-size: 0.72rem; color: var(--s6); text-decoration: none; cursor: help; }
        a.figure { color: inherit; text-decoration-color: var(--line); text-decoration-thickness: 1px; }
        a.figure:hover { color: var(--link); text-decoration-color: currentColor; }
        section h2 { border-bottom: 2px solid var(--s1); padding-bottom: 0.25rem; margin-top: 2.5rem; }
        .caption { color: var(--muted); margin: 1.5rem 0 0; max-width: none; }
        .table { font-size: 0.92rem; margin-top: 0.25rem; }
        .table small { display: block; color: var(--muted); font-size: 0.85rem; font-weight: 400; }
        .table th, .table td { padding: 0.35rem 1rem 0.35rem 0; line-height: 1.35; }
        .table th:last-child, .table td:last-child { padding-right: 0; }
        .table thead th { color: var(--muted); font-weight: 600; vertical-align: bottom; white-space: normal; }
        .table tbody th { font-weight: 400; }
        .table .total th, .table .total td { font-weight: 600; border-bottom: 0; border-top: 2px solid var(--line); }
        .table th:first-child { min-width: 8rem; }
        .wide th:first-child { min-width: 14rem; }
        .wide td:last-child { min-width: 12rem; }
        .wide .number { white-space: normal; min-width: 8rem; }
        .unbroken { white-space: nowrap; }
        h3 { font-size: 1rem; margin: 1.25rem 0 0.25rem; max-width: 46rem; }
        .quotes { list-style: none; padding: 0; margin: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 0 2rem; }
        .quotes li { border-bottom: 1px solid var(--line); padding: 0.35rem 0; font-size: 0.92rem; }
        .table code { font-size: 0.8rem; }
        .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 0 2rem; }
        .downloads { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
        .languages { margin: 0 0 0 auto; display: flex; gap: 0.75rem; max-width: none; }
        .languages a[aria-current] { color: inherit; font-weight: 600; text-decoration: none; }
        .said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; padding: 0; }
        .picture { position: relative; width: 100%; max-width: 52rem; margin: 1rem 0; }
        section > .about { max-width: none; margin: 0.25rem 0 0.5rem; }
        details { font-size: 0.9rem; color: var(--muted); }
        summary { cursor: pointer; min-height: 1.75rem; }
        .index { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
        .index li { max-width: none; }
        .flow { overflow-x: auto; }
        .flow svg { display: block; width: 100%; min-width: 36rem; max-width: 60rem; height: auto; }
        .flow text { font-family: inherit; font-size: 13px; fill: var(--ink); }
        .flow .amount { fill: var(--muted); }
        .flow path { fill-opacity: 0.45; }
        .flow path:hover { fill-opacity: 0.75; }
        .late { color: var(--s6); font-weight: 600; }

        """
}
