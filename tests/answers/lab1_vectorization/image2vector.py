# %% right: the three sizes multiplied
def image2vector(image):
    ### START CODE HERE ### (~ 1 line of code)
    v = image.reshape(image.shape[0] * image.shape[1] * image.shape[2], 1)
    ### END CODE HERE ###
    return v
# %% right: minus one
def image2vector(image):
    return image.reshape(-1, 1)
# %% right: a tuple as shape
def image2vector(image):
    return image.reshape((image.shape[0] * image.shape[1] * image.shape[2], 1))
# %% right: np.reshape with sizes unpacked
def image2vector(image):
    length, height, depth = image.shape
    return np.reshape(image, (length * height * depth, 1))
# %% right: size
def image2vector(image):
    v = image.reshape(image.size, 1)
    assert v.shape == (image.size, 1)
    return v
# %% right: np.prod
def image2vector(image):
    n = np.prod(image.shape)
    return image.reshape((n, 1))
# %% right: flatten and newaxis
def image2vector(image):
    return image.flatten()[:, np.newaxis]
# %% right: ravel and None
def image2vector(image):
    return np.ravel(image)[:, None]
# %% right: row turned
def image2vector(image):
    return image.reshape(1, -1).T
# %% right: three loops
def image2vector(image):
    h, w, c = image.shape
    v = np.zeros((h * w * c, 1))
    k = 0
    for i in range(h):
        for j in range(w):
            for l in range(c):
                v[k, 0] = image[i, j, l]
                k += 1
    return v
# %% right: loops with the place computed
def image2vector(image):
    h, w, c = image.shape
    v = np.empty((h * w * c, 1), dtype=image.dtype)
    for i in range(h):
        for j in range(w):
            for k in range(c):
                v[i * w * c + j * c + k] = image[i][j][k]
    return v
# %% right: nested list comprehension
def image2vector(image):
    return np.array([[value] for row in image for pixel in row for value in pixel])
# %% right: vstack
def image2vector(image):
    return np.vstack([p.reshape(-1, 1) for row in image for p in row])
# %% right: concatenate rows
def image2vector(image):
    rows = [row.reshape(-1) for row in image]
    return np.expand_dims(np.concatenate(rows), axis=1)
# %% right: expand_dims
def image2vector(image):
    return np.expand_dims(image.ravel(order='C'), axis=-1)
# %% right: shape set on a copy
def image2vector(image):
    v = image.copy()
    v.shape = (v.size, 1)
    return v
# %% right: resize of a copy
def image2vector(image):
    h, w, c = image.shape
    v = np.array(image)
    v.resize((h * w * c, 1))
    return v
# %% right: atleast_2d
def image2vector(image):
    return np.atleast_2d(image.flatten()).T
# %% right: fortran order after turning all axes
def image2vector(image):
    return image.transpose(2, 1, 0).reshape((-1, 1), order='F')
# %% right: flat iterator
def image2vector(image):
    return np.array(list(image.flat)).reshape(-1, 1)
# %% right: matrix in between
def image2vector(image):
    a, b, c = image.shape
    m = image.reshape(a, b * c)
    return m.reshape(a * b * c, 1)
# %% right: tolist and np.array
def image2vector(image):
    vals = np.array(image.tolist(), dtype=float)
    return vals.reshape(vals.size, -1)
# %% right: floats of single precision
def image2vector(image):
    return image.astype(np.float32).reshape([-1, 1])
# %% right: np.c_
def image2vector(image):
    return np.c_[image.ravel()]
# %% wrong: a table of pixels
def image2vector(image):
    return image.reshape(image.shape[0] * image.shape[1], image.shape[2])
# %% wrong: row
def image2vector(image):
    return image.reshape(1, image.shape[0] * image.shape[1] * image.shape[2])
# %% wrong: rank-1 by reshape
def image2vector(image):
    return image.reshape(image.shape[0] * image.shape[1] * image.shape[2])
# %% wrong: flatten
def image2vector(image):
    return image.flatten()
# %% wrong: ravel
def image2vector(image):
    v = np.ravel(image)
    return v
# %% wrong: rank-1 transposed
def image2vector(image):
    return image.reshape(-1).T
# %% wrong: transposed first
def image2vector(image):
    return image.T.reshape(-1, 1)
# %% wrong: fortran order
def image2vector(image):
    return image.reshape((-1, 1), order='F')
# %% wrong: flattened by columns
def image2vector(image):
    return image.flatten('F').reshape(-1, 1)
# %% wrong: channels first
def image2vector(image):
    return image.transpose(2, 0, 1).reshape(-1, 1)
# %% wrong: channels first by moveaxis
def image2vector(image):
    return np.moveaxis(image, -1, 0).reshape(-1, 1)
# %% wrong: channel by channel stacked
def image2vector(image):
    return np.concatenate([image[:, :, k].reshape(-1, 1) for k in range(image.shape[2])])
# %% wrong: columns first
def image2vector(image):
    return image.transpose(1, 0, 2).reshape(-1, 1)
# %% wrong: rows and columns swapped in the loops
def image2vector(image):
    h, w, c = image.shape
    out = []
    for j in range(w):
        for i in range(h):
            for k in range(c):
                out.append(image[i, j, k])
    return np.array(out).reshape(-1, 1)
# %% wrong: last two axes swapped
def image2vector(image):
    return image.transpose(0, 2, 1).reshape(-1, 1)
# %% wrong: size of 64 by 64 pictures
def image2vector(image):
    return image.reshape(64 * 64 * 3, 1)
# %% wrong: size of the example
def image2vector(image):
    return image.reshape(12, 1)
# %% wrong: 3 channels fixed
def image2vector(image):
    return image.reshape(image.shape[0] * image.shape[1] * 3, 1)
# %% wrong: squares only
def image2vector(image):
    return image.reshape(image.shape[0] * image.shape[0] * image.shape[2], 1)
# %% wrong: third size forgotten
def image2vector(image):
    return image.reshape(image.shape[0] * image.shape[1], 1)
# %% wrong: sizes added
def image2vector(image):
    return image.reshape(image.shape[0] + image.shape[1] + image.shape[2], 1)
# %% wrong: shape index off by one
def image2vector(image):
    return image.reshape(image.shape[1] * image.shape[2] * image.shape[3], 1)
# %% wrong: the recipe for a stack of pictures
def image2vector(image):
    return image.reshape(image.shape[0], -1).T
# %% wrong: one row per row of pixels
def image2vector(image):
    return image.reshape(image.shape[0], -1)
# %% wrong: columns by the last axis
def image2vector(image):
    return image.reshape(-1, image.shape[-1])
# %% wrong: transposed table
def image2vector(image):
    return image.reshape(image.shape[2], -1)
# %% wrong: scaled
def image2vector(image):
    return image.reshape(-1, 1) / 255.
# %% wrong: whole division by 255
def image2vector(image):
    return image.reshape(-1, 1) // 255
# %% wrong: first channel only
def image2vector(image):
    return image[:, :, 0].reshape(-1, 1)
# %% wrong: first row only
def image2vector(image):
    return image[0].reshape(-1, 1)
# %% wrong: channels added
def image2vector(image):
    return image.sum(axis=2).reshape(-1, 1)
# %% wrong: channels averaged
def image2vector(image):
    return np.mean(image, axis=2).reshape(-1, 1)
# %% wrong: reshape result thrown away
def image2vector(image):
    image.reshape(-1, 1)
    return image
# %% wrong: nothing returned
def image2vector(image):
    v = image.reshape(-1, 1)
# %% wrong: printed
def image2vector(image):
    print(image.reshape(-1, 1))
# %% wrong: the shape of it
def image2vector(image):
    v = image.reshape(-1, 1)
    return v.shape
# %% wrong: resize in place returns None
def image2vector(image):
    v = image.copy()
    return v.resize((image.size, 1))
# %% wrong: list
def image2vector(image):
    return list(image.reshape(-1, 1))
# %% wrong: list of numbers
def image2vector(image):
    return [value for row in image for pixel in row for value in pixel]
# %% wrong: tolist
def image2vector(image):
    return image.reshape(-1, 1).tolist()
# %% wrong: sorted
def image2vector(image):
    return np.sort(image, axis=None).reshape(-1, 1)
# %% wrong: unique values
def image2vector(image):
    return np.unique(image).reshape(-1, 1)
# %% wrong: turned upside down
def image2vector(image):
    return image[::-1].reshape(-1, 1)
# %% wrong: colours from blue to red
def image2vector(image):
    return image[:, :, ::-1].reshape(-1, 1)
# %% wrong: zeros
def image2vector(image):
    return np.zeros((image.size, 1))
# %% wrong: misspelt argument
def image2vector(image):
    return img.reshape(-1, 1)
# %% wrong: misspelt method
def image2vector(image):
    return image.reshap(-1, 1)
# %% wrong: size with brackets
def image2vector(image):
    return image.reshape(image.size(), 1)
# %% wrong: shape with round brackets
def image2vector(image):
    return image.reshape(image.shape(0) * image.shape(1) * image.shape(2), 1)
# %% wrong: np.reshape without a shape
def image2vector(image):
    return np.reshape(image)
# %% wrong: np.reshape with loose sizes
def image2vector(image):
    return np.reshape(image, image.size, 1)
# %% wrong: two minus ones
def image2vector(image):
    return image.reshape(-1, -1)
# %% wrong: a bracket too few
def image2vector(image):
    v = image.reshape((image.shape[0] * image.shape[1] * image.shape[2], 1)
    return v
# %% wrong: an axis too many
def image2vector(image):
    return image.reshape(-1, 1, 1)
# %% wrong: notebook variable
my_image = np.arange(12).reshape(2, 3, 2)
def image2vector(image):
    return my_image.reshape(-1, 1)
# %% wrong: loops, counter not moved
def image2vector(image):
    h, w, c = image.shape
    v = np.zeros((h * w * c, 1))
    k = 0
    for i in range(h):
        for j in range(w):
            for l in range(c):
                v[k] = image[i, j, l]
    return v
# %% wrong: loops, place computed with the wrong width
def image2vector(image):
    h, w, c = image.shape
    v = np.zeros((h * w * c, 1))
    for i in range(h):
        for j in range(w):
            for k in range(c):
                v[(i * h + j) * c + k] = image[i, j, k]
    return v
# %% wrong: last pixel left out
def image2vector(image):
    flat = image.flatten()
    v = np.zeros((flat.size, 1))
    for i in range(flat.size - 1):
        v[i] = flat[i]
    return v
# %% wrong: cast to bytes
def image2vector(image):
    return image.reshape(-1, 1).astype(np.uint8)
# %% wrong: squeezed
def image2vector(image):
    return np.squeeze(image.reshape(-1, 1))
# %% wrong: image unchanged
def image2vector(image):
    return image
