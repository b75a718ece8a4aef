"""How large the paper of a picture is, in points: what preview and evidence both go by.

A picture says how many pixels it has; its resolution is often missing, or what a program or a camera
writes without knowing (72, 96). Sizes of letters and distances mean something only on paper of a
plausible size, so that where nothing better is known the shape says which paper it is.
"""

from __future__ import annotations

#: Short and long side in points.
A4 = (595.0, 842.0)
LETTER = (612.0, 792.0)
#: The roll of a till's printer is 80 mm wide.
RECEIPT_WIDTH = 227.0
#: From this length for their width on, papers are receipts.
RECEIPT_SHAPE = 1.55
#: What screens and cameras write that know of no paper.
MADE_UP = (72.0, 96.0)
#: Fax in its coarse mode has 98 rows an inch.
LEAST_DPI, MOST_DPI = 90.0, 1_300.0
#: Sides of what is scanned: from a parking ticket to A1, or a long receipt.
LEAST_SIDE, MOST_SHORT_SIDE, MOST_LONG_SIDE = 100.0, 1_700.0, 6_000.0
#: The shapes of cameras' pictures: what they show may be of any shape.
CAMERA_SHAPES = (4 / 3, 3 / 2, 16 / 9)
#: Resolutions of scanners: what is exactly as wide as a page at one of these is no receipt, however long.
_SCANNERS = (150, 200, 300)
_ALIKE = 0.012


def size_in_points(width: int, height: int, dpi: tuple[float, float] | None) -> tuple[float, float]:
    """The size of the paper that `width` by `height` pixels show, `dpi` being what the file says of it."""
    if dpi is not None and _is_plausible(width, height, dpi):
        return 72 * width / dpi[0], 72 * height / dpi[1]
    short, long = min(width, height), max(width, height)
    scale = min(_short_side(short, long, upright=height >= width) / short, MOST_LONG_SIDE / long)
    return max(width * scale, 1.0), max(height * scale, 1.0)


def _is_plausible(width: int, height: int, dpi: tuple[float, float]) -> bool:
    if not all(LEAST_DPI <= each <= MOST_DPI for each in dpi) or max(dpi) > 2.2 * min(dpi):
        return False
    if any(abs(each - made_up) < 1 for each in dpi for made_up in MADE_UP):
        return False
    sides = (72 * width / dpi[0], 72 * height / dpi[1])
    return LEAST_SIDE <= min(sides) <= MOST_SHORT_SIDE and max(sides) <= MOST_LONG_SIDE


def _short_side(short: int, long: int, *, upright: bool) -> float:
    """How long the shorter side is, in points, going by the shape alone."""
    shape = long / short
    if not upright:
        return _within_a_page(shape)
    if _is_scanned_page(short):
        return _page_for(shape)[0]
    taken_by_camera = short >= 480 and any(abs(shape / each - 1) < 0.005 for each in CAMERA_SHAPES)
    if shape > RECEIPT_SHAPE and not taken_by_camera:
        return RECEIPT_WIDTH
    return _within_a_page(shape)


def _is_scanned_page(short: int) -> bool:
    return any(abs(short - paper[0] * dpi / 72) <= 1.5 for dpi in _SCANNERS for paper in (A4, LETTER))


def _page_for(shape: float) -> tuple[float, float]:
    """The paper whose shape is nearer."""
    return min((A4, LETTER), key=lambda paper: abs(shape - paper[1] / paper[0]))


def _within_a_page(shape: float) -> float:
    """The shorter side where the picture is as large as fits on a page."""
    paper = _page_for(shape)
    if abs(shape * paper[0] / paper[1] - 1) < _ALIKE:
        return paper[0]
    return min(paper[0], paper[1] / shape)
