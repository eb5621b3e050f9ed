#!/usr/bin/env python3
"""Validates the data packages of folders of results; run by frictionless.sh.

A package with a cell that its column does not allow must fail, so that a validator that looks at nothing is found
out.
"""
import os
import shutil
import sys
import tempfile

from frictionless import Package


def validate(folder):
    """Prints the tables of a package with their rows; returns whether it is valid."""
    report = Package(os.path.join(folder, "datapackage.json")).validate()
    for task in report.tasks:
        print(f"  {task.name:14} {'valid' if task.valid else 'INVALID'}  {task.stats.get('rows', 0)} rows")
        for error in task.errors[:10]:
            print(f"    {error.message}")
    for error in report.errors:
        print(f"  {error.message}")
    return report.valid and len(report.tasks) > 0


def damaged_is_found(folder):
    """Whether a copy with a word among the numbers of articles.csv is invalid."""
    with tempfile.TemporaryDirectory() as scratch:
        copy = shutil.copytree(folder, os.path.join(scratch, "damaged"))
        path = os.path.join(copy, "articles.csv")
        with open(path, "rb") as file:
            header, rest = file.read().split(b"\r\n", 1)
        column = header.decode("utf-8-sig").split(",").index("words")
        cells = ["some"] * (column + 1) + [""] * (header.count(b",") - column)
        with open(path, "wb") as file:
            file.write(header + b"\r\n" + ",".join(cells).encode() + b"\r\n" + rest)
        return not Package(os.path.join(copy, "datapackage.json")).validate().valid


def main():
    ok = True
    for folder in sys.argv[1:]:
        print(os.path.basename(folder))
        ok = validate(folder) and ok
    if not damaged_is_found(sys.argv[1]):
        print("a damaged package was called valid")
        ok = False
    sys.exit(not ok)


main()
