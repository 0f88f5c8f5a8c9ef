r"""Pictures into columns

A picture of 64 by 64 pixels with three colours is an array of shape `(64, 64, 3)`. The neuron wants a column of
features. And all pictures together should make one matrix, with one picture per column.

Input: `images`, shape `(m, h, w, c)`: m pictures, each with h rows, w columns and c colours. Output: an array of shape
`(h*w*c, m)`. Column `i` holds the numbers of picture `i`, in the order in which they are stored: row by row, and
within a row pixel by pixel, the colours of a pixel together.

Think about: `reshape` never moves a number, it only counts along the stored numbers and cuts them into rows. Which cut
keeps the numbers of one picture together? Is that the matrix you want, or does one step remain?
"""

import numpy as np

points = 8
hints = (
    "First make sure that the numbers of each picture stay together. Then turn the result so that the pictures stand "
    "side by side.",
    "From (m, h, w, c) to (m, h*w*c): each picture is now a row. The result wants the pictures as columns.",
    "Two pictures of two pixels each, stored as 1 2 | 3 4. As rows they are [[1, 2], [3, 4]], as columns [[1, 3], [2, "
    "4]]. Cutting straight into columns of the right size gives [[1, 2], [3, 4]], and that mixes the pictures.",
    "Reshape to one row per picture; -1 lets NumPy compute the length. Then transpose.",
)


def flatten_images(images):
    """Return the pictures as the columns of a matrix.

    images: array of m pictures, shape (m, h, w, c)
    returns: array of shape (h*w*c, m); column i is picture i
    """
    ### BEGIN SOLUTION
    return images.reshape(images.shape[0], -1).T
    ### END SOLUTION


def visible_cases(rng):
    yield dict(images=np.arange(24, dtype=np.uint8).reshape(2, 2, 2, 3))
    yield dict(images=_pictures(rng, 5, 3, 2, 3))
    yield dict(images=_pictures(rng, 3, 2, 4, 3))
    yield dict(images=_pictures(rng, 4, 3, 3, 1))


def hidden_cases(rng):
    yield dict(images=_pictures(rng, 7, 4, 3, 3))
    yield dict(images=_pictures(rng, 2, 5, 2, 3))
    yield dict(images=_pictures(rng, 3, 2, 2, 4))
    yield dict(images=_pictures(rng, 1, 3, 2, 3))


def _pictures(rng, *shape):
    return rng.integers(0, 256, size=shape).astype(np.uint8)


def mistake_scrambled(images):
    """The shape is right, but the pictures are mixed: reshape counts along the stored numbers, so a single reshape to
    this shape fills row after row with the numbers of the first picture. Each column now holds a few pixels of
    many pictures. First keep each picture together, then turn."""
    return images.reshape(-1, images.shape[0])


def mistake_rows(images):
    """Each picture is a row of your matrix. Nearly there: one picture per column is wanted."""
    return images.reshape(images.shape[0], -1)


def mistake_last_axis_first(images):
    """All four axes are turned round (by a transpose or by Fortran order) before the pictures become columns, so the
    numbers of a picture come in the wrong order: colour by colour, and column by column. Only the axis of the pictures
    has to move."""
    return images.T.reshape(-1, images.shape[0])


def mistake_colours_apart(images):
    """The three colours of your pictures stand apart: first all the red, then all the green. Keep the colours of a
    pixel together, as they are stored."""
    return images.transpose(0, 3, 1, 2).reshape(images.shape[0], -1).T


def mistake_columns_first(images):
    """Your pictures are read column by column. They are stored row by row: leave the order of the axes as it is."""
    return images.transpose(0, 2, 1, 3).reshape(images.shape[0], -1).T


def mistake_pixels_as_rows(images):
    """You made one row per pixel, with its colours as columns. That is a recipe for a single picture; here the colours
    belong in the column of their picture."""
    return images.reshape(-1, images.shape[-1])


def mistake_first_picture_only(images):
    """You flattened the first picture only. All m pictures belong in the matrix, one per column."""
    return images[0].reshape(-1, 1)


def mistake_one_long_column(images):
    """You put all pictures into one long column. Each picture wants a column of its own."""
    return images.reshape(-1, 1)


def mistake_size_fixed(images):
    """The number of features is fixed in your code, 64 * 64 * 3. Other pictures have other sizes: read them from the
    shape, or let NumPy compute the length."""
    return images.reshape(images.shape[0], 64 * 64 * 3).T


def mistake_rank_1(images):
    """You made one long rank-1 array of all pictures. The result is a matrix: one column for each of the m pictures."""
    return images.flatten()


def mistake_scaled(images):
    """The columns are right, but you divided the pixels by 255 as well. That is the next exercise; here the numbers
    only change their places."""
    return images.reshape(images.shape[0], -1).T / 255


def alternative_stack(images):
    return np.stack([image.ravel() for image in images], axis=1)


def alternative_loop(images):
    m, h, w, c = images.shape
    result = np.zeros((h * w * c, m))
    for i in range(m):
        for row in range(h):
            for column in range(w):
                for colour in range(c):
                    result[(row * w + column) * c + colour, i] = images[i, row, column, colour]
    return result


def alternative_axes(images):
    return np.moveaxis(images, 0, -1).reshape(-1, images.shape[0])


def alternative_fortran_order(images):
    m, h, w, c = images.shape
    return np.asfortranarray(images.transpose(1, 2, 3, 0).reshape(h * w * c, m)).astype(np.float32)
