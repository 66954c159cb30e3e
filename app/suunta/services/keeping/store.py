"""The open file: one connection that threads take in turn, and transactions that tell the truth."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import RLock

from suunta.domain.errors import KeptByNewer, NotKept, WhyNotKept
from suunta.services.keeping.connecting import connect, connect_again, reading, temporary_copy
from suunta.services.keeping.failures import why

Prepare = Callable[[sqlite3.Connection], None]
"""Brings the tables of a file to today's form."""

Loader = Callable[[sqlite3.Connection], None]
"""Reads what it serves from memory anew."""


class Store:
    """What was written under `writing` is on the disk when the block is left, or `NotKept`."""

    def __init__(self, file: Path, *, remote: bool, prepare: Prepare) -> None:
        self.file = file
        self.remote = remote
        """Whether the folder is on a network drive."""
        self.lock = RLock()
        """Held while anything is written; reading from memory never waits for it."""
        self.before_writing: Callable[[], None] = _nothing
        """Called before each transaction."""
        self._prepare = prepare
        self._loaders: list[Loader] = []
        self._connection: sqlite3.Connection | None = None
        self._has_been_open = False
        self._is_closed = False
        self._seen = 0
        self._is_unseen = False
        """Whether something of another process was loaded that nobody was told of."""
        self._opened: tuple[int, int] | None = None

    @property
    def is_writable(self) -> bool:
        """Whether the last attempt to write got through; false does not keep from trying again."""
        return self._connection is not None

    def add_loader(self, loader: Loader) -> None:
        """Have `loader` called at opening, and when another process has changed the file."""
        self._loaders.append(loader)

    def open(self) -> None:
        """Open and load; where nothing can be written, load what can be read."""
        with self.lock:
            try:
                self._connect()
            except (sqlite3.Error, OSError):
                self._load_without_writing()

    @contextmanager
    def writing(self, what: object = None) -> Iterator[sqlite3.Connection]:
        """One transaction; `NotKept` carries `what` back if it could not be committed."""
        with self.lock:
            connection = self._ready(what)
            self.before_writing()
            try:
                self._begin(connection)
                if self._load_if_changed(connection):
                    self._is_unseen = True
                yield connection
                self._commit(connection)
            except (sqlite3.Error, OSError, KeptByNewer) as error:
                self._drop()
                raise NotKept(why(error, self.file), self.file, what) from error
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def refresh(self) -> bool:
        """Load anew what another process has written since; whether there was anything.

        What came along with a write of this process counts, too: nobody was told of it.
        """
        with self.lock:
            was_unseen, self._is_unseen = self._is_unseen, False
            if self._connection is None:
                return False
            try:
                if self._is_another_file():
                    self._drop()
                    self._connect()
                    return True
                return self._load_if_changed(self._connection) or was_unseen
            except (sqlite3.Error, OSError, KeptByNewer) as error:
                self._drop()
                raise NotKept(why(error, self.file), self.file) from error

    def copy_to(self, target: Callable[[sqlite3.Connection], None]) -> None:
        """Lend the connection to whoever copies the file as a whole; `NotKept` if that fails."""
        with self.lock:
            connection = self._ready(None)
            try:
                target(connection)
            except (sqlite3.Error, OSError) as error:
                raise NotKept(why(error, self.file), self.file) from error

    def replace_with(self, source: sqlite3.Connection) -> None:
        """Put the whole content of another file in the place of this one's, or nothing of it."""
        with self.lock:
            connection = self._ready(None)
            try:
                source.backup(connection)
                self._prepare(connection)
                self._load(connection)
            except (sqlite3.Error, OSError) as error:
                self._drop()
                raise NotKept(why(error, self.file), self.file) from error

    def close(self) -> None:
        """Nothing can be written afterwards; what was read stays readable."""
        with self.lock:
            self._is_closed = True
            self._drop()

    def _begin(self, connection: sqlite3.Connection) -> None:
        connection.execute("BEGIN IMMEDIATE")

    def _commit(self, connection: sqlite3.Connection) -> None:
        connection.execute("COMMIT")

    def _ready(self, what: object) -> sqlite3.Connection:
        if self._is_closed:
            raise NotKept(WhyNotKept.CLOSED, self.file, what)
        if self._connection is not None and self._is_another_file():
            self._drop()
        if self._connection is None:
            try:
                self._connect()
            except (sqlite3.Error, OSError, KeptByNewer) as error:
                raise NotKept(why(error, self.file), self.file, what) from error
        assert self._connection is not None
        return self._connection

    def _connect(self) -> None:
        if not self._has_been_open:
            self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        opened = connect_again if self._has_been_open else connect
        connection = opened(self.file, remote=self.remote)
        try:
            self._prepare(connection)
            _try_to_write(connection)
            self._load(connection)
        except BaseException:
            connection.close()
            raise
        self._connection = connection
        self._opened = _identity(self.file)
        self._has_been_open = True

    def _is_another_file(self) -> bool:
        """Whether the file was moved away or replaced: what was written now would be lost."""
        return _identity(self.file) != self._opened

    def _load(self, connection: sqlite3.Connection) -> None:
        self._seen = _version(connection)
        for loader in self._loaders:
            loader(connection)

    def _load_if_changed(self, connection: sqlite3.Connection) -> bool:
        if _version(connection) == self._seen:
            return False
        # A newer program may have changed the tables, which this one would write wrongly.
        self._prepare(connection)
        self._load(connection)
        return True

    def _load_without_writing(self) -> None:
        if not self.file.exists():
            return
        try:
            with reading(self.file) as connection:
                self._load(connection)
        except sqlite3.OperationalError:
            # Tables of an earlier form, which cannot be brought up to date where they are.
            self._load_from_migrated_copy()

    def _load_from_migrated_copy(self) -> None:
        with temporary_copy(self.file) as copy, closing(connect(copy, remote=True)) as connection:
            self._prepare(connection)
            self._load(connection)

    def _drop(self) -> None:
        """Let go of a connection that may be in a bad way; the next write opens another."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


def _identity(file: Path) -> tuple[int, int] | None:
    """What tells a file from another one of its name; `None` where there is none."""
    try:
        state = file.stat()
    except OSError:
        return None
    return state.st_dev, state.st_ino


def _try_to_write(connection: sqlite3.Connection) -> None:
    """Fail where nothing can be written: SQLite opens such files, and begins, in silence."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        form = connection.execute("PRAGMA user_version").fetchone()[0]
        connection.execute(f"PRAGMA user_version = {form}")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _nothing() -> None:
    pass


def _version(connection: sqlite3.Connection) -> int:
    """Changes when another process has written."""
    number: int = connection.execute("PRAGMA data_version").fetchone()[0]
    return number
