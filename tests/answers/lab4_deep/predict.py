# %% right: as in the course's helper file
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
    return p
# %% right: comparison
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    return AL > 0.5
# %% right: astype
def predict(X, parameters):
    AL, caches = L_model_forward(X, parameters)
    predictions = (AL > 0.5).astype(int)
    assert predictions.shape == (1, X.shape[1])
    return predictions
# %% right: round
def predict(X, parameters):
    return np.round(L_model_forward(X, parameters)[0])
# %% right: where, keywords
def predict(X, parameters):
    AL = L_model_forward(X=X, parameters=parameters)[0]
    return np.where(AL >= 0.5, 1.0, 0.0)
# %% right: last Z
def predict(X, parameters):
    _, caches = L_model_forward(X, parameters)
    Z = caches[-1][1]
    return np.array(Z > 0, dtype=np.uint8)
# %% right: list comprehension
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    return np.array([int(a > 0.5) for a in AL.flatten()]).reshape(1, -1)
# %% right: written out
def predict(X, parameters, threshold=0.5):
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A = relu(parameters["W" + str(l)] @ A + parameters["b" + str(l)])
    A = sigmoid(parameters["W" + str(L)] @ A + parameters["b" + str(L)])
    return (A > threshold) * 1
# %% right: column by column
def predict(X, parameters):
    decisions = []
    for i in range(X.shape[1]):
        a, _ = L_model_forward(X[:, i].reshape(-1, 1), parameters)
        decisions.append(1 if a.item() > 0.5 else 0)
    return np.array([decisions])
# %% wrong: only the first example
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[0]):
        if probas[0, i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
    return p
# %% wrong: last example left out
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1] - 1):
        if probas[0, i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
    return p
# %% wrong: threshold zero
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0:
            p[0, i] = 1
        else:
            p[0, i] = 0
    return p
# %% wrong: threshold 0.6
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.6:
            p[0, i] = 1
        else:
            p[0, i] = 0
    return p
# %% wrong: smaller
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] < 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
    return p
# %% wrong: pair not unpacked
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
    return p
# %% wrong: pair exchanged
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    caches, probas = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
    return p
# %% wrong: arguments exchanged
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, caches = L_model_forward(parameters, X)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
    return p
# %% wrong: return in the loop
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
        return p
# %% wrong: no return
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
# %% wrong: probabilities returned
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
    return probas
# %% wrong: decisions kept nowhere
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.5:
            p[0, i] == 1
        else:
            p[0, i] = 0
    return p
# %% wrong: minus one
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = -1
    return p
# %% wrong: ones to begin with and only ones written
def predict(X, parameters):
    m = X.shape[1]
    p = np.ones((1, m))
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.5:
            p[0, i] = 1
        else:
            pass
    return p
# %% wrong: rank 1
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros(m)
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.5:
            p[i] = 1
        else:
            p[i] = 0
    return p
# %% wrong: column
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((m, 1))
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.5:
            p[i, 0] = 1
        else:
            p[i, 0] = 0
    return p
# %% wrong: m is the number of features
def predict(X, parameters):
    m = X.shape[0]
    p = np.zeros((1, m))
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
    return p
# %% wrong: squeezed
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
    return np.squeeze(p)
# %% wrong: accuracy returned
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
    return np.sum(p) / m
# %% wrong: both
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
    return p, probas
# %% wrong: Z compared
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if caches[-1][1][0, i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
    return p
# %% wrong: hidden layer compared
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if caches[-1][0][0][0, i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
    return p
# %% wrong: index misspelt
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.5:
            p[0, j] = 1
        else:
            p[0, i] = 0
    return p
# %% wrong: probability stored
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.5:
            p[0, i] = probas[0, i]
        else:
            p[0, i] = 0
    return p
# %% wrong: compared with the label of the notebook
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] == Y[0, i]:
            p[0, i] = 1
        else:
            p[0, i] = 0
    return p
# %% wrong: list instead of an array
def predict(X, parameters):
    m = X.shape[1]
    p = []
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.5:
            p.append(1)
        else:
            p.append(0)
    return p
# %% wrong: rows of the probabilities
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
    return p
# %% wrong: indentation
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.5:
        p[0, i] = 1
        else:
            p[0, i] = 0
    return p
# %% wrong: elif with the same condition and equality
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] == 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
    return p
# %% wrong: zeros without a tuple
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros(1, m)
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
    return p
# %% wrong: exchanged branches
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.5:
            p[0, i] = 0
        else:
            p[0, i] = 1
    return p
# %% wrong: int cuts off
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    return AL.astype(int)
# %% wrong: ceil
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    return np.ceil(AL)
# %% wrong: if on an array
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    if AL > 0.5:
        return 1
    return 0
# %% wrong: biases left out
def predict(X, parameters):
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A = relu(np.dot(parameters["W" + str(l)], A))
    return sigmoid(np.dot(parameters["W" + str(L)], A)) > 0.5
# %% wrong: relu left out
def predict(X, parameters):
    A = X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A = np.dot(parameters["W" + str(l)], A) + parameters["b" + str(l)]
    return sigmoid(A) > 0.5
# %% wrong: two layers only
def predict(X, parameters):
    A1 = relu(np.dot(parameters["W1"], X) + parameters["b1"])
    A2 = sigmoid(np.dot(parameters["W2"], A1) + parameters["b2"])
    return A2 > 0.5
# %% wrong: tanh of the last lab
def predict(X, parameters):
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A = np.tanh(np.dot(parameters["W" + str(l)], A) + parameters["b" + str(l)])
    return sigmoid(np.dot(parameters["W" + str(L)], A) + parameters["b" + str(L)]) > 0.5
# %% wrong: argument order of the last lab
def predict(parameters, X):
    AL, _ = L_model_forward(X, parameters)
    return AL > 0.5
# %% wrong: three arguments
def predict(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = (AL > 0.5) * 1
    print("Accuracy: " + str(np.sum(p == y) / X.shape[1]))
    return p
# %% wrong: forward_propagation of the last lab
def predict(X, parameters):
    A2, cache = forward_propagation(X, parameters)
    return A2 > 0.5
# %% wrong: one answer
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    return int(AL.mean() > 0.5)
# %% wrong: texts
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    return np.where(AL > 0.5, "cat", "non-cat")
# %% wrong: argmax
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    return np.argmax(AL, axis=0)
# %% wrong: undefined AL
def predict(X, parameters):
    L_model_forward(X, parameters)
    return AL > 0.5
