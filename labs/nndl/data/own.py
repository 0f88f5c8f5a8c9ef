"""How does any picture become a small square one, and what is said of a file that is none?"""

import io
import warnings
from typing import TYPE_CHECKING

import numpy as np

from ..errors import SetupError
from ..typed import Array

if TYPE_CHECKING:
    from PIL import Image

SIDE = 64
MOST_PIXELS = 80_000_000  # larger ones would fill the memory
CURE = "Save it anew as PNG or JPEG, or take another one."


def square(data: bytes, name: str = "The file", side: int = SIDE) -> tuple[Array, tuple[int, int]]:
    """The middle of a picture, as small as the course's own.

    data: the bytes of a file; name: what to call it; side: pixels along each side
    returns: array (side, side, 3) uint8; and (width, height), what the picture had before
    raises: SetupError, in one line that names the file and the cure
    """
    from PIL import Image  # needed only where a picture is opened

    try:
        with warnings.catch_warnings(action="ignore"), Image.open(io.BytesIO(data)) as opened:
            _refuse_huge(opened.size, name)
            return _small(opened, side)
    except SetupError:
        raise
    except Image.DecompressionBombError:
        raise SetupError(_huge(name, "far too many")) from None
    except Exception as error:  # a broken file makes Pillow raise nearly everything
        raise SetupError(f"{name} cannot be opened as a picture: it is damaged, or none at all. {CURE}") from error


def _refuse_huge(size: tuple[int, int], name: str) -> None:
    if size[0] * size[1] > MOST_PIXELS:
        raise SetupError(_huge(name, f"{size[0]} × {size[1]}"))


def _huge(name: str, pixels: str) -> str:
    return f"{name} has {pixels} pixels, more than can be opened here. Make it smaller first."


def _small(opened: "Image.Image", side: int) -> tuple[Array, tuple[int, int]]:
    from PIL import ImageOps

    upright = _on_white(ImageOps.exif_transpose(opened))  # a phone notes how it was held
    return np.asarray(ImageOps.fit(upright, (side, side))), upright.size


def _on_white(picture: "Image.Image") -> "Image.Image":
    """A picture without transparent places: these are white, and not whatever colour lies hidden there."""
    from PIL import Image

    if not picture.has_transparency_data:
        return picture.convert("RGB")
    seen = picture.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", seen.size, "white"), seen).convert("RGB")
