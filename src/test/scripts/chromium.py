"""Opens pages in headless Chromium, for the scripts beside this one. Needs Chromium and ImageMagick.

Whatever a page asks for is in Chromium's log, and goes to a proxy where nothing listens.
"""

import json
import pathlib
import subprocess
import tempfile
from urllib.parse import urlsplit

FLAGS = """--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
--disable-component-update --disable-sync --hide-scrollbars --proxy-server=127.0.0.1:9""".split()

# What Chromium asks for by itself, page or no page; such a request has no page as its initiator either.
OWN = ("google.com", "googleapis.com", "gvt1.com", "127.0.0.1")
NO_PAGE = "not an origin"


def opened(page, width, height, ratio=1):
    """Returns the addresses that a page asked for, or had looked up, and its picture as a PNG file."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        log, picture = folder / "log.json", folder / "page.png"
        flags = [f"--window-size={width},{height}", f"--force-device-scale-factor={ratio}"]
        files = [f"--user-data-dir={folder / 'profile'}", f"--log-net-log={log}", f"--screenshot={picture}"]
        command = ["chromium", *FLAGS, *flags, *files, page.as_uri()]
        subprocess.run(command, check=True, timeout=120, capture_output=True)
        return requests(json.loads(log.read_text())), picture.read_bytes()


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


def is_blank(picture):
    """Returns whether less than a hundredth of a picture differs from its first pixel."""
    command = ["convert", "png:-", "-depth", "8", "rgb:-"]
    pixels = subprocess.run(command, input=picture, check=True, capture_output=True).stdout
    count = len(pixels) // 3
    same = sum(pixels[i : i + 3] == pixels[:3] for i in range(0, len(pixels), 3))
    return count - same < count / 100
