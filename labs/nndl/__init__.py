"""What does a student's notebook import? check, hint and progress; pictures come from nndl.plots."""

try:
    from . import check
    from .hints import hint
    from .overview import progress
    from .session import start
except ModuleNotFoundError as error:  # `python -m nndl doctor` must be able to say so

    def __getattr__(name: str, missing: str | None = error.name) -> object:
        raise ImportError(f"nndl needs the package {missing}, which is not installed. Try: python -m nndl doctor")


__all__ = ["check", "hint", "progress", "start"]
