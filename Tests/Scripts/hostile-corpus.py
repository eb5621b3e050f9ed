#!/usr/bin/env python3
"""Prints articles as JSON Lines whose fields and quotations are what spreadsheets and readers of CSV spoil."""
import json

FORMULAS = [
    "=1+1", '=HYPERLINK("https://x.example","here")', "+4420", "-3", "--", "@SUM(A1)", "\ttab first",
    "\rreturn first", "\x00nul first",
]
NUMBERS = [
    "007", "00012345678901234567890", "12345678901234567890", "0.10", "1e5", "1E-5", "0x1F", "1,234.5", "1.234,5",
    "$5", "50%", "½", "١٢٣",
]
DATES = ["2024-01-02", "1/2", "3-4", "12:30", "MAR1", "1 May"]
WORDS = ["TRUE", "false", "NaN", "NULL", "N/A", "#REF!", "_x000D_", "null", "-"]
MARKS = [
    'say "hello"', '"', '""', '"open', 'close"', "'apostrophe", "''", "a,b;c|d", "back\\slash", "<b>&amp;</b>",
    "{}[]()", "%0A", " leading space", "trailing space ", "two  spaces", "a\ttab",
]
LINES = [
    "line\nfeed", "carriage return\r\nand line feed", "carriage\rreturn", "ends with a newline\n",
    "\nstarts with one", "one\n\n\ntwo",
    "vertical\x0btab", "form\x0cfeed", "line\u2028separator", "next\u0085line",
]
SCRIPTS = [
    "Zoë Ångström", "e\u0301 decomposed", "日本語", "ελληνικά", "🙂 👩\u200d👩\u200d👧 🏴", "שלום עולם", "مرحبا، العالم",
    "\u202eturned round", "zero\u200bwidth", "no\u00a0break", "\ufeffmark first", "inner\ufeffmark", "\U0010ffff",
]
LONG = ["long " + "word " * 9000, "x" * 32000]


def article(number, value):
    """An article of which every field is `value`, and that quotes it."""
    quoted = value.replace('"', "'")
    return {
        # A list of outlets with such names would be longer than a cell of Calc, which takes 65,535 characters.
        "id": value, "outlet": value if len(value) < 100 else "Long", "title": value, "author": value, "section": value, "url": value,
        "date": value, "desk": value,
        "text": f"{value}\n\n\"{quoted} is a disgrace,\" said Mayor Vera Lund on the {number}th day.\n\n"
                f"Critics of {value} claimed that {value} had failed. \"{quoted}\" was all she would say.\n",
    }


def main():
    values = FORMULAS + NUMBERS + DATES + WORDS + MARKS + LINES + SCRIPTS + LONG
    for number, value in enumerate(values, 1):
        print(json.dumps(article(number, value)))


main()
