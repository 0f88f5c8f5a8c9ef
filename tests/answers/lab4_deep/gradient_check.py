# %% right: on the caller's arrays, put back
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% right: with a default epsilon and a print
import copy
def gradient_check(parameters, grads, X, Y, epsilon=1e-7):
    theta = copy.deepcopy(parameters)
    approx, given = [], []
    for name in theta:
        rows, cols = theta[name].shape
        for i in range(rows):
            for j in range(cols):
                keep = theta[name][i, j]
                theta[name][i, j] = keep + epsilon
                up = compute_cost(L_model_forward(X, theta)[0], Y)
                theta[name][i, j] = keep - epsilon
                down = compute_cost(L_model_forward(X, theta)[0], Y)
                theta[name][i, j] = keep
                approx.append((up - down) / (2 * epsilon))
                given.append(grads["d" + name][i, j])
    approx, given = np.array(approx), np.array(given)
    difference = np.linalg.norm(given - approx) / (np.linalg.norm(given) + np.linalg.norm(approx))
    if difference > 2e-7:
        print("There is a mistake in the backward propagation! difference =", difference)
    else:
        print("Your backward propagation works perfectly fine! difference =", difference)
    return difference
# %% right: long vectors
def to_vector(d, names):
    return np.concatenate([d[n].reshape(-1, 1) for n in names])

def to_dict(v, parameters):
    out, start = {}, 0
    for n, a in parameters.items():
        out[n] = v[start:start + a.size].reshape(a.shape)
        start += a.size
    return out

def gradient_check(parameters, grads, X, Y):
    names = list(parameters)
    theta = to_vector(parameters, names)
    grad = to_vector(grads, ["d" + n for n in names])
    eps = 1e-7
    approx = np.zeros_like(theta)
    for i in range(theta.shape[0]):
        plus, minus = np.copy(theta), np.copy(theta)
        plus[i][0] += eps
        minus[i][0] -= eps
        J_plus = compute_cost(L_model_forward(X, to_dict(plus, parameters))[0], Y)
        J_minus = compute_cost(L_model_forward(X, to_dict(minus, parameters))[0], Y)
        approx[i] = (J_plus - J_minus) / (2.0 * eps)
    numerator = np.linalg.norm(grad - approx)
    denominator = np.linalg.norm(grad) + np.linalg.norm(approx)
    return numerator / denominator
# %% right: square roots
def gradient_check(parameters, grads, X, Y):
    eps = 1e-6
    p = {k: v.astype(float) for k, v in parameters.items()}

    def J():
        return compute_cost(L_model_forward(X, p)[0], Y)

    diff = norm_a = norm_b = 0
    for k in p:
        for ix in np.ndindex(*p[k].shape):
            p[k][ix] += eps
            a = J()
            p[k][ix] -= 2 * eps
            b = J()
            p[k][ix] += eps
            slope = (a - b) / (2 * eps)
            diff += (grads["d" + k][ix] - slope) ** 2
            norm_a += grads["d" + k][ix] ** 2
            norm_b += slope ** 2
    return float(np.sqrt(diff) / (np.sqrt(norm_a) + np.sqrt(norm_b)))
# %% right: arrays of slopes per parameter
def gradient_check(parameters, grads, X, Y):
    eps = 1e-7
    approximations = {}
    for name, value in parameters.items():
        approx = np.zeros(value.shape)
        for i in range(value.shape[0]):
            for j in range(value.shape[1]):
                changed = dict(parameters)
                changed[name] = value.copy()
                changed[name][i, j] = value[i, j] + eps
                high = compute_cost(L_model_forward(X, changed)[0], Y)
                changed[name][i, j] = value[i, j] - eps
                low = compute_cost(L_model_forward(X, changed)[0], Y)
                approx[i, j] = (high - low) / (2 * eps)
        approximations["d" + name] = approx
    a = np.hstack([approximations["d" + n].ravel() for n in parameters])
    g = np.hstack([grads["d" + n].ravel() for n in parameters])
    return np.squeeze(np.linalg.norm(g - a) / (np.linalg.norm(g) + np.linalg.norm(a)))
# %% right: flat views
def gradient_check(parameters, grads, X, Y):
    eps, g, a = 1e-7, np.array([]), np.array([])
    theta = {k: np.array(v, dtype=float) for k, v in parameters.items()}
    for k in theta:
        flat = theta[k].reshape(-1)
        for i in range(flat.size):
            costs = []
            for sign in (1, -1):
                flat[i] += sign * eps
                AL, caches = L_model_forward(X=X, parameters=theta)
                costs.append(compute_cost(AL=AL, Y=Y))
                flat[i] -= sign * eps
            a = np.append(a, (costs[0] - costs[1]) / (2 * eps))
        g = np.append(g, grads["d" + k])
    return np.linalg.norm(a - g) / (np.linalg.norm(a) + np.linalg.norm(g))
# %% right: layer by layer, squares added up
def gradient_check(parameters, grads, X, Y):
    L = len(parameters) // 2
    epsilon = 1e-7
    num = 0.0
    one = 0.0
    two = 0.0
    for l in range(1, L + 1):
        for letter in ["W", "b"]:
            key = letter + str(l)
            for i in range(parameters[key].shape[0]):
                for j in range(parameters[key].shape[1]):
                    thetaplus = {k: v.copy() for k, v in parameters.items()}
                    thetaminus = {k: v.copy() for k, v in parameters.items()}
                    thetaplus[key][i][j] += epsilon
                    thetaminus[key][i][j] -= epsilon
                    J1 = compute_cost(L_model_forward(X, thetaplus)[0], Y)
                    J2 = compute_cost(L_model_forward(X, thetaminus)[0], Y)
                    approx = (J1 - J2) / (2 * epsilon)
                    num += (approx - grads["d" + key][i][j]) ** 2
                    one += approx ** 2
                    two += grads["d" + key][i][j] ** 2
    return num ** 0.5 / (one ** 0.5 + two ** 0.5)
# %% right: list comprehension and a helper
def cost_at(parameters, X, Y, key, place, shift):
    moved = {k: np.copy(v) for k, v in parameters.items()}
    moved[key][place] += shift
    return compute_cost(L_model_forward(X, moved)[0], Y)

def gradient_check(parameters, grads, X, Y):
    e = 1e-7
    places = [(k, p) for k, v in parameters.items() for p, _ in np.ndenumerate(v)]
    approx = np.array([(cost_at(parameters, X, Y, k, p, e) - cost_at(parameters, X, Y, k, p, -e)) / (2 * e) for k, p in places])
    exact = np.array([grads["d" + k][p] for k, p in places])
    return np.linalg.norm(exact - approx) / (np.linalg.norm(exact) + np.linalg.norm(approx))
# %% wrong: one side, divided by one step
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / epsilon)
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: one side only
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: one side, divided by one step of the wrong sign
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_minus - J_plus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: divided by epsilon
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / epsilon)
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: not divided
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append(J_plus - J_minus)
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: brackets of two epsilon
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / 2 * epsilon)
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: sum of costs
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus + J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: both nudged up
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: epsilon large
def gradient_check(parameters, grads, X, Y):
    epsilon = 1.0
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: epsilon a half
def gradient_check(parameters, grads, X, Y):
    epsilon = 0.5
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: numerator not a norm
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.sum(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: numerator absolute sum
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.sum(np.abs(grad - gradapprox))
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: numerator squared
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox) ** 2
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: squares everywhere
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.sum((grad - gradapprox) ** 2)
    denominator = np.sum(grad ** 2) + np.sum(gradapprox ** 2)
    difference = numerator / denominator
    return difference
# %% wrong: numerator of a sum
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad + gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: difference of the norms
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad) - np.linalg.norm(gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: denominator of the sum
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad + gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: denominator one norm
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: denominator the other norm
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad)
    difference = numerator / denominator
    return difference
# %% wrong: denominator a product
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) * np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: denominator the larger one
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = max(np.linalg.norm(grad), np.linalg.norm(gradapprox))
    difference = numerator / denominator
    return difference
# %% wrong: not relative
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator
    return difference
# %% wrong: turned over
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = denominator / numerator
    return difference
# %% wrong: weights only
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in [k for k in parameters if k.startswith('W')]:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: biases only
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in [k for k in parameters if k.startswith('b')]:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: W1 only
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in ['W1']:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: first layer only
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in ['W1', 'b1']:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: first column only
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in [(i, 0) for i in range(parameters[key].shape[0])]:
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: first row only
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in [(0, j) for j in range(parameters[key].shape[1])]:
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: not put back
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old - 0.05
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: never put back
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: slopes of the parameters
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(parameters[key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: slopes by the parameters' names
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads[key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: only verdict
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference < 1e-7
# %% wrong: text
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return "correct" if difference < 1e-7 else "wrong"
# %% wrong: both lists returned
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return grad, gradapprox
# %% wrong: return in the loop
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
            return np.linalg.norm(np.array(grad) - np.array(gradapprox)) / (np.linalg.norm(grad) + np.linalg.norm(gradapprox))
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: return after the first parameter
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
        return np.linalg.norm(np.array(grad) - np.array(gradapprox)) / (np.linalg.norm(grad) + np.linalg.norm(gradapprox))
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: no return
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
# %% wrong: whole array nudged at once
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key] = parameters[key] + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key] = parameters[key] - 2 * epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key] = parameters[key] + epsilon
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: AL not unpacked
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: costs of the predictions exchanged
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(Y, AL)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(Y, AL)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: cost of the unchanged parameters twice
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            nudged = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            nudged = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: lists subtracted
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: norm without linalg
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.norm(grad - gradapprox)
    denominator = np.norm(grad) + np.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: epsilon not defined
def gradient_check(parameters, grads, X, Y):
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: mean of relative differences per number
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    difference = np.mean(np.abs(grad - gradapprox) / (np.abs(grad) + np.abs(gradapprox)))
    return difference
# %% wrong: largest difference
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.max(np.abs(grad - gradapprox))
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: maximum over maximum
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.max(np.abs(grad - gradapprox))
    denominator = np.max(np.abs(grad)) + np.max(np.abs(gradapprox))
    difference = numerator / denominator
    return difference
# %% wrong: L1 norms
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.abs(grad - gradapprox).sum()
    denominator = np.abs(grad).sum() + np.abs(gradapprox).sum()
    difference = numerator / denominator
    return difference
# %% wrong: activations' slopes included
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon))
            grad.append(grads["d" + key][idx])
    grad.append(1.0)
    gradapprox.append(0.0)
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: missing bracket
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old - epsilon
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (2 * epsilon)
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: approximation with the forward difference and a wrong divisor
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    grad = []
    gradapprox = []
    for key in parameters:
        for idx in np.ndindex(parameters[key].shape):
            old = parameters[key][idx]
            parameters[key][idx] = old + epsilon
            AL, _ = L_model_forward(X, parameters)
            J_plus = compute_cost(AL, Y)
            parameters[key][idx] = old
            AL, _ = L_model_forward(X, parameters)
            J_minus = compute_cost(AL, Y)
            parameters[key][idx] = old
            gradapprox.append((J_plus - J_minus) / (4 * epsilon))
            grad.append(grads["d" + key][idx])
    grad = np.array(grad)
    gradapprox = np.array(gradapprox)
    numerator = np.linalg.norm(grad - gradapprox)
    denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
    difference = numerator / denominator
    return difference
# %% wrong: own slopes compared with themselves
def gradient_check(parameters, grads, X, Y):
    AL, caches = L_model_forward(X, parameters)
    again = L_model_backward(AL, Y, caches)
    a = np.concatenate([grads[k].ravel() for k in grads])
    b = np.concatenate([grads[k].ravel() for k in grads])
    return np.linalg.norm(a - b) / (np.linalg.norm(a) + np.linalg.norm(b))
# %% wrong: constant
def gradient_check(parameters, grads, X, Y):
    return 1e-8
# %% wrong: half finished
def gradient_check(parameters, grads, X, Y):
    epsilon = 1e-7
    parameters_values = np.concatenate([v.ravel() for v in parameters.values()])
    grad = np.concatenate([g.ravel() for g in grads.values()])
    num_parameters = parameters_values.shape[0]
    J_plus = np.zeros((num_parameters, 1))
    J_minus = np.zeros((num_parameters, 1))
    gradapprox = np.zeros((num_parameters, 1))
    # TODO
    return None
# %% wrong: for the two-layer network only
def gradient_check(parameters, grads, X, Y):
    eps, g, a = 1e-7, [], []
    for key in ("W1", "b1", "W2", "b2"):
        for idx in np.ndindex(parameters[key].shape):
            p, q = ({k: v.copy() for k, v in parameters.items()} for _ in range(2))
            p[key][idx] += eps
            q[key][idx] -= eps
            a.append((compute_cost(L_model_forward(X, p)[0], Y) - compute_cost(L_model_forward(X, q)[0], Y)) / (2 * eps))
            g.append(grads["d" + key][idx])
    g, a = np.array(g), np.array(a)
    return np.linalg.norm(g - a) / (np.linalg.norm(g) + np.linalg.norm(a))
# %% right: a larger step
def gradient_check(parameters, grads, X, Y, epsilon=1e-5):
    up_to = {k: np.array(v, dtype=float) for k, v in parameters.items()}
    a, g = [], []
    for k in up_to:
        for i in range(up_to[k].shape[0]):
            for j in range(up_to[k].shape[1]):
                up_to[k][i, j] += epsilon
                J1 = compute_cost(L_model_forward(X, up_to)[0], Y)
                up_to[k][i, j] -= 2 * epsilon
                J2 = compute_cost(L_model_forward(X, up_to)[0], Y)
                up_to[k][i, j] += epsilon
                a.append((J1 - J2) / (2 * epsilon))
                g.append(grads[f"d{k}"][i, j])
    a, g = np.array(a), np.array(g)
    return np.linalg.norm(a - g) / (np.linalg.norm(a) + np.linalg.norm(g))
# %% right: costs without a forward function of its own, at most one dict changed
def gradient_check(parameters, grads, X, Y):
    L = len(parameters) // 2

    def J(p):
        A = X
        for l in range(1, L):
            A = np.maximum(0, p["W" + str(l)] @ A + p["b" + str(l)])
        A = 1 / (1 + np.exp(-(p["W" + str(L)] @ A + p["b" + str(L)])))
        return -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))

    eps = 1e-7
    num = []
    ana = []
    for name in sorted(parameters):
        for idx in np.ndindex(parameters[name].shape):
            e = np.zeros(parameters[name].shape)
            e[idx] = eps
            num.append((J({**parameters, name: parameters[name] + e}) - J({**parameters, name: parameters[name] - e})) / (2 * eps))
            ana.append(grads["d" + name][idx])
    num, ana = np.array(num), np.array(ana)
    return np.sqrt(np.sum((num - ana) ** 2)) / (np.sqrt(np.sum(num ** 2)) + np.sqrt(np.sum(ana ** 2)))
