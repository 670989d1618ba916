#!/usr/bin/env python3
"""Opens pages in headless Chromium: none may ask for anything besides itself, and none may be blank.

    python3 src/test/scripts/handout_pages.py FOLDER

Needs Chromium and ImageMagick. Whatever is asked for is in Chromium's log, and goes to a proxy where nothing listens.
Two pages of this script's own come first: without them, a check that sees nothing would pass.
"""

import concurrent.futures
import json
import pathlib
import subprocess
import sys
import tempfile
from urllib.parse import urlsplit

FLAGS = """--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
--disable-component-update --disable-sync --hide-scrollbars --window-size=800,1600 --proxy-server=127.0.0.1:9""".split()

# What Chromium asks for by itself, page or no page; such a request has no page as its initiator either.
OWN = ("google.com", "googleapis.com", "gvt1.com", "127.0.0.1")
NO_PAGE = "not an origin"

ELSEWHERE = '<img src="http://example.invalid/a.png" alt=""/>'
PLAIN = '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body>%s</body></html>'


def opened(page):
    """Returns the addresses that a page asked for, or had looked up, and the pixels of its picture."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        log, picture = folder / "log.json", folder / "page.png"
        files = [f"--user-data-dir={folder / 'profile'}", f"--log-net-log={log}", f"--screenshot={picture}"]
        subprocess.run(["chromium", *FLAGS, *files, page.as_uri()], check=True, timeout=60, capture_output=True)
        pixels = subprocess.run(["convert", picture, "-depth", "8", "rgb:-"], check=True, capture_output=True).stdout
        return requests(json.loads(log.read_text())), pixels


def requests(log):
    """Returns the addresses in a log but for those that Chromium asks for by itself."""
    found = set()
    for event in log["events"]:
        given = event.get("params", {})
        for address in filter(None, (given.get("url"), given.get("host"))):
            host = urlsplit(address if "//" in address else "//" + address).hostname or ""
            is_own = any(host == own or host.endswith("." + own) for own in OWN)
            if not is_own or given.get("initiator", NO_PAGE) != NO_PAGE:
                found.add(address)
    return found


def is_blank(pixels):
    """Returns whether less than a hundredth of the picture differs from its first pixel."""
    count = len(pixels) // 3
    same = sum(pixels[i : i + 3] == pixels[:3] for i in range(0, len(pixels), 3))
    return count - same < count / 100


def fault(page):
    """Returns what is wrong with a page; empty if it is as it should be."""
    found, pixels = opened(page)
    if found:
        return f"{page.name} asks for {', '.join(sorted(found))}"
    return f"{page.name} is blank" if is_blank(pixels) else ""


def main():
    pages = sorted(pathlib.Path(sys.argv[1]).resolve().glob("*.html"))
    if not pages:
        sys.exit("there are no pages")
    with tempfile.TemporaryDirectory() as name:
        own = pathlib.Path(name) / "own.html"
        own.write_text(PLAIN % ELSEWHERE)
        found, pixels = opened(own)
        if not found or not is_blank(pixels):
            sys.exit("a page that asks for a picture, or a blank one, would not be found")
        own.write_text(pages[0].read_text().replace("<main>", "<main>" + ELSEWHERE))
        if opened(own)[0]:
            sys.exit("the policy of the pages lets a request through")
    with concurrent.futures.ThreadPoolExecutor(2) as two:
        faults = list(filter(None, two.map(fault, pages)))
    if faults:
        sys.exit("\n".join(faults))
    print(f"handouts: ok ({len(pages)} pages ask for nothing)")


main()
