r"""From an image to a column

A colour picture is an array of shape `(h, w, c)`: $h$ rows of pixels, $w$ pixels in each row, and $c$ numbers per
pixel, often 3 for red, green and blue. A network wants one column of features instead. Turn the image into that column.

Input: `image` of shape `(h, w, c)`, for any $h$, $w$ and $c$, with integers or real numbers as entries. Output: an
array of shape `(h*w*c, 1)` with the same numbers, read as a page is read: the first row of pixels from left to right,
then the second row, and within each pixel its channels in order.

Think about: a column of the right length can still hold the numbers in the wrong order. How would you notice?
"""

import numpy as np

points = 6
hints = (
    "Nothing is computed here: the same numbers are only arranged in another shape, and NumPy arrays have a method "
    "for that.",
    "The column has h times w times c entries, and the image knows its three sizes: ask for its shape instead of "
    "typing numbers. The 1 at the end of the new shape is what makes it a column.",
    "An image of shape (1, 2, 3) with the pixels [1, 2, 3] and [4, 5, 6] becomes the column 1, 2, 3, 4, 5, 6 of shape "
    "(6, 1): pixel after pixel, and inside a pixel channel after channel.",
    "Read the three sizes from the shape, multiply them, and ask for an array with that many rows and one column. Do "
    "not transpose on the way: NumPy already reads in the order you need.",
)


def image2vector(image):
    """Return the entries of an image as one column.

    image: array of shape (h, w, c)
    returns: array of shape (h*w*c, 1)
    """
    ### BEGIN SOLUTION
    h, w, c = image.shape
    return image.reshape(h * w * c, 1)
    ### END SOLUTION


def visible_cases(rng):
    yield dict(image=np.array([[[1, 2], [3, 4], [5, 6]], [[7, 8], [9, 10], [11, 12]]]))
    yield dict(image=rng.integers(0, 256, size=(4, 5, 3), dtype=np.uint8))
    yield dict(image=rng.random(size=(3, 2, 4)))


def hidden_cases(rng):
    yield dict(image=rng.integers(0, 256, size=(6, 7, 3), dtype=np.uint8))
    yield dict(image=rng.random(size=(5, 2, 4)))
    yield dict(image=rng.normal(size=(3, 3, 3)))
    yield dict(image=rng.integers(-20, 20, size=(2, 6, 1)))


def mistake_fixed_size(image):
    """NumPy could not make the shape you asked for, because this image does not have that many numbers. Images come in
    many sizes, so work out the length from the image in hand instead of typing one."""
    return image.reshape(64 * 64 * 3, 1)


def mistake_rank_one(image):
    """Your numbers are right and in the right order, but the result is a rank-1 array. A column has a second size,
    which is 1."""
    return image.reshape(-1)


def mistake_row(image):
    """Your numbers are right and in the right order, but they lie in a row of shape (1, N). In this course one example
    is one column."""
    return image.reshape(1, -1)


def mistake_pixel_table(image):
    """You made a table with one row for each pixel and one column for each channel. The channels have to go into the
    same single column too."""
    h, w, c = image.shape
    return image.reshape(h * w, c)


def mistake_backwards(image):
    """The shape is right but the picture is scrambled: your first numbers walk down the left edge of the image, because
    the axes were reversed (by a transpose, or by Fortran order) before it was read."""
    return image.T.reshape(-1, 1)


def mistake_channels_first(image):
    """The shape is right but the order is not: you list the first channel of the whole picture, then the second, and so
    on. The channels of one pixel should stay next to each other."""
    return image.transpose(2, 0, 1).reshape(-1, 1)


def mistake_one_column_per_row(image):
    """You made one column out of each row of pixels, which is the recipe for a whole stack of images. This is a single
    image, and all of its rows belong in one column."""
    return image.reshape(image.shape[0], -1).T


def mistake_columns_first(image):
    """The shape is right but the order is not: you walk down the columns of the picture. It is read as a page is read,
    each row of pixels from left to right."""
    return np.swapaxes(image, 0, 1).reshape(-1, 1)


def mistake_row_per_row(image):
    """You made one row of numbers out of each row of pixels. The whole image belongs in a single column: h times w
    times c rows, and 1 column."""
    return image.reshape(image.shape[0], -1)


def mistake_scaled(image):
    """The order is right, but you divided by 255 as well. Here the numbers only change their places; scaling is a step
    of its own."""
    return image.reshape(-1, 1) / 255


def mistake_one_channel(image):
    """Only the first channel of the picture is left. All c numbers of each pixel belong in the column."""
    return image[:, :, 0].reshape(-1, 1)


def mistake_channels_added(image):
    """You added the channels of each pixel, so the colours are gone. No arithmetic is needed: the c numbers of a pixel
    stay apart, one below the other."""
    return image.sum(axis=2).reshape(-1, 1)


def alternative_flatten(image):
    return image.flatten()[:, np.newaxis]


def alternative_minus_one(image):
    return np.reshape(image, (-1, 1)).astype(np.float32)


def alternative_loops(image):
    column = []
    for row in image:
        for pixel in row:
            for value in pixel:
                column.append([value])
    return np.array(column)


def alternative_stacked(image):
    return np.concatenate([pixel for row in image for pixel in row]).reshape(image.size, 1)
