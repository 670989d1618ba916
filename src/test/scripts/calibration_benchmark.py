#!/usr/bin/env python3
"""Measures temperature scaling of a large array file beside SciPy, and prints a table in Markdown.

    mvn -q package -DskipTests
    python3 src/test/scripts/calibration_benchmark.py

Needs numpy and SciPy. The file has 50 000 x 1000 logits in float32 (200 MB), just written and so in the system's cache. Ours is the fit
from the mapped file, in a JVM that has just started and has 300 MB of heap; and the whole command `calibrate`: the start of the JVM, the
fit, NLL, Brier score and ECE before and after, and the simulated perfect models. SciPy's is the fit alone: `minimize_scalar` over
`logsumexp` in float64, bounded as in scikit-learn, from an array in memory. The processes take turns, and the fastest counts.
"""

import json
import os
import subprocess
import sys
import tempfile
import time

ROWS, CLASSES, PROCESSES = 50_000, 1000, 3
TARGET = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../target")


def write(logits, targets):
    import numpy

    draw = numpy.random.default_rng(1)
    truth = draw.integers(0, CLASSES, ROWS)
    array = draw.normal(0, 3, (ROWS, CLASSES)).astype(numpy.float32)
    array[numpy.arange(ROWS), truth] += 8
    numpy.save(logits, array)
    numpy.save(targets, truth)


def scipy(logits, targets):
    import numpy
    from scipy.optimize import minimize_scalar
    from scipy.special import logsumexp

    z = numpy.load(logits).astype(numpy.float64)
    truth = z[numpy.arange(ROWS), numpy.load(targets)]
    start = time.perf_counter()
    best = minimize_scalar(
        lambda log_beta: numpy.mean(logsumexp(numpy.exp(log_beta) * z, axis=1) - numpy.exp(log_beta) * truth),
        bounds=(-10, 10),
        method="bounded",
    )
    print(json.dumps({"seconds": time.perf_counter() - start, "temperature": float(numpy.exp(-best.x))}))


def printed(command):
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def fit(logits, targets):
    classes = os.pathsep.join([os.path.join(TARGET, "tauscope.jar"), os.path.join(TARGET, "test-classes")])
    return printed(["java", "-Xmx300m", "-cp", classes, "io.github.tauscope.input.FitBenchmark", logits, targets])


def whole_command(logits, targets):
    jar = os.path.join(TARGET, "tauscope.jar")
    command = ["java", "-Xmx300m", "-jar", jar, "calibrate", "--in", logits, "--targets", targets, "--format", "json"]
    start = time.perf_counter()
    temperature = printed(command)["temperature"]
    return {"seconds": time.perf_counter() - start, "temperature": temperature}


def main():
    if sys.argv[1:2] == ["--scipy"]:
        scipy(*sys.argv[2:])
        return
    with tempfile.TemporaryDirectory() as folder:
        files = [os.path.join(folder, name) for name in ("logits.npy", "targets.npy")]
        write(*files)
        scipy_fit = [sys.executable, os.path.abspath(__file__), "--scipy", *files]
        turns = [(fit(*files), whole_command(*files), printed(scipy_fit)) for _ in range(PROCESSES)]
    own, whole, other = (min(side, key=lambda run: run["seconds"]) for side in zip(*turns))
    print("| | s | of SciPy's | τ* |\n|---|--:|--:|--:|")
    for name, run in (("Tauscope, the fit", own), ("Tauscope, the whole command", whole), ("SciPy, the fit", other)):
        print(f"| {name} | {run['seconds']:.1f} | {run['seconds'] / other['seconds']:.3f} | {run['temperature']:.12g} |")


if __name__ == "__main__":
    main()
