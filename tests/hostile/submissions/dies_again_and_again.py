"""Has more cells that end the process than anybody wants to restart it for."""

import os

EARNS = 0  # its honest cells come behind
WORDS = r"had used up its time before it came to this"

# %%
os._exit(1)

# %%
os._exit(1)

# %%
os._exit(1)

# %%
os._exit(1)

# %%
os._exit(1)

# %%
os._exit(1)

# %%
os._exit(1)

# %%
os._exit(1)

# %%
os._exit(1)

# %%
os._exit(1)
