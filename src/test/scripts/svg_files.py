#!/usr/bin/env python3
"""Opens SVG files in headless Chromium: they ask for nothing, run nothing, and look like our PNG files.

    python3 src/test/scripts/svg_files.py FOLDER

The folder has PNG files with two pixels to a unit, and in its folders name, embed and outline an SVG file for each. Those that only name
their font have another one on most machines. Wrong files of this script's own come along: without them, a check that sees nothing would
pass.
"""

import concurrent.futures
import pathlib
import re
import subprocess
import sys
import tempfile

import chromium

WIDTH, HEIGHT, RATIO = 600, 400, 2

# How much of full scale a picture may differ from the PNG: by letters of any font, by the way Chromium fills letters, and other marks.
# Chromium fills light letters on dark otherwise than we do, which makes 0.005 of a table. Another font there makes 0.018 and more, an
# empty picture 0.05 and more.
MOST = {"name": 0.03, "embed": 0.008, "outline": 0.002}

# A frame for each file, so that it is opened as what it is: in an <img>, Chromium itself would forbid all that is looked for here.
FRAME = f'<iframe src="%s" width="{WIDTH}" height="{HEIGHT}" style="border: 0; display: block"></iframe>\n'
PAGE = '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body style="margin: 0">\n%s</body></html>'

ACTIVE = re.compile(r"<(script|foreignObject|image|use)\b|\son\w+\s*=|href\s*=|javascript:|@import|url\((?!data:)")
ELSEWHERE = '<image width="9" height="9" href="http://example.invalid/a.png"/></svg>'


def shown(files, folder):
    """Opens files, and returns the addresses that they asked for and the picture of each."""
    page = folder / "page.html"
    page.write_text(PAGE % "".join(FRAME % file.as_uri() for file in files))
    found, picture = chromium.opened(page, WIDTH, HEIGHT * len(files), RATIO)
    tile = f"{WIDTH * RATIO}x{HEIGHT * RATIO}"
    parts = folder / "part-%d.png"
    subprocess.run(["convert", "png:-", "-crop", tile, "+repage", parts], input=picture, check=True)
    return found, [folder / f"part-{k}.png" for k in range(len(files))]


def difference(one, other):
    """Returns the mean difference of two pictures as a part of full scale."""
    command = ["compare", "-metric", "MAE", one, other, "null:"]
    said = subprocess.run(command, capture_output=True, text=True).stderr
    return float(re.search(r"\((.*)\)", said).group(1))


def faults(kind, folder):
    """Returns what is wrong with the files of a kind."""
    files = sorted((folder / kind).glob("*.svg"))
    images = sorted(folder.glob("*.png"))
    if not files or [file.stem for file in files] != [image.stem for image in images]:
        return [f"{kind}: there is not an SVG file for each PNG file"]
    wrong = [f"{kind}/{file.name} is active" for file in files if ACTIVE.search(file.read_text())]
    with tempfile.TemporaryDirectory() as name:
        found, pictures = shown(files, pathlib.Path(name))
        if found:
            wrong.append(f"{kind}: the files ask for {', '.join(sorted(found))}")
        for file, picture, image in zip(files, pictures, images):
            differs = difference(picture, image)
            if differs >= MOST[kind]:
                wrong.append(f"{kind}/{file.name} and its PNG differ by {differs:.4f}")
        if difference(pictures[0], images[1]) < MOST["embed"]:
            wrong.append(f"{kind}: another figure would not be found")
    return wrong


def blind_spots(folder):
    """Returns what would not be found in files that are wrong."""
    image = max(folder.glob("*.png"), key=lambda png: "steps" in png.name)
    right = (folder / "embed" / image.name).with_suffix(".svg").read_text()
    with tempfile.TemporaryDirectory() as name:
        asking, other_font = pathlib.Path(name) / "asking.svg", pathlib.Path(name) / "font.svg"
        asking.write_text(right.replace("</svg>", ELSEWHERE))
        other_font.write_text(re.sub('font-family="[^"]*"', 'font-family="serif"', right, count=1))
        found, pictures = shown([asking, other_font], pathlib.Path(name))
        missed = []
        if not found or not ACTIVE.search(asking.read_text()):
            missed.append("a file that asks for a picture would not be found")
        if difference(pictures[1], image) < MOST["embed"]:
            missed.append("letters of another font would not be found")
        return missed


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    with concurrent.futures.ThreadPoolExecutor(2) as two:
        work = [two.submit(blind_spots, folder), *(two.submit(faults, kind, folder) for kind in MOST)]
        wrong = [fault for done in work for fault in done.result()]
    if wrong:
        sys.exit("\n".join(wrong))
    count = len(list(folder.glob("*.png")))
    print(f"figures: ok ({count} with embedded letters and with outlines look like their PNG in Chromium, and ask for nothing)")


main()
