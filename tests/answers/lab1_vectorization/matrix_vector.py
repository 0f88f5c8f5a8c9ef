# %% right: np.dot
def matrix_vector(A, v):
    ### START CODE HERE ###
    u = np.dot(A, v)
    ### END CODE HERE ###
    return u
# %% right: at-sign
def matrix_vector(A, v):
    return A @ v
# %% right: np.matmul
def matrix_vector(A, v):
    return np.matmul(A, v)
# %% right: method
def matrix_vector(A, v):
    u = A.dot(v)
    assert u.shape == (A.shape[0], 1)
    return u
# %% right: einsum
def matrix_vector(A, v):
    return np.einsum('ij,jk->ik', A, v)
# %% right: einsum over a flat v, made a column again
def matrix_vector(A, v):
    return np.einsum('ij,j', A, v.ravel()).reshape(-1, 1)
# %% right: two loops
def matrix_vector(A, v):
    n, k = A.shape
    u = np.zeros((n, 1))
    for i in range(n):
        for j in range(k):
            u[i] += A[i, j] * v[j]
    return u
# %% right: two loops over a list
def matrix_vector(A, v):
    u = []
    for i in range(len(A)):
        total = 0
        for j in range(len(v)):
            total = total + A[i][j] * v[j][0]
        u.append([total])
    return np.array(u)
# %% right: list comprehension
def matrix_vector(A, v):
    return np.array([[sum(a * b for a, b in zip(row, v[:, 0]))] for row in A])
# %% right: one loop with np.dot
def matrix_vector(A, v):
    u = np.empty((A.shape[0], 1))
    for i in range(A.shape[0]):
        u[i, 0] = np.dot(A[i, :], v[:, 0])
    return u
# %% right: multiply and sum with keepdims
def matrix_vector(A, v):
    return np.sum(np.multiply(A, v.T), axis=1, keepdims=True)
# %% right: multiply and sum, reshaped
def matrix_vector(A, v):
    product = A * v.reshape(1, -1)
    return product.sum(axis=1).reshape(A.shape[0], 1)
# %% right: transposes turned round
def matrix_vector(A, v):
    return np.dot(v.T, A.T).T
# %% right: tensordot
def matrix_vector(A, v):
    return np.tensordot(A, v, axes=1)
# %% right: np.inner with a row
def matrix_vector(A, v):
    return np.inner(A, v.T)
# %% right: newaxis
def matrix_vector(A, v):
    return (A @ v.squeeze(axis=1))[:, np.newaxis]
# %% right: linear combination of the columns
def matrix_vector(A, v):
    u = np.zeros((A.shape[0], 1))
    for j in range(A.shape[1]):
        u = u + v[j, 0] * A[:, j:j + 1]
    return u
# %% right: np.vdot for each row
def matrix_vector(A, v):
    return np.vstack([np.vdot(row, v) for row in A])
# %% right: apply_along_axis
def matrix_vector(A, v):
    return np.apply_along_axis(lambda row: row @ v[:, 0], 1, A)[:, None]
# %% right: single precision
def matrix_vector(A, v):
    return np.dot(A.astype(np.float32), v.astype(np.float32))
# %% right: keywords of np.dot
def matrix_vector(A: np.ndarray, v: np.ndarray) -> np.ndarray:
    out = np.dot(a=A, b=v)
    return out
# %% right: linalg.multi_dot
def matrix_vector(A, v):
    return np.linalg.multi_dot([A, v])
# %% right: np.matrix and back
def matrix_vector(A, v):
    return np.asarray(np.matrix(A) * np.matrix(v))
# %% wrong: star
def matrix_vector(A, v):
    return A * v
# %% wrong: np.multiply
def matrix_vector(A, v):
    u = np.multiply(A, v)
    return u
# %% wrong: order turned round
def matrix_vector(A, v):
    return np.dot(v, A)
# %% wrong: A transposed
def matrix_vector(A, v):
    return np.dot(A.T, v)
# %% wrong: v transposed
def matrix_vector(A, v):
    return np.dot(A, v.T)
# %% wrong: row
def matrix_vector(A, v):
    return np.dot(v.T, A.T)
# %% wrong: result transposed
def matrix_vector(A, v):
    return np.dot(A, v).T
# %% wrong: rank-1 by flattening v
def matrix_vector(A, v):
    return np.dot(A, v.flatten())
# %% wrong: rank-1 by a sum without keepdims
def matrix_vector(A, v):
    return np.sum(A * v.T, axis=1)
# %% wrong: rank-1 filled in a loop
def matrix_vector(A, v):
    u = np.zeros(A.shape[0])
    for i in range(A.shape[0]):
        for j in range(A.shape[1]):
            u[i] += A[i, j] * v[j, 0]
    return u
# %% wrong: squeezed
def matrix_vector(A, v):
    return np.squeeze(np.dot(A, v))
# %% wrong: a list
def matrix_vector(A, v):
    u = []
    for i in range(A.shape[0]):
        s = 0
        for j in range(A.shape[1]):
            s += A[i, j] * v[j, 0]
        u.append(s)
    return u
# %% wrong: list of lists
def matrix_vector(A, v):
    return [[sum(A[i, j] * v[j, 0] for j in range(len(v)))] for i in range(len(A))]
# %% wrong: tolist
def matrix_vector(A, v):
    return (A @ v).tolist()
# %% wrong: broadcast, not summed
def matrix_vector(A, v):
    return A * v.T
# %% wrong: summed down the columns
def matrix_vector(A, v):
    return np.sum(A * v.T, axis=0, keepdims=True)
# %% wrong: summed down the columns, a column made of it
def matrix_vector(A, v):
    return np.sum(A * v.T, axis=0).reshape(-1, 1)
# %% wrong: all summed
def matrix_vector(A, v):
    return np.sum(A * v.T)
# %% wrong: all summed by np.dot
def matrix_vector(A, v):
    return np.sum(np.dot(A, v))
# %% wrong: mean for sum
def matrix_vector(A, v):
    return np.mean(A * v.T, axis=1, keepdims=True)
# %% wrong: overwritten in the loop
def matrix_vector(A, v):
    u = np.zeros((A.shape[0], 1))
    for i in range(A.shape[0]):
        for j in range(A.shape[1]):
            u[i] = A[i, j] * v[j]
    return u
# %% wrong: total not reset
def matrix_vector(A, v):
    u = np.zeros((A.shape[0], 1))
    total = 0
    for i in range(A.shape[0]):
        for j in range(A.shape[1]):
            total += A[i, j] * v[j, 0]
        u[i] = total
    return u
# %% wrong: returns within the outer loop
def matrix_vector(A, v):
    u = np.zeros((A.shape[0], 1))
    for i in range(A.shape[0]):
        for j in range(A.shape[1]):
            u[i] += A[i, j] * v[j]
        return u
# %% wrong: returns within the inner loop
def matrix_vector(A, v):
    u = np.zeros((A.shape[0], 1))
    for i in range(A.shape[0]):
        for j in range(A.shape[1]):
            u[i] += A[i, j] * v[j]
            return u
# %% wrong: inner loop one short
def matrix_vector(A, v):
    n, k = A.shape
    u = np.zeros((n, 1))
    for i in range(n):
        for j in range(k - 1):
            u[i] += A[i, j] * v[j]
    return u
# %% wrong: outer loop one short
def matrix_vector(A, v):
    n, k = A.shape
    u = np.zeros((n, 1))
    for i in range(n - 1):
        for j in range(k):
            u[i] += A[i, j] * v[j]
    return u
# %% wrong: inner loop begins at 1
def matrix_vector(A, v):
    n, k = A.shape
    u = np.zeros((n, 1))
    for i in range(n):
        for j in range(1, k):
            u[i] += A[i, j] * v[j]
    return u
# %% wrong: outer loop begins at 1
def matrix_vector(A, v):
    n, k = A.shape
    u = np.zeros((n, 1))
    for i in range(1, n):
        for j in range(k):
            u[i] += A[i, j] * v[j]
    return u
# %% wrong: one index too far
def matrix_vector(A, v):
    n, k = A.shape
    u = np.zeros((n, 1))
    for i in range(n + 1):
        for j in range(k):
            u[i] += A[i, j] * v[j]
    return u
# %% wrong: v indexed with i
def matrix_vector(A, v):
    n, k = A.shape
    u = np.zeros((n, 1))
    for i in range(n):
        for j in range(k):
            u[i] += A[i, j] * v[i]
    return u
# %% wrong: A indexed with j, i
def matrix_vector(A, v):
    n, k = A.shape
    u = np.zeros((n, 1))
    for i in range(n):
        for j in range(k):
            u[i] += A[j, i] * v[j]
    return u
# %% wrong: sizes swapped in the loops
def matrix_vector(A, v):
    k, n = A.shape
    u = np.zeros((n, 1))
    for i in range(n):
        for j in range(k):
            u[i] += A[i, j] * v[j]
    return u
# %% wrong: plus for times
def matrix_vector(A, v):
    n, k = A.shape
    u = np.zeros((n, 1))
    for i in range(n):
        for j in range(k):
            u[i] += A[i, j] + v[j]
    return u
# %% wrong: length of u is that of v
def matrix_vector(A, v):
    u = np.zeros(v.shape)
    for i in range(A.shape[0]):
        for j in range(A.shape[1]):
            u[i] += A[i, j] * v[j]
    return u
# %% wrong: sizes of the example fixed
def matrix_vector(A, v):
    u = np.zeros((2, 1))
    for i in range(2):
        for j in range(3):
            u[i, 0] += A[i, j] * v[j, 0]
    return u
# %% wrong: outer product
def matrix_vector(A, v):
    return np.outer(A, v)
# %% wrong: np.cross
def matrix_vector(A, v):
    return np.cross(A, v.T)
# %% wrong: np.kron
def matrix_vector(A, v):
    return np.kron(A, v)
# %% wrong: np.inner without a transpose
def matrix_vector(A, v):
    return np.inner(A, v)
# %% wrong: np.vdot
def matrix_vector(A, v):
    return np.vdot(A, v)
# %% wrong: solves the system
def matrix_vector(A, v):
    return np.linalg.solve(A, v)
# %% wrong: whole numbers
def matrix_vector(A, v):
    return np.dot(A, v).astype(int)
# %% wrong: integer u
def matrix_vector(A, v):
    u = np.zeros((A.shape[0], 1), dtype=int)
    for i in range(A.shape[0]):
        u[i] = np.dot(A[i], v)[0]
    return u
# %% wrong: nothing returned
def matrix_vector(A, v):
    u = np.dot(A, v)
# %% wrong: print for return
def matrix_vector(A, v):
    u = np.dot(A, v)
    print(u)
# %% wrong: misspelt
def matrix_vector(A, v):
    u = np.dto(A, v)
    return u
# %% wrong: lower-case a
def matrix_vector(A, v):
    return np.dot(a, v)
# %% wrong: dot of the module forgotten
def matrix_vector(A, v):
    return dot(A, v)
# %% wrong: one argument in np.dot
def matrix_vector(A, v):
    return np.dot(A * v)
# %% wrong: mismatched brackets
def matrix_vector(A, v):
    return np.dot(A, v]
# %% wrong: notebook variables
B = np.array([[1, 2, 3], [4, 5, 6]])
w = np.array([[1], [0], [-1]])
def matrix_vector(A, v):
    return np.dot(B, w)
# %% wrong: v ignored
def matrix_vector(A, v):
    return np.sum(A, axis=1, keepdims=True)
# %% wrong: only the first row
def matrix_vector(A, v):
    return np.dot(A[0:1], v)
# %% wrong: an axis too many
def matrix_vector(A, v):
    return np.dot(A, v)[np.newaxis]
# %% wrong: divided by k
def matrix_vector(A, v):
    return np.dot(A, v) / v.shape[0]
# %% wrong: half-finished loop
def matrix_vector(A, v):
    u = np.zeros((A.shape[0], 1))
    for i in range(A.shape[0]):
        for j in range(A.shape[1]):
            pass
    return u
# %% wrong: returns the pair
def matrix_vector(A, v):
    u = A @ v
    return u, u.shape
# %% wrong: the time it took
import time
def matrix_vector(A, v):
    tic = time.time()
    u = np.dot(A, v)
    toc = time.time()
    return 1000 * (toc - tic)
# %% wrong: loops over an int
def matrix_vector(A, v):
    u = np.zeros((A.shape[0], 1))
    for i in A.shape[0]:
        u[i] = np.dot(A[i], v)
    return u
# %% wrong: a plus for equals
def matrix_vector(A, v):
    n, k = A.shape
    u = np.zeros((n, 1))
    for i in range(n):
        for j in range(k):
            u[i] =+ A[i, j] * v[j]
    return u
# %% wrong: minus gathered
def matrix_vector(A, v):
    n, k = A.shape
    u = np.zeros((n, 1))
    for i in range(n):
        for j in range(k):
            u[i] -= A[i, j] * v[j]
    return u
# %% wrong: v by its absolute value
def matrix_vector(A, v):
    return A @ np.abs(v)
# %% right: a cell with a magic
%matplotlib inline
import matplotlib.pyplot as plt

def matrix_vector(A, v):
    return np.dot(A, v)
# %% right: an exported notebook
#!/usr/bin/env python
# coding: utf-8

# # Vectorization

# In[1]:


get_ipython().run_line_magic('matplotlib', 'inline')
import numpy as np


# In[12]:


# GRADED FUNCTION: matrix_vector

def matrix_vector(A, v):
    """
    Multiply a matrix by a column.
    """
    ### BEGIN SOLUTION
    u = np.dot(A, v)
    ### END SOLUTION
    return u


# In[13]:


assert matrix_vector(np.ones((2, 3)), np.ones((3, 1))).shape == (2, 1)
# %% right: tests of another course, which are not there
from public_tests import *

def matrix_vector(A, v):
    u = A @ v
    return u

matrix_vector_test(matrix_vector)
# %% right: type hints of numpy
import numpy.typing as npt

def matrix_vector(A: npt.NDArray, v: npt.NDArray) -> npt.NDArray:
    return A @ v
# %% right: other names for the arguments
def matrix_vector(matrix, vector):
    n, k = matrix.shape
    assert vector.shape == (k, 1), "the sizes do not fit"
    return matrix.dot(vector)
# %% right: np.matrix returned
def matrix_vector(A, v):
    return np.matrix(A) * np.matrix(v)
# %% right: time measured and printed
import time

def matrix_vector(A, v):
    tic = time.perf_counter()
    u = np.dot(A, v)
    toc = time.perf_counter()
    print(f"{1000 * (toc - tic):.3f} ms")
    return u
