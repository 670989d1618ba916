#!/usr/bin/env python3
"""Writes src/test/resources/io/github/tauscope/kernel/softmax-reference.csv: inputs, and p and ln p to 60 digits.

Independent of the Java oracle: Python's decimal module with 120 digits, by the definition of softmax. The inputs are
doubles in hexadecimal, so that nothing is rounded on the way. Run it from the root of the project; the same file comes
out each time.

    python3 src/test/scripts/softmax_reference.py

A line: family;temperature;logits;p;ln p, with spaces between numbers, and -inf for the logarithm of 0.
"""

import math
import random
from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal, localcontext

TARGET = "src/test/resources/io/github/tauscope/kernel/softmax-reference.csv"
DIGITS = 60
EXACT = Context(prec=120, Emax=MAX_EMAX, Emin=MIN_EMIN)
# exp of less has more than 10^18 digits before the first that is not 0; as a p it is 0 in any double.
NOTHING = Decimal("-1e9")
INFINITY = math.inf


def weight(exponent):
    return Decimal(0) if exponent is None or exponent < NOTHING else exponent.exp()


def exponent(logit, greatest, temperature):
    """(z - max z) / tau; None for minus infinity."""
    if logit == -INFINITY:
        return None
    difference = Decimal(logit) - Decimal(greatest)
    if difference == 0 or temperature == INFINITY:
        return Decimal(0)
    return None if temperature == 0 else difference / Decimal(temperature)


def log1p(x):
    """ln(1 + x) for x >= 0; the series where 120 digits of 1 + x would lose those of x."""
    return x - x * x / 2 + x * x * x / 3 if x < Decimal("1e-40") else (1 + x).ln()


def softmax(logits, temperature):
    greatest = max(logits)
    exponents = [exponent(z, greatest, temperature) for z in logits]
    weights = [weight(e) for e in exponents]
    others = sum(weights[i] for i in range(len(weights)) if i != logits.index(greatest))
    total = 1 + others
    log_total = log1p(others)
    return [w / total for w in weights], [None if e is None else e - log_total for e in exponents]


def families(rng):
    normal = lambda n, sigma: [rng.gauss(0, sigma) for _ in range(n)]
    log_uniform = lambda low, high: math.exp(rng.uniform(math.log(low), math.log(high)))
    for _ in range(40):
        yield "typical", normal(rng.randint(2, 12), 3), log_uniform(0.01, 100)
    for _ in range(30):
        yield "deep tails", normal(rng.randint(2, 12), 300), log_uniform(0.3, 3)
    for k in range(24):
        yield "edge of underflow", [0.0, -700 - 2.3 * k, -350.0 - k], 1.0
    for _ in range(20):
        yield "shifted", [z + rng.choice([1e6, -1e6, 1e15, -1e12]) for z in normal(8, 3)], log_uniform(0.01, 100)
    for _ in range(20):
        yield "huge", [(2 * rng.random() - 1) * 1.7e308 for _ in range(6)], log_uniform(1e300, 1.7e308)
    for t in (5e-324, 1e-300, 1.0, 1e200):
        yield "huge", [1e308, -1e308, 9e307], t
    for _ in range(20):
        unit = rng.choice([5e-324, 1e-310])
        yield "subnormal", [round(g) * unit for g in normal(6, 20)], unit * rng.randint(1, 40)
    for _ in range(20):
        logits = normal(8, 3)
        for i in rng.sample(range(8), 4):
            logits[i] = -INFINITY
        yield "masked", logits, log_uniform(0.01, 100)
    for k in range(24):
        yield "near one", [1.6 * k + 1, 0.0, -1.0], 0.7
    for _ in range(12):
        z = rng.uniform(-10, 10)
        yield "near ties", [z, math.nextafter(z, 100), z], math.ulp(z) * log_uniform(0.1, 10)
    for t in (0.0, INFINITY):
        yield "limits", [1.0, 5.0, 7.0, 10.0], t
        yield "limits", [3.0, 3.0, 1.0, -INFINITY], t
        yield "limits", [1e308, -1e308, 5e-324, 0.0], t
    for t in (0.1, 1.0, 10.0, 100.0, 10000.0):
        yield "published", [1.0, 5.0, 7.0, 10.0], t
    for t in (0.5, 5.0):
        yield "published", [2.0, 5.0, 8.0], t
    yield "published", [100.0, 0.0, 0.0, 0.0], 1.0


def number(value):
    if value is None:
        return "-inf"
    with localcontext(EXACT) as context:
        context.prec = DIGITS
        return f"{+value:e}"


def main():
    with localcontext(EXACT), open(TARGET, "w", encoding="utf-8", newline="\n") as target:
        for family, logits, temperature in families(random.Random(20261124)):
            probabilities, logarithms = softmax(logits, temperature)
            target.write(
                ";".join(
                    [
                        family,
                        float.hex(temperature),
                        " ".join(map(float.hex, logits)),
                        " ".join(map(number, probabilities)),
                        " ".join(map(number, logarithms)),
                    ]
                )
                + "\n"
            )


if __name__ == "__main__":
    main()
