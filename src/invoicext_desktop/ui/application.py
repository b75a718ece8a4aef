"""Starting the window, joining it with the services, and closing both in order."""

from __future__ import annotations

import logging
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLoggingCategory, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from invoicext_desktop import __version__
from invoicext_desktop.domain.errors import InvoiceXTError, NotFoundError
from invoicext_desktop.ui.faults import Faults
from invoicext_desktop.ui.instance_name import may_be_open
from invoicext_desktop.ui.language import speak
from invoicext_desktop.ui.main_window import MainWindow
from invoicext_desktop.ui.memory import WindowMemory
from invoicext_desktop.ui.startup_report import report
from invoicext_desktop.ui.tasks import TaskRunner
from invoicext_desktop.ui.theme import Appearance, apply_theme, set_appearance
from invoicext_desktop.ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from invoicext_desktop.domain.company import Company
    from invoicext_desktop.services.app import Services
    from invoicext_desktop.ui.single_instance import InstanceServer

log = logging.getLogger(__name__)
SWITCH_SECONDS = 0.001
OpenServices = Callable[[], "Services"]
Opened = tuple["Services", "list[Company]", "Company"]


def make_application() -> QApplication:
    """The one QApplication, named and themed."""
    # Qt's bridge to the screen reader complains of a question of newer readers that it need not answer.
    QLoggingCategory.setFilterRules("qt.accessibility.atspi.warning=false")
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([sys.argv[0]])
    app.setApplicationName("InvoiceXT")
    app.setApplicationDisplayName("InvoiceXT")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("invoicext")
    apply_theme(app)
    return app


def run_window(
    open_services: OpenServices, *, files: Sequence[str], company: str | None, data_dir: Path, started: float
) -> int:
    """Show the window until it is closed. Returns the exit status.

    `started` is when the process began (monotonic seconds). A window that is open on this folder
    already gets the files instead.
    """
    # Threads hand the interpreter over sooner than by default: the GUI thread never waits long for its turn.
    sys.setswitchinterval(SWITCH_SECONDS)
    app = make_application()
    if may_be_open(data_dir) and (status := _hand_over(data_dir, files)) is not None:
        return status
    log.debug("Starting, %s", started)
    run = Run(app, open_services, data_dir, files, company)
    status = app.exec()
    run.close()
    return status


def _hand_over(data_dir: Path, files: Sequence[str]) -> int | None:
    """Give the files to the window that is open; the exit status, or None where there is none after all."""
    from invoicext_desktop.ui.single_instance import Handed, hand_over

    handed = hand_over(data_dir, files)
    if handed == Handed.SILENT:
        print("invoicext-desktop: the window that is open on this folder does not answer.", file=sys.stderr)  # noqa: T201
        return 1
    return 0 if handed == Handed.TAKEN else None


class Run(QObject):
    """One life of the window, from its first frame to its last saved edit."""

    closed = Signal()

    def __init__(
        self, app: QApplication, open_services: OpenServices, data_dir: Path, files: Sequence[str], company: str | None
    ) -> None:
        super().__init__()
        self._app = app
        self._open_services = open_services
        self._data_dir = data_dir
        self._company = company
        self._services: Services | None = None
        self._faults = Faults(self)
        self._focus_ring = FocusRing(app)
        self._memory = WindowMemory(data_dir)
        self._tasks = TaskRunner(self)
        self._server: InstanceServer | None = None
        speak(app, self._memory.get("language"))
        appearance = self._memory.get("appearance")
        if appearance in {choice.value for choice in Appearance}:
            set_appearance(app, Appearance(appearance))
        self.window = MainWindow(self._tasks, self._memory)
        self._faults.happened.connect(self._on_fault)
        self.window.painted.connect(self._on_painted)
        self.window.usable.connect(self._on_usable)
        self.window.open_again.connect(self._open)
        if sys.platform == "darwin":  # only there "open with" is an event; a filter sees every event there is
            app.installEventFilter(self)
        if files:
            self.window.add([str(Path(name).absolute()) for name in files])
        self._answer_signals()
        self.window.show()

    def _on_painted(self) -> None:
        report("painted")
        self._open()  # on a thread of its own, while this one builds the window
        self.window.build()
        self._listen()
        self._dress()

    def _dress(self) -> None:
        from invoicext_desktop.ui.icons import application_icon

        self._app.setWindowIcon(application_icon())

    def _listen(self) -> None:
        """Hear of second starts."""
        from invoicext_desktop.ui.single_instance import InstanceServer

        self._server = InstanceServer(self._data_dir, self)
        self._server.files_given.connect(self._on_files)

    def _on_usable(self) -> None:
        if report("usable"):
            self._app.quit()

    # --- opening --------------------------------------------------------------------------------

    def _open(self) -> None:
        wanted = self._company or None
        remembered = self._memory.get("company")

        def work() -> Opened:
            services = self._open_services()
            try:
                companies = services.companies.list()
                company = _choose(services, companies, wanted, remembered)
                services.reading.start()
                services.learning.start()
                services.watch()
                services.watching.start()
            except BaseException:
                services.close()
                raise
            return services, companies, company

        self._tasks.run(work, done=self._on_opened, failed=self._on_failed, owner=self)

    def _on_opened(self, opened: Opened) -> None:
        self._services, companies, company = opened
        self.window.attach(self._services, companies, company)

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, InvoiceXTError):
            raise error
        log.error("The data folder cannot be opened: %s %s", error.code, error.detail)
        self.window.fail(error, self._data_dir)

    # --- while it runs --------------------------------------------------------------------------

    def _on_files(self, files: list[str]) -> None:
        """A second start, or the desktop's "open with"."""
        self.window.bring_to_front()
        if files:
            self.window.add(files)

    def _on_fault(self, error: BaseException) -> None:
        from invoicext_desktop.ui.dialogs.error import ErrorDialog

        ErrorDialog(error, self.window).open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002
        if isinstance(event, QFileOpenEvent) and event.file():
            self._on_files([event.file()])
            return True
        return False

    def _answer_signals(self) -> None:
        """Ctrl-C in the terminal and the session's end close the window as its own button does."""
        for name in ("SIGINT", "SIGTERM"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), lambda *_: self.window.close())
        # Python looks at signals only while it runs Python: let it, a few times a second.
        timer = QTimer(self, interval=300)
        timer.timeout.connect(lambda: None)
        timer.start()
        self._app.commitDataRequest.connect(lambda _: self.window.flush())

    # --- closing --------------------------------------------------------------------------------

    def close(self) -> None:
        """After the last window has closed: save what is on its way, stop everything, in order."""
        if self._server is not None:
            self._server.close()
        self._app.removeEventFilter(self)
        self._tasks.close()
        if self._services is not None:
            self._services.close()
        self._faults.close()
        self._focus_ring.deleteLater()
        self.window.deleteLater()
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _choose(services: Services, companies: list[Company], wanted: str | None, remembered: object) -> Company:
    """The company asked for on the command line, the one of last time, or the first."""
    if wanted is not None:
        try:
            return services.companies.find(wanted)
        except NotFoundError:
            log.warning("There is no company called %s", wanted)
            raise
    for company in companies:
        if company.id == remembered:
            return company
    return services.companies.default()
