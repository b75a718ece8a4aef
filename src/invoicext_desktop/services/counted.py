"""A change of very many invoices tells how far it is, and can be called off as long as it is not written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from invoicext_desktop.services.events import EventBus, ManyProgress
from invoicext_desktop.services.tasks import CancelToken

T = TypeVar("T")

#: Fewer than these are done before anybody could read it.
MANY = 100
#: How many are done between two looks.
STEP = 20


def counted(items: Sequence[T], events: EventBus) -> Iterator[T]:
    """Each of them, inside the transaction that writes them all.

    Raises CancelledError where somebody cancels what the event offers: the transaction then leaves all as it was.
    """
    if len(items) < MANY:
        yield from items
        return
    cancel = CancelToken()
    try:
        for done, item in enumerate(items):
            if done % STEP == 0:
                cancel.check()
                events.publish(ManyProgress(done, len(items), cancel))
            yield item
        cancel.check()
    finally:
        events.publish(ManyProgress(len(items), len(items), cancel))
