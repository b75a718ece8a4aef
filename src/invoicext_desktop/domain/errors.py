"""The one tree of errors that the program raises on purpose.

Every class has a `code` (stable, for programs), a sentence for the person and a `hint` that says
what the person can do. Front ends translate the tree once: the window into a dialog or a line in
place, the command line into one line and an exit code, the server into an envelope.

    InvoiceXTError
      DocumentError            the file itself cannot be used
        UnsupportedTypeError  EmptyFileError  TooLargeError  ImageTooLargeError
        BrokenDocumentError  EncryptedDocumentError  NoTextError
      WorkerError              reading was stopped
        TimeLimitError  MemoryLimitError  WorkerCrashedError
      StorageError             the data folder cannot be used
        NewerDataError  FolderNotWritableError  DiskFullError  DamagedDataError
      NotFoundError  InvalidValueError  ConflictError  CancelledError
      AuthenticationError  ScopeError
"""

from __future__ import annotations

from typing import ClassVar


class InvoiceXTError(Exception):
    """Root of the tree.

    `message` is a sentence for the person, `hint` says what to do about it (may be empty),
    `detail` is technical text for the one who helps (may be empty, never document contents).
    """

    code: ClassVar[str] = "error"
    default_message: ClassVar[str] = "Something went wrong."
    default_hint: ClassVar[str] = ""

    def __init__(self, message: str = "", *, hint: str = "", detail: str = "") -> None:
        self.message = message or self.default_message
        self.hint = hint or self.default_hint
        self.detail = detail
        super().__init__(self.message)

    def __reduce__(self) -> tuple[object, ...]:
        """Errors cross the border between processes with everything they know."""
        return _rebuild, (type(self), self.message, self.hint, self.detail)

    @property
    def sentence(self) -> str:
        """The message and what to do, as one line."""
        return f"{self.message} {self.hint}".strip()


def _rebuild(kind: type[InvoiceXTError], message: str, hint: str, detail: str) -> InvoiceXTError:
    return kind(message, hint=hint, detail=detail)


class DocumentError(InvoiceXTError):
    """The file cannot be used as it is."""

    code = "document_error"
    default_message = "This file cannot be read."


class UnsupportedTypeError(DocumentError):
    code = "unsupported_type"
    default_message = "This kind of file cannot be read as an invoice."
    default_hint = "Add a PDF, a picture (PNG, JPG, TIFF, WebP, HEIC) or an e-invoice in XML."


class EmptyFileError(DocumentError):
    code = "empty_file"
    default_message = "This file is empty."
    default_hint = "Ask the sender for it again."


class TooLargeError(DocumentError):
    code = "too_large"
    default_message = "This file is too large."
    default_hint = "Split it, or save it at a lower resolution."


class ImageTooLargeError(DocumentError):
    code = "image_too_large"
    default_message = "This picture is too large."
    default_hint = "Save it at a lower resolution, 300 dots per inch are enough, then add it again."


class BrokenDocumentError(DocumentError):
    code = "broken_document"
    default_message = "This file is damaged and cannot be opened."
    default_hint = "Open it in a PDF viewer; if that fails too, ask the sender for it again."


class EncryptedDocumentError(DocumentError):
    code = "encrypted"
    default_message = "This PDF is protected by a password."
    default_hint = "Enter its password and read it again."


class NoTextError(DocumentError):
    code = "no_text"
    default_message = "No text can be made out on this document."
    default_hint = "Type the values beside the page."


class NoAttachmentsError(DocumentError):
    code = "no_attachments"
    default_message = "Nothing is attached to this mail that could be an invoice."
    default_hint = "If the mail itself is the invoice, print it to a PDF and add that."


class WorkerError(InvoiceXTError):
    """Reading was stopped by a limit; nothing else was touched."""

    code = "worker_error"
    default_message = "Reading this document was stopped."


class TimeLimitError(WorkerError):
    code = "time_limit"
    default_message = "Reading this document took too long and was stopped."
    default_hint = "Type the values beside the page, or split the file."


class MemoryLimitError(WorkerError):
    code = "memory_limit"
    default_message = "Reading this document needed too much memory and was stopped."
    default_hint = "Type the values beside the page, or split the file."


class WorkerCrashedError(WorkerError):
    code = "worker_crashed"
    default_message = "The reader stopped on this document; the file is probably damaged."
    default_hint = "Read it again; if it stops again, type the values beside the page."


class StorageError(InvoiceXTError):
    """The data folder cannot be used."""

    code = "storage_error"
    default_message = "The data folder cannot be used."


class NewerDataError(StorageError):
    code = "newer_data"
    default_message = "This data folder was written by a newer version of InvoiceXT."
    default_hint = "Install the newer version; nothing was changed."


class FolderNotWritableError(StorageError):
    code = "folder_not_writable"
    default_message = "The data folder cannot be written."
    default_hint = "Choose another folder with --data-dir, or allow writing to it."


class DiskFullError(StorageError):
    code = "disk_full"
    default_message = "The disk is full: the last change was not saved."
    default_hint = "Free some space and try again."


class DamagedDataError(StorageError):
    code = "damaged_data"
    default_message = "The database in the data folder is damaged."
    default_hint = "Put back a copy of the data folder, or of its database from the folder backups where there is one."


class NotFoundError(InvoiceXTError):
    code = "not_found"
    default_message = "That is not here any more."


class InvalidValueError(InvoiceXTError):
    code = "invalid_value"
    default_message = "That value does not fit here."


class ConflictError(InvoiceXTError):
    code = "conflict"
    default_message = "Somebody else changed this in the meantime."
    default_hint = "Look at the present value, then try again."


class CancelledError(InvoiceXTError):
    code = "cancelled"
    default_message = "Cancelled."


class AuthenticationError(InvoiceXTError):
    code = "invalid_api_key"
    default_message = "The API key is not valid or has been revoked."


class ScopeError(InvoiceXTError):
    code = "insufficient_scope"
    default_message = "The API key does not have the scope that this needs."
