# %% right: loop, as the course writes it
def predict(w, b, X):
    m = X.shape[1]
    Y_prediction = np.zeros((1, m))
    w = w.reshape(X.shape[0], 1)

    # Compute vector "A" predicting the probabilities of a cat being present in the picture
    ### START CODE HERE ### (~ 1 line of code)
    A = sigmoid(np.dot(w.T, X) + b)
    ### END CODE HERE ###

    for i in range(A.shape[1]):
        # Convert probabilities A[0,i] to actual predictions p[0,i]
        if A[0, i] > 0.5:
            Y_prediction[0, i] = 1
        else:
            Y_prediction[0, i] = 0

    assert(Y_prediction.shape == (1, m))
    return Y_prediction
# %% right: comparison
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return A > 0.5
# %% right: comparison as whole numbers
def predict(w, b, X):
    return (sigmoid(w.T @ X + b) > 0.5).astype(int)
# %% right: comparison times one
def predict(w, b, X):
    A = sigmoid(np.matmul(w.T, X) + b)
    return 1 * (A > 0.5)
# %% right: comparison as floats
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return 1.0 * (A > 0.5)
# %% right: comparison as bytes
def predict(w, b, X):
    return np.uint8(sigmoid(np.dot(w.T, X) + b) > 0.5)
# %% right: np.where
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.where(A > 0.5, 1, 0)
# %% right: np.round
def predict(w, b, X):
    return np.round(sigmoid(np.dot(w.T, X) + b))
# %% right: np.rint as int
def predict(w, b, X):
    return np.rint(sigmoid(np.dot(w.T, X) + b)).astype(np.int64)
# %% right: sign of z
def predict(w, b, X):
    z = np.dot(w.T, X) + b
    return (z > 0).astype(float)
# %% right: np.heaviside
def predict(w, b, X):
    return np.heaviside(w.T @ X + b, 0)
# %% right: floor of A plus a half
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.floor(A + 0.5)
# %% right: list comprehension
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.array([[1 if a > 0.5 else 0 for a in A[0]]])
# %% right: mask
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    A[A > 0.5] = 1
    A[A <= 0.5] = 0
    return A
# %% right: zeros and a mask
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    Y = np.zeros((1, X.shape[1]), dtype=int)
    Y[A > 0.5] = 1
    return Y
# %% right: not less
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.logical_not(A <= 0.5)
# %% right: np.greater
def predict(w, b, X):
    return np.greater(sigmoid(w.T @ X + b), 0.5)
# %% right: example by example
def predict(w, b, X):
    out = []
    for i in range(X.shape[1]):
        z = float(np.sum(w[:, 0] * X[:, i])) + b
        out.append(int(sigmoid(z) > 0.5))
    return np.array(out).reshape(1, -1)
# %% right: einsum
def predict(w, b, X):
    z = np.einsum('ij,ik->jk', w, X) + b
    return (sigmoid(z) >= 0.5) * 1
# %% right: transposed the other way
def predict(w, b, X):
    A = sigmoid(np.dot(X.T, w) + b).T
    return (A > 0.5) + 0
# %% right: vectorize
def predict(w, b, X):
    decide = np.vectorize(lambda a: 1.0 if a > 0.5 else 0.0)
    return decide(sigmoid(np.dot(w.T, X) + b))
# %% right: own sigmoid inside
import math
def predict(w, b, X):
    def s(z):
        return 1 / (1 + math.exp(-z))
    m = X.shape[1]
    P = np.zeros((1, m))
    for i in range(m):
        z = b
        for j in range(X.shape[0]):
            z += w[j][0] * X[j][i]
        P[0][i] = s(z) > 0.5
    return P
# %% right: ternary in a loop
def predict(w, b, X):
    m = X.shape[1]
    Y_prediction = np.zeros((1, m))
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(m):
        Y_prediction[0, i] = 1 if A[0, i] > 0.5 else 0
    return Y_prediction
# %% right: rows flattened in between
def predict(w, b, X):
    a = sigmoid(w.ravel() @ X + b)
    return (a > 0.5)[np.newaxis, :]
# %% right: odds
def predict(w, b, X):
    odds = np.exp(np.dot(w.T, X) + b)
    return np.where(odds > 1, 1., 0.)
# %% right: argmax of two probabilities
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.argmax(np.vstack([1 - A, A]), axis=0).reshape(1, -1)
# %% wrong: sigmoid forgotten
def predict(w, b, X):
    A = np.dot(w.T, X) + b
    return (A > 0.5).astype(int)
# %% wrong: bias forgotten
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X))
    return (A > 0.5).astype(int)
# %% wrong: sigmoid and bias forgotten
def predict(w, b, X):
    return (np.dot(w.T, X) > 0.5).astype(int)
# %% wrong: bias after the sigmoid
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X)) + b
    return (A > 0.5).astype(int)
# %% wrong: bias subtracted
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) - b)
    return (A > 0.5).astype(int)
# %% wrong: probabilities
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return A
# %% wrong: z returned
def predict(w, b, X):
    return np.dot(w.T, X) + b
# %% wrong: zeros and ones swapped
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return (A < 0.5).astype(int)
# %% wrong: np.where swapped
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.where(A > 0.5, 0, 1)
# %% wrong: threshold 0
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return (A > 0).astype(int)
# %% wrong: threshold 1
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return (A >= 1).astype(int)
# %% wrong: threshold 0.6
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return (A > 0.6).astype(int)
# %% wrong: threshold 0.05
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return (A > 0.05).astype(int)
# %% wrong: threshold 0.7
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.where(A > 0.7, 1, 0)
# %% wrong: threshold is the mean
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return (A > A.mean()).astype(int)
# %% wrong: threshold 0.5 after two sigmoids
def predict(w, b, X):
    A = sigmoid(sigmoid(np.dot(w.T, X) + b))
    return (A > 0.5).astype(int)
# %% wrong: tanh and one half
def predict(w, b, X):
    A = np.tanh(np.dot(w.T, X) + b)
    return (A > 0.5).astype(int)
# %% wrong: int cuts off
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return A.astype(int)
# %% wrong: np.floor
def predict(w, b, X):
    return np.floor(sigmoid(np.dot(w.T, X) + b))
# %% wrong: np.ceil
def predict(w, b, X):
    return np.ceil(sigmoid(np.dot(w.T, X) + b))
# %% wrong: np.sign
def predict(w, b, X):
    return np.sign(np.dot(w.T, X) + b)
# %% wrong: minus one for no cat
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.where(A > 0.5, 1, -1)
# %% wrong: rank-1
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return (A > 0.5).astype(int).flatten()
# %% wrong: squeezed
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.squeeze(A > 0.5)
# %% wrong: rank-1 filled in a loop
def predict(w, b, X):
    m = X.shape[1]
    Y = np.zeros(m)
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(m):
        Y[i] = A[0, i] > 0.5
    return Y
# %% wrong: column
def predict(w, b, X):
    A = sigmoid(np.dot(X.T, w) + b)
    return (A > 0.5).astype(int)
# %% wrong: column filled
def predict(w, b, X):
    m = X.shape[1]
    Y = np.zeros((m, 1))
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(m):
        Y[i, 0] = A[0, i] > 0.5
    return Y
# %% wrong: list
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return [1 if a > 0.5 else 0 for a in A[0]]
# %% wrong: list of a list
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return [[int(a > 0.5) for a in A[0]]]
# %% wrong: w not transposed
def predict(w, b, X):
    A = sigmoid(np.dot(w, X) + b)
    return (A > 0.5).astype(int)
# %% wrong: star
def predict(w, b, X):
    A = sigmoid(w * X + b)
    return (A > 0.5).astype(int)
# %% wrong: star with a transpose
def predict(w, b, X):
    A = sigmoid(w.T * X + b)
    return (A > 0.5).astype(int)
# %% wrong: X first
def predict(w, b, X):
    A = sigmoid(np.dot(X, w) + b)
    return (A > 0.5).astype(int)
# %% wrong: all summed up
def predict(w, b, X):
    A = sigmoid(np.sum(w * X) + b)
    return int(A > 0.5)
# %% wrong: if with an array
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    if A > 0.5:
        return 1
    else:
        return 0
# %% wrong: if with an array and filled
def predict(w, b, X):
    Y = np.zeros((1, X.shape[1]))
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(A.shape[1]):
        if A > 0.5:
            Y[0, i] = 1
    return Y
# %% wrong: loop over rows of A
def predict(w, b, X):
    Y = np.zeros((1, X.shape[1]))
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(A.shape[0]):
        if A[0, i] > 0.5:
            Y[0, i] = 1
    return Y
# %% wrong: loop over features
def predict(w, b, X):
    Y = np.zeros((1, X.shape[1]))
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(X.shape[0]):
        Y[0, i] = 1 if A[0, i] > 0.5 else 0
    return Y
# %% wrong: last example left out
def predict(w, b, X):
    Y = np.zeros((1, X.shape[1]))
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(A.shape[1] - 1):
        if A[0, i] > 0.5:
            Y[0, i] = 1
    return Y
# %% wrong: first example left out
def predict(w, b, X):
    Y = np.zeros((1, X.shape[1]))
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(1, A.shape[1]):
        if A[0, i] > 0.5:
            Y[0, i] = 1
    return Y
# %% wrong: returns in the loop
def predict(w, b, X):
    Y = np.zeros((1, X.shape[1]))
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(A.shape[1]):
        if A[0, i] > 0.5:
            Y[0, i] = 1
        return Y
# %% wrong: double equals
def predict(w, b, X):
    Y = np.zeros((1, X.shape[1]))
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(A.shape[1]):
        if A[0, i] > 0.5:
            Y[0, i] == 1
    return Y
# %% wrong: assigns without an index
def predict(w, b, X):
    Y = np.zeros((1, X.shape[1]))
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(A.shape[1]):
        if A[0, i] > 0.5:
            Y = 1
        else:
            Y = 0
    return Y
# %% wrong: assigns to the whole row
def predict(w, b, X):
    Y = np.zeros((1, X.shape[1]))
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(A.shape[1]):
        Y[0] = A[0, i] > 0.5
    return Y
# %% wrong: both masks set to one
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    A[A <= 0.5] = 1
    A[A > 0.5] = 1
    return A
# %% wrong: only the ones set
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    A[A > 0.5] = 1
    return A
# %% wrong: only the zeros set
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    A[A <= 0.5] = 0
    return A
# %% wrong: nothing returned
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    Y_prediction = (A > 0.5).astype(int)
# %% wrong: printed
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    print("predictions = " + str((A > 0.5).astype(int)))
# %% wrong: A and decisions
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return (A > 0.5).astype(int), A
# %% wrong: accuracy
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return 100 * np.mean(A > 0.5)
# %% wrong: count of cats
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.sum(A > 0.5)
# %% wrong: names of the classes
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.where(A > 0.5, "cat", "non-cat")
# %% wrong: sigmoid not called
def predict(w, b, X):
    A = sigmoid
    return (A > 0.5).astype(int)
# %% wrong: capital W
def predict(w, b, X):
    A = sigmoid(np.dot(W.T, X) + b)
    return (A > 0.5).astype(int)
# %% wrong: Y_prediction never made
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(A.shape[1]):
        Y_prediction[0, i] = 1 if A[0, i] > 0.5 else 0
    return Y_prediction
# %% wrong: misspelt function
def predict(w, b, X):
    A = sigmiod(np.dot(w.T, X) + b)
    return (A > 0.5).astype(int)
# %% wrong: 209 pictures fixed
def predict(w, b, X):
    Y = np.zeros((1, 209))
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(209):
        Y[0, i] = A[0, i] > 0.5
    return Y
# %% wrong: number of pictures from the wrong axis
def predict(w, b, X):
    m = X.shape[0]
    Y = np.zeros((1, m))
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(A.shape[1]):
        Y[0, i] = A[0, i] > 0.5
    return Y
# %% wrong: notebook parameters
w0 = np.array([[0.1], [0.2]])
b0 = -0.3
def predict(w, b, X):
    A = sigmoid(np.dot(w0.T, X) + b0)
    return (A > 0.5).astype(int)
# %% wrong: astype without brackets
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return A > 0.5.astype(int)
# %% wrong: int of an array
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return int(A > 0.5)
# %% wrong: bracket missing
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b
    return (A > 0.5).astype(int)
# %% wrong: threshold in the wrong place
def predict(w, b, X):
    return sigmoid(np.dot(w.T, X) + b > 0.5)
# %% wrong: trains again
def predict(w, b, X):
    w, b = np.zeros(w.shape), 0
    A = sigmoid(np.dot(w.T, X) + b)
    return (A > 0.5).astype(int)
# %% wrong: argmax
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.argmax(A, axis=0)
# %% wrong: half-finished
def predict(w, b, X):
    m = X.shape[1]
    Y_prediction = np.zeros((1, m))
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(A.shape[1]):
        pass
    return Y_prediction
# %% wrong: all ones
def predict(w, b, X):
    return np.ones((1, X.shape[1]))
# %% wrong: labels of a row per feature
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.repeat(A > 0.5, X.shape[0], axis=0)
# %% wrong: bias forgotten and swapped
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X))
    return (A < 0.5).astype(int)
# %% wrong: bias forgotten and rank-1
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X))
    return (A > 0.5).astype(int).ravel()
# %% wrong: sign of w
def predict(w, b, X):
    A = sigmoid(-np.dot(w.T, X) + b)
    return (A > 0.5).astype(int)
# %% wrong: only the first example
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X[:, 0]) + b)
    return (A > 0.5).astype(int)
# %% wrong: relu for the sigmoid
def predict(w, b, X):
    A = np.maximum(0, np.dot(w.T, X) + b)
    return (A > 0.5).astype(int)
# %% wrong: parameters as a dict
def predict(parameters, X):
    A = sigmoid(np.dot(parameters["w"].T, X) + parameters["b"])
    return (A > 0.5).astype(int)
# %% right: a cell with a magic, and a module of another course
%matplotlib inline
import matplotlib.pyplot as plt
import scipy
from lr_utils import load_dataset

def predict(w, b, X):
    m = X.shape[1]
    Y_prediction = np.zeros((1, m))
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(A.shape[1]):
        Y_prediction[0, i] = 1 if A[0, i] > 0.5 else 0
    return Y_prediction
