#!/usr/bin/env python3
"""Opens pages in headless Chromium: none may ask for anything besides itself, and none may be blank.

    python3 src/test/scripts/handout_pages.py FOLDER

Two pages of this script's own come first: without them, a check that sees nothing would pass.
"""

import concurrent.futures
import pathlib
import sys
import tempfile

import chromium

SIZE = (800, 1600)

ELSEWHERE = '<img src="http://example.invalid/a.png" alt=""/>'
PLAIN = '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body>%s</body></html>'


def fault(page):
    """Returns what is wrong with a page; empty if it is as it should be."""
    found, picture = chromium.opened(page, *SIZE)
    if found:
        return f"{page.name} asks for {', '.join(sorted(found))}"
    return f"{page.name} is blank" if chromium.is_blank(picture) else ""


def main():
    pages = sorted(pathlib.Path(sys.argv[1]).resolve().glob("*.html"))
    if not pages:
        sys.exit("there are no pages")
    with tempfile.TemporaryDirectory() as name:
        own = pathlib.Path(name) / "own.html"
        own.write_text(PLAIN % ELSEWHERE)
        found, picture = chromium.opened(own, *SIZE)
        if not found or not chromium.is_blank(picture):
            sys.exit("a page that asks for a picture, or a blank one, would not be found")
        own.write_text(pages[0].read_text().replace("<main>", "<main>" + ELSEWHERE))
        if chromium.opened(own, *SIZE)[0]:
            sys.exit("the policy of the pages lets a request through")
    with concurrent.futures.ThreadPoolExecutor(2) as two:
        faults = list(filter(None, two.map(fault, pages)))
    if faults:
        sys.exit("\n".join(faults))
    print(f"handouts: ok ({len(pages)} pages ask for nothing)")


main()
