"""What runs a notebook's cells where there is no kernel and no front end?"""

from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell


def make_shell() -> "InteractiveShell":
    """IPython without history, colours or a kernel: magics and display() work as in a notebook."""
    from IPython.core.displayhook import DisplayHook
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    class Quiet(DisplayHook):
        """Keeps the last value for the reply instead of printing it."""

        def write_output_prompt(self) -> None:
            pass

        def write_format_data(self, format_dict: dict[str, Any], md_dict: dict[str, Any] | None = None) -> None:
            pass

        def finish_displayhook(self) -> None:
            pass

    config = Config()
    config.HistoryManager.enabled = False
    shell = InteractiveShell.instance(config=config, displayhook_class=Quiet)
    methods: Any = shell  # some are replaced, for this one object
    methods.showtraceback = lambda *args, **kwargs: None  # errors go to the grader as data, not to the screen
    methods.showsyntaxerror = methods.showtraceback
    methods.ask_exit = _raise_exit
    methods.enable_matplotlib = lambda gui=None: (gui, "agg")  # %matplotlib of any kind: nobody looks at the pictures
    return shell


def _raise_exit() -> NoReturn:
    """What exit() and quit() do here: there is no front end to ask."""
    raise SystemExit
