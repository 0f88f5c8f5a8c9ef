"""What does a worker of a Dask cluster do: when does it take part, and how does it judge one submission?"""

import asyncio
import contextlib
import datetime
import logging
import tempfile
import threading
from pathlib import Path

from distributed import Status, Worker, WorkerPlugin, get_worker

from ..errors import CourseError
from ..folders import remove_folder
from ..grade import LabGrader
from ..handed import Handed
from ..sandbox import Sandbox
from .luggage import Luggage, refuse_other_software, released_cells, unpack
from .parcel import to_text

logger = logging.getLogger("distributed.nndl")


class Judge(WorkerPlugin):
    """Makes a worker judge submissions: with its own copy of the course, behind its own walls, kept warm.

    A worker that cannot is never asked: only where all is right does it offer the resource that every submission needs,
    one for each of its threads. It stays in the cluster, which may have other users.

    luggage: a Luggage; name: of the plugin and of the resource; level, unsafe: as Sandbox takes them
    """

    def __init__(self, luggage: Luggage, name: str, level: str, unsafe: bool) -> None:
        self.luggage, self.name, self.level, self.unsafe = luggage, name, level, unsafe

    async def setup(self, worker: Worker) -> None:
        """Get ready, and offer the resource, or log in one sentence why not."""
        self.ready, self.open, self.lock = asyncio.Event(), contextlib.ExitStack(), threading.Lock()
        self.trouble: str | None = None
        self.graders: dict[str, LabGrader] = {}
        try:
            await asyncio.to_thread(self._open, worker.local_directory)
            await worker.set_resources(**{self.name: worker.state.nthreads})
        except (CourseError, OSError) as error:
            self.trouble = str(error)
            self.open.close()
            logger.warning("This worker does not grade. %s", error)
        self.ready.set()

    def _open(self, folder: str) -> None:
        refuse_other_software(self.luggage)
        here = Path(tempfile.mkdtemp(prefix="nndl-course-", dir=folder))
        self.open.callback(remove_folder, here)
        self.course = unpack(self.luggage, here)
        self.sandbox = self.open.enter_context(Sandbox(self.course.limits, self.level, self.unsafe))

    def grader(self, lab_name: str) -> LabGrader:
        """The LabGrader of a lab, made when it is first needed."""
        with self.lock:
            if lab_name not in self.graders:
                released = released_cells(self.luggage, lab_name)
                self.graders[lab_name] = LabGrader(self.course, lab_name, self.sandbox, released)
                self.open.callback(self.graders[lab_name].close)
            return self.graders[lab_name]

    async def teardown(self, worker: Worker) -> None:
        """Take the resource back, and end all that was started.

        A worker that ends waits for nothing here: Dask may give up closing it in the middle, and then it never ends.
        """
        threading.Thread(target=self.open.close, name="nndl-close").start()
        if worker.status is Status.running:
            with contextlib.suppress(OSError, KeyError):
                await worker.set_resources(**{self.name: 0})


async def state(name: str, dask_worker: Worker) -> dict[str, str]:
    """What a worker says of itself when it is ready: {"level"} of its walls, or {"trouble"}."""
    plugin = dask_worker.plugins.get(name)
    if not isinstance(plugin, Judge):
        return {"trouble": "It did not take the course."}
    await plugin.ready.wait()
    return {"trouble": plugin.trouble} if plugin.trouble else {"level": plugin.sandbox.level}


def judge(name: str, lab_name: str, student: str, data: bytes, timestamp: str | None) -> str:
    """Judge a submission on the worker that this runs on.

    name: of the plugin; data: the notebook's bytes; timestamp: when it was handed in (ISO 8601) or None
    returns: the parcel's text
    """
    plugin = get_worker().plugins[name]
    assert isinstance(plugin, Judge)
    grader = plugin.grader(lab_name)
    moment = datetime.datetime.fromisoformat(timestamp) if timestamp else None
    with tempfile.TemporaryDirectory(prefix="nndl-handed-") as folder:
        path = Path(folder, f"{lab_name}.ipynb")
        path.write_bytes(data)
        return to_text(grader.judge(Handed(student, path, moment)))
