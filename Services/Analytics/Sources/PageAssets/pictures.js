/*
 * Draws each picture from the table under it, so that both have the same values. A table asks for one with
 * data-picture="bars|stacked|columns"; a cell with data-value is a point, one without is not known and not drawn.
 */
(function () {
    "use strict";

    function style(name) {
        return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    }

    // As the page writes numbers: thousands parted by a narrow space.
    function written(value) {
        return new Intl.NumberFormat(document.documentElement.lang).formatToParts(value).map(function (part) {
            return part.type === "group" ? "\u202f" : part.value;
        }).join("");
    }

    // Long names stand on several lines, of so many letters that a picture on a phone keeps room for itself.
    function lines(text) {
        var most = window.innerWidth < 600 ? 16 : 34;
        return text.split(" ").reduce(function (found, word) {
            var last = found[found.length - 1];
            if (last !== undefined && last.length + word.length < most) {
                found[found.length - 1] = last + " " + word;
            } else {
                found.push(word);
            }
            return found;
        }, []);
    }

    function read(table) {
        var columns = [];
        table.querySelectorAll("thead th[data-series]").forEach(function (heading) {
            columns.push({ index: heading.cellIndex, name: heading.textContent, colour: heading.dataset.series });
        });
        var rows = Array.prototype.filter.call(table.tBodies[0].rows, function (row) {
            return !row.classList.contains("total");
        });
        return {
            labels: rows.map(function (row) { return lines(row.cells[0].dataset.label || row.cells[0].textContent); }),
            sets: columns.map(function (column) {
                return {
                    label: column.name,
                    colour: column.colour,
                    data: rows.map(function (row) {
                        var cell = row.cells[column.index];
                        return cell && cell.dataset.value ? Number(cell.dataset.value) : null;
                    }),
                    texts: rows.map(function (row) {
                        var cell = row.cells[column.index];
                        return cell ? cell.dataset.text || cell.textContent : "";
                    })
                };
            })
        };
    }

    function options(kind, table, found) {
        var lies = kind !== "columns";
        var values = {
            stacked: kind === "stacked", beginAtZero: true,
            grid: { color: style("--band") }, border: { display: false },
            ticks: {
                color: style("--muted"), maxTicksLimit: 6,
                callback: written
            },
            title: { display: Boolean(table.dataset.unit), text: table.dataset.unit, color: style("--muted") }
        };
        var names = {
            stacked: kind === "stacked", grid: { display: false },
            ticks: { color: style("--ink"), autoSkip: false }
        };
        return {
            indexAxis: lies ? "y" : "x", responsive: true, maintainAspectRatio: false, animation: false,
            locale: document.documentElement.lang,
            scales: lies ? { x: values, y: names } : { x: names, y: values },
            plugins: {
                legend: { display: found.sets.length > 1, labels: { color: style("--ink"), boxWidth: 12 } },
                tooltip: {
                    callbacks: {
                        label: function (point) {
                            var set = found.sets[point.datasetIndex];
                            return set.label + ": " + set.texts[point.dataIndex];
                        }
                    }
                }
            }
        };
    }

    function draw(table) {
        var found = read(table);
        var known = found.sets.some(function (set) {
            return set.data.some(function (value) { return value !== null; });
        });
        if (!known) { return; }
        var kind = table.dataset.picture;
        var frame = document.createElement("div");
        frame.className = "picture";
        var deepest = Math.max.apply(null, found.labels.map(function (label) { return label.length; }));
        var row = Math.max(kind === "stacked" ? 2.1 : 1.6 * found.sets.length + 0.8, 1.1 * deepest + 0.5);
        var height = kind === "columns" ? 18 : 5 + found.labels.length * row;
        frame.style.height = Math.min(60, Math.max(9, height)) + "rem";
        var canvas = document.createElement("canvas");
        canvas.setAttribute("role", "img");
        canvas.setAttribute("aria-label", table.getAttribute("aria-label"));
        frame.appendChild(canvas);
        var place = table.closest(".captioned");
        place.parentNode.insertBefore(frame, place);
        new Chart(canvas, {
            type: "bar",
            data: {
                labels: found.labels,
                datasets: found.sets.map(function (set) {
                    return {
                        label: set.label, data: set.data, backgroundColor: style("--s" + set.colour),
                        maxBarThickness: 26, borderWidth: 0
                    };
                })
            },
            options: options(kind, table, found)
        });
    }

    function drawAll() {
        document.querySelectorAll(".picture").forEach(function (frame) { frame.remove(); });
        Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
        document.querySelectorAll("table[data-picture]").forEach(draw);
    }

    document.addEventListener("DOMContentLoaded", function () {
        drawAll();
        matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
    });
}());
