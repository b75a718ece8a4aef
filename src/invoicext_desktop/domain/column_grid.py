"""A table on the pages as a person draws it: where it stands on each page, its columns, and what each column is.

All in points from the page's top left, as the page is shown. Columns are the same on all pages, as tables have them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.domain.fields import LINE_FIELDS
from invoicext_desktop.domain.invoice import InvoiceContent

#: What a column can be; "" is read by nobody.
NOTHING = ""
KINDS: tuple[str, ...] = (*(spec.path for spec in LINE_FIELDS), NOTHING)
#: Columns that may stand in a table more than once: their texts are joined.
SEVERAL = frozenset({"description", NOTHING})
#: No column and no table is narrower or lower than this.
LEAST = 8.0
#: So far from what was read the edges of the table are drawn.
_ROOM = 4.0
#: How much of the room between words and the next column the words get.
_WORDS_SHARE = 0.7


@dataclass(frozen=True, slots=True)
class Area:
    """Where the table stands on a page (from 1, as in its file)."""

    page: int
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class GivenColumn:
    kind: str
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Grid:
    """`edges` from left to right, the table's own among them; `kinds` has one for each column between two of them."""

    edges: tuple[float, ...]
    kinds: tuple[str, ...]
    areas: tuple[Area, ...]

    @property
    def columns(self) -> tuple[GivenColumn, ...]:
        return tuple(
            GivenColumn(kind, left, right)
            for kind, left, right in zip(self.kinds, self.edges[:-1], self.edges[1:], strict=True)
        )

    def area_on(self, page: int) -> Area | None:
        return next((area for area in self.areas if area.page == page), None)

    def box_on(self, page: int) -> BBox | None:
        """The table on a page (from 1)."""
        area = self.area_on(page)
        return None if area is None else BBox(self.edges[0], area.top, self.edges[-1], area.bottom)

    def column_at(self, x: float) -> int | None:
        """The column in which `x` lies."""
        at = bisect_right(self.edges, x) - 1
        return at if 0 <= at < len(self.kinds) else None


def with_edge(grid: Grid, at: int, x: float) -> Grid:
    """Edge `at` moved to `x`, as far as its neighbours leave room."""
    low = grid.edges[at - 1] + LEAST if at > 0 else 0.0
    high = grid.edges[at + 1] - LEAST if at + 1 < len(grid.edges) else float("inf")
    moved = min(max(x, low), high) if low <= high else grid.edges[at]
    return replace(grid, edges=(*grid.edges[:at], moved, *grid.edges[at + 1 :]))


def divided(grid: Grid, x: float) -> Grid:
    """A new edge at `x`. The wider part stays what the column was, the other is nothing yet."""
    at = grid.column_at(x)
    if at is None:
        return grid
    column = grid.columns[at]
    if x - column.left < LEAST or column.right - x < LEAST:
        return grid
    parts = (column.kind, NOTHING) if x - column.left >= column.right - x else (NOTHING, column.kind)
    edges = (*grid.edges[: at + 1], x, *grid.edges[at + 1 :])
    return replace(grid, edges=edges, kinds=(*grid.kinds[:at], *parts, *grid.kinds[at + 1 :]))


def without_edge(grid: Grid, at: int) -> Grid:
    """The columns on both sides of inner edge `at` as one: what the left one is, else what the right one is."""
    if not 0 < at < len(grid.edges) - 1:
        return grid
    kind = grid.kinds[at - 1] or grid.kinds[at]
    kinds = (*grid.kinds[: at - 1], kind, *grid.kinds[at + 1 :])
    return replace(grid, edges=(*grid.edges[:at], *grid.edges[at + 1 :]), kinds=kinds)


def with_kind(grid: Grid, at: int, kind: str) -> Grid:
    """Column `at` is this; the one that was it so far takes what this one was."""
    kinds = list(grid.kinds)
    if kind not in SEVERAL and kind in kinds:
        kinds[kinds.index(kind)] = kinds[at] if kinds[at] not in SEVERAL else NOTHING
    kinds[at] = kind
    return replace(grid, kinds=tuple(kinds))


def with_area(grid: Grid, page: int, top: float, bottom: float) -> Grid:
    """The table on `page` between these heights."""
    low, high = max(min(top, bottom), 0.0), max(top, bottom)
    area = Area(page, low, max(high, low + LEAST))
    others = [other for other in grid.areas if other.page != page]
    return replace(grid, areas=tuple(sorted([*others, area], key=lambda item: item.page)))


def without_area(grid: Grid, page: int) -> Grid:
    """No table on this page, unless it is the only one."""
    others = tuple(area for area in grid.areas if area.page != page)
    return replace(grid, areas=others) if others else grid


# --- as it was read -----------------------------------------------------------------------------


def grid_of(content: InvoiceContent) -> Grid | None:
    """The table as reading saw it: around the cells that have a place on a page. None where it has no two columns."""
    extents: dict[str, tuple[float, float]] = {}
    heights: dict[int, tuple[float, float]] = {}
    for kind, page, box in _cells(content):
        left, right = extents.get(kind, (box.x0, box.x1))
        extents[kind] = min(left, box.x0), max(right, box.x1)
        top, bottom = heights.get(page, (box.y0, box.y1))
        heights[page] = min(top, box.y0), max(bottom, box.y1)
    if len(extents) < 2:
        return None
    kinds = sorted(extents, key=lambda kind: sum(extents[kind]))
    edges = [min(left for left, _ in extents.values()) - _ROOM]
    for kind, after in pairwise(kinds):
        edges.append(max(_between(kind, extents[kind], extents[after]), edges[-1] + LEAST))
    edges.append(max(max(right for _, right in extents.values()) + _ROOM, edges[-1] + LEAST))
    areas = tuple(Area(page, top - _ROOM, bottom + _ROOM) for page, (top, bottom) in sorted(heights.items()))
    return Grid(tuple(edges), tuple(kinds), areas)


def _cells(content: InvoiceContent) -> Iterator[tuple[str, int, BBox]]:
    for path, item in content.evidence.items():
        head, _, name = path.rpartition(".")
        if head.startswith("line_items.") and item.page is not None and item.bbox is not None:
            yield name, item.page, item.bbox


def _between(kind: str, before: tuple[float, float], after: tuple[float, float]) -> float:
    """The edge between two columns. Words go on further to the right than where they were seen to begin."""
    share = _WORDS_SHARE if kind == "description" and after[0] > before[1] else 0.5
    return before[1] + share * (after[0] - before[1])
