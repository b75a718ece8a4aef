"""Paints what is in view: the pages, the values' boxes, what was searched for, and what a hand does there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPalette, QPen

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.domain.page_text import around
from invoicext_desktop.ui.review.page_boxes import paint_hovered, paint_lit
from invoicext_desktop.ui.review.page_marks import paint_band, paint_chosen, paint_found, paint_offer, paint_offered
from invoicext_desktop.ui.review.words import place_of
from invoicext_desktop.ui.theme import SPACE_5, hairline, make_palette, subtle

if TYPE_CHECKING:
    from invoicext_desktop.ui.review.page_view import PageView


def paint_view(view: PageView) -> None:
    """All of it. Costs what is in view, however long the document is."""
    painter = QPainter(view.viewport())
    seen = view.visible_pages()
    for page in seen:
        _paint_page(painter, view, page)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = QRectF(view.viewport().rect())
    lit, hovered = view.lit_rect(), view.touch.hovered
    box = view.box_of(hovered) if hovered else None
    if lit is not None:
        paint_lit(painter, lit)
    if box is not None:
        paint_hovered(painter, box, place_of(hovered), whole)
    _paint_found(painter, view, frozenset(seen))
    _paint_hand(painter, view, whole)


def _paint_page(painter: QPainter, view: PageView, page: int) -> None:
    rect, paper = view.page_rect(page), make_palette(dark=False)
    painter.fillRect(rect, paper.color(QPalette.ColorRole.Base))
    image, reason = view.image_of(page)
    if image is not None:
        _paint_image(painter, image, rect, view.devicePixelRatioF())
    elif reason:
        painter.setPen(subtle(paper))
        text = rect.adjusted(SPACE_5, SPACE_5, -SPACE_5, -SPACE_5)
        painter.drawText(text, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), reason)
    painter.setPen(QPen(hairline(view.palette()), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))


def _paint_image(painter: QPainter, image: QImage, rect: QRectF, ratio: float) -> None:
    """Pixel by pixel where the image is the right one, scaled until that one is there."""
    exact = abs(image.width() - rect.width() * ratio) <= 1 and abs(image.height() - rect.height() * ratio) <= 1
    if exact:
        target = QRectF(rect.x(), rect.y(), image.width() / ratio, image.height() / ratio)
        painter.save()
        painter.setClipRect(rect)
        painter.drawImage(target, image)
        painter.restore()
    else:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(rect, image)


def _paint_found(painter: QPainter, view: PageView, seen: frozenset[int]) -> None:
    hits, current = view.hits
    rects = [rect for page, words in hits if page in seen for rect in view.rects_of(page, words)]
    box = around(current[1]) if current is not None and current[0] < view.pages else None
    framed = view.rect_of(current[0], box) if current is not None and box is not None else None
    if rects or framed is not None:
        paint_found(painter, rects, framed)


def _paint_hand(painter: QPainter, view: PageView, whole: QRectF) -> None:
    """What the hand has chosen, draws, and would take."""
    hand, pointed = view.hand, view.pointed_rect()
    if pointed is not None:
        paint_offered(painter, [pointed], fits=True)
    paint_chosen(painter, view.rects_of(hand.choice.page, hand.choice.words))
    if hand.band_rect is not None:
        page, box = hand.band_rect
        if page < view.pages:
            paint_band(painter, view.rect_of(page, BBox(box.left(), box.top(), box.right(), box.bottom())))
    if hand.offer is not None:
        rects = view.rects_of(*hand.offered)
        paint_offered(painter, rects, fits=hand.offer.fits)
        at = rects[0].bottomLeft() if view.hasFocus() and rects else hand.pointer
        paint_offer(painter, hand.offer, at, whole)
