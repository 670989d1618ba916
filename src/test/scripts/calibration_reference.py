#!/usr/bin/env python3
"""Prints the reference values of CalibrationReferenceTest, computed with 50 digits by mpmath.

Independent of the Java code: by the definitions, with mpmath's root finder. The rows are made by integer arithmetic, so that
the test makes the same ones without a file.

    python3 src/test/scripts/calibration_reference.py

Needs mpmath (Debian: python3-mpmath).
"""

from mpmath import diff, exp, findroot, inf, log, mp, mpf, sqrt

mp.dps = 50


def rows(n, classes, masked):
    """Logits that are multiples of 1/8, and true classes, by a linear congruence; `masked` masks a class of each second row."""
    state = 12345
    made = []
    for row in range(n):
        z = []
        for _ in range(classes):
            state = (state * 1103515245 + 12345) % 2**31
            z.append(mpf((state >> 16) % 97 - 48) / 8)
        state = (state * 1103515245 + 12345) % 2**31
        best = max(range(classes), key=lambda i: z[i])
        y = best if (state >> 16) % 10 < 6 else (state >> 20) % classes
        if masked and row % 2 == 1:
            z[(y + 1) % classes] = -inf
        made.append((z, y))
    return made


def softmax(z, beta):
    top = max(z)
    weights = [mpf(0) if v == -inf else exp((v - top) * beta) for v in z]
    total = sum(weights)
    return [w / total for w in weights]


def nll(data, beta):
    return sum(-log(softmax(z, beta)[y]) for z, y in data) / len(data)


def slope(data, beta):
    def of(z, y):
        return sum(p * v for p, v in zip(softmax(z, beta), z) if p) - z[y]

    return sum(of(z, y) for z, y in data) / len(data)


def curvature(data, beta):
    def of(z):
        p = softmax(z, beta)
        mean = sum(q * v for q, v in zip(p, z) if q)
        return sum(q * (v - mean) ** 2 for q, v in zip(p, z) if q)

    return sum(of(z) for z, _ in data) / len(data)


def brier(data, beta):
    def of(z, y):
        return sum((p - (i == y)) ** 2 for i, p in enumerate(softmax(z, beta)))

    return sum(of(z, y) for z, y in data) / len(data)


def outcomes(data, beta):
    """Confidence and correctness of each row; a tie of m counts 1/m."""
    for z, y in data:
        ties = [i for i, v in enumerate(z) if v == max(z)]
        yield max(softmax(z, beta)), (mpf(1) / len(ties) if y in ties else mpf(0))


def gaps(data, beta, bins):
    """(n_b, |accuracy - confidence|) of bins (lo, hi] of equal width."""
    for k in range(bins):
        inside = [o for o in outcomes(data, beta) if mpf(k) / bins < o[0] <= mpf(k + 1) / bins]
        if inside:
            n = len(inside)
            yield n, abs(sum(c for c, _ in inside) / n - sum(a for _, a in inside) / n)


def wilson(share, n):
    z = mpf("1.95996398454005423552459443052055152795555007786954839847695264636163")
    centre = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * sqrt(share * (1 - share) / n + z * z / (4 * mpf(n) ** 2))
    return centre - half, centre + half


def show(name, value):
    print(f"  {name:24}{mp.nstr(value, 25)}")


for n, classes, masked in [(60, 5, False), (41, 3, True)]:
    data = rows(n, classes, masked)
    print(f"rows {n} x {classes}, masked {masked}")
    for beta in (mpf(1) / 2, mpf(2)):
        show(f"nll at beta {mp.nstr(beta, 3)}", nll(data, beta))
        show("its slope", slope(data, beta))
        show("its curvature", curvature(data, beta))
    # the derivatives by the formula are those of the definition
    assert abs(diff(lambda b: nll(data, b), mpf(2)) - slope(data, mpf(2))) < mpf(10) ** -20
    best = findroot(lambda b: slope(data, b), mpf(1) / 4)
    show("tau*", 1 / best)
    show("standard error of ln beta", 1 / (best * sqrt(n * curvature(data, best))))
    show("nll at tau*", nll(data, best))
    show("accuracy", sum(c for _, c in outcomes(data, 1)) / n)
    for name, beta in (("1", mpf(1)), ("tau*", best)):
        show(f"brier at tau {name}", brier(data, beta))
        found = list(gaps(data, beta, 15))
        show("ece", sum(m * g for m, g in found) / n)
        show("mce", max(g for _, g in found))
print("wilson")
for right, n in [(3, 4), (8, 10), (0, 10), (10, 10), (450, 500)]:
    low, high = wilson(mpf(right) / n, n)
    show(f"{right} of {n}", low)
    show("", high)
