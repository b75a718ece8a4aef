"""Documents on disk: by content, whole or not at all."""

from __future__ import annotations

import hashlib
import io
import os
from pathlib import Path

import pytest

from invoicext_desktop.domain.errors import DiskFullError, EmptyFileError, NotFoundError
from invoicext_desktop.storage.documents import DocumentStore


@pytest.fixture
def store(tmp_path: Path) -> DocumentStore:
    return DocumentStore(tmp_path)


def test_a_document_lies_where_its_content_says(store: DocumentStore) -> None:
    stored = store.put(io.BytesIO(b"hello"))
    assert stored.sha256 == hashlib.sha256(b"hello").hexdigest()
    assert (stored.size, stored.path) == (5, store.path(stored.sha256))
    assert stored.path.read_bytes() == b"hello"


def test_the_same_bytes_are_stored_once(store: DocumentStore, tmp_path: Path) -> None:
    first, second = store.put(io.BytesIO(b"hello")), store.put(io.BytesIO(b"hello"))
    assert first == second
    assert list((tmp_path / "incoming").iterdir()) == []


def test_nothing_at_all_is_refused(store: DocumentStore) -> None:
    with pytest.raises(EmptyFileError):
        store.put(io.BytesIO(b""))


def test_a_full_disk_leaves_nothing_behind(
    store: DocumentStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFullError):
        store.put(io.BytesIO(b"hello"))
    assert list((tmp_path / "incoming").iterdir()) == []


def test_set_aside_can_be_put_back_or_forgotten(store: DocumentStore) -> None:
    sha256 = store.put(io.BytesIO(b"hello")).sha256
    store.set_aside(sha256)
    assert not store.has(sha256)
    assert store.set_aside_names() == [sha256]
    store.put_back(sha256)
    assert store.path(sha256).read_bytes() == b"hello"
    store.set_aside(sha256)
    store.forget(sha256)
    assert store.set_aside_names() == []
    with pytest.raises(NotFoundError):
        store.path(sha256)


def test_halves_of_copies_are_swept(store: DocumentStore, tmp_path: Path) -> None:
    store.put(io.BytesIO(b"hello"))
    old, young = tmp_path / "incoming" / "old.part", tmp_path / "incoming" / "young.part"
    for path, age in ((old, 1_000.0), (young, 2_000.0)):
        path.write_bytes(b"x")
        os.utime(path, (age, age))
    store.sweep(older_than=1_500.0)
    assert (old.exists(), young.exists()) == (False, True)
