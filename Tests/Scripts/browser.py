#!/usr/bin/env python3
"""Reads pages of a report in Chromium as readers do: wide and narrow, light and dark, with a keyboard, with
tables that are sorted, without scripts. Of each folder it takes the first pages and the largest, of the top all."""
import argparse
import os
import shutil
import sys
from collections import Counter
from pathlib import Path

from axe_playwright_python.base import AXE_FILE_PATH
from playwright.sync_api import sync_playwright

VIEWS = [(1280, "light"), (1280, "dark"), (390, "light"), (390, "dark")]
KEYBOARD = [(1280, "light"), (390, "dark")]
AXE = Path(AXE_FILE_PATH).read_text()
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
QUESTIONS = Path(__file__).with_suffix(".js").read_text()


def sample(report, count):
    """The pages of the top, and of each folder the first ones and the largest."""
    pages = sorted(report.glob("*.html"))
    for folder in sorted({page.parent for page in report.rglob("*.html")} - {report}):
        inside = sorted(folder.glob("*.html"))
        largest = max(inside, key=lambda page: page.stat().st_size)
        pages += inside[:count] + ([largest] if largest not in inside[:count] else [])
    return pages


class Reader:
    """A window of the browser that notes what its pages ask for and complain of."""

    def __init__(self, browser, report, width=1280, scheme="light", scripts=True):
        self.report = report.as_uri() + "/"
        self.context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=scripts)
        self.page = self.context.new_page()
        self.noise = []
        self.page.on("request", self.note)
        self.page.on("console", lambda message: self.noise.append(("the console says something", message.text)))
        self.page.on("pageerror", lambda error: self.noise.append(("a script fails", str(error))))

    def note(self, request):
        if not request.url.startswith(self.report):
            self.noise.append(("something is loaded from elsewhere", request.url))

    def open(self, path):
        """Shows a page; returns what it asked for and complained of."""
        self.noise.clear()
        self.page.goto(path.as_uri())
        return list(self.noise)

    def ask(self, question):
        """The answer to a question of browser.js."""
        return self.page.evaluate(f"({QUESTIONS.strip().rstrip(';')}).{question}()")


def accessibility(page):
    """The rules of WCAG 2 A and AA and of good practice that a page breaks."""
    page.evaluate(AXE)
    result = page.evaluate(
        "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, preload: false,"
        " resultTypes: ['violations']})", TAGS)
    return [
        (f"{rule['help']} ({rule['id']}, {rule['impact']})", " ".join(node["html"].split())[:120])
        for rule in result["violations"] for node in rule["nodes"]
    ]


def keyboard(reader):
    """What Tab does not reach in order, or where the focus is not seen."""
    for _ in range(reader.ask("watchFocus") + 3):
        reader.page.keyboard.press("Tab")
    return reader.ask("focusFaults")


def without_scripts(reader, plain, path):
    """What shows with the scripts of the report alone, or is of no use without them."""
    findings = plain.open(path)
    texts, scripted = plain.ask("texts"), reader.ask("texts")
    everything = Counter(scripted["seen"] + scripted["controls"])
    lists = {
        "a text does not show without scripts": texts["unseen"],
        "a text shows without scripts alone": Counter(texts["seen"]) - everything,
        "a text shows with scripts alone": Counter(scripted["seen"]) - Counter(texts["seen"]),
        "a control does nothing without scripts": plain.ask("controls"),
    }
    return findings + [(kind, detail) for kind, details in lists.items() for detail in details]


def script(browser, report, path):
    """What the script of the report does wrong: tables that sort and filter, a theme that stays."""
    reader = Reader(browser, report)
    findings = reader.open(path)
    before, button = reader.ask("paper"), reader.page.locator("button.theme")
    for turn in ("dark", "light") if button.count() else ():
        button.focus()
        reader.page.keyboard.press("Enter")
        pressed = reader.ask("paper")
        if (pressed == before) != (turn == "light"):
            findings.append(("the button of the theme does nothing", turn))
        findings += accessibility(reader.page)
        reader.page.reload()
        if reader.ask("paper") != pressed:
            findings.append(("the theme is forgotten", turn))
    findings += [tuple(fault) for fault in reader.ask("tables")] + reader.noise
    reader.context.close()
    return findings


def read(path, views, plain, picture):
    """What is wrong with a page, as kind, detail and view; `picture` makes the path of a picture, or is nothing."""
    found = []
    for (width, scheme), reader in views.items():
        findings = reader.open(path)
        if picture:
            reader.page.screenshot(path=picture(width, scheme), full_page=True)
        findings += accessibility(reader.page)
        if scheme == "light":
            findings += [("wider than the window", wide) for wide in reader.ask("overflow")]
        if (width, scheme) == VIEWS[0]:
            findings += without_scripts(reader, plain, path)
        if (width, scheme) in KEYBOARD:
            findings += reader.open(path) + keyboard(reader)
        found += [(kind, detail, f"{width} {scheme}") for kind, detail in findings]
    return found


def check(browser, report, count, shots):
    """Prints a line for each page, then each fault once; returns how many faults there are."""
    views = {view: Reader(browser, report, *view) for view in VIEWS}
    plain = Reader(browser, report, scripts=False)
    places = {}
    for path in sample(report, count):
        name = path.relative_to(report).as_posix()
        stem = name.removesuffix(".html").replace("/", "-")
        found = [(*fault, "1280 light") for fault in script(browser, report, path)]
        found += read(path, views, plain, shots and (lambda *view: shots / ("-".join(map(str, (stem, *view))) + ".png")))
        print(f"{name}: {path.stat().st_size:,} bytes, findings: {len({kind for kind, *_ in found})}", flush=True)
        for kind, detail, view in found:
            places.setdefault(kind, []).append((name, view, detail))
    print(f"\n{report}, findings: {len(places)}")
    for kind, found in sorted(places.items()):
        views_found = sorted({view for _, view, _ in found})
        print(f"  {kind}: {len(found)} times on {len({name for name, *_ in found})} pages, {', '.join(views_found)}")
        for detail, name in list({detail: name for name, _, detail in reversed(found)}.items())[:3]:
            print(f"    {name}: {detail}")
    return len(places)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shots", type=Path, help="a folder for pictures of every page")
    parser.add_argument("--sample", type=int, default=2, help="pages of each folder, beside the largest (2)")
    parser.add_argument("reports", nargs="+", type=Path)
    options = parser.parse_args()
    with sync_playwright() as playwright:
        # Chromium refuses its sandbox to root.
        arguments = ["--disable-smooth-scrolling"] + (["--no-sandbox"] if os.geteuid() == 0 else [])
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=arguments)
        count = sum(check(browser, report.resolve(), options.sample, options.shots) for report in options.reports)
        browser.close()
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
