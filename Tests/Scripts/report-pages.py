#!/usr/bin/env python3
"""Reads every page of a report as text: its size, structure, links and names. report-pages.py REPORT…"""
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

LARGEST = 300_000
VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
REFERENCES = ("aria-labelledby", "aria-describedby", "aria-controls", "for")


class Page(HTMLParser):
    """The structure of a page, and what is wrong with it."""

    def __init__(self, text):
        super().__init__()
        self.findings, self.ids, self.links, self.references = [], Counter(), [], []
        self.headings, self.open, self.tables, self.policy = [], [], [], ""
        self.feed(text)
        self.close()
        self.check_document()

    def find(self, kind):
        self.findings.append((kind, f"line {self.getpos()[0]}"))

    def handle_starttag(self, tag, pairs):
        attributes = dict(pairs)
        self.note(tag, attributes)
        if tag == "table":
            named = "aria-label" in attributes or "aria-labelledby" in attributes
            self.tables.append({"named": named, "headers": 0})
        if tag == "caption" and self.tables:
            self.tables[-1]["named"] = True
        if tag == "th":
            self.tables[-1]["headers"] += 1
            if "scope" not in attributes:
                self.find("a header cell has no scope")
        if tag in HEADINGS:
            self.headings.append(int(tag[1]))
        if tag == "img" and "alt" not in attributes:
            self.find("a picture has no alt")
        # A drawing within another is a part of it.
        if tag == "svg" and "svg" not in self.open and attributes.get("aria-hidden") != "true" and not (
                attributes.get("role") in ("img", "group", "figure")
                and (attributes.get("aria-label") or attributes.get("aria-labelledby"))):
            self.find("a drawing has no role and name")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, pairs):
        self.handle_starttag(tag, pairs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open[-1] != tag:
            self.find(f"</{tag}> closes <{self.open[-1] if self.open else 'nothing'}>")
        if tag in self.open:
            while self.open.pop() != tag:
                pass
        if tag == "table" and self.tables:
            table = self.tables.pop()
            if not table["named"]:
                self.find("a table has no caption and no name")
            if not table["headers"]:
                self.find("a table has no header cells")

    def note(self, tag, attributes):
        if "id" in attributes:
            self.ids[attributes["id"]] += 1
        for name in attributes:
            if name == "style" or name.startswith("on"):
                self.find(f"<{tag}> has the attribute {name}, which the policy forbids")
        for name in ("href", "src"):
            if name in attributes and tag != "base":
                self.links.append((tag, attributes[name], attributes.get("rel") or ""))
        for name in REFERENCES:
            self.references += (attributes.get(name) or "").split()
        if tag == "script" and "src" not in attributes:
            self.find("a script stands inside the page")
        if tag == "meta" and attributes.get("http-equiv") == "Content-Security-Policy":
            self.policy = attributes.get("content") or ""
        if tag == "html" and not attributes.get("lang"):
            self.find("the page has no language")

    def check_document(self):
        levels = [0] + self.headings
        twice = [name for name, count in self.ids.items() if count > 1]
        faults = {
            "not one heading of the first level": self.headings.count(1) != 1,
            "a level of headings is left out": any(b > a + 1 for a, b in zip(levels, levels[1:])),
            "no content security policy": "default-src 'none'" not in self.policy,
            "an element is never closed": self.open,
            "an id stands twice": twice,
            "an attribute names an id that is not there": set(self.references) - set(self.ids),
        }
        self.findings += [(kind, str(fault)) for kind, fault in faults.items() if fault]


def read(path):
    """The path of a page, what is wrong with it by itself, its ids, and where its links go."""
    data = path.read_bytes()
    page = Page(data.decode("utf-8"))
    findings, links = page.findings, []
    if len(data) > LARGEST:
        findings.append((f"larger than {LARGEST:,} bytes", f"{len(data):,}"))
    for tag, link, relation in page.links:
        parts = urlsplit(link)
        if not parts.scheme and not parts.netloc:
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path.resolve()
            links.append((str(target), unquote(parts.fragment), link))
        elif tag != "a":
            findings.append(("something is loaded from elsewhere", f"<{tag}> {link}"))
        elif parts.scheme not in ("http", "https", "mailto") or "noreferrer" not in relation.split():
            findings.append(("a link out of the report tells where it comes from, or runs code", link))
    return str(path.resolve()), findings, set(page.ids), links


def check(report):
    """Prints what is wrong with the pages of a report, each fault once; returns how many faults there are."""
    paths = sorted(report.rglob("*.html"))
    with ProcessPoolExecutor() as pool:
        pages = list(pool.map(read, paths, chunksize=16))
    ids = {path: names for path, _, names, _ in pages}
    places = {}
    for path, (name, findings, _, links) in zip(paths, pages):
        for target, anchor, link in dict.fromkeys(links):
            if target not in ids and not Path(target).exists():
                findings.append(("a link leads to no file", link))
            elif anchor and target in ids and anchor not in ids[target]:
                findings.append(("a link leads to no place of its page", link))
        for kind, detail in findings:
            places.setdefault(kind, []).append((str(path.relative_to(report)), detail))
    print(f"{report}: {len(paths)} pages, the largest of {max(path.stat().st_size for path in paths):,} bytes")
    for kind, found in sorted(places.items()):
        page, detail = found[0]
        print(f"  {kind}: {len(found)} times on {len(dict(found))} pages, as {page}: {detail}")
    return len(places)


if __name__ == "__main__":
    sys.exit(1 if sum([check(Path(folder)) for folder in sys.argv[1:]]) else 0)
