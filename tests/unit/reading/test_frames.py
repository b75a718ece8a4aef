"""Pages of pictures: every format upright, opaque, and as large as its paper."""

from __future__ import annotations

import struct
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from documents.hostile.pictures import large, large_jpeg
from invoicext_desktop.domain.errors import BrokenDocumentError, ImageTooLargeError, NotFoundError
from invoicext_desktop.reading.images.frames import Pixels, frame, frame_count, frame_sizes
from invoicext_desktop.reading.render import page_sizes, render_page
from invoicext_desktop.reading.sniff import BMP, GIF, HEIC, JPEG, PNG, TIFF, WEBP, sniff
from unit.reading.pictures import drawn, saved, written

KINDS = {PNG: "PNG", JPEG: "JPEG", TIFF: "TIFF", WEBP: "WEBP", HEIC: "HEIF", BMP: "BMP", GIF: "GIF"}


def grey(pixels: Pixels) -> Pixels:
    return pixels if pixels.ndim == 2 else pixels.mean(axis=2).astype(np.uint8)


def is_upright(pixels: Pixels) -> bool:
    """The black corner at the top left, white at the bottom."""
    shades = grey(pixels)
    height, width = shades.shape
    corner, right, below = shades[5, 5], shades[5, width - 6], shades[height - 6, 5]
    return bool(corner < 40 and 40 < right < 120 and below > 220)


@pytest.mark.parametrize("media_type", sorted(KINDS))
def test_every_format_is_known_and_shown(tmp_path: Path, media_type: str) -> None:
    path = written(tmp_path, saved(drawn(), KINDS[media_type]))
    assert sniff(path) == media_type
    assert frame_count(path, media_type) == 1
    pixels = frame(path, media_type, 1)
    assert pixels.shape[:2] == (160, 120)
    assert pixels.dtype == np.uint8
    assert is_upright(pixels)
    (size,) = page_sizes(path, media_type)
    shown = render_page(path, media_type, 1, 0.5)
    assert (shown.width, shown.height) == pytest.approx((size[0] / 2, size[1] / 2), abs=1)
    assert len(shown.samples) == shown.stride * shown.height


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("media_type", [JPEG, PNG, WEBP, TIFF, HEIC])
def test_a_picture_stands_upright_however_the_camera_was_held(
    tmp_path: Path, media_type: str, orientation: int
) -> None:
    stored = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
    image = drawn()
    if orientation > 1:
        image = image.transpose(Image.Transpose(stored[orientation]))
    exif = Image.Exif()
    exif[274] = orientation
    options = {"tiffinfo": {274: orientation}} if media_type == TIFF else {"exif": exif.tobytes()}
    path = written(tmp_path, saved(image, KINDS[media_type], **options))
    assert is_upright(frame(path, media_type, 1))
    assert frame_sizes(path, media_type)[0] == pytest.approx((594, 792), abs=1)


@pytest.mark.parametrize(
    ("mode", "options"),
    [
        ("1", {"compression": "group4"}),
        ("1", {"compression": "group3"}),
        ("L", {"compression": "tiff_lzw"}),
        ("RGB", {"compression": "jpeg"}),
        ("RGB", {"compression": "tiff_deflate"}),
        ("CMYK", {"compression": "tiff_lzw"}),
        ("CMYK", {"compression": "jpeg"}),
        ("P", {"compression": "packbits"}),
        ("LAB", {}),
        ("YCbCr", {}),
        ("RGBA", {}),
        ("LA", {}),
        ("I;16", {}),
        ("F", {}),
    ],
)
def test_tiff_of_every_kind(tmp_path: Path, mode: str, options: dict[str, str]) -> None:
    if mode == "I;16":
        image = Image.fromarray(np.asarray(drawn(mode="L")).astype(np.uint16) * 257)
    elif mode == "LAB":
        image = Image.merge("LAB", [drawn(mode="L")] * 3)
    else:
        image = drawn(mode=mode)
    pixels = grey(frame(written(tmp_path, saved(image, "TIFF", **options)), TIFF, 1))
    assert pixels[5, 5] < 40
    assert pixels[-6, 5] > 220


@pytest.mark.parametrize("depth", [1, 2, 4])
def test_png_of_few_shades(tmp_path: Path, depth: int) -> None:
    image = drawn(mode="1") if depth == 1 else drawn(mode="L").quantize(2**depth)
    pixels = grey(frame(written(tmp_path, saved(image, "PNG", bits=depth)), PNG, 1))
    assert pixels[5, 5] < 40
    assert pixels[-6, 5] > 220


def test_what_is_transparent_is_white(tmp_path: Path) -> None:
    image = Image.new("RGBA", (40, 60), (0, 0, 0, 0))
    image.paste((0, 0, 0, 255), (0, 0, 10, 10))
    for kind, media_type in (("PNG", PNG), ("WEBP", WEBP), ("TIFF", TIFF)):
        pixels = frame(written(tmp_path, saved(image, kind)), media_type, 1)
        assert tuple(pixels[50, 30]) == (255, 255, 255)
        assert pixels[5, 5].max() < 10
    hidden = Image.merge("RGBA", [*drawn().split(), Image.new("L", (120, 160))])
    assert is_upright(frame(written(tmp_path, saved(hidden, "PNG")), PNG, 1))


def test_a_tiff_has_pages_but_its_small_copies_are_none(tmp_path: Path) -> None:
    pages = [drawn(400, 560), drawn(200, 280), drawn(560, 400)]
    pages[1].encoderinfo = {"tiffinfo": {254: 1}}
    path = written(tmp_path, saved(pages[0], "TIFF", save_all=True, append_images=pages[1:]))
    assert frame_count(path, TIFF) == 2
    assert [round(width) for width, _ in frame_sizes(path, TIFF)] == [595, 833]
    assert frame(path, TIFF, 2).shape[:2] == (400, 560)
    assert render_page(path, TIFF, 2, 1.0).width == 833
    with pytest.raises(NotFoundError):
        frame(path, TIFF, 3)
    with pytest.raises(NotFoundError):
        render_page(path, TIFF, 3, 1.0)


def test_what_moves_is_one_page(tmp_path: Path) -> None:
    frames = [drawn().transpose(Image.Transpose(turn)) for turn in (0, 1)]
    for kind, media_type in (("GIF", GIF), ("WEBP", WEBP), ("PNG", PNG)):
        path = written(tmp_path, saved(drawn(), kind, save_all=True, append_images=frames))
        assert frame_count(path, media_type) == 1
        assert is_upright(frame(path, media_type, 1))


def test_the_flat_pixels_of_a_fax_are_made_square(tmp_path: Path) -> None:
    image = drawn(1728, 1145, mode="1")
    path = written(tmp_path, saved(image, "TIFF", compression="group3", dpi=(204, 98)))
    assert frame_sizes(path, TIFF)[0] == pytest.approx((610, 841), abs=1)
    height, width = frame(path, TIFF, 1).shape
    assert width == 1728
    assert height == pytest.approx(2384, abs=2)


def test_a_photo_of_a_large_camera_is_read_at_a_part_of_its_pixels(tmp_path: Path) -> None:
    path = written(tmp_path, saved(Image.new("L", (8_400, 11_200), 250), "JPEG", quality=20))
    pixels = frame(path, JPEG, 1)
    assert pixels.shape == (5_600, 4_200)
    assert frame_sizes(path, JPEG)[0] == pytest.approx((594, 792), abs=1)


def test_a_scan_of_more_pixels_than_are_held_is_read_coarser(tmp_path: Path) -> None:
    path = written(tmp_path, saved(Image.new("1", (7_016, 9_921), 1), "TIFF", compression="group4", dpi=(600, 600)))
    assert frame(path, TIFF, 1).shape == (4_961, 3_508)
    assert frame_sizes(path, TIFF)[0] == pytest.approx((842, 1190), abs=1)


@pytest.mark.parametrize("make", [large, large_jpeg], ids=["png", "jpeg"])
def test_too_large_a_picture_is_refused_before_it_costs_anything(tmp_path: Path, make: object) -> None:
    assert callable(make)
    path = written(tmp_path, make())
    media_type = sniff(path)
    tracemalloc.start()
    try:
        for read in (lambda: frame(path, media_type, 1), lambda: frame_sizes(path, media_type)):
            with pytest.raises(ImageTooLargeError, match=r"6\d,\d{3} by 6\d,\d{3}") as error:
                read()
            assert error.value.hint
        assert tracemalloc.get_traced_memory()[1] < 5_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("media_type", sorted(KINDS.keys() - {JPEG}))
def test_a_file_that_breaks_off_is_damaged(tmp_path: Path, media_type: str) -> None:
    content = saved(Image.effect_noise((200, 300), 60), KINDS[media_type])
    path = written(tmp_path, content[: len(content) // 8])
    with pytest.raises(BrokenDocumentError) as error:
        frame(path, media_type, 1)
    assert error.value.hint


def test_a_photo_whose_last_bytes_are_missing_is_shown(tmp_path: Path) -> None:
    content = saved(drawn(400, 600), "JPEG")
    assert is_upright(frame(written(tmp_path, content[:-4]), JPEG, 1))
    with pytest.raises(BrokenDocumentError):
        frame(written(tmp_path, content[:200]), JPEG, 1)


def test_a_circle_of_pages_ends(tmp_path: Path) -> None:
    content = bytearray(saved(drawn(40, 60), "TIFF"))
    (first,) = struct.unpack_from("<I", content, 4)
    (entries,) = struct.unpack_from("<H", content, first)
    struct.pack_into("<I", content, first + 2 + 12 * entries, first)
    path = written(tmp_path, bytes(content))
    assert frame_count(path, TIFF) == 1
    assert frame(path, TIFF, 1).shape[:2] == (60, 40)
