"""How does a screenshot become a small file in pictures/?"""

import io
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).parent.parent.parent
PICTURES = ROOT / "pictures"
MOST_BYTES = 150_000  # of a file


def keep(name, png):
    """Write pictures/<name>.png, and say how large it became."""
    target = PICTURES / f"{name}.png"
    target.write_bytes(_small(png))
    print(f"{target.relative_to(ROOT)}: {target.stat().st_size // 1000} KB")


def _small(png):
    """The picture with as many colours as its size allows."""
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    for colours in (256, 128, 64, 32, 16):
        held = io.BytesIO()
        picture.quantize(colours, dither=Image.Dither.NONE).save(held, "PNG", optimize=True)
        if held.tell() < MOST_BYTES:
            break
    return held.getvalue()
