"""How is a data set made for the labs?"""

import click

from .root import nndl


@nndl.group(short_help="Make data sets for the labs.")
def dataset() -> None:
    """Make data sets for the labs."""


@dataset.command("import", short_help="Make an HDF5 file of a folder of pictures.")
@click.argument("folder", type=click.Path())
@click.argument("target", type=click.Path(), metavar="OUT.h5")
@click.option("--size", type=click.IntRange(8, 512), default=64, show_default=True, help="Pixels a side.")
@click.option("--prefix", type=click.Choice(["train", "test"]), default="train", show_default=True)
@click.option("--force", is_flag=True, help="Write over a file that is there.")
def import_(folder: str, target: str, size: int, prefix: str, force: bool) -> None:
    """Make OUT.h5 of a FOLDER that holds two folders of pictures, one per class.

    Class 1 is the folder called "cat" or "cats", or else the second by name. Pictures are turned upright, cut to a
    square and made small.
    """
    from ..dataset import import_pictures
    from ..progress import track

    count, classes, others = import_pictures(folder, target, size, prefix, force, track)
    click.echo(f"{target}: {count} pictures; 0 is {classes[0]}, 1 is {classes[1]}")
    if others:
        files = "1 other file was" if len(others) == 1 else f"{len(others)} other files were"
        click.echo(f"{files} left out, such as {others[0]}. If it is a picture, save it as PNG and import again.")
