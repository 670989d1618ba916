#!/usr/bin/env python3
"""Measures `tauscope render` beside matplotlib drawing the same charts, and prints tables in Markdown.

    mvn -q package -DskipTests
    /usr/bin/python3 src/test/scripts/render_benchmark.py
    JAVA_OPTIONS='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' /usr/bin/python3 src/test/scripts/render_benchmark.py
    PROGRAM=target/dist/tauscope/bin/tauscope /usr/bin/python3 src/test/scripts/render_benchmark.py  # after mvn -Pdist package

Needs Debian's python3-matplotlib. A chart is two panels of bars, the logits and the softmax of them with their values as
text, 1200 x 800 pixels, the PNG with twice as many each way. Both programs write the 100 charts in one process. Each is
measured several times in turn, and the fastest is taken, since whatever else the machine does only adds.
"""
import math
import os
import random
import resource
import subprocess
import sys
import tempfile
import time

CHARTS = 100
ROUNDS = 3
JAR = os.path.join(os.path.dirname(__file__), "../../../target/tauscope.jar")
JAVA = ["java", *os.environ.get("JAVA_OPTIONS", "").split(), "-jar", JAR]
PROGRAM = os.environ.get("PROGRAM", "").split() or JAVA


def charts():
    draw = random.Random(1)
    sizes = [4, 8, 12]
    return [[round(draw.uniform(-5, 10), 2) for _ in range(sizes[k % 3])] for k in range(CHARTS)]


def softmax(logits):
    weights = [math.exp(z - max(logits)) for z in logits]
    return [w / sum(weights) for w in weights]


def draw_by_matplotlib(folder, ending, count):
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    for k, logits in enumerate(charts()[:count]):
        figure, (above, below) = pyplot.subplots(2, 1, figsize=(12, 8), height_ratios=[3, 7])
        labels = [str(i + 1) for i in range(len(logits))]
        above.bar_label(above.bar(labels, logits, color="#9cc7e0"))
        below.bar_label(below.bar(labels, softmax(logits), color="#0072b2"), fmt="%.4f")
        below.axhline(1 / len(logits), color="#d55e00", linestyle="--")
        above.set_title("Logits z", loc="left")
        below.set_title("Probabilities softmax(z)", loc="left")
        figure.savefig(os.path.join(folder, f"{k}.{ending}"), dpi=200 if ending == "png" else 72)
        pyplot.close(figure)


def matplotlib_command(folder, ending, count):
    return [sys.executable, os.path.abspath(__file__), "--draw", folder, ending, str(count)]


def tauscope_command(folder, ending, count):
    lines = [
        f"--logits {','.join(map(str, logits))} --out {folder}/{k}.{ending}"
        for k, logits in enumerate(charts()[:count])
    ]
    if count == 1:
        return [*PROGRAM, "render", *lines[0].split()]
    batch = os.path.join(folder, "batch.txt")
    with open(batch, "w") as file:
        file.write("\n".join(lines) + "\n")
    return [*PROGRAM, "render", "--batch", batch]


def measured(command):
    """Returns the seconds that passed, and those of the processors."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    subprocess.run(command, check=True)
    passed = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return passed, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def row(name, ending, count):
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = [], []
        for _ in range(ROUNDS):
            ours.append(measured(tauscope_command(folder, ending, count)))
            theirs.append(measured(matplotlib_command(folder, ending, count)))
        own, other = [min(column) for column in zip(*ours)], [min(column) for column in zip(*theirs)]
        print(
            f"| {name} | {own[0]:.2f} | {other[0]:.2f} | {own[0] / other[0]:.2f}"
            f" | {own[1]:.2f} | {other[1]:.2f} | {own[1] / other[1]:.2f} |",
            flush=True,
        )


def main():
    if sys.argv[1:2] == ["--draw"]:
        draw_by_matplotlib(sys.argv[2], sys.argv[3], int(sys.argv[4]))
        return
    print("| s | Tauscope | matplotlib | ratio | Tauscope, processors | matplotlib, processors | ratio |")
    print("|---|--:|--:|--:|--:|--:|--:|")
    row("100 charts as SVG", "svg", CHARTS)
    row("100 charts as PNG", "png", CHARTS)
    row("100 charts as PDF", "pdf", CHARTS)
    row("one SVG from a cold start", "svg", 1)
    row("one PNG from a cold start", "png", 1)
    row("one PDF from a cold start", "pdf", 1)


if __name__ == "__main__":
    main()
