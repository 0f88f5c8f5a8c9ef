"""Which pictures can a lesson draw?"""

from .accuracies import accuracies, sweep
from .blocks import blocks
from .boundary import boundaries, decision_boundary
from .bowl import bowl
from .clock import timing
from .costs import costs
from .folds import folds
from .gallery import gallery, mistaken
from .graph import hidden_layer_graph, neuron_graph
from .hidden_units import hidden_units
from .lanes import simd
from .layer_shapes import layer_shapes
from .lines import curves, losses
from .network import network
from .one_loss import one_loss, valleys
from .parity import parity_units
from .pixels import image_and_column
from .rows import probabilities, rows_as_arrows
from .scaling import scale_drives_learning
from .shares import bars_of_columns
from .stretch import broadcast
from .through_layers import through_layers
from .weights import weights_as_image

__all__ = [
    "accuracies",
    "bars_of_columns",
    "blocks",
    "boundaries",
    "bowl",
    "broadcast",
    "costs",
    "curves",
    "decision_boundary",
    "folds",
    "gallery",
    "hidden_layer_graph",
    "hidden_units",
    "image_and_column",
    "layer_shapes",
    "losses",
    "mistaken",
    "network",
    "neuron_graph",
    "one_loss",
    "parity_units",
    "probabilities",
    "rows_as_arrows",
    "scale_drives_learning",
    "simd",
    "sweep",
    "through_layers",
    "timing",
    "valleys",
    "weights_as_image",
]
