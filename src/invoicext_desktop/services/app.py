"""All services over one open data folder."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import Future
from pathlib import Path

from invoicext_desktop.backends.base import Backend
from invoicext_desktop.services.asides import AsidesService
from invoicext_desktop.services.bank import BankService
from invoicext_desktop.services.bank_matching import MatchingService
from invoicext_desktop.services.bulk import BulkService
from invoicext_desktop.services.companies import CompanyService
from invoicext_desktop.services.exports import ExportService
from invoicext_desktop.services.findings import FindingsService
from invoicext_desktop.services.intake import IntakeService
from invoicext_desktop.services.invoices import InvoiceService
from invoicext_desktop.services.keys import KeyService
from invoicext_desktop.services.known_suppliers import KnownSupplierService
from invoicext_desktop.services.learning import LearningService
from invoicext_desktop.services.lines import LinesService
from invoicext_desktop.services.memory import MemoryFiles
from invoicext_desktop.services.pages import PageService
from invoicext_desktop.services.passwords import PasswordBook
from invoicext_desktop.services.picking import PickingService
from invoicext_desktop.services.previews import PreviewService
from invoicext_desktop.services.reading import ReadingService
from invoicext_desktop.services.review import ReviewService
from invoicext_desktop.services.store import Store
from invoicext_desktop.services.suppliers import SupplierService
from invoicext_desktop.services.views import ViewService
from invoicext_desktop.services.watcher import StoreWatcher
from invoicext_desktop.services.watching import WatchingService
from invoicext_desktop.settings.secrets import SecretStore


class Services:
    """Made by bootstrap, handed to a front end, closed by it."""

    def __init__(self, store: Store, backend: Backend) -> None:
        passwords = PasswordBook(SecretStore(), store.events)
        self._store = store
        self._backend = backend
        self._watcher = StoreWatcher(store)
        self.events = store.events
        self.companies = CompanyService(store)
        self.invoices = InvoiceService(store)
        self.learning = LearningService(store, backend, passwords)
        self._memory = MemoryFiles(store)
        self.reading = ReadingService(store, backend, passwords, self._lessons_for)
        self.intake = IntakeService(store, backend, self.reading.wake)
        self.watching = WatchingService(store, self.intake)
        self.previews = PreviewService(store, backend, passwords)
        self.picking = PickingService()
        self.review = ReviewService(store, self._on_pages)
        self.lines = LinesService(store)
        self.bulk = BulkService(store)
        self.views = ViewService(store)
        self.asides = AsidesService(store)
        self.findings = FindingsService(store)
        self.pages = PageService(store, backend, passwords, self._on_pages)
        self.exports = ExportService(store)
        self.suppliers = SupplierService(store)
        self.known_suppliers = KnownSupplierService(store)
        self.keys = KeyService(store)
        self.bank = BankService(store, backend, passwords)
        self.matching = MatchingService(store)
        self._passwords = passwords

    def _lessons_for(self, company_id: str) -> Path | None:
        """What was learned, with what a person corrected a moment ago."""
        self.learning.settle(company_id)
        return self._memory.path(company_id)

    @property
    def data_dir(self) -> Path:
        return self._store.folder

    def _on_pages(self, ids: Iterable[str]) -> None:
        """Invoices have other pages now: what is kept of the old ones is of no use."""
        for invoice_id in ids:
            self.previews.forget(invoice_id)
        self.reading.wake()

    def forget_passwords(self) -> Future[bool]:
        """Forget the passwords of protected documents. Takes as long as the keyring; False where it refused."""
        return self._passwords.forget(lambda: [company.id for company in self.companies.list()])

    def watch(self) -> None:
        """Tell what other processes write, from now on."""
        self._watcher.start()

    def close(self) -> None:
        """Stop everything and leave the data folder as it should be found."""
        self._watcher.close()
        self.watching.close()
        self.learning.close()
        self.reading.close()
        self.previews.close()
        self._backend.close()
        self._store.close()
