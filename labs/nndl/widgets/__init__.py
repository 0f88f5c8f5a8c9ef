"""Which pictures move while the student's own functions compute them?"""

from .boundary import Boundary

__all__ = ["Boundary"]
