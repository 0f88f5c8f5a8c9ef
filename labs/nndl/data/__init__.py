"""On which data do the labs learn?"""

from .cats import load_cats
from .images import load_images
from .planar import PLANAR, blobs, circles, flower, moons, parity, quantiles

__all__ = ["PLANAR", "blobs", "circles", "flower", "load_cats", "load_images", "moons", "parity", "quantiles"]
