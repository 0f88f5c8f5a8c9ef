# %% right: two operations
def column_percentages(A):
    ### START CODE HERE ###
    cal = A.sum(axis=0)
    percentage = 100 * A / cal.reshape(1, -1)
    ### END CODE HERE ###
    return percentage
# %% right: one line
def column_percentages(A):
    return 100 * A / A.sum(axis=0)
# %% right: keepdims
def column_percentages(A):
    return np.multiply(np.divide(A, np.sum(A, axis=0, keepdims=True)), 100)
# %% right: fractions first
def column_percentages(A):
    fractions = A / np.sum(A, 0)
    return fractions * 100.0
# %% right: loops
def column_percentages(A):
    n, m = A.shape
    P = np.zeros((n, m))
    for j in range(m):
        total = 0
        for i in range(n):
            total += A[i, j]
        for i in range(n):
            P[i, j] = 100 * A[i, j] / total
    return P
# %% right: loop over columns
def column_percentages(A):
    P = np.empty(A.shape, dtype=float)
    for j in range(A.shape[1]):
        P[:, j] = A[:, j] / A[:, j].sum() * 100
    return P
# %% right: list comprehension over the transpose
def column_percentages(A):
    return np.array([100 * food / food.sum() for food in A.T]).T
# %% right: column_stack
def column_percentages(A):
    columns = [100 * A[:, j] / np.sum(A[:, j]) for j in range(A.shape[1])]
    return np.column_stack(columns)
# %% right: Python's sum
def column_percentages(A):
    return A / sum(A) * 100
# %% right: einsum
def column_percentages(A):
    return 100. * A / np.einsum('ij->j', A)
# %% right: ones times A
def column_percentages(A):
    ones = np.ones((1, A.shape[0]))
    return A * 100 / np.dot(ones, A)
# %% right: apply_along_axis
def column_percentages(A):
    return np.apply_along_axis(lambda c: c / c.sum() * 100, 0, A)
# %% right: diagonal matrix
def column_percentages(A):
    return A @ np.diag(100 / A.sum(axis=0))
# %% right: single precision
def column_percentages(A):
    A = A.astype(np.float32)
    return A / A.sum(axis=0, keepdims=True) * np.float32(100)
# %% right: divided by a hundredth
def column_percentages(A):
    return A / (A.sum(axis=0) / 100)
# %% right: mean times rows
def column_percentages(A):
    return 100 * A / (A.mean(axis=0, keepdims=True) * A.shape[0])
# %% right: in place on a float copy
def column_percentages(A):
    P = A.astype(float)
    P /= P.sum(axis=0)
    P *= 100
    return P
# %% right: np.add.reduce
def column_percentages(A):
    return np.true_divide(A, np.add.reduce(A)) * 1e2
# %% right: transposed, rows divided
def column_percentages(A):
    B = A.T
    B = 100 * B / B.sum(axis=1, keepdims=True)
    return B.T
# %% right: helper
def percent(part, whole):
    return 100 * part / whole
def column_percentages(A):
    return percent(A, A.sum(axis=0, keepdims=True))
# %% right: asserts and prints
def column_percentages(A):
    cal = A.sum(axis=0)
    assert cal.shape == (A.shape[1],)
    P = A / cal * 100
    print(P.sum(axis=0))
    return P
# %% right: vstack of rows
def column_percentages(A):
    cal = A.sum(axis=0)
    return np.vstack([row / cal for row in A]) * 100
# %% right: cumsum's last row
def column_percentages(A):
    total = np.cumsum(A, axis=0)[-1]
    return A / total * 100
# %% wrong: axis 1 with keepdims
def column_percentages(A):
    cal = A.sum(axis=1, keepdims=True)
    return 100 * A / cal
# %% wrong: axis 1 without keepdims
def column_percentages(A):
    cal = A.sum(axis=1)
    return 100 * A / cal
# %% wrong: axis 1, a row made of it
def column_percentages(A):
    cal = A.sum(axis=1)
    return 100 * A / cal.reshape(1, -1)
# %% wrong: reshape of the example
def column_percentages(A):
    cal = A.sum(axis=0)
    return 100 * A / cal.reshape(1, 4)
# %% wrong: a column of totals
def column_percentages(A):
    cal = A.sum(axis=0)
    return 100 * A / cal.reshape(-1, 1)
# %% wrong: whole table
def column_percentages(A):
    return 100 * A / A.sum()
# %% wrong: fractions
def column_percentages(A):
    return A / A.sum(axis=0)
# %% wrong: times ten
def column_percentages(A):
    return 10 * A / A.sum(axis=0)
# %% wrong: times a thousand
def column_percentages(A):
    return 1000 * A / A.sum(axis=0)
# %% wrong: divided by a hundred
def column_percentages(A):
    return A / A.sum(axis=0) / 100
# %% wrong: maximum for sum
def column_percentages(A):
    return 100 * A / A.max(axis=0)
# %% wrong: mean for sum
def column_percentages(A):
    return 100 * A / np.mean(A, axis=0)
# %% wrong: norm for sum
def column_percentages(A):
    return 100 * A / np.linalg.norm(A, axis=0)
# %% wrong: totals returned
def column_percentages(A):
    cal = A.sum(axis=0)
    return cal
# %% wrong: rounded to one place
def column_percentages(A):
    return np.round(100 * A / A.sum(axis=0), 1)
# %% wrong: rounded to two places
def column_percentages(A):
    return (100 * A / A.sum(axis=0)).round(2)
# %% wrong: rounded to whole numbers
def column_percentages(A):
    return np.rint(100 * A / A.sum(axis=0))
# %% wrong: cast to int
def column_percentages(A):
    return (100 * A / A.sum(axis=0)).astype(int)
# %% wrong: floor division
def column_percentages(A):
    return 100 * A // A.sum(axis=0)
# %% wrong: floor division before the hundred
def column_percentages(A):
    return A // A.sum(axis=0) * 100
# %% wrong: zeros_like
def column_percentages(A):
    P = np.zeros_like(A)
    for j in range(A.shape[1]):
        P[:, j] = 100 * A[:, j] / A[:, j].sum()
    return P
# %% wrong: in place on A
def column_percentages(A):
    A /= A.sum(axis=0)
    A *= 100
    return A
# %% wrong: transposed
def column_percentages(A):
    return (100 * A / A.sum(axis=0)).T
# %% wrong: of the transpose
def column_percentages(A):
    return 100 * A.T / A.T.sum(axis=0)
# %% wrong: cal divided by A
def column_percentages(A):
    return 100 * A.sum(axis=0) / A
# %% wrong: matrix product
def column_percentages(A):
    return 100 * np.dot(A, 1 / A.sum(axis=0))
# %% wrong: subtracted
def column_percentages(A):
    return A - A.sum(axis=0)
# %% wrong: first column only
def column_percentages(A):
    P = A.astype(float)
    P[:, 0] = 100 * P[:, 0] / P[:, 0].sum()
    return P
# %% wrong: last column left out
def column_percentages(A):
    P = np.zeros(A.shape)
    for j in range(A.shape[1] - 1):
        P[:, j] = 100 * A[:, j] / A[:, j].sum()
    return P
# %% wrong: returns in the loop
def column_percentages(A):
    P = np.zeros(A.shape)
    for j in range(A.shape[1]):
        P[:, j] = 100 * A[:, j] / A[:, j].sum()
        return P
# %% wrong: loop over rows for columns
def column_percentages(A):
    P = np.zeros(A.shape)
    for i in range(A.shape[0]):
        P[i] = 100 * A[i] / A[i].sum()
    return P
# %% wrong: loop index for the wrong axis
def column_percentages(A):
    P = np.zeros(A.shape)
    for j in range(A.shape[0]):
        P[:, j] = 100 * A[:, j] / A[:, j].sum()
    return P
# %% wrong: total not reset
def column_percentages(A):
    P = np.zeros(A.shape)
    total = 0
    for j in range(A.shape[1]):
        for i in range(A.shape[0]):
            total += A[i, j]
        P[:, j] = 100 * A[:, j] / total
    return P
# %% wrong: total of three rows
def column_percentages(A):
    return 100 * A / (A[0] + A[1] + A[2])
# %% wrong: last row left out of the total
def column_percentages(A):
    return 100 * A / A[:-1].sum(axis=0)
# %% wrong: brackets missing
def column_percentages(A):
    cal = A.sum(axis=0)
    return 100 * (A - A / cal)
# %% wrong: nothing returned
def column_percentages(A):
    cal = A.sum(axis=0)
    percentage = 100 * A / cal
# %% wrong: printed
def column_percentages(A):
    print(100 * A / A.sum(axis=0))
# %% wrong: texts with a percent sign
def column_percentages(A):
    P = 100 * A / A.sum(axis=0)
    return np.array([[f"{p:.1f}%" for p in row] for row in P])
# %% wrong: list of lists
def column_percentages(A):
    return (100 * A / A.sum(axis=0)).tolist()
# %% wrong: the pair
def column_percentages(A):
    cal = A.sum(axis=0)
    return cal, 100 * A / cal
# %% wrong: misspelt name
def column_percentages(A):
    cal = A.sum(axis=0)
    return 100 * A / Cal
# %% wrong: misspelt function
def column_percentages(A):
    return 100 * A / A.sun(axis=0)
# %% wrong: axes for axis
def column_percentages(A):
    return 100 * A / A.sum(axes=0)
# %% wrong: axis 2
def column_percentages(A):
    return 100 * A / A.sum(axis=2)
# %% wrong: percent operator
def column_percentages(A):
    return A % A.sum(axis=0)
# %% wrong: table of the lesson
calories = np.array([[56.0, 0.0, 4.4, 68.0], [1.2, 104.0, 52.0, 8.0], [1.8, 135.0, 99.0, 0.9]])
def column_percentages(A):
    return 100 * calories / calories.sum(axis=0)
# %% wrong: totals of the lesson's table
cal = np.array([[59.0, 239.0, 155.4, 76.9]])
def column_percentages(A):
    return 100 * A / cal
# %% wrong: softmax
def column_percentages(A):
    e = np.exp(A)
    return 100 * e / e.sum(axis=0)
# %% wrong: standardised
def column_percentages(A):
    return 100 * (A - A.mean(axis=0)) / A.std(axis=0)
# %% wrong: difference from the mean
def column_percentages(A):
    return 100 * (A - A.mean(axis=0)) / A.sum(axis=0)
# %% wrong: complement
def column_percentages(A):
    return 100 - 100 * A / A.sum(axis=0)
# %% wrong: A squared above
def column_percentages(A):
    return 100 * A ** 2 / A.sum(axis=0)
# %% wrong: hundred in the denominator
def column_percentages(A):
    return A / (100 * A.sum(axis=0))
# %% wrong: sum of the absolute of all rows
def column_percentages(A):
    return 100 * A / np.sum(np.sum(A, axis=0))
# %% wrong: flattened
def column_percentages(A):
    return (100 * A / A.sum(axis=0)).flatten()
# %% wrong: half-finished
def column_percentages(A):
    totals = A.sum(axis=0, keepdims=True)
    return A
# %% wrong: colon missing
def column_percentages(A)
    return 100 * A / A.sum(axis=0)
# %% wrong: product sign missing
def column_percentages(A):
    return 100(A / A.sum(axis=0))
# %% wrong: letter multiplied to a number
def column_percentages(A):
    return 100A / A.sum(axis=0)
# %% wrong: sum called on nothing
def column_percentages(A):
    cal = np.sum(axis=0)
    return 100 * A / cal
# %% wrong: sorted columns
def column_percentages(A):
    A = np.sort(A, axis=0)
    return 100 * A / A.sum(axis=0)
# %% wrong: rank-1 of one row
def column_percentages(A):
    cal = A.sum(axis=0)
    return 100 * A[0] / cal
