"""Which pictures can a lesson draw?"""

from .clock import timing
from .lanes import simd
from .lines import curves, losses
from .pixels import image_and_column
from .rows import probabilities, rows_as_arrows
from .scaling import scale_drives_learning
from .shares import bars_of_columns
from .stretch import broadcast

__all__ = [
    "bars_of_columns",
    "broadcast",
    "curves",
    "image_and_column",
    "losses",
    "probabilities",
    "rows_as_arrows",
    "scale_drives_learning",
    "simd",
    "timing",
]
