"""All suppliers' lessons at one moment, for the processes that read: an index by key, and a file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from invoicext_desktop.domain.lesson_snapshot import decode_suppliers, encode_suppliers
from invoicext_desktop.domain.lessons import KeyKind, Lesson, LessonKind, SupplierKey, SupplierLessons
from invoicext_desktop.extraction.memory.fingerprint import ALIKE, likeness
from invoicext_desktop.extraction.memory.keys import Keys

#: What a key says of who the supplier is.
WEIGHTS = {KeyKind.TAX_ID: 10.0, KeyKind.IBAN: 8.0, KeyKind.DOMAIN: 5.0, KeyKind.NAME: 4.0, KeyKind.PHONE: 3.0}
LAYOUT_WEIGHT = 3.5
#: A key that is rather the customer's says less.
THEIRS = 1.0
#: Who is recognised for certain has so much; the runner-up has so much less.
CERTAIN, AHEAD = 6.0, 1.0
#: Layouts this much alike are the same program's.
SAME_PROGRAM = 0.1
#: What another supplier with the same layout may lend.
LENT = frozenset((LessonKind.PLACE, LessonKind.COLUMNS))


@dataclass(frozen=True, slots=True)
class Recognised:
    """The lessons for a document. `lent`: they are another supplier's with the same layout, places only."""

    lessons: tuple[Lesson, ...]
    supplier: SupplierLessons
    lent: bool = False


class Memory:
    """What was learned of every supplier."""

    def __init__(self, suppliers: Iterable[SupplierLessons] = ()) -> None:
        self.suppliers = tuple(suppliers)
        self._by_key: dict[SupplierKey, list[int]] = {}
        self._layouts: list[tuple[int, str]] = []
        for number, supplier in enumerate(self.suppliers):
            for key in supplier.keys:
                if key.kind is KeyKind.LAYOUT:
                    self._layouts.append((number, key.value))
                else:
                    self._by_key.setdefault(key, []).append(number)

    def recognise(self, keys: Keys) -> Recognised | None:
        """Whose document it is, or whose layout it has; None where nobody's, or where two are as likely."""
        layouts = self._layouts_on(keys)
        points = self._points(keys)
        ranked = sorted(points, key=lambda n: -(points[n] + LAYOUT_WEIGHT * layouts.get(n, 0.0)))
        for place, number in enumerate(ranked[:1]):
            total = points[number] + LAYOUT_WEIGHT * layouts.get(number, 0.0)
            rivals = [points[n] + LAYOUT_WEIGHT * layouts.get(n, 0.0) for n in ranked[place + 1 :]]
            ahead = not rivals or total - rivals[0] >= AHEAD
            if total >= CERTAIN and ahead and not self._contradicts(self.suppliers[number], keys):
                supplier = self.suppliers[number]
                return Recognised(supplier.lessons, supplier) if supplier.enabled else None
        return self._borrowed(layouts)

    def _points(self, keys: Keys) -> dict[int, float]:
        points: dict[int, float] = {}
        seen: dict[int, set[KeyKind]] = {}
        for key in keys.every:
            theirs = key in keys.theirs and key not in keys.read
            for number in self._by_key.get(key, ()):
                kinds = seen.setdefault(number, set())
                if key.kind not in kinds:
                    kinds.add(key.kind)
                    weight = THEIRS if theirs else WEIGHTS[key.kind]
                    if key.kind is KeyKind.NAME and key in keys.read:
                        weight = CERTAIN
                    points[number] = points.get(number, 0.0) + weight
        return points

    def _contradicts(self, supplier: SupplierLessons, keys: Keys) -> bool:
        """Whether the page names another supplier by number, and this one's own number is nowhere on it."""
        own = {key for key in supplier.keys if key.kind is KeyKind.TAX_ID}
        if not own or own & keys.every:
            return False
        shapes = {_shape(key.value) for key in own}
        return any(key.kind is KeyKind.TAX_ID and _shape(key.value) in shapes for key in keys.read)

    def _layouts_on(self, keys: Keys) -> dict[int, float]:
        found: dict[int, float] = {}
        for number, print_ in self._layouts:
            share = likeness(print_, keys.labels, misread=keys.misread)
            if share >= ALIKE:
                found[number] = max(share, found.get(number, 0.0))
        return found

    def _borrowed(self, layouts: dict[int, float]) -> Recognised | None:
        """The places that all suppliers with this layout agree on."""
        enabled = {number: share for number, share in layouts.items() if self.suppliers[number].enabled}
        if not enabled:
            return None
        most = max(enabled.values())
        same = [self.suppliers[n] for n in sorted(enabled) if enabled[n] >= most - SAME_PROGRAM]
        nearest = self.suppliers[max(enabled, key=lambda n: enabled[n])]
        lessons = [lesson for lesson in nearest.lessons if lesson.kind in LENT]
        kept = [lesson for lesson in lessons if all(_shared(lesson, other) for other in same)]
        return Recognised(tuple(kept), nearest, lent=True) if kept else None

    def dumps(self) -> str:
        return encode_suppliers(self.suppliers)

    @classmethod
    def loads(cls, text: str) -> Memory:
        """Raises ValueError for text that is no snapshot."""
        return cls(decode_suppliers(text))


def _shape(tax_id: str) -> str:
    return "".join("9" if c.isdigit() else "A" for c in tax_id)


def _shared(lesson: Lesson, other: SupplierLessons) -> bool:
    """Whether another supplier with the same layout has the lesson too, or knows nothing of its path."""
    about = [one for one in other.lessons if (one.path, one.kind) == (lesson.path, lesson.kind)]
    told = ("label", "relation", "heading", "absent")
    return not about or any(all(one.details.get(n) == lesson.details.get(n) for n in told) for one in about)


_LOADED: dict[Path, tuple[int, int, Memory]] = {}
_LOADING = Lock()


def load(path: Path) -> Memory:
    """The snapshot in a file, read again when it has changed; an empty one where there is none or it is broken."""
    try:
        state = path.stat()
    except OSError:
        return Memory()
    with _LOADING:
        known = _LOADED.get(path)
        if known is not None and known[:2] == (state.st_mtime_ns, state.st_size):
            return known[2]
        try:
            memory = Memory.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            memory = Memory()
        _LOADED.clear()
        _LOADED[path] = state.st_mtime_ns, state.st_size, memory
        return memory
