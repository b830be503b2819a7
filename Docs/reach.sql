-- People reached by country, pillar and population group, from nothing but the facts that analysts take away, by none of
-- the programme's own code: country, pillar, population, at least, at most.
--
--   sqlite3 -csv -cmd '.import people.csv facts' :memory: '.read Docs/reach.sql'
--
-- It presumes that people newly reached are reported in periods that do not overlap, and indicators that count people.
WITH numbered AS (
    SELECT *, ifnull(location, '') AS place, CAST(people AS INTEGER) AS n,
        row_number() OVER (
            PARTITION BY reporter, activity, indicator, country, location, population, period_start, period_end
            ORDER BY recorded_at DESC, CAST(sequence AS INTEGER) DESC, event_id DESC, CAST(item AS INTEGER) DESC
        ) AS age
    FROM facts
), current AS (
    -- Of one period the report that was recorded last.
    SELECT reporter, activity, indicator, country, place, population, pillar, basis, period_start, period_end, n
    FROM numbered WHERE age = 1
), totals AS (
    -- Of running totals the one of the latest period.
    SELECT * FROM (
        SELECT *, row_number() OVER (
            PARTITION BY reporter, activity, indicator, country, place, population ORDER BY period_end DESC
        ) AS age FROM current WHERE basis = 'cumulative'
    ) WHERE age = 1
), counted AS (
    SELECT activity, indicator, country, place, population, pillar, n FROM totals
    UNION ALL
    -- People newly reached after the running total, where there is one.
    SELECT new.activity, new.indicator, new.country, new.place, new.population, new.pillar, new.n
    FROM current AS new LEFT JOIN totals
        ON totals.reporter = new.reporter AND totals.activity = new.activity AND totals.indicator = new.indicator
        AND totals.country = new.country AND totals.place = new.place AND totals.population = new.population
        AND totals.period_end >= new.period_start
    WHERE new.basis = 'newly-reached' AND totals.reporter IS NULL
), indicators AS (
    -- Reporters and periods of one indicator add.
    SELECT country, pillar, population, place, activity, indicator, sum(n) AS n FROM counted
    GROUP BY country, pillar, population, place, activity, indicator
), activities AS (
    -- One person gets several services of one activity: the largest indicator.
    SELECT country, pillar, population, place, activity, max(n) AS n FROM indicators
    GROUP BY country, pillar, population, place, activity
), places AS (
    -- Activities in one place may reach the same people: at least the largest, at most all.
    SELECT country, pillar, population, place, max(n) AS low, sum(n) AS high FROM activities
    GROUP BY country, pillar, population, place
)
-- Places are separate; a report on the whole country overlaps those on its places.
SELECT country, pillar, population,
    max(sum(CASE WHEN place <> '' THEN low ELSE 0 END), sum(CASE WHEN place = '' THEN low ELSE 0 END)) AS low,
    sum(high) AS high
FROM places GROUP BY country, pillar, population ORDER BY country, pillar, population;
