# %% right: as in the course
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = (A2 > 0.5)
    return predictions
# %% right: astype
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return (A2 > 0.5).astype(int)
# %% right: round
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = np.round(A2)
    return predictions
# %% right: where
def predict(parameters, X):
    return np.where(forward_propagation(X, parameters)[0] > 0.5, 1, 0)
# %% right: rint
def predict(parameters, X):
    A2 = forward_propagation(X=X, parameters=parameters)[0]
    return np.rint(A2)
# %% right: loop
def predict(parameters, X):
    m = X.shape[1]
    A2, _ = forward_propagation(X, parameters)
    Y_prediction = np.zeros((1, m))
    for i in range(m):
        if A2[0, i] > 0.5:
            Y_prediction[0, i] = 1
        else:
            Y_prediction[0, i] = 0
    assert Y_prediction.shape == (1, m)
    return Y_prediction
# %% right: sign of Z2 in the cache
def predict(parameters, X):
    cache = forward_propagation(X, parameters)[1]
    return (cache["Z2"] > 0) * 1
# %% right: written out
def predict(parameters, X):
    A1 = np.tanh(parameters["W1"] @ X + parameters["b1"])
    A2 = 1 / (1 + np.exp(-(parameters["W2"] @ A1 + parameters["b2"])))
    return np.array(A2 >= 0.5, dtype=np.float64)
# %% right: list comprehension
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return np.array([[1 if a > 0.5 else 0 for a in A2[0]]])
# %% right: column by column
def predict(parameters, X):
    out = [forward_propagation(X[:, [i]], parameters)[0][0, 0] > .5 for i in range(X.shape[1])]
    return np.reshape(out, (1, -1))
# %% right: in place on a copy
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    p = np.copy(A2)
    p[A2 > 0.5] = 1
    p[A2 <= 0.5] = 0
    return p
# %% right: heaviside and uint8
def predict(parameters, X, threshold=0.5):
    A2, _ = forward_propagation(X, parameters)
    return np.heaviside(A2 - threshold, 0).astype(np.uint8)
# %% wrong: probabilities
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return A2
# %% wrong: pair compared
def predict(parameters, X):
    A2 = forward_propagation(X, parameters)
    return A2 > 0.5
# %% wrong: threshold zero
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (A2 > 0).astype(int)
# %% wrong: threshold 0.7
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (A2 > 0.7).astype(int)
# %% wrong: threshold 0.05
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return A2 > 0.05
# %% wrong: threshold is the mean
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (A2 > np.mean(A2)).astype(int)
# %% wrong: smaller for greater
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (A2 < 0.5).astype(int)
# %% wrong: Z2 with one half
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (cache["Z2"] > 0.5).astype(int)
# %% wrong: hidden layer
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (cache["A1"] > 0.5).astype(int)
# %% wrong: int cuts off
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return A2.astype(int)
# %% wrong: one and minus one
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return np.where(A2 > 0.5, 1, -1)
# %% wrong: sign
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return np.sign(A2 - 0.5)
# %% wrong: ceil
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return np.ceil(A2)
# %% wrong: floor
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return np.floor(A2)
# %% wrong: squeezed
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return np.squeeze(A2 > 0.5)
# %% wrong: first row only
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (A2 > 0.5)[0]
# %% wrong: column
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (A2 > 0.5).T
# %% wrong: list
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return [1 if a > 0.5 else 0 for a in A2[0]]
# %% wrong: if on an array
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    if A2 > 0.5:
        predictions = 1
    else:
        predictions = 0
    return predictions
# %% wrong: arguments exchanged
def predict(parameters, X):
    A2, cache = forward_propagation(parameters, X)
    return A2 > 0.5
# %% wrong: results exchanged
def predict(parameters, X):
    cache, A2 = forward_propagation(X, parameters)
    return A2 > 0.5
# %% wrong: returns the mean
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = A2 > 0.5
    return np.mean(predictions)
# %% wrong: argmax
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return np.argmax(A2, axis=0)
# %% wrong: no biases
def predict(parameters, X):
    A1 = np.tanh(np.dot(parameters["W1"], X))
    A2 = sigmoid(np.dot(parameters["W2"], A1))
    return (A2 > 0.5).astype(int)
# %% wrong: sigmoid in the hidden layer
def predict(parameters, X):
    A1 = sigmoid(np.dot(parameters["W1"], X) + parameters["b1"])
    A2 = sigmoid(np.dot(parameters["W2"], A1) + parameters["b2"])
    return (A2 > 0.5).astype(int)
# %% wrong: relu in the hidden layer
def predict(parameters, X):
    A1 = relu(np.dot(parameters["W1"], X) + parameters["b1"])
    A2 = sigmoid(np.dot(parameters["W2"], A1) + parameters["b2"])
    return (A2 > 0.5).astype(int)
# %% wrong: only the first decision
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = np.zeros((1, X.shape[1]))
    for i in range(len(A2)):
        predictions[0, i] = 1 if A2[0, i] > 0.5 else 0
    return predictions
# %% wrong: last example left out
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = np.zeros((1, X.shape[1]))
    for i in range(X.shape[1] - 1):
        predictions[0, i] = 1 if A2[0, i] > 0.5 else 0
    return predictions
# %% wrong: return in the loop
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = np.zeros((1, X.shape[1]))
    for i in range(X.shape[1]):
        predictions[0, i] = 1 if A2[0, i] > 0.5 else 0
        return predictions
# %% wrong: never stored
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = np.zeros((1, X.shape[1]))
    for i in range(X.shape[1]):
        if A2[0, i] > 0.5:
            predictions[0, i] == 1
    return predictions
# %% wrong: no return
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = (A2 > 0.5)
# %% wrong: sigmoid once more
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (sigmoid(A2) > 0.5).astype(int)
# %% wrong: texts
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return np.where(A2 > 0.5, "red", "blue")
# %% wrong: X of the notebook
def predict(parameters, X_test):
    A2, cache = forward_propagation(X, parameters)
    return A2 > 0.5
# %% wrong: uses the name A2 without a forward pass
def predict(parameters, X):
    predictions = A2 > 0.5
    return predictions
# %% wrong: returns both
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return A2 > 0.5, A2
# %% wrong: one decision for all
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return bool(np.mean(A2) > 0.5)
# %% wrong: any
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return int((A2 > 0.5).any())
# %% wrong: parameters and X given the other way round in the definition
def predict(X, parameters):
    A2, cache = forward_propagation(X, parameters)
    return (A2 > 0.5).astype(int)
# %% wrong: as percent
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return np.round(A2 * 100)
# %% wrong: as text to compare
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return A2 > "0.5"
# %% wrong: keeps the cache
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    cache["predictions"] = A2 > 0.5
    return cache
