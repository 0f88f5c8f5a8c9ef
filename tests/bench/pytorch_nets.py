"""How does PyTorch train the networks of the labs, step by step, as its users write it?"""

import itertools

import torch

ACTIVATIONS = {"tanh": torch.nn.Tanh, "relu": torch.nn.ReLU}


def train(X, Y, layer_dims, activation, steps, learning_rate=0.1):
    """Take so many steps of gradient descent on all examples, in double precision.

    X: array (n, m); Y: array (1, m); layer_dims: sizes of the layers, the input's first
    """
    X, Y = torch.tensor(X.T.copy(), dtype=torch.float64), torch.tensor(Y.T.copy(), dtype=torch.float64)
    layers = [torch.nn.Linear(*sizes, dtype=torch.float64) for sizes in itertools.pairwise(layer_dims)]
    parts = [part for layer in layers for part in (layer, ACTIVATIONS[activation]())]
    network = torch.nn.Sequential(*parts[:-1])
    optimizer, cost = torch.optim.SGD(network.parameters(), lr=learning_rate), torch.nn.BCEWithLogitsLoss()
    for _ in range(steps):
        optimizer.zero_grad()
        cost(network(X), Y).backward()
        optimizer.step()
