"""Which things does a browser's Python not have? Run first, it takes them from this one."""

import importlib.abc
import sys
import sysconfig
import threading

loaded = []  # what has been asked for like %pip install does


class NotYet(importlib.abc.MetaPathFinder):
    """Compiled packages of Pyodide's are there after they were asked for, and not before."""

    def find_spec(self, name, path=None, target=None):
        if name == "h5py" and name not in loaded:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


def no_thread(thread):
    raise RuntimeError("can't start new thread")


sysconfig.get_config_vars()  # read of this machine, before it is called another one
sys.platform = "emscripten"
sys.meta_path.insert(0, NotYet())
threading.Thread.start = no_thread
for name in ("multiprocessing", "_multiprocessing", "_posixsubprocess", "fcntl", "resource"):
    sys.modules[name] = None
