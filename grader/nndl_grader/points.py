"""How many points does a test cell give?"""


def split_points(points: int) -> tuple[int, int]:
    """An exercise's points for shapes and for values, about 3 to 7, in whole numbers."""
    shapes = max(1, round(0.3 * points))
    return shapes, points - shapes
