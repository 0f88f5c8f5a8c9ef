"""Makes the codec send other values than the function gave: pickles, objects, classes, expressions."""

from nndl_grader import codec

EARNS = 0
WORDS = r"ended the Python process|closed the channel|not right|nonsense|not defined"
NEVER = r"uid=\d"

forms = iter(
    [
        ["array", "|O", [1], 0, 8], ["pickle", "cos\nsystem\n(S'id'\ntR."], ["object", "nndl.judge.Verdict"],
        ["array", "float64, (3,)O", [1], 0, 8], ["eval", "__import__('os').getpid()"], ["dict", [["int", "0x1"]]],
    ] * 40
)  # fmt: skip
usual = codec._encode_dict


def instead(value, data, depth):
    sent = usual(value, data, depth)
    return ["dict", ["value", next(forms)]] if "value" in value else sent


codec._EXACTLY[dict] = instead
codec._ENCODERS = tuple((kind, instead if kind is dict else encode) for kind, encode in codec._ENCODERS)


def sigmoid(x):
    return 1.0
