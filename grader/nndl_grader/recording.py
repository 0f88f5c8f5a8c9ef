"""What does a widget show while the student's functions are not written: a training of the references, as pictures?"""

import numpy as np

from nndl import data
from nndl.networks import SHALLOW
from nndl.replay import drawing_alike
from nndl.scenes import regions
from nndl.typed import Array, Functions, Value

from .lab import Lab

N_H, LEARNING_RATE, FRAMES, ITERATIONS = 4, 0.3, 40, 4000  # larger steps tell processors apart: last digits grow
STEPS, TILE = 48, 16  # cells along each axis of the large picture and of a hidden unit's
SEED = 3


def recorded_runs(lab: Lab) -> dict[str, dict[str, Array]]:
    """Trainings on planar data, by name of the data set; none where the lab has other functions.

    lab: a Lab
    returns: dict of name to dict: ends (4,), points (m, 3) of x1, x2 and label, iterations (f,), costs (f,),
    accuracies (f,), fields (f, STEPS, STEPS) and units (f, N_H, TILE, TILE), both uint8
    """
    if not set(SHALLOW) <= set(lab.exercises) or "nn_model" not in lab.exercises:
        return {}
    functions = {name: lab.exercises[name].reference for name in SHALLOW}
    return {name: _run(functions, *points()) for name, points in data.PLANAR.items()}


def _run(functions: Functions, X: Array, Y: Array) -> dict[str, Array]:
    ends = regions.extent(X)
    frames, wanted = [], _iterations()
    with drawing_alike(SEED):
        parameters = functions["initialize_parameters"](X.shape[0], N_H, Y.shape[0])
    for iteration in range(ITERATIONS + 1):
        if iteration in wanted:
            frames.append(_frame(functions, parameters, X, Y, ends))
        _, cache = functions["forward_propagation"](X, parameters)
        grads = functions["backward_propagation"](parameters, cache, X, Y)
        parameters = functions["update_parameters"](parameters, grads, LEARNING_RATE)
    recorded = {name: np.array([frame[name] for frame in frames]) for name in frames[0]}
    points = np.vstack([X, Y]).T.astype(np.float32)
    return {"ends": np.array(ends), "points": points, "iterations": np.array(sorted(wanted)), **recorded}


def _iterations() -> set[int]:
    """Which iterations are shown: all of the first ones, then fewer and fewer."""
    return {0, *np.unique(np.geomspace(1, ITERATIONS, FRAMES).astype(int)).tolist()}


def _frame(
    functions: Functions, parameters: dict[str, Array], X: Array, Y: Array, ends: regions.Ends
) -> dict[str, Value]:
    def forward(points: Array) -> Value:
        return functions["forward_propagation"](points, parameters)

    A2, right = forward(regions.places(ends, STEPS))[0], forward(X)[0]
    A1 = forward(regions.places(ends, TILE))[1]["A1"]
    return {
        "fields": regions.as_bytes(A2).reshape(STEPS, STEPS),
        "units": regions.as_bytes(A1, -1, 1).reshape(N_H, TILE, TILE),
        "costs": round(float(functions["compute_cost"](right, Y)), 6),
        "accuracies": regions.accuracy(right, Y),
    }
