"""What runs a notebook's cells where there is no kernel and no front end?"""


def make_shell():
    """IPython without history, colours or a kernel: magics and display() work as in a notebook."""
    from IPython.core.displayhook import DisplayHook
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    class Quiet(DisplayHook):
        """Keeps the last value for the reply instead of printing it."""

        def write_output_prompt(self):
            pass

        def write_format_data(self, format_dict, md_dict=None):
            pass

        def finish_displayhook(self):
            pass

    config = Config()
    config.HistoryManager.enabled = False
    shell = InteractiveShell.instance(config=config, displayhook_class=Quiet)
    shell.showtraceback = lambda *args, **kwargs: None  # errors go to the grader as data, not to the screen
    shell.showsyntaxerror = shell.showtraceback
    shell.ask_exit = _raise_exit
    shell.enable_matplotlib = lambda gui=None: (gui, "agg")  # %matplotlib of any kind: nobody looks at the pictures
    return shell


def _raise_exit():
    """What exit() and quit() do here: there is no front end to ask."""
    raise SystemExit
