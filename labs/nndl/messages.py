"""For which messages of Python and NumPy do we have plain words?

A row is the exception's type, a pattern that is looked for in its message, and the words; in these stand the named
groups of the pattern, {shapes} for the arguments that have the two shapes a and b, {keys} for those of the dicts.
The patterns fit Python 3.11 and later, NumPy 2.0 and later.
"""

MEANINGS = (
    ("ValueError", r"shapes (?P<a>\([\d,]*\)) and (?P<b>\([\d,]*\)) not aligned",
     "A matrix product needs equal inner sizes: as many columns on the left as rows on the right. {shapes} Which of "
     "the two has to stand first, or be transposed?"),
    ("ValueError", r"core dimension.*\(size (?P<m>\d+) is different from (?P<n>\d+)\)",
     "A matrix product needs equal inner sizes, and here they are {n} (columns on the left) and {m} (rows on the "
     "right). Which of the two has to stand first, or be transposed?"),
    ("ValueError", r"does not have enough dimensions",
     "The matrix product is for arrays, and one side is a single number. Numbers are multiplied with the star."),
    ("ValueError", r"could not be broadcast together with shapes (?P<a>\([\d,]*\)) (?P<b>\([\d,]*\))",
     "Entry meets entry here, so along each axis, counted from the last, the sizes must be equal, or one of them "
     "1. {shapes}"),
    ("ValueError", r"output operand with shape (?P<a>\([\d,]*\)) doesn't match the broadcast shape (?P<b>\([\d,]*\))",
     "Working in place, as with +=, keeps the shape {a}, but the result has the shape {b}. Give the result a name "
     "of its own."),
    ("ValueError", r"could not broadcast input array from shape (?P<a>\([\d,]*\)) into shape (?P<b>\([\d,]*\))",
     "You put an array of shape {a} into a place of shape {b}. {shapes}"),
    ("ValueError", r"inhomogeneous",
     "The rows of an array must be equally long, and yours are not."),
    ("ValueError", r"setting an array element with a sequence",
     "One entry has room for one number, and you put a list or an array there. Reduce it to a number, or widen the"
     " place."),
    ("AxisError", r"axis (?P<a>-?\d+) is out of bounds for array of dimension 0",
     "A single number has no axes."),
    ("AxisError", r"axis (?P<a>-?\d+) is out of bounds for array of dimension 1",
     "This is a rank-1 array: its only axis is 0. Did you think of it as a row or a column?"),
    ("AxisError", r"axis (?P<a>-?\d+) is out of bounds for array of dimension (?P<n>\d+)",
     "Axes are counted from 0, so an array with {n} of them has no axis {a}."),
    ("TypeError", r"only (length-1|0-dimensional|size-1) arrays can be converted",
     "A whole array stands where only one number fits. Functions of `math`, float() and int() take one number; "
     "those of NumPy take arrays, entry by entry."),
    ("IndexError", r"index (?P<i>-?\d+) is out of bounds for axis (?P<a>\d+) with size (?P<n>\d+)",
     "Places are counted from 0, so along axis {a}, of size {n}, there is no place {i}. Does a loop run too far, "
     "or along the wrong axis?"),
    ("IndexError", r"(list|tuple) index out of range",
     "There are fewer entries than you ask for. Places are counted from 0: the last one is the length minus 1."),
    ("IndexError", r"too many indices.* is (?P<n>\d+)-dimensional, but (?P<m>\d+)",
     "You gave {m} places, but the number of axes of this array is {n}. Look at its shape."),
    ("IndexError", r"only integers, slices",
     "A place in an array is a whole number or a slice, and you gave something else."),
    ("IndexError", r"invalid index to scalar",
     "You ask for an entry of a single number. One index is too many."),
    ("ValueError", r"truth value of an array",
     "An `if`, `and`, `or` or `max` asks for one yes or no, and an array answers once for each entry. Use a "
     "function of NumPy that works entry by entry."),
    ("TypeError", r"numpy boolean (subtract|negative)",
     "True and False cannot be subtracted or given a minus. Turn them into numbers first."),
    ("UFuncTypeError", r"Cannot cast ufunc '(?P<f>\w+)' output from dtype\('(?P<a>\w+)'\) to dtype\('(?P<b>\w+)'\)",
     "Working in place, as with += or /=, keeps the number type {b}, which cannot hold {a}. Give the result a name "
     "of its own."),
    ("TypeError", r"unsupported operand type.*NoneType|type NoneType which has no callable",
     "Something here is None. A function without `return` gives None, and so do methods that change a list in "
     "place."),
    ("TypeError", r"unpack non-iterable NoneType|'NoneType' object",
     "Something here is None. A function without `return` gives None, and so do methods that change a list in "
     "place."),
    ("AttributeError", r"'NoneType' object",
     "Something here is None. A function without `return` gives None, and so do methods that change a list in "
     "place."),
    ("TypeError", r"unsupported operand type\(s\) for (?P<f>\S+): '(?P<a>[\w.]+)' and '(?P<b>[\w.]+)'",
     "{f} does not work between a {a} and a {b}. Take the entry that you mean out of the dict or list, or make an "
     "array of it, first."),
    ("TypeError", r"loop of ufunc does not support .* type (?P<a>\w+) ",
     "NumPy computes with arrays and numbers, and was given a {a}. Take the entry that you mean out of it first."),
    ("TypeError", r"can't multiply sequence|can only concatenate",
     "This is a list or a text, not an array: its star repeats and its plus joins. Make an array of it first."),
    ("TypeError", r"(list|tuple) indices must be integers or slices, not (?P<a>\w+)",
     "This is a list or a tuple: its entries have places, 0, 1 and so on, and no names. Take the right entry "
     "first."),
    ("TypeError", r"unpack non-iterable (?P<a>[\w.]+)",
     "The right-hand side is one {a}, and there is more than one name on the left."),
    ("ValueError", r"too many values to unpack \(expected (?P<n>\d+)",
     "The right-hand side gives more values than the {n} names on the left. Look at what it is: print it, or its "
     "len()."),
    ("ValueError", r"not enough values to unpack \(expected (?P<n>\d+), got (?P<m>\d+)",
     "There are {n} names on the left, and the right-hand side gives only {m}. Look at what it is: print it, or "
     "its len()."),
    ("KeyError", r"(?P<a>.*)",
     "There is no entry {a} in this dict. {keys}"),
    ("UnboundLocalError", r"variable '(?P<a>\w+)'",
     "`{a}` gets its value inside the function, but is used before that. Does an `if` or a loop skip the line that"
     " sets it?"),
    ("NameError", r"name '(?P<a>\w+)' is not defined",
     "Nothing is called `{a}` here. Is it spelt as in the arguments? If it is a function of an earlier cell, run "
     "that cell."),
    ("TypeError", r"_?(?P<f>[\w.]+)\(\) got an unexpected keyword argument '(?P<a>\w+)'",
     "{f} has no argument called {a}. Look up how it is spelt."),
    ("TypeError", r"(?P<f>[\w.]+)\(\) missing (?P<n>\d+) required positional arguments?: (?P<a>.*)",
     "{f} was called without {a}. Look at the line with its def, and give all arguments in that order."),
    ("TypeError", r"(?P<f>[\w.]+)\(\) takes .* but (?P<n>\d+) (was|were) given",
     "{f} was called with {n} arguments, another number than it takes. Look at the line with its def."),
    ("ValueError", r"cannot reshape array of size (?P<n>\d+) into shape (?P<a>\([\d,]*\))",
     "Reshaping keeps all numbers. The array has {n} of them, and the sizes in {a} multiply to another number."),
    ("ZeroDivisionError", r"",
     "You divide by zero. Which number is it, and why is it zero here?"),
    ("TypeError", r"'(numpy\.ndarray|tuple|list|dict|float|int)' object is not callable",
     "Round brackets call a function, and this is none. Entries are taken with square brackets; or is a * missing?"),
    ("AttributeError", r"module 'numpy' has no attribute '(?P<a>\w+)'",
     "NumPy has no function called {a}. Look up how it is spelt."),
    ("AttributeError", r"'(list|tuple|int|float|dict)' object has no attribute '(?P<a>\w+)'",
     "Only arrays have .{a}, and this is none. Look at what it is, with type()."),
    ("TypeError", r"Cannot interpret '.*' as a data type|'tuple' object cannot be interpreted",
     "Check the brackets: most functions of NumPy want a shape as one tuple, those of np.random want the sizes one"
     " by one."),
    ("TypeError", r"only integer scalar arrays|cannot be interpreted as an integer",
     "A whole number is wanted here, as in range() or for a size, and you gave something else."),
    ("NotImplementedError", r"",
     "You call a function that is not written yet. Write that one first."),
    ("RecursionError", r"",
     "The function calls itself without end. Did you mean an earlier function?"),
)  # fmt: skip
