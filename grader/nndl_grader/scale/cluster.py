"""Which workers of a Dask cluster judge, and how do their answers come back, whoever dies meanwhile?"""

import contextlib
import itertools
import queue
import time
import uuid
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from ..errors import CourseError
from .luggage import Luggage
from .plugin import Judge, judge, state

if TYPE_CHECKING:
    from dask.typing import Key
    from distributed import Client, Future

Item = TypeVar("Item")
Job: TypeAlias = tuple[Item, tuple[Any, ...]]  # anything, and the arguments of plugin.judge after the name
Waiting: TypeAlias = "dict[Key, tuple[Job[Item], Future[str]]]"

POLL = 2  # seconds; so often it is looked whether anybody is left
PATIENCE = 60  # seconds without any worker that judges: one that was killed may be started again by its nanny
GONE = (
    "The Dask scheduler went away. What was finished is kept; run this again when it is back, or without --scheduler."
)


class Cluster:
    """The workers that judge for a course.

    client: a connected distributed.Client; luggage: a Luggage; level, unsafe: as Sandbox takes them
    raises: CourseError where no worker can judge
    """

    def __init__(self, client: "Client", luggage: Luggage, level: str, unsafe: bool) -> None:
        self.client, self.name = client, f"nndl-{luggage.digest}-{level}"
        with contextlib.suppress(Exception):  # of one worker; each is asked below
            client.register_plugin(Judge(luggage, self.name, level, unsafe), name=self.name)
        with _told_if_gone():
            states = client.run(state, self.name, on_error="return")
        self.levels = {where: said["level"] for where, said in states.items() if "level" in _dict(said)}
        self.refused = {where: _why(said) for where, said in states.items() if where not in self.levels}
        if not self.levels:
            self.close()
            raise CourseError(_nobody(self.refused))
        self.threads = self._offered()
        self.stuck: set[Key] = set()

    @property
    def most(self) -> int:
        """How many submissions are under way, those that wait included; one even where nobody judges just now."""
        return max(1, 2 * self.threads)

    def _offered(self) -> int:
        """How many submissions all workers judge at a time."""
        with _told_if_gone():
            workers = self.client.scheduler_info()["workers"].values()
        return int(sum(worker.get("resources", {}).get(self.name, 0) for worker in workers))

    def judged(self, jobs: Iterable[Job[Item]]) -> Iterator[tuple[Item, str | None]]:
        """Have submissions judged; a worker's death is not seen here: Dask asks another one.

        jobs: an iterable of (anything, arguments of plugin.judge after the name)
        yields: (anything, the parcel's text), or (anything, None) where each worker that was asked has died
        raises: CourseError
        """
        jobs, alive = iter(jobs), time.monotonic()
        waiting: Waiting[Item] = {}
        done: queue.SimpleQueue[Future[str]] = queue.SimpleQueue()
        try:
            while True:
                for job in itertools.islice(jobs, max(0, self.most - len(waiting))):
                    waiting |= self._submitted(job, done)
                if not waiting:
                    return
                try:
                    future = done.get(timeout=POLL)
                    text = self._result(future, done) if future.key in waiting else None
                except (queue.Empty, TimeoutError):
                    alive = self._look(alive, waiting, done)
                    continue
                alive = time.monotonic()
                if future.key in waiting:
                    yield waiting.pop(future.key)[0][0], text
        finally:
            with contextlib.suppress(Exception):
                self.client.cancel([future for _, future in waiting.values()], force=True)

    def _submitted(self, job: Job[Item], done: "queue.SimpleQueue[Future[str]]") -> "Waiting[Item]":
        future = self.client.submit(
            judge, self.name, *job[1], key=f"nndl-{uuid.uuid4().hex}", resources={self.name: 1}, pure=False
        )
        future.add_done_callback(done.put)
        return {future.key: (job, future)}

    def _result(self, future: "Future[str]", done: "queue.SimpleQueue[Future[str]]") -> str | None:
        """The result of a future that is done; None where its workers died."""
        from distributed import CancelledError, KilledWorker

        try:
            text: str = future.result(timeout=POLL)
            return text
        except TimeoutError:  # its worker died with the result: it comes again
            future.add_done_callback(done.put)
            raise
        except KilledWorker:
            return None
        except (CancelledError, OSError) as error:
            raise CourseError(GONE) from error
        except CourseError:
            raise
        except Exception as error:  # whatever it is, it is no submission's: those are judged whatever they do
            told = f"{type(error).__name__}: {error}"
            raise CourseError(f"A worker failed ({told}). Look at its log, then run this again.") from error

    def _look(self, alive: float, waiting: "Waiting[Item]", done: "queue.SimpleQueue[Future[str]]") -> float:
        """Look who is left; gives the moment when somebody was there last."""
        if self.client.status != "running":
            raise CourseError(GONE)
        self.threads = self._offered()
        if self.threads:
            self._submit_stuck(waiting, done)
            return time.monotonic()
        if time.monotonic() - alive > PATIENCE:
            raise CourseError(
                f"No worker has judged for {PATIENCE} s. What was finished is kept; start workers, then run this again."
            )
        return alive

    def _submit_stuck(self, waiting: "Waiting[Item]", done: "queue.SimpleQueue[Future[str]]") -> None:
        """Submit again what no worker has had at two looks, though there are some.

        Dask asks a worker that joins for what nobody could do before it has offered its resource, and never again.
        """
        with _told_if_gone():
            busy = set(itertools.chain(*self.client.processing().values()))
        stuck = {key for key, (_, future) in waiting.items() if future.status == "pending" and key not in busy}
        for key in stuck & self.stuck:
            job, future = waiting.pop(key)
            future.cancel()
            waiting |= self._submitted(job, done)
        self.stuck = stuck

    def close(self) -> None:
        """Let the workers end what they have started for us."""
        with contextlib.suppress(Exception):
            self.client.unregister_worker_plugin(self.name)


@contextlib.contextmanager
def _told_if_gone() -> Iterator[None]:
    try:
        yield
    except (OSError, TimeoutError) as error:
        raise CourseError(GONE) from error


def _dict(said: object) -> dict[str, Any]:
    return said if isinstance(said, dict) else {}


def _why(said: object) -> str:
    """Why a worker does not judge: its own sentence, or what asking it raised."""
    if isinstance(said, ImportError):
        return f"nndl-grader is not installed there ({said})."
    return _dict(said).get("trouble") or f"It cannot be asked ({type(said).__name__}: {said})."


def _nobody(refused: Mapping[str, str]) -> str:
    if not refused:
        return "The Dask cluster has no worker. Start some with `dask worker ADDRESS`, then run this again."
    told = "; ".join(f"{where}: {why}" for where, why in refused.items())
    return f"No worker of the Dask cluster can judge. {told}"
