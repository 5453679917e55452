"""Growth as a drawing: a small panel for each kind, both axes logarithmic, with the line of slope 1 to hold it against."""

import html
import math

WIDE, HIGH, LEFT, TOP, GAP = 200, 150, 66, 68, 26
COLUMNS = 4


def drawing(results):
    rows = math.ceil(len(results) / COLUMNS)
    wide, high = LEFT + COLUMNS * (WIDE + GAP) + 10, TOP + rows * (HIGH + 52) + 20
    xs = [x for points, _ in results.values() for x, _ in points]
    ys = [y for points, _ in results.values() for _, y in points]
    x_range, y_range = decades(xs), decades(ys)
    panels = [
        panel(kind, *result, LEFT + i % COLUMNS * (WIDE + GAP), TOP + i // COLUMNS * (HIGH + 52), x_range, y_range)
        for i, (kind, result) in enumerate(results.items())
    ]
    said = "; ".join(f"{kind} {number(steepness)}" for kind, (_, steepness) in results.items())
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" role="img" aria-labelledby="t d" font-family="sans-serif" font-size="11">
<title id="t">Instruksjoner mot meldingens størrelse, for hver måte en melding kan vokse på</title>
<desc id="d">Stigning i logaritmisk skala: {html.escape(said)}. 1 er like fort som meldingen.</desc>
<rect width="{wide}" height="{high}" fill="#fff"/>
<text x="10" y="20" font-size="14" font-weight="bold" fill="#111">Instruksjoner mot meldingens størrelse</text>
<text x="10" y="38" fill="#444">Begge akser er logaritmiske. Stiplet: like fort som meldingen (stigning 1).</text>
{chr(10).join(panels)}
</svg>
"""


def decades(values):
    return math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))


def number(value):
    return f"{value:.2f}".replace(".", ",")


def panel(kind, points, steepness, left, top, x_range, y_range):
    def at(x, y):
        fx = (math.log10(x) - x_range[0]) / (x_range[1] - x_range[0])
        fy = (math.log10(y) - y_range[0]) / (y_range[1] - y_range[0])
        return f"{left + fx * WIDE:.1f},{top + HIGH - fy * HIGH:.1f}"

    (x0, _), (x1, y1) = points[0], points[-1]
    low = max(y1 * x0 / x1, 10 ** y_range[0])
    guide = f'{at(x1 * low / y1, low)} {at(x1, y1)}'
    line = " ".join(at(x, y) for x, y in points)
    dots = "".join('<circle cx="{}" cy="{}" r="2.5"/>'.format(*at(x, y).split(",")) for x, y in points)
    marks = [
        f'<text x="{left + i / (x_range[1] - x_range[0]) * WIDE:.0f}" y="{top + HIGH + 13}" text-anchor="middle">{SIZES_SAID[d]}</text>'
        for i, d in enumerate(range(x_range[0], x_range[1]))
    ] + [
        f'<text x="{left - 4}" y="{top + HIGH - i / (y_range[1] - y_range[0]) * HIGH + 4:.0f}" text-anchor="end">{COUNTS_SAID[d]}</text>'
        for i, d in enumerate(range(y_range[0], y_range[1] + 1))
        if left == LEFT and d % 2 == 0
    ]
    return f"""<g>
<rect x="{left}" y="{top}" width="{WIDE}" height="{HIGH}" fill="none" stroke="#999"/>
<text x="{left}" y="{top - 5}" fill="#111">{html.escape(kind)}: <tspan font-weight="bold">{number(steepness)}</tspan></text>
<polyline points="{guide}" fill="none" stroke="#888" stroke-dasharray="4 4"/>
<g fill="#0b5394" stroke="none"><polyline points="{line}" fill="none" stroke="#0b5394" stroke-width="2"/>{dots}</g>
<g fill="#444">{"".join(marks)}</g>
</g>"""


UNITS = ["", "k", "M", "G", "T"]
SIZES_SAID = {d: f"{10 ** (d % 3)} {UNITS[d // 3]}B" for d in range(0, 15)}
COUNTS_SAID = {d: f"{10 ** (d % 3)} {['', 'tusen', 'mill.', 'mrd.', 'bill.'][d // 3]}".strip() for d in range(0, 15)}
