# %% right: reshape and transpose
def flatten_images(images):
    ### START CODE HERE ###
    flat = images.reshape(images.shape[0], -1).T
    ### END CODE HERE ###
    return flat
# %% right: sizes multiplied
def flatten_images(images):
    m, h, w, c = images.shape
    return images.reshape(m, h * w * c).T
# %% right: np.reshape and np.transpose
def flatten_images(images):
    return np.transpose(np.reshape(images, (len(images), -1)))
# %% right: np.prod
def flatten_images(images):
    m = images.shape[0]
    n = np.prod(images.shape[1:])
    X = images.reshape((m, n)).T
    assert X.shape == (n, m)
    return X
# %% right: loop over pictures
def flatten_images(images):
    m, h, w, c = images.shape
    X = np.zeros((h * w * c, m))
    for i in range(m):
        X[:, i] = images[i].reshape(-1)
    return X
# %% right: loop, columns as (n, 1)
def flatten_images(images):
    m = images.shape[0]
    n = images.size // m
    X = np.empty((n, m), dtype=images.dtype)
    for i, image in enumerate(images):
        X[:, i:i + 1] = image.reshape(n, 1)
    return X
# %% right: list comprehension and np.array
def flatten_images(images):
    return np.array([image.flatten() for image in images]).T
# %% right: column_stack
def flatten_images(images):
    return np.column_stack([image.ravel() for image in images])
# %% right: stack along the last axis
def flatten_images(images):
    return np.stack([im.reshape(-1) for im in images], axis=-1)
# %% right: hstack of columns
def flatten_images(images):
    return np.hstack([im.reshape(-1, 1) for im in images])
# %% right: concatenate
def flatten_images(images):
    return np.concatenate([np.reshape(im, (-1, 1)) for im in images], axis=1)
# %% right: moveaxis
def flatten_images(images):
    return np.moveaxis(images, 0, 3).reshape(-1, images.shape[0])
# %% right: transpose of the axes
def flatten_images(images):
    m, h, w, c = images.shape
    return images.transpose(1, 2, 3, 0).reshape(h * w * c, m)
# %% right: rollaxis
def flatten_images(images):
    return np.rollaxis(images, 0, 4).reshape((-1, len(images)))
# %% right: helper from the first lab
def image2vector(image):
    return image.reshape(image.size, 1)

def flatten_images(images):
    return np.concatenate([image2vector(image) for image in images], axis=1)
# %% right: five loops
def flatten_images(images):
    m, h, w, c = images.shape
    X = []
    for i in range(h):
        for j in range(w):
            for k in range(c):
                row = []
                for p in range(m):
                    row.append(images[p, i, j, k])
                X.append(row)
    return np.array(X)
# %% right: einsum
def flatten_images(images):
    return np.einsum('mhwc->hwcm', images).reshape(-1, images.shape[0])
# %% right: floats
def flatten_images(images):
    return images.astype(float).reshape(images.shape[0], -1).T
# %% right: swapaxes
def flatten_images(images):
    rows = images.reshape((images.shape[0], images.shape[1] * images.shape[2] * images.shape[3]))
    return rows.swapaxes(0, 1)
# %% right: copy of it
def flatten_images(images):
    X = images.reshape(images.shape[0], -1).T.copy()
    print("shape:", X.shape)
    return X
# %% right: ravel and cut by steps
def flatten_images(images):
    n = images[0].size
    return np.array([images.ravel()[k::n] for k in range(n)])
# %% right: lambda
flatten_images = lambda images: images.reshape(len(images), -1).T
# %% wrong: rows
def flatten_images(images):
    return images.reshape(images.shape[0], -1)
# %% wrong: rows by sizes
def flatten_images(images):
    m, h, w, c = images.shape
    return images.reshape(m, h * w * c)
# %% wrong: scrambled
def flatten_images(images):
    return images.reshape(-1, images.shape[0])
# %% wrong: scrambled by sizes
def flatten_images(images):
    m, h, w, c = images.shape
    return images.reshape(h * w * c, m)
# %% wrong: transposed first
def flatten_images(images):
    return images.T.reshape(-1, images.shape[0])
# %% wrong: transposed, then the example's recipe
def flatten_images(images):
    return images.T.reshape(images.shape[0], -1).T
# %% wrong: transposed and turned again
def flatten_images(images):
    return images.T.reshape(images.shape[0], -1)
# %% wrong: one column
def flatten_images(images):
    return images.reshape(-1, 1)
# %% wrong: one row
def flatten_images(images):
    return images.reshape(1, -1)
# %% wrong: rank-1
def flatten_images(images):
    return images.flatten()
# %% wrong: rank-1 transposed
def flatten_images(images):
    return images.ravel().T
# %% wrong: pixels as rows
def flatten_images(images):
    return images.reshape(-1, images.shape[3]).T
# %% wrong: recipe for one picture
def flatten_images(images):
    return images.reshape(images.shape[0] * images.shape[1] * images.shape[2], 1)
# %% wrong: colours forgotten
def flatten_images(images):
    return images.reshape(images.shape[0], images.shape[1] * images.shape[2]).T
# %% wrong: 64 fixed
def flatten_images(images):
    return images.reshape(images.shape[0], 64 * 64 * 3).T
# %% wrong: 12288 rows
def flatten_images(images):
    return images.reshape(12288, -1)
# %% wrong: 209 pictures fixed
def flatten_images(images):
    return images.reshape(209, -1).T
# %% wrong: three colours fixed
def flatten_images(images):
    return images.reshape(images.shape[0], images.shape[1] * images.shape[2] * 3).T
# %% wrong: squares only
def flatten_images(images):
    num_px = images.shape[1]
    return images.reshape(images.shape[0], num_px * num_px * 3).T
# %% wrong: squares only, any colours
def flatten_images(images):
    num_px = images.shape[1]
    c = images.shape[3]
    return images.reshape(images.shape[0], num_px * num_px * c).T
# %% wrong: fortran order
def flatten_images(images):
    return images.reshape(images.shape[0], -1, order='F').T
# %% wrong: fortran order to columns
def flatten_images(images):
    return images.reshape((-1, images.shape[0]), order='F')
# %% wrong: colours apart
def flatten_images(images):
    return images.transpose(0, 3, 1, 2).reshape(images.shape[0], -1).T
# %% wrong: columns first
def flatten_images(images):
    return images.transpose(0, 2, 1, 3).reshape(images.shape[0], -1).T
# %% wrong: colours, columns, rows
def flatten_images(images):
    return images.transpose(3, 2, 1, 0).reshape(-1, images.shape[0])
# %% wrong: scaled
def flatten_images(images):
    return images.reshape(images.shape[0], -1).T / 255.
# %% wrong: scaled by whole division
def flatten_images(images):
    return images.reshape(images.shape[0], -1).T // 255
# %% wrong: standardised
def flatten_images(images):
    X = images.reshape(images.shape[0], -1).T
    return (X - X.mean()) / X.std()
# %% wrong: first picture only
def flatten_images(images):
    return images[0].reshape(-1, 1)
# %% wrong: last picture only
def flatten_images(images):
    for image in images:
        X = image.reshape(-1, 1)
    return X
# %% wrong: returns in the loop
def flatten_images(images):
    m = images.shape[0]
    X = np.zeros((images[0].size, m))
    for i in range(m):
        X[:, i] = images[i].flatten()
        return X
# %% wrong: last picture left out
def flatten_images(images):
    m = images.shape[0]
    X = np.zeros((images[0].size, m))
    for i in range(m - 1):
        X[:, i] = images[i].flatten()
    return X
# %% wrong: first picture left out
def flatten_images(images):
    return images[1:].reshape(images.shape[0] - 1, -1).T
# %% wrong: first picture in every column
def flatten_images(images):
    m = images.shape[0]
    X = np.zeros((images[0].size, m))
    for i in range(m):
        X[:, i] = images[0].flatten()
    return X
# %% wrong: pictures put into rows of the array
def flatten_images(images):
    m = images.shape[0]
    X = np.zeros((images[0].size, m))
    for i in range(m):
        X[i] = images[i].flatten()
    return X
# %% wrong: order of pictures turned round
def flatten_images(images):
    return images[::-1].reshape(images.shape[0], -1).T
# %% wrong: list of vectors
def flatten_images(images):
    return [image.flatten() for image in images]
# %% wrong: list of columns
def flatten_images(images):
    return [image.reshape(-1, 1) for image in images]
# %% wrong: three axes
def flatten_images(images):
    return np.array([image.reshape(-1, 1) for image in images])
# %% wrong: vstack of columns
def flatten_images(images):
    return np.vstack([image.reshape(-1, 1) for image in images])
# %% wrong: vstack of rows
def flatten_images(images):
    return np.vstack([image.reshape(1, -1) for image in images])
# %% wrong: result of reshape lost
def flatten_images(images):
    images.reshape(images.shape[0], -1).T
    return images
# %% wrong: T forgotten in brackets
def flatten_images(images):
    return images.reshape(images.shape[0], -1).T()
# %% wrong: t
def flatten_images(images):
    return images.reshape(images.shape[0], -1).t
# %% wrong: nothing returned
def flatten_images(images):
    X = images.reshape(images.shape[0], -1).T
# %% wrong: printed
def flatten_images(images):
    print(images.reshape(images.shape[0], -1).T)
# %% wrong: the shape
def flatten_images(images):
    return images.reshape(images.shape[0], -1).T.shape
# %% wrong: variable of the notebook
train_set_x_orig = np.arange(24).reshape(2, 2, 2, 3)
def flatten_images(images):
    return train_set_x_orig.reshape(train_set_x_orig.shape[0], -1).T
# %% wrong: m of the notebook
m_train = 209
def flatten_images(images):
    return images.reshape(m_train, -1).T
# %% wrong: misspelt
def flatten_images(images):
    return image.reshape(images.shape[0], -1).T
# %% wrong: shape with round brackets
def flatten_images(images):
    return images.reshape(images.shape(0), -1).T
# %% wrong: two minus ones
def flatten_images(images):
    return images.reshape(-1, -1).T
# %% wrong: a bracket is missing
def flatten_images(images):
    return images.reshape((images.shape[0], -1).T
# %% wrong: unpacked into three
def flatten_images(images):
    m, h, w = images.shape
    return images.reshape(m, h * w * 3).T
# %% wrong: colours averaged
def flatten_images(images):
    return images.mean(axis=3).reshape(images.shape[0], -1).T
# %% wrong: first colour only
def flatten_images(images):
    return images[:, :, :, 0].reshape(images.shape[0], -1).T
# %% wrong: bgr
def flatten_images(images):
    return images[..., ::-1].reshape(images.shape[0], -1).T
# %% wrong: one number per picture
def flatten_images(images):
    return images.reshape(images.shape[0], -1).sum(axis=1).reshape(1, -1)
# %% wrong: unchanged
def flatten_images(images):
    return images
# %% wrong: only the transpose
def flatten_images(images):
    return images.T
# %% wrong: zeros
def flatten_images(images):
    m, h, w, c = images.shape
    return np.zeros((h * w * c, m))
# %% wrong: squeezed
def flatten_images(images):
    return np.squeeze(images.reshape(images.shape[0], -1).T)
# %% wrong: number of pictures from the wrong axis
def flatten_images(images):
    return images.reshape(images.shape[1], -1).T
# %% wrong: number of pictures from the last axis
def flatten_images(images):
    return images.reshape(images.shape[-1], -1)
# %% wrong: sizes added
def flatten_images(images):
    m, h, w, c = images.shape
    return images.reshape(m, h + w + c).T
