#!/usr/bin/env python3
"""Sorts the errors of a word segmentation into classes, and counts them.

usage: word_errors.py [--granularity standard|fine] [--script simplified|traditional] [--examples N] GOLD OUTPUT

GOLD, OUTPUT   as score_words.py takes them
--examples     how many of the most frequent examples a class shows (5); 0 shows none

An error is a place between two boundaries that gold and output share, and inside which they differ. It belongs to the first class that fits. Names are
those that the mark-up of the corpus marks; where gold has no marks, they are guessed by the tables in Sources/CLexicon/Tables.
"""
import argparse
import collections
import os
import re
import sys

import score_words

TABLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "Sources", "CLexicon", "Tables")
HEADS = tuple("公司 集团 大学 学院 学校 中学 小学 医院 银行 法院 检察院 委员会 协会 学会 联盟 部队 研究所 研究院 出版社 日报 局 厅 部 署 院 委".split())
NUMERALS = set("0123456789０１２３４５６７８９零〇一二三四五六七八九十百千万亿两兩几幾半萬億第％%")
TIMES = re.compile(r"[\d０-９〇零一二三四五六七八九十]+[年月日时分秒號号點点時]")

CLASSES = (
    "Chinese names of persons",
    "foreign names of persons",
    "places",
    "organizations",
    "numbers and dates",
    "Latin and symbols",
    "gold cuts, output joins",
    "gold joins two or three characters, output cuts",
    "gold joins four and more characters, output cuts",
    "boundaries that cross",
)


class Tables:
    """What the library's tables know, for names in gold without marks."""

    def __init__(self):
        self.surnames = {row[0] for row in rows("surnames.tsv") if len(row) > 1 and float(row[1]) > 0}
        self.given = {row[0] for row in rows("given-names.tsv")}
        self.transcribing = {row[0] for row in rows("transliteration.tsv")}
        self.suffixes = tuple(row[0] for row in rows("word-parts.tsv") if row[1] == "place")
        self.words, self.tags = set(), {}
        for name in "words.tsv", "words-extra.tsv", "words-names.tsv":
            for row in rows(name):
                self.words.add(row[0])
                self.tags[row[0]] = row[2]

    def kind(self, word):
        """The kind of name that a word looks like: P, F, L, O or None."""
        tag = self.tags.get(word)
        if tag:
            return {"nr": "P", "nrf": "F", "ns": "L", "nt": "O"}.get(tag)
        if "·" in word or len(word) > 2 and all(character in self.transcribing for character in word):
            return "F"
        if len(word) > 2 and word.endswith(HEADS):
            return "O"
        if len(word) > 2 and word.endswith(self.suffixes):
            return "L"
        for length in 2, 1:
            rest = word[length:]
            if word[:length] in self.surnames and 1 <= len(rest) <= 2 and all(c in self.given for c in rest):
                return "P"
        return None


def rows(name):
    with open(os.path.join(TABLES, name), encoding="utf-8-sig") as file:
        for line in file:
            line = line.rstrip("\r\n")
            if line and not line.startswith("#"):
                yield line.split("\t")


def errors(gold, output):
    """The places where gold and output differ: index ranges of gold, words of output."""
    i = j = left = right = 0
    while i < len(gold):
        first, start = i, j
        left += len(gold[i])
        right += len(output[j])
        i, j = i + 1, j + 1
        while left != right:
            if left < right:
                left += len(gold[i])
                i += 1
            else:
                right += len(output[j])
                j += 1
        if i - first != 1 or j - start != 1:
            yield range(first, i), output[start:j]


def class_of(words, found, kinds):
    """The class of an error."""
    # Of several kinds the rarer decides, persons before places before organizations.
    for number, kind in enumerate("PFLO"):
        if kind in kinds:
            return CLASSES[number]
    text = "".join(words)
    if any(word[0] in NUMERALS or TIMES.search(word) for word in words + found):
        return "numbers and dates"
    if not all(character >= "⺀" and character.isalpha() for character in text):
        return "Latin and symbols"
    if len(found) == 1:
        return "gold cuts, output joins"
    if len(words) == 1:
        return CLASSES[7] if len(text) < 4 else CLASSES[8]
    return "boundaries that cross"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--granularity", choices=("standard", "fine"), default="standard")
    parser.add_argument("--script", choices=("simplified", "traditional"))
    parser.add_argument("--examples", type=int, default=5)
    parser.add_argument("gold")
    parser.add_argument("output")
    arguments = parser.parse_args()
    gold, kinds = score_words.read_gold(arguments.gold, arguments.granularity, arguments.script)
    output = score_words.read_words(arguments.output)
    score_words.check_text(gold, output)
    tables = None if any(kinds) else Tables()
    places, lost = collections.Counter(), collections.Counter()
    examples = collections.defaultdict(collections.Counter)
    for indices, found in errors(gold, output):
        words = [gold[i] for i in indices]
        names = [tables.kind(word) for word in words] if tables else [kinds[i] for i in indices]
        name = class_of(words, found, names)
        places[name] += 1
        lost[name] += len(words)
        examples[name][" ".join(words) + " → " + " ".join(found)] += 1
    total = sum(places.values())
    print("| class | errors | share | words of gold | most frequent, gold → output |")
    print("|---|---|---|---|---|")
    for name in CLASSES:
        shown = "; ".join(
            text + (f" ({count})" if count > 1 else "")
            for text, count in examples[name].most_common(arguments.examples)
        )
        share = 100 * places[name] / max(1, total)
        print(f"| {name} | {places[name]} | {share:.1f} | {lost[name]} | {shown} |")
    print(f"| all | {total} | 100 | {sum(lost.values())} of {len(gold)} | |")


if __name__ == "__main__":
    main()
