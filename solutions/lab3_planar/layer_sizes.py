r"""The sizes of the layers

Before a network is built, say how large its layers are. The input layer has one unit per feature, the output layer one
unit per row of labels, and the hidden layer four units: for this data set a good choice, which you will vary later.

Inputs: `X` `(n_x, m)`, one example per column, and `Y` `(n_y, m)`. Output: the three sizes `(n_x, n_h, n_y)`.

Think about: which axis of `X` counts features, and which counts examples?
"""

import numpy as np

points = 4
hints = (
    "The sizes of input and output are in the shapes of X and Y; the size of the hidden layer is given in the "
    "statement.",
    "Examples stand side by side in columns. So the number of rows is what a single example has.",
    "For X of shape (5, 3) and Y of shape (2, 3) the sizes are 5, 4 and 2.",
    "Take the first entry of each shape, and return the three numbers in the order input, hidden, output.",
)
results = ("n_x", "n_h", "n_y")


def layer_sizes(X, Y):
    """Return the sizes of the input, the hidden and the output layer.

    X: array of examples, one per column, shape (n_x, m)
    Y: array of labels, shape (n_y, m)
    returns: n_x, n_h = 4, n_y
    """
    ### BEGIN SOLUTION
    return X.shape[0], 4, Y.shape[0]
    ### END SOLUTION


def visible_cases(rng):
    yield dict(X=np.array([[1.0, 0.5, -2.0], [0.0, 3.0, 1.5]]), Y=np.array([[1, 0, 1]]))
    yield dict(X=rng.normal(size=(5, 7)), Y=(rng.uniform(size=(2, 7)) > 0.5).astype(np.uint8))
    yield dict(X=rng.normal(size=(3, 6)), Y=rng.uniform(size=(5, 6)) > 0.5)


def hidden_cases(rng):
    yield dict(X=rng.normal(size=(6, 9)), Y=(rng.uniform(size=(3, 9)) > 0.5).astype(int))
    yield dict(X=rng.normal(size=(8, 2)), Y=np.ones((1, 2)))
    yield dict(X=rng.normal(size=(1, 5)), Y=rng.uniform(size=(2, 5)) > 0.5)


def mistake_counts_examples(X, Y):
    """You counted the examples. They stand in columns; the number of features is the number of rows."""
    return X.shape[1], 4, Y.shape[1]


def mistake_swapped(X, Y):
    """The sizes of the input and of the output are swapped: X goes in, Y comes out."""
    return Y.shape[0], 4, X.shape[0]


def mistake_one_output(X, Y):
    """Your output layer always has one unit. Read its size from Y, which may have more than one row."""
    return X.shape[0], 4, 1


def mistake_two_inputs(X, Y):
    """Your input layer always has two units. Read its size from X: other data have more features, or fewer."""
    return 2, 4, Y.shape[0]


def mistake_hidden_like_input(X, Y):
    """Your hidden layer has as many units as the input. Here it has four, whatever the data."""
    return X.shape[0], X.shape[0], Y.shape[0]


def mistake_order(X, Y):
    """The order is input, hidden, output; the four belongs in the middle."""
    return X.shape[0], Y.shape[0], 4


def mistake_entries(X, Y):
    """You counted all the numbers in X and Y. Count the rows."""
    return X.size, 4, Y.size


def mistake_sizes_of_the_data(X, Y):
    """Your sizes are always 2, 4 and 1. They fit the flower; read the first and the last one from X and Y."""
    return 2, 4, 1


def mistake_sizes_of_the_example(X, Y):
    """Your sizes are always 5, 4 and 2. Those belong to an example; read the first and the last one from X and Y."""
    return 5, 4, 2


def mistake_y_counts_examples(X, Y):
    """Your first size is right, but for the last one you counted the examples: Y, too, has one column per example, and
    its rows are what you want."""
    return X.shape[0], 4, Y.shape[1]


def alternative_len(X, Y):
    n_h = 4
    return [len(X), n_h, len(Y)]


def alternative_unpacked(X, Y):
    (n_x, _), (n_y, _) = X.shape, np.shape(Y)
    return (np.int64(n_x), np.array(4), float(n_y))


def alternative_column(X, Y):
    return X[:, 0].size, 4, Y[:, :1].size
