# %% right: shapes
def layer_sizes(X, Y):
    n_x = X.shape[0] # size of input layer
    n_h = 4
    n_y = Y.shape[0] # size of output layer
    return (n_x, n_h, n_y)
# %% right: one line
def layer_sizes(X, Y):
    return X.shape[0], 4, Y.shape[0]
# %% right: len
def layer_sizes(X, Y):
    return len(X), 4, len(Y)
# %% right: unpacked shapes
def layer_sizes(X, Y):
    n_x, m = X.shape
    n_y, _ = Y.shape
    n_h = 4
    return n_x, n_h, n_y
# %% right: np.shape and np.size
def layer_sizes(X, Y):
    return (np.shape(X)[0], 4, np.size(Y, 0))
# %% right: hidden size as a default argument
def layer_sizes(X, Y, n_h=4):
    return X.shape[0], n_h, Y.shape[0]
# %% right: a list
def layer_sizes(X, Y):
    sizes = [X.shape[0], 4]
    sizes.append(Y.shape[0])
    return sizes
# %% right: transposed shape
def layer_sizes(X, Y):
    return X.T.shape[1], 4, Y.T.shape[-1]
# %% right: counted rows
def layer_sizes(X, Y):
    n_x = sum(1 for row in X)
    n_y = sum(1 for row in Y)
    return n_x, 4, n_y
# %% right: size divided by the number of examples
def layer_sizes(X, Y):
    m = X.shape[1]
    return X.size // m, 4, Y.size // m
# %% right: an array
def layer_sizes(X, Y):
    return np.array([X.shape[0], 4, Y.shape[0]])
# %% wrong: examples counted
def layer_sizes(X, Y):
    return X.shape[1], 4, Y.shape[1]
# %% wrong: input counts examples
def layer_sizes(X, Y):
    n_x = X.shape[1]
    n_h = 4
    n_y = Y.shape[0]
    return n_x, n_h, n_y
# %% wrong: output counts examples
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_h = 4
    n_y = Y.shape[1]
    return n_x, n_h, n_y
# %% wrong: X and Y swapped
def layer_sizes(X, Y):
    return Y.shape[0], 4, X.shape[0]
# %% wrong: whole shapes
def layer_sizes(X, Y):
    return X.shape, 4, Y.shape
# %% wrong: total sizes
def layer_sizes(X, Y):
    return X.size, 4, Y.size
# %% wrong: output always one
def layer_sizes(X, Y):
    return X.shape[0], 4, 1
# %% wrong: input always two
def layer_sizes(X, Y):
    return 2, 4, Y.shape[0]
# %% wrong: all fixed
def layer_sizes(X, Y):
    return (2, 4, 1)
# %% wrong: numbers of the assignment
def layer_sizes(X, Y):
    return (5, 4, 2)
# %% wrong: hidden size three
def layer_sizes(X, Y):
    return X.shape[0], 3, Y.shape[0]
# %% wrong: hidden size five
def layer_sizes(X, Y):
    return X.shape[0], 5, Y.shape[0]
# %% wrong: hidden size like the input
def layer_sizes(X, Y):
    n_x = X.shape[0]
    return n_x, n_x, Y.shape[0]
# %% wrong: hidden size doubled
def layer_sizes(X, Y):
    n_x = X.shape[0]
    return n_x, 2 * n_x, Y.shape[0]
# %% wrong: order
def layer_sizes(X, Y):
    return 4, X.shape[0], Y.shape[0]
# %% wrong: hidden size at the end
def layer_sizes(X, Y):
    return X.shape[0], Y.shape[0], 4
# %% wrong: reversed
def layer_sizes(X, Y):
    return Y.shape[0], 4, X.shape[0]
# %% wrong: hidden size left out
def layer_sizes(X, Y):
    return X.shape[0], Y.shape[0]
# %% wrong: a dictionary
def layer_sizes(X, Y):
    return {"n_x": X.shape[0], "n_h": 4, "n_y": Y.shape[0]}
# %% wrong: n_h undefined
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_y = Y.shape[0]
    return n_x, n_h, n_y
# %% wrong: shape called
def layer_sizes(X, Y):
    return X.shape(0), 4, Y.shape(0)
# %% wrong: shape of a slice
def layer_sizes(X, Y):
    return X[0].shape, 4, Y[0].shape
# %% wrong: entries of the first row counted
def layer_sizes(X, Y):
    return len(X[0]), 4, len(Y[0])
# %% wrong: third axis
def layer_sizes(X, Y):
    return X.shape[2], 4, Y.shape[2]
# %% wrong: minus one for a bias
def layer_sizes(X, Y):
    return X.shape[0] - 1, 4, Y.shape[0]
# %% wrong: plus one for a bias
def layer_sizes(X, Y):
    return X.shape[0] + 1, 4, Y.shape[0]
# %% wrong: no return
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_h = 4
    n_y = Y.shape[0]
# %% wrong: printed
def layer_sizes(X, Y):
    print("The size of the input layer is", X.shape[0], 4, Y.shape[0])
# %% wrong: number of classes
def layer_sizes(X, Y):
    return X.shape[0], 4, len(np.unique(Y))
# %% wrong: typo in shape
def layer_sizes(X, Y):
    return X.shpe[0], 4, Y.shpe[0]
# %% wrong: both from X
def layer_sizes(X, Y):
    return X.shape[0], 4, X.shape[0]
# %% wrong: rows and columns of X
def layer_sizes(X, Y):
    return X.shape[0], 4, X.shape[1]
# %% wrong: hidden size a text
def layer_sizes(X, Y):
    return X.shape[0], "4", Y.shape[0]
# %% wrong: only the input size
def layer_sizes(X, Y):
    n_x = X.shape[0]
    return n_x
