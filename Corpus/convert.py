#!/usr/bin/env python3
"""Turns the marked-up articles of the ChineseNews corpus into words, mentions or plain text.

usage: convert.py words [--granularity standard|fine] [--script simplified|traditional] FILE… > words.gold
       convert.py mentions [--script …] FILE… > mentions.jsonl
       convert.py text [--script …] FILE… > text.txt
       convert.py check FILE…

words     a line of the corpus a line, with spaces between its words; a blank line between articles
mentions  an article a line, as JSON: id, genre, script, date, text, and the names in `places`, `organizations` and `persons`
text      the articles without their mark-up; a blank line between them
check     counts for each folder and part, as a table; status 1 where the mark-up is wrong

Offsets count Unicode scalars of `text`, half-open. A name in another name stands in `nested` of the outer one; the links of a chain of places, or
the words of any other name, in `parts`. FORMAT.md describes the mark-up.
"""
import argparse
import json
import os
import re
import sys

KINDS = {"L": "places", "O": "organizations", "P": "persons"}
SINGULAR = {"L": "place", "O": "organization", "P": "person"}
SCRIPTS = ("simplified", "traditional")
SPACE = "␣"


class MarkupError(Exception):
    """What is wrong with a line."""


class Line:
    """One line of an article: its words, each a list of fine parts, and its names."""

    def __init__(self, source):
        self.words = []
        self.names = []  # (kind, first word, end word, depth), outer before inner
        opened = []
        for piece in source.split():
            if re.fullmatch(r"\{[LOP]", piece):
                opened.append((piece[1], len(self.words)))
                continue
            word = piece.rstrip("}")
            if not word or "{" in word or "}" in word:
                raise MarkupError(f"bracket out of place: {piece}")
            parts = [word] if word == "|" else word.split("|")
            if "" in parts or (SPACE in word and word != SPACE):
                raise MarkupError(f"empty part or space in a word: {piece}")
            self.words.append([" "] if word == SPACE else parts)
            for _ in range(len(piece) - len(word)):
                if not opened:
                    raise MarkupError(f"name closed that was not opened: {piece}")
                kind, first = opened.pop()
                self.names.append((kind, first, len(self.words), len(opened)))
        if opened:
            raise MarkupError("name left open")
        self.names.sort(key=lambda name: (name[1], -name[2], name[3]))
        self.offsets = [0]
        for word in self.words:
            self.offsets.append(self.offsets[-1] + sum(map(len, word)))

    @property
    def text(self):
        return "".join("".join(word) for word in self.words)

    def tokens(self, granularity):
        """The words, without spaces of the text."""
        for word in self.words:
            if word != [" "]:
                yield from word if granularity == "fine" else ["".join(word)]


class Article:
    """One article: what its head says, and its lines."""

    def __init__(self, path, number, head):
        fields = [field.strip() for field in head.lstrip("#").split("|")]
        if len(fields) != 4 or not all(fields) or fields[2] not in SCRIPTS or not re.fullmatch(r"\d{4}-\d\d-\d\d", fields[3]):
            raise MarkupError("the head is not: # id | genre | simplified or traditional | date")
        self.place = f"{path}:{number}"
        self.id, self.genre, self.script, self.date = fields
        self.lines = []

    def mentions(self):
        """The article as a JSON object."""
        result = {"id": self.id, "genre": self.genre, "script": self.script, "date": self.date}
        result["text"] = "\n".join(line.text for line in self.lines)
        result.update({name: [] for name in KINDS.values()})
        base = 0
        for line in self.lines:
            text = line.text

            def span(first, end):
                start, stop = line.offsets[first], line.offsets[end]
                return {"start": base + start, "end": base + stop, "text": text[start:stop]}

            for kind, first, end, depth in line.names:
                if depth > 0:
                    continue
                mention = span(first, end)
                if end - first > 1:
                    mention["parts"] = [span(i, i + 1) for i in range(first, end)]
                nested = [name for name in line.names if name[3] > 0 and first <= name[1] and name[2] <= end]
                if nested:
                    mention["nested"] = [{**span(i, j), "type": SINGULAR[inner]} for inner, i, j, _ in nested]
                result[KINDS[kind]].append(mention)
            base += len(text) + 1
        return result


def read(paths, failures, script=None):
    """The articles of the files, in order; what is wrong goes into `failures`."""
    for path in paths:
        article, is_wanted = None, None
        with open(path, encoding="utf-8-sig") as file:
            for number, source in enumerate(file, 1):
                source = source.strip()
                try:
                    if source.startswith("#"):
                        if article:
                            yield article
                        article = None
                        head = Article(path, number, source)
                        article = head if script in (None, head.script) else None
                        is_wanted = article is not None
                    elif not source:
                        if article:
                            yield article
                        article, is_wanted = None, None
                    elif article:
                        article.lines.append(Line(source))
                    elif is_wanted is None:
                        raise MarkupError("line outside an article")
                except MarkupError as error:
                    is_wanted = False
                    failures.append(f"{path}:{number}: {error}")
        if article:
            yield article


def check(paths, failures):
    """Counts of articles, lines, characters, words and names for each folder and part, as a Markdown table."""
    columns = ("articles", "lines", "characters", "words", "fine words", *KINDS.values(), "nested names")
    groups = {}
    seen = {}
    for path in paths:
        folder = os.path.basename(os.path.dirname(os.path.abspath(path)))
        for article in read([path], failures):
            if article.id in seen:
                failures.append(f"{article.place}: {article.id} is also at {seen[article.id]}")
            seen[article.id] = article.place
            counts = dict.fromkeys(columns, 0)
            counts["articles"] = 1
            for line in article.lines:
                counts["lines"] += 1
                counts["characters"] += line.offsets[-1]
                counts["words"] += sum(1 for _ in line.tokens("standard"))
                counts["fine words"] += sum(1 for _ in line.tokens("fine"))
                for kind, _, _, depth in line.names:
                    counts["nested names" if depth else KINDS[kind]] += 1
            for group in f"{folder}, {article.id[0]}", "all":
                total = groups.setdefault(group, dict.fromkeys(columns, 0))
                for column in columns:
                    total[column] += counts[column]
    print("| part |", " | ".join(columns), "|")
    print("|---" * (len(columns) + 1) + "|")
    for group in sorted(groups, key=lambda group: (group == "all", group)):
        print("|", group, "|", " | ".join(f"{count:,}" for count in groups[group].values()), "|")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("form", choices=("words", "mentions", "text", "check"))
    parser.add_argument("--granularity", choices=("standard", "fine"), default="standard")
    parser.add_argument("--script", choices=SCRIPTS)
    parser.add_argument("files", nargs="+", metavar="FILE")
    arguments = parser.parse_args()
    failures = []
    if arguments.form == "check":
        check(arguments.files, failures)
    else:
        is_first = True
        for article in read(arguments.files, failures, arguments.script):
            if arguments.form == "mentions":
                print(json.dumps(article.mentions(), ensure_ascii=False))
                continue
            if not is_first:
                print()
            is_first = False
            for line in article.lines:
                print(" ".join(line.tokens(arguments.granularity)) if arguments.form == "words" else line.text)
    for failure in failures:
        print(failure, file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
