#!/usr/bin/env python3
"""Measures rows of a large array file beside numpy and SciPy, and prints a table in Markdown.

    mvn -q package -DskipTests
    python3 src/test/scripts/rows_benchmark.py

Needs numpy and SciPy. The file is 1000 rows of 151 936 logits in float16, 304 MB, just written and so in the system's cache.
Both open it and compute the softmax of the first row in double precision, then that of the next: numpy by
`np.load(mmap_mode="r")`. The processes take turns, ours with 100 MB of heap, and the fastest counts. Then the whole window opens
the file and goes from row to row, on a virtual display (Debian's package xvfb), with as much heap; of several windows the fastest
counts, for each number.
"""
import os
import subprocess
import sys
import tempfile
import time

ROWS, CLASSES = 1000, 151936
PROCESSES, ROUNDS = 3, 50
TARGET = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../target")


def write(path):
    import numpy

    draw = numpy.random.default_rng(1)
    array = numpy.lib.format.open_memmap(path, "w+", numpy.float16, (ROWS, CLASSES))
    for row in range(ROWS):
        array[row] = draw.normal(0, 3, CLASSES)
    array.flush()


def times_of_numpy(path):
    import numpy
    from scipy.special import softmax

    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        array = numpy.load(path, mmap_mode="r")
        softmax(array[0].astype(numpy.float64))
        first = time.perf_counter()
        softmax(array[1].astype(numpy.float64))
        times.append((1000 * (first - start), 1000 * (time.perf_counter() - first)))
    return [*times[0], *map(min, zip(*times))]


def printed(command):
    return [float(word) for word in subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()]


def main():
    if sys.argv[1:2] == ["--numpy"]:
        print(*times_of_numpy(sys.argv[2]))
        return
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "logits.npy")
        write(path)
        classes = os.pathsep.join([os.path.join(TARGET, "tauscope.jar"), os.path.join(TARGET, "test-classes")])
        java = ["java", "-Xmx100m", "-XX:+UseSerialGC", "-cp", classes]
        ours = [*java, "io.github.tauscope.input.array.RowsBenchmark", path]
        theirs = [sys.executable, os.path.abspath(__file__), "--numpy", path]
        runs = [(printed(ours), printed(theirs)) for _ in range(PROCESSES)]
        in_window = ["xvfb-run", "-a", *java, "io.github.tauscope.app.rows.RowsInWindowBenchmark", path]
        window = [min(column) for column in zip(*(printed(in_window) for _ in range(PROCESSES)))]
    own, other = ([min(column) for column in zip(*side)] for side in zip(*runs))
    names = [
        "open, and the first row, for the first time in a process",
        "the next row, for the first time",
        "open, and the first row, warm",
        "the next row, warm",
    ]
    print("| ms | Tauscope | numpy and SciPy | ratio |\n|---|--:|--:|--:|")
    for name, a, b in zip(names, own, other):
        print(f"| {name} | {a:.2f} | {b:.2f} | {a / b:.2f} |")
    print(f"\nHeap while the file is open: {own[4]:.1f} MiB\n")
    print("| ms in the window, until the picture is there | for the first time | median |\n|---|--:|--:|")
    print(f"| the first row, from the choice of the file | {window[0]:.0f} | {window[2]:.0f} |")
    print(f"| the next row | {window[1]:.0f} | {window[3]:.0f} |")
    print(f"\nThe JavaFX thread is busy for {window[4]:.0f} ms of the latter.")
    print(f"Heap of the window in the end: {window[5]:.1f} MiB")


if __name__ == "__main__":
    main()
