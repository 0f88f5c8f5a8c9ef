"""Which functions of a notebook make up one training of its network?"""

NEURON = ("initialize_with_zeros", "sigmoid", "propagate", "optimize")
SHALLOW = (
    "initialize_parameters",
    "forward_propagation",
    "compute_cost",
    "backward_propagation",
    "update_parameters",
)
DEEP = (
    "initialize_parameters_deep",
    "L_model_forward",
    "compute_cost",
    "L_model_backward",
    "update_parameters",
)
