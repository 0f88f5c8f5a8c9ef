r"""Pixels between 0 and 1

A pixel is stored as a whole number from 0 to 255, in one byte (`uint8`). Learning goes better when the inputs are small
and of a similar size, so divide: 0 stays 0, and the brightest pixel becomes 1.

Input: `X`, an array of `uint8` of any shape. Output: floats of the same shape, between 0 and 1.

Think about: the largest number in one picture may be 200. Should that pixel become 1?
"""

import numpy as np

points = 4
hints = (
    "Every picture has to be measured with the same ruler, even one that you will see next year. What is the largest "
    "number that a pixel can have at all?",
    "One operation on the whole array is enough, and the shape stays as it is. The number type does not: a byte has no "
    "room for fractions, so the result has to be an array of its own.",
    "The pixels 0, 51 and 255 become 0, 0.2 and 1.",
    "Divide the array by the largest number that one byte can hold, with the kind of division that gives fractions.",
)


def standardize(X):
    """Return the pixels as fractions of the brightest possible one.

    X: array of whole numbers from 0 to 255 (uint8), any shape
    returns: array of floats from 0 to 1, the same shape as X
    """
    ### BEGIN SOLUTION
    return X / 255
    ### END SOLUTION


def visible_cases(rng):
    yield dict(X=np.array([[0, 51], [102, 153], [204, 255]], dtype=np.uint8))
    yield dict(X=rng.integers(0, 200, size=(5, 3)).astype(np.uint8))
    yield dict(X=rng.integers(30, 256, size=(4, 6)).astype(np.uint8))


def hidden_cases(rng):
    yield dict(X=rng.integers(0, 256, size=(12, 4)).astype(np.uint8))
    yield dict(X=rng.integers(10, 90, size=(6, 5)).astype(np.uint8))
    yield dict(X=rng.integers(0, 256, size=(2, 3, 3)).astype(np.uint8))
    yield dict(X=rng.integers(0, 256, size=(7, 1)).astype(np.uint8))


def mistake_whole_division(X):
    """Your division drops the fractions, so nearly every pixel becomes 0. There are two kinds of division in Python:
    take the one that keeps the fraction."""
    return X // 255


def mistake_256(X):
    """You divided by 256. A byte holds 256 different numbers, but it counts from 0: the largest one is 255."""
    return X / 256


def mistake_own_maximum(X):
    """You divided by the largest pixel of this array. Then the same grey means something else in a dark picture than in
    a bright one; divide by the largest number that a pixel can have."""
    return X / X.max()


def mistake_stretched(X):
    """You moved the darkest pixel to 0 and the brightest to 1. That ruler changes from array to array; here the ends
    are fixed, 0 and 255."""
    return (X.astype(float) - X.min()) / (int(X.max()) - int(X.min()))


def mistake_mean_and_deviation(X):
    """You subtracted the mean and divided by the standard deviation. That is a good habit for other data; for pixels a
    plain division is enough, and the statement asks for numbers from 0 to 1."""
    return (X - X.mean()) / X.std()


def mistake_unchanged(X):
    """Nothing has changed: the pixels still go up to 255."""
    return 1.0 * X


def mistake_column_maximum(X):
    """You divided each column by its own largest pixel, so every column has another ruler. Divide by the largest number
    that a pixel can have at all."""
    return X / X.max(axis=0)


def mistake_columns_standardized(X):
    """You subtracted the mean of each column and divided by its standard deviation. That is a good habit for other
    data; for pixels a plain division is enough, and the statement asks for numbers from 0 to 1."""
    return (X - X.mean(axis=0)) / X.std(axis=0)


def mistake_centred(X):
    """Your pixels run from -1 to 1. The statement asks for numbers from 0 to 1: dark stays 0, and nothing is
    subtracted."""
    return X / 127.5 - 1


def mistake_in_place(X):
    """Dividing in place, as with /=, keeps the number type of X, and a byte has no room for fractions: NumPy refuses.
    Give the result a name of its own."""
    X /= 255
    return X


def mistake_row_maximum(X):
    """You divided each row by its own largest pixel, so every row has another ruler. Divide by the largest number that
    a pixel can have at all."""
    return X / X.max(axis=1, keepdims=True)


def mistake_rows_standardized(X):
    """You subtracted the mean of each row and divided by its standard deviation. That is a good habit for other data;
    for pixels a plain division is enough, and the statement asks for numbers from 0 to 1."""
    return (X - X.mean(axis=1, keepdims=True)) / X.std(axis=1, keepdims=True)


def alternative_times(X):
    return X * (1 / 255)


def alternative_astype(X):
    X = X.astype(np.float32)
    X /= 255.0
    return X


def alternative_divide(X):
    return np.divide(np.array(X, dtype=float), 255)


def alternative_loop(X):
    result = np.zeros(X.shape)
    for place, pixel in np.ndenumerate(X):
        result[place] = int(pixel) / 255
    return result
