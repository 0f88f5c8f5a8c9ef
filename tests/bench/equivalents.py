"""Which mutants are right answers after all, and why?

By exercise and by the text of a mutant; a text that ends in ... stands for all that begin so.
"""

SCALAR = "a number is a number, 0-d or not, summed once more or not"
WHOLE = "they are whole numbers already, and their type is free"
BORDER = "the policy asks nothing at the border itself"
ORDER = "the order makes no difference here"
SIGN = "the sign cancels"
FREE = "the scale and the distribution of random weights are free within wide limits"
COSTS = "a model may leave the costs out, so they are not judged"
PRINTED = "what is printed is not judged"
NAMES = "the older names of the slopes of activations are right, too"
ROW = "a rank-1 array may stand for a list of numbers"
ONE = "a bias with one entry is its own transpose"
STEP = "the policy compares to a hundredth, and the step may be of another size"

_ZEROS = "np.asarray(np.zeros(("
_INITIALIZED = {
    "return {'W1': W1, 'b1': " + _ZEROS + "n_h, 1))).astype(int), 'W2': W2, 'b2': np.zeros((n_y, 1))}": WHOLE,
    "return {'W1': W1, 'b1': np.zeros((n_h, 1)), 'W2': W2, 'b2': " + _ZEROS + "n_y, 1))).astype(int)}": WHOLE,
    "W1 = np.random.rand(n_h, n_x) * 0.01": FREE,
    "W2 = np.random.rand(n_y, n_h) * 0.01": FREE,
    "W1 = np.random.randn(n_h, n_x) * 0....": FREE,
    "W2 = np.random.randn(n_y, n_h) * 0....": FREE,
}


def _costs(A):
    wrong = (f"{A}, Y) / X.shape[1]", f"Y, {A})", "Y, Y)", f"{A}.T, Y)", f"{A}, Y.T)")
    return {f"cost = compute_cost({arguments}": COSTS for arguments in wrong}


_MOVED = "return {{name: parameters[name] - learning_rate * grads['d' + name] for name in {}}}"
_TRAINED = {
    "cost": COSTS,
    "if i % ...": COSTS,
    "if i == 0:": COSTS,
    "if 100 == 0:": COSTS,
    "without costs.append(cost)": COSTS,
    "return (parameters, [costs])": COSTS,
    "return (parameters, np.ravel(costs))": COSTS,
    "return (parameters, np.squeeze(costs))": COSTS,
    "return (parameters, np.asarray(costs).astype(int))": COSTS,
    "return parameters": COSTS,
}
_MODEL = (
    "return {{'costs': costs, 'Y_prediction_test': {}, 'Y_prediction_train': {}, 'w': w, 'b': {}, "
    "'learning_rate': learning_rate, 'num_iterations': num_iterations}}"
)
_TEST, _TRAIN = "predict(w, b, X_test)", "predict(w, b, X_train)"
EQUIVALENT = {
    "lab1.softmax": {"exponentials = -np.exp(x)": SIGN},
    "lab1.column_percentages": {"totals = A.sum(axis=0)": "without keepdims this row is broadcast as well"},
    "lab1.as_column": {
        "return a.T.reshape(a.size, 1)": "a rank-1 array is its own transpose",
        "return a.reshape(a.T.size, 1)": "a transpose has the same size",
    },
    "lab1.L1": {
        "return np.squeeze(np.sum(np.abs(y - yhat)))": SCALAR,
        "return np.sum(np.sum(np.abs(y - yhat)))": SCALAR,
        "return np.sum(np.abs(yhat - y))": SIGN,
        "return np.sum(np.abs(np.abs(y - yhat)))": "an absolute value has no sign to lose",
    },
    "lab1.L2": {
        "return np.squeeze(np.sum((y - yhat) ** 2))": SCALAR,
        "return np.sum(np.sum((y - yhat) ** 2))": SCALAR,
        "return np.sum((yhat - y) ** 2)": SIGN,
    },
    "lab2.flatten_images": {
        "return np.asarray(images.reshape(images.shape[0], -1).T).astype(int)": WHOLE,
        "return images.reshape(images.shape[0], -2).T": "NumPy takes any negative number for -1",
    },
    "lab2.initialize_with_zeros": {"return (np.asarray(np.zeros((dim, 1))).astype(int), 0.0)": WHOLE},
    "lab2.propagate": {
        "return ({'dw': dw, 'db': db}, np.squeeze(cost))": SCALAR,
        "return ({'dw': dw, 'db': db}, np.sum(cost))": SCALAR,
    },
    "lab2.optimize": {
        "if i % 100 <= 0:": "what is left of a division by 100 is never negative",
        "return ({'w': w, 'b': b}, grads, np.ravel(costs))": ROW,
        "return ({'w': w, 'b': b.T}, grads, costs)": SCALAR,
        "b = b - learning_rate * grads['db'].T": SCALAR,
    },
    "lab2.predict": {"return (A >= 0.5).astype(int)": BORDER},
    "lab2.model": {
        _MODEL.format(f"np.asarray({_TEST}).astype(int)", _TRAIN, "b"): WHOLE,
        _MODEL.format(_TEST, f"np.asarray({_TRAIN}).astype(int)", "b"): WHOLE,
        _MODEL.format(_TEST, _TRAIN, "b").replace("'costs': costs", "'costs': np.ravel(costs)"): ROW,
        _MODEL.format(_TEST, _TRAIN, "np.squeeze(b)"): SCALAR,
        _MODEL.format(_TEST, _TRAIN, "np.sum(b)"): SCALAR,
        _MODEL.format(_TEST, _TRAIN, "b.T"): SCALAR,
        _MODEL.format("predict(w, b.T, X_test)", _TRAIN, "b"): SCALAR,
        _MODEL.format(_TEST, "predict(w, b.T, X_train)", "b"): SCALAR,
        "w, b = (parameters['w'], parameters['b'].T)": SCALAR,
        "parameters, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)": PRINTED,
        "parameters, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, False)": PRINTED,
    },
    "lab3.relu": {"return np.maximum(z, 0)": ORDER},
    "lab3.leaky_relu": {"return np.maximum(z, 0.01 * z)": ORDER},
    "lab3.tanh_derivative": {"return 1 - (-np.tanh(z)) ** 2": SIGN},
    "lab3.relu_derivative": {
        "return np.asarray(np.where(np.asarray(z) > 0, 1, 0)).astype(int)": WHOLE,
        "return np.where(1, np.asarray(z) > 0, 0)": "true and false count as 1 and 0",
        "return np.where(np.asarray(z) >= 0, 1, 0)": BORDER,
        "return np.where(z > 0, 1, 0)": "a number can be compared as it is",
    },
    "lab3.leaky_relu_derivative": {
        "return np.where(np.asarray(z) >= 0, 1, 0.01)": BORDER,
        "return np.where(z > 0, 1, 0.01)": "a number can be compared as it is",
    },
    "lab3.initialize_parameters": _INITIALIZED,
    "lab3.compute_cost": {
        "return np.squeeze(-np.sum(losses) / Y.shape[1])": SCALAR,
        "return np.sum(-np.sum(losses) / Y.shape[1])": SCALAR,
    },
    "lab3.update_parameters": {
        _MOVED.format("('b1', 'W1', 'W2', 'b2')"): ORDER,
        _MOVED.format("('W1', 'W2', 'b1', 'b2')"): ORDER,
        _MOVED.format("('W1', 'b1', 'b2', 'W2')"): ORDER,
    },
    "lab3.nn_model": {
        **_costs("A2"),
        "if print_cost and i % 1000 == 0: | print(f'iteration {i}: cost {cost:.6f}')": PRINTED,
    },
    "lab3.predict": {"return (A2 >= 0.5).astype(int)": BORDER},
    "lab4.initialize_parameters": _INITIALIZED,
    "lab4.initialize_parameters_deep": {
        "parameters[f'W{layer}'] = np.random.rand(n, n_prev) / np.sqrt(n_prev)": FREE,
        "parameters[f'W{layer}'] = np.random.randn(n, n_prev) / -np.sqrt(n_prev)": FREE,
        "parameters[f'W{layer}'] = np.random.randn(n, n_prev) / n_prev": FREE,
    },
    "lab4.linear_activation_forward": {
        "functions = {'sigmoid': lambda Z: 1 / (1 + np.exp(-Z)), 'relu': lambda Z: np.maximum(Z, 0)}": ORDER,
    },
    "lab4.compute_cost": {
        "return np.squeeze(-np.sum(losses) / Y.shape[1])": SCALAR,
        "return np.sum(-np.sum(losses) / Y.shape[1])": SCALAR,
    },
    "lab4.relu_backward": {"return np.where(cache >= 0, dA, 0)": BORDER},
    "lab4.sigmoid_backward": {"s = 1 / (1 + np.exp(cache))": "this is 1 - s, and s(1 - s) is the same"},
    "lab4.L_model_backward": {
        "activation = 'sigmoid' if layer >= L else 'relu'": "no layer has a number above L",
        "grads |= {f'dA{layer - 1 + 1}': dA, f'dW{layer}': dW, f'db{layer}': db}": NAMES,
        "grads |= {f'dA{layer}': dA, f'dW{layer}': dW, f'db{layer}': db}": NAMES,
        "grads |= {f'dA{layer - 0}': dA, f'dW{layer}': dW, f'db{layer}': db}": NAMES,
    },
    "lab4.gradient_check": {
        "return np.squeeze(difference / (np.linalg.norm(slopes) + np.linalg.norm(approximations)))": SCALAR,
        "return np.sum(difference / (np.linalg.norm(slopes) + np.linalg.norm(approximations)))": SCALAR,
        "nudged = {name: np.array(value) for name, value in parameters.items()}": "parameters are floats already",
        "nudged = {name: value for name, value in parameters.items()}": "the caller's arrays get back what they had",
        "epsilon, slopes, approximations = (9e-08, [], [])": STEP,
        "epsilon, slopes, approximations = (1.1e-07, [], [])": STEP,
        "epsilon, slopes, approximations = (1e-06, [], [])": STEP,
        "difference = np.linalg.norm(np.subtract(approximations, slopes))": SIGN,
        "difference = np.linalg.norm(-np.subtract(slopes, approximations))": SIGN,
    },
    "lab4.two_layer_model": {
        "A2, cache2 = linear_activation_forward(A1, parameters['W2'], parameters['b2'].T, 'sigmoid')": ONE,
        "cost = compute_cost(A1, Y)": COSTS,
        **_costs("A2"),
        **_TRAINED,
    },
    "lab4.L_layer_model": {**_costs("AL"), **_TRAINED},
    "lab4.predict": {"return (AL >= 0.5).astype(int)": BORDER},
}


def label(exercise):
    """How an exercise is named here: lab3.relu."""
    return f"{exercise.path.parent.name.partition('_')[0]}.{exercise.name}"


def reason(exercise, mutant):
    """Why a mutant is right; None when it is wrong."""
    known = EQUIVALENT.get(label(exercise), {})
    return next((why for text, why in known.items() if _means(text, mutant)), None)


def stale(exercise, known):
    """The texts listed here that belong to none of the known mutants of an exercise."""
    listed = EQUIVALENT.get(label(exercise), {})
    return [text for text in listed if not any(_means(text, mutant) for mutant in known)]


def _means(text, mutant):
    return mutant.text.startswith(text[:-3]) if text.endswith("...") else mutant.text == text
