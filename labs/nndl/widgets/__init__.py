"""Which pictures move while the student's own functions compute them?"""

from ..errors import SetupError

try:
    import anywidget  # noqa: F401, the first thing to be missing where a course was installed before it had widgets
except ImportError:
    raise SetupError("Widgets need the package anywidget. Try: pip install anywidget") from None

from .activations import Activations
from .architecture import Architecture
from .boundary import Boundary
from .broadcasting import Broadcasting
from .descent import Descent
from .own_image import OwnImage
from .quiz import Quiz
from .steps import Steps
from .vectorization import Vectorization

__all__ = [
    "Activations",
    "Architecture",
    "Boundary",
    "Broadcasting",
    "Descent",
    "OwnImage",
    "Quiz",
    "Steps",
    "Vectorization",
]
