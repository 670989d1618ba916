#!/usr/bin/env python3
"""Makes the data of an over-confident classifier: logits and true classes of handwritten digits.

    python3 src/test/scripts/digits.py

writes resources/io/github/tauscope/examples/digits-logits.npy (1547 x 10, float32) and digits-targets.npy (1547, uint8). Needs numpy and scikit-learn (Debian: python3-sklearn); another version may round differently.

The images are scikit-learn's digits (1797 of 8 x 8 pixels), a part of E. Alpaydin, C. Kaynak, "Optical recognition of
handwritten digits", 1998, UCI machine learning repository, https://doi.org/10.24432/C50P49 (CC BY 4.0). With noise on the pixels, a
network of 64 hidden units without regularisation learns 250 of them by heart; the rows are those that it has not seen.
"""

import os
import warnings

import numpy as np
from sklearn.datasets import load_digits
from sklearn.neural_network import MLPClassifier

TARGET = "resources/io/github/tauscope/examples/"
TRAINED_ON = 250
NOISE = 3.5

random = np.random.RandomState(0)
digits = load_digits()
order = random.permutation(len(digits.target))
pixels = (digits.data + random.normal(0, NOISE, digits.data.shape))[order] / 16
truth = digits.target[order]

warnings.filterwarnings("ignore")
network = MLPClassifier((64,), alpha=0, max_iter=4300, tol=0, n_iter_no_change=4300, random_state=0)
network.fit(pixels[:TRAINED_ON], truth[:TRAINED_ON])

hidden = np.maximum(0, pixels[TRAINED_ON:] @ network.coefs_[0] + network.intercepts_[0])
logits = (hidden @ network.coefs_[1] + network.intercepts_[1]).astype(np.float32)

os.makedirs(TARGET, exist_ok=True)
np.save(TARGET + "digits-logits.npy", logits)
np.save(TARGET + "digits-targets.npy", truth[TRAINED_ON:].astype(np.uint8))
print("accuracy", np.mean(logits.argmax(axis=1) == truth[TRAINED_ON:]))
