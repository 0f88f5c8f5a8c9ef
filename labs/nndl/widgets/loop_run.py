"""How does a training go on where Python has no threads, as in a browser alone?"""

import asyncio
import time
from collections.abc import Callable

from .run import BUDGET, Training


class LoopRun(Training):
    """A task of the kernel's event loop that does what a thread does elsewhere: between two pictures the loop is free.

    advance, show, failed: as for a Run
    """

    def __init__(
        self, advance: Callable[[float], object], show: Callable[[], object], failed: Callable[[BaseException], object]
    ) -> None:
        self.advance, self.show, self.failed = advance, show, failed
        self.stopped, self.painted = False, asyncio.Event()

    def _begin(self) -> None:
        # the loop itself remembers tasks only weakly
        self.task = asyncio.get_running_loop().create_task(self._go_on())

    def stop(self) -> None:
        """End: no step is being taken now, since there is nobody else who could take one."""
        self.stopped = True
        self.painted.set()

    def rest(self, seconds: float) -> bool:
        """Nothing can wait here: what is not due yet is asked for again with the next picture."""
        return self.stopped or seconds > 0

    async def _go_on(self) -> None:
        try:
            while not self.stopped:
                self.advance(time.perf_counter() + BUDGET)
                self.painted.clear()
                if not self.stopped:
                    self.show()
                    await self.painted.wait()
        except (Exception, SystemExit) as error:  # anything that a student's function may raise
            self.failed(error)
