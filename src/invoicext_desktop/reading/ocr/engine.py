"""RapidOCR, warm: one set of sessions in a process, the models from inside its package, nothing downloaded."""

from __future__ import annotations

import logging
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from rapidocr import RapidOCR
from rapidocr.main import RapidOCRError

Image = npt.NDArray[np.uint8]
#: Corners of a line in pixels: top left, top right, bottom right, bottom left; shape (4, 2).
Quad = npt.NDArray[np.float32]

MODELS = {"Det": "PP-OCRv6_det_small", "Cls": "ch_ppocr_mobile_v2.0_cls_mobile", "Rec": "PP-OCRv6_rec_small"}
#: No picture that comes here is longer: how large it is was decided before.
LARGEST_SIDE = 100_000
#: How many lines are recognised at a time, and how wide they are at least, as a part of their height: short
#: lines among long ones cost the time of long ones.
BATCH = 4
NARROWEST = 80
#: Lines are looked for in a picture of so many pixels at most (A4 at 150 dots an inch), read in the whole one.
SEARCHED = 2_200_000
#: A line that its classifier is so sure to stand on its head does.
UPSIDE_DOWN = 0.9


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter of a line. `at` is its middle, as a share of the line's length; `certainty` is 0 to 1."""

    text: str
    at: float
    certainty: float


@dataclass(frozen=True, slots=True)
class Found:
    """Where lines of text are, each cut out of the picture and level."""

    quads: list[Quad]
    cuts: list[Image]


class Engine:
    """Not to be shared by threads that run at the same time."""

    def __init__(self, threads: int) -> None:
        params: dict[str, Any] = {
            "Global.log_level": "error",
            "Global.return_word_box": True,
            "Global.max_side_len": LARGEST_SIDE,
            "Global.width_height_ratio": -1,  # a strip would be padded to a square, whatever that costs
            "EngineConfig.onnxruntime.intra_op_num_threads": threads,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
            "Det.limit_type": "max",
            "Rec.rec_batch_num": BATCH,
            "Rec.rec_img_shape": [3, 48, NARROWEST],
        }
        folder = Path(str(files("rapidocr"))) / "models"
        params |= {f"{part}.model_path": str(folder / f"{name}.onnx") for part, name in MODELS.items()}
        self._ocr: Any = RapidOCR(params=params)  # its annotations leave out what it does
        logging.getLogger("RapidOCR").propagate = False

    def find(self, image: Image) -> Found:
        """The lines of text in `image`, RGB of shape (height, width, 3)."""
        height, width = image.shape[:2]
        shrunk = min(1.0, math.sqrt(SEARCHED / (height * width)))
        self._ocr.cfg.Det.limit_side_len = round(shrunk * max(height, width))  # read when it is loaded, next
        if self._ocr.text_det is not None:
            self._ocr.text_det.limit_side_len = self._ocr.cfg.Det.limit_side_len
        try:
            cuts, found = self._ocr.detect_and_crop(_as_bgr(image), {})
        except RapidOCRError:  # its way to say: none
            return Found([], [])
        return Found([np.asarray(box, dtype=np.float32) for box in found.boxes], list(cuts))

    def upside_down(self, cuts: Sequence[Image]) -> list[bool]:
        """Whether each of the lines stands on its head."""
        _, found = self._ocr.cls_and_rotate(list(cuts))
        return [label == "180" and score > UPSIDE_DOWN for label, score in found.cls_res]

    def read(self, cuts: Sequence[Image]) -> list[tuple[Letter, ...]]:
        """What each of the lines says, spaces included."""
        if not cuts:
            return []
        read = self._ocr.recognize_txt(list(cuts))
        return [_letters(text, info) for text, info in zip(read.txts, read.word_results, strict=True)]


def _as_bgr(image: Image) -> Image:
    """As the models were trained: the colours the other way round."""
    return np.ascontiguousarray(image[:, :, ::-1])


def _letters(text: str, info: Any) -> tuple[Letter, ...]:
    """The letters of a line with their places, of which the decoder says none for spaces."""
    places = [column for word in info.word_cols for column in word]
    length = max(float(info.line_txt_len), 1.0)
    letters = []
    at, number = 0.0, 0
    for letter, certainty in zip(text, info.confs, strict=False):
        if not letter.isspace():
            at = (places[number] + 0.5) / length
            number += 1
        letters.append(Letter(letter, min(at, 1.0), float(certainty)))
    return tuple(letters)


@lru_cache(maxsize=1)
def engine(threads: int) -> Engine:
    """The process' engine: making one takes a third of a second."""
    return Engine(threads)
