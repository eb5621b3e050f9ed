#!/usr/bin/env python3
"""Opens each CSV of folders of results in LibreOffice, saves it again and compares the cells.

    Tests/Scripts/spreadsheet.py RESULTS…

Every column is imported as text, as README advises. Each difference is told as file, row and column.
"""
import csv
import glob
import os
import subprocess
import sys
import tempfile

FILTER = "Text - txt - csv (StarCalc)"
# Differences that are told in full.
SHOWN = 50
COMMA, QUOTE, UTF8, FIRST_LINE, TEXT = 44, 34, 76, 1, 2
# Cells of an article's length are no fault of ours.
csv.field_size_limit(2**31 - 1)


def rows(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        return list(csv.reader(file))


def save_again(files, folder, profile):
    """Opens `files` with every column as text, and saves them as CSV in `folder`."""
    columns = max(len(rows(file)[0]) for file in files)
    formats = "/".join(f"{column}/{TEXT}" for column in range(1, columns + 1))
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{profile}", "--headless",
         f"--infilter={FILTER}:{COMMA},{QUOTE},{UTF8},{FIRST_LINE},{formats},0,false,false",
         "--convert-to", f"csv:{FILTER}:{COMMA},{QUOTE},{UTF8},{FIRST_LINE},,0,false,true,false",
         "--outdir", folder] + files,
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def differences(path, copy):
    """Each difference of two tables as a line."""
    ours, theirs = rows(path), rows(copy)
    if len(ours) != len(theirs):
        yield f"{path}: {len(ours)} rows came back as {len(theirs)}"
    for number, (our, their) in enumerate(zip(ours, theirs), 1):
        if len(our) != len(their):
            yield f"{path}: row {number}: {len(our)} cells came back as {len(their)}"
        for name, before, after in zip(ours[0], our, their):
            if before != after:
                same = len(os.path.commonprefix([before, after]))
                yield (f"{path}: row {number}, {name}: at character {same} of {len(before)} "
                       f"{before[same:same + 40]!r} came back as {after[same:same + 40]!r}")


def main():
    faults = 0
    with tempfile.TemporaryDirectory() as scratch:
        for number, folder in enumerate(sys.argv[1:]):
            files = sorted(glob.glob(os.path.join(folder, "*.csv")))
            copies = os.path.join(scratch, str(number))
            save_again(files, copies, os.path.join(scratch, "profile"))
            cells = 0
            for file in files:
                for line in differences(file, os.path.join(copies, os.path.basename(file))):
                    faults += 1
                    if faults <= SHOWN:
                        print(line)
                cells += sum(map(len, rows(file)))
            print(f"{folder}: {len(files)} tables, {cells} cells")
    print("all cells are the same" if faults == 0 else f"{faults} differences")
    sys.exit(faults != 0)


main()
