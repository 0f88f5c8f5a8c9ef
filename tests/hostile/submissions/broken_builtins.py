"""Takes the built-in functions away from all later cells, and its own names are a dict that lies."""

EARNS = 13
WORDS = r"is not defined|NameError|KeyError|not right"

__builtins__ = {}


class Names(dict):
    def __contains__(self, name):
        return True

    def get(self, name, default=None):
        return 1.0


sigmoid = Names()
