#!/usr/bin/env python3
"""Measures how soon the first chart is on the screen, beside an empty JavaFX window, and prints a table in Markdown.

    mvn -q package -DskipTests
    python3 src/test/scripts/start_benchmark.py
    python3 src/test/scripts/start_benchmark.py --options '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'
    python3 src/test/scripts/start_benchmark.py --program target/dist/tauscope/bin/tauscope  # after mvn -Pdist package

Needs Debian's xvfb and libgtk-3-0, and a JDK. Each program is started on a virtual display, again and again, both in turn,
and watched in the memory of the display until 10 000 pixels have the blue of the bars, which is also the empty window's
only colour. Then its processor time and its resident memory are read; the memory again three seconds later. The middle of
all runs counts. The commands without a window are measured beside `java -version`.
"""
import argparse
import glob
import mmap
import os
import shlex
import statistics
import subprocess
import tempfile
import time

ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../.."))
JAR = os.path.join(ROOT, "target/tauscope.jar")
EMPTY = os.path.join(ROOT, "src/test/java/io/github/tauscope/app/bench/EmptyWindow.java")
BLUE = bytes([0xB2, 0x72, 0x00])  # of a little-endian pixel
PIXELS = 10_000
EVERY = 16  # of this many lines of the screen, one is looked at
SETTLED = 3
TICKS = os.sysconf("SC_CLK_TCK")


class Screen:
    """A virtual display whose pixels are read from the file that Xvfb keeps them in."""

    WIDTH, HEIGHT = 1366, 768

    def __init__(self, folder):
        reading, writing = os.pipe()
        size = f"{self.WIDTH}x{self.HEIGHT}x24"
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-noreset", "-fbdir", folder]
        self.server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as number:
            display = ":" + number.readline().strip()
        # settings that nobody has changed, since the bars of a dark window have another blue, and no state to go on with
        options = f"-Djava.util.prefs.userRoot={folder} -Dtauscope.state={folder}/state"
        self.environment = {"DISPLAY": display, "JAVA_TOOL_OPTIONS": options}
        with open(os.path.join(folder, "Xvfb_screen0"), "rb") as file:
            self.memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        field = lambda k: int.from_bytes(self.memory[4 * k : 4 * k + 4], "big")
        self.pixels, self.line = field(0) + 12 * field(19), field(12)

    def shows_chart(self):
        starts = range(self.pixels, self.pixels + self.line * self.HEIGHT, self.line * EVERY)
        return sum(self.memory[start : start + self.line].count(BLUE) for start in starts) >= PIXELS / EVERY

    def close(self):
        self.server.terminate()
        self.server.wait()


def processor_seconds(pid):
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def resident_megabytes(pid):
    with open(f"/proc/{pid}/status") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmRSS")) / 1024


def first_picture(command, screen):
    """Returns the seconds until the picture, the processors' seconds, and the megabytes then and a while later."""
    start = time.perf_counter()
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    program = subprocess.Popen(command, env={**os.environ, **screen.environment}, **quiet)
    try:
        while not screen.shows_chart():
            if program.poll() is not None or time.perf_counter() - start > 60:
                raise SystemExit(f"no chart from {command}")
            time.sleep(0.005)
        passed = time.perf_counter() - start
        found = passed, processor_seconds(program.pid), resident_megabytes(program.pid)
        time.sleep(SETTLED)
        return *found, resident_megabytes(program.pid)
    finally:
        program.terminate()
        program.wait()
        while screen.shows_chart():
            time.sleep(0.005)


def whole_run(command):
    """Returns the seconds that a command takes, and those of the processors."""
    start = time.perf_counter()
    program = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(program.pid, 0)
    program.returncode = os.waitstatus_to_exitcode(status)
    if program.returncode:
        raise SystemExit(f"{command} failed")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime


def print_table(corner, titles, measure, ours, theirs, runs):
    """Prints the medians of two commands measured in turn, after a run of each that does not count, and returns the ratios."""
    measure(theirs), measure(ours)
    pairs = [(measure(ours), measure(theirs)) for _ in range(runs)]
    print(f"\n| {corner} | Tauscope | beside it | ratio |\n|---|--:|--:|--:|")
    ratios = []
    for k, title in enumerate(titles):
        own, other = (statistics.median(pair[side][k] for pair in pairs) for side in (0, 1))
        ratios.append(own / other)
        print(f"| {title} | {own:.2f} | {other:.2f} | {own / other:.2f} |", flush=True)
    return ratios


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--program", help="the command that opens the window")
    parser.add_argument("--options", default="", help="options of the JVM for Tauscope, if --program is not given")
    parser.add_argument("--most", type=float, help="fail if the first picture takes more times as long as the empty window")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        libraries = os.pathsep.join([folder, *sorted(glob.glob(os.path.join(ROOT, "target/lib/*.jar")))])
        subprocess.run(["javac", "-d", folder, "-cp", libraries, EMPTY], check=True)
        ours = shlex.split(given.program or "") or ["java", *given.options.split(), "-jar", JAR]
        theirs = ["java", "-cp", libraries, "io.github.tauscope.app.bench.EmptyWindow"]
        screen = Screen(folder)
        try:
            titles = ["first picture, s", "processors until then, s", "memory then, MB", f"memory {SETTLED} s later, MB"]
            first, *_ = print_table("window", titles, lambda command: first_picture(command, screen), ours, theirs, given.runs)
        finally:
            screen.close()
        table = [*ours, "table", "--logits", "1,5,7,10"]
        titles = ["`table --logits 1,5,7,10`, s", "processors, s"]
        print_table("command", titles, whole_run, table, ["java", "-version"], given.runs)
    if given.most and first > given.most:
        raise SystemExit(f"the first picture takes {first:.2f} times as long as an empty window, more than {given.most}")


if __name__ == "__main__":
    main()
