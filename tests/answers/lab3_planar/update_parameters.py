# %% right: as in the course
def update_parameters(parameters, grads, learning_rate = 1.2):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]

    dW1 = grads["dW1"]
    db1 = grads["db1"]
    dW2 = grads["dW2"]
    db2 = grads["db2"]

    W1 = W1 - learning_rate * dW1
    b1 = b1 - learning_rate * db1
    W2 = W2 - learning_rate * dW2
    b2 = b2 - learning_rate * db2

    parameters = {"W1": W1,
                  "b1": b1,
                  "W2": W2,
                  "b2": b2}
    return parameters
# %% right: deep copies, in place
import copy

def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = copy.deepcopy(parameters["W1"])
    b1 = copy.deepcopy(parameters["b1"])
    W2 = copy.deepcopy(parameters["W2"])
    b2 = copy.deepcopy(parameters["b2"])
    W1 -= learning_rate * grads["dW1"]
    b1 -= learning_rate * grads["db1"]
    W2 -= learning_rate * grads["dW2"]
    b2 -= learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% right: dict comprehension
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: v - learning_rate * grads["d" + k] for k, v in parameters.items()}
# %% right: loop over layers
def update_parameters(parameters, grads, learning_rate=1.2):
    for l in range(1, 3):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters
# %% right: np.subtract and np.multiply
def update_parameters(parameters, grads, learning_rate=1.2):
    new = {}
    for name in ["b2", "W2", "b1", "W1"]:
        new[name] = np.subtract(parameters[name], np.multiply(learning_rate, grads["d" + name]))
    return new
# %% right: minus the step added
def update_parameters(parameters, grads, learning_rate=1.2):
    step = {k: -learning_rate * grads["d%s" % k] for k in ("W1", "b1", "W2", "b2")}
    return dict(W1=parameters["W1"] + step["W1"], b1=parameters["b1"] + step["b1"],
                W2=parameters["W2"] + step["W2"], b2=parameters["b2"] + step["b2"])
# %% right: helper
def step(theta, d_theta, alpha):
    return theta - alpha * d_theta

def update_parameters(parameters, grads, learning_rate=1.2):
    updated = parameters.copy()
    for key in updated:
        updated[key] = step(updated[key], grads[f"d{key}"], learning_rate)
    return updated
# %% right: callers' arrays in place
def update_parameters(parameters, grads, learning_rate=1.2):
    parameters["W1"] -= learning_rate * grads["dW1"]
    parameters["b1"] -= learning_rate * grads["db1"]
    parameters["W2"] -= learning_rate * grads["dW2"]
    parameters["b2"] -= learning_rate * grads["db2"]
    return parameters
# %% right: zip
def update_parameters(parameters, grads, learning_rate=1.2):
    names = ("W1", "b1", "W2", "b2")
    values = [parameters[n] for n in names]
    slopes = [grads["d" + n] for n in names]
    return dict(zip(names, [v - learning_rate * s for v, s in zip(values, slopes)]))
# %% wrong: plus
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] + learning_rate * grads["dW1"]
    b1 = parameters["b1"] + learning_rate * grads["db1"]
    W2 = parameters["W2"] + learning_rate * grads["dW2"]
    b2 = parameters["b2"] + learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: learning rate ignored
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - grads["dW1"]
    b1 = parameters["b1"] - grads["db1"]
    W2 = parameters["W2"] - grads["dW2"]
    b2 = parameters["b2"] - grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: literal rate
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - 1.2 * grads["dW1"]
    b1 = parameters["b1"] - 1.2 * grads["db1"]
    W2 = parameters["W2"] - 1.2 * grads["dW2"]
    b2 = parameters["b2"] - 1.2 * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: rate set anew inside
def update_parameters(parameters, grads, learning_rate=1.2):
    learning_rate = 0.01
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: another default
def update_parameters(parameters, grads, learning_rate=0.5):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: no default
def update_parameters(parameters, grads, learning_rate):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: W2 moved with dW1
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW1"]
    b2 = parameters["b2"] - learning_rate * grads["db1"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: b2 moved with db1
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db1"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: b1 from W1
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["W1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["W2"] - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: biases not moved
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: only W1 and b1
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: results not stored
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    W1 = W1 - learning_rate * grads["dW1"]
    b1 = b1 - learning_rate * grads["db1"]
    W2 = W2 - learning_rate * grads["dW2"]
    b2 = b2 - learning_rate * grads["db2"]
    return parameters
# %% wrong: steps returned
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: learning_rate * grads["d" + k] for k in parameters}
# %% wrong: minus steps returned
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: -learning_rate * grads["d" + k] for k in parameters}
# %% wrong: names with d
def update_parameters(parameters, grads, learning_rate=1.2):
    return {"d" + k: parameters[k] - learning_rate * grads["d" + k] for k in parameters}
# %% wrong: slope minus parameter
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: learning_rate * grads["d" + k] - parameters[k] for k in parameters}
# %% wrong: rate outside the bracket
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: learning_rate * (parameters[k] - grads["d" + k]) for k in parameters}
# %% wrong: divided by the rate
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: parameters[k] - grads["d" + k] / learning_rate for k in parameters}
# %% wrong: parameters times slopes
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: parameters[k] - learning_rate * parameters[k] * grads["d" + k] for k in parameters}
# %% wrong: matrix product
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: parameters[k] - np.dot(learning_rate, grads["d" + k].T) for k in parameters}
# %% wrong: equals minus
def update_parameters(parameters, grads, learning_rate=1.2):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    W1 =- learning_rate * grads["dW1"]
    b1 =- learning_rate * grads["db1"]
    W2 =- learning_rate * grads["dW2"]
    b2 =- learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: grads taken by the parameters' names
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["W1"]
    b1 = parameters["b1"] - learning_rate * grads["b1"]
    W2 = parameters["W2"] - learning_rate * grads["W2"]
    b2 = parameters["b2"] - learning_rate * grads["b2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: tuple returned
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return W1, b1, W2, b2
# %% wrong: b2 missing in the dict
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2}
# %% wrong: W1 stored as W2
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W1, "b2": b1}
# %% wrong: no return
def update_parameters(parameters, grads, learning_rate=1.2):
    parameters["W1"] = parameters["W1"] - learning_rate * grads["dW1"]
    parameters["b1"] = parameters["b1"] - learning_rate * grads["db1"]
    parameters["W2"] = parameters["W2"] - learning_rate * grads["dW2"]
    parameters["b2"] = parameters["b2"] - learning_rate * grads["db2"]
# %% wrong: two subtractions
def update_parameters(parameters, grads, learning_rate=1.2):
    for k in ("W1", "b1", "W2", "b2"):
        parameters[k] = parameters[k] - learning_rate * grads["d" + k]
    for k in ("W1", "b1", "W2", "b2"):
        parameters[k] = parameters[k] - learning_rate * grads["d" + k]
    return parameters
# %% wrong: return in the loop
def update_parameters(parameters, grads, learning_rate=1.2):
    new = dict(parameters)
    for k in ("W1", "b1", "W2", "b2"):
        new[k] = parameters[k] - learning_rate * grads["d" + k]
        return new
# %% wrong: dW2 not taken out
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * dW1
    b1 = parameters["b1"] - learning_rate * db1
    W2 = parameters["W2"] - learning_rate * dW2
    b2 = parameters["b2"] - learning_rate * db2
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: alpha undefined
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: parameters[k] - alpha * grads["d" + k] for k in parameters}
# %% wrong: plus for the biases only
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] + learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] + learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# %% wrong: dict minus dict
def update_parameters(parameters, grads, learning_rate=1.2):
    return parameters - learning_rate * grads
# %% wrong: divided by a number of examples
def update_parameters(parameters, grads, learning_rate=1.2):
    m = grads["dW1"].shape[1]
    return {k: parameters[k] - learning_rate / m * grads["d" + k] for k in parameters}
# %% wrong: squared slopes
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: parameters[k] - learning_rate * grads["d" + k] ** 2 for k in parameters}
# %% wrong: grads changed instead
def update_parameters(parameters, grads, learning_rate=1.2):
    for k in parameters:
        grads["d" + k] = parameters[k] - learning_rate * grads["d" + k]
    return grads
