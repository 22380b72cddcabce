#!/usr/bin/env python3
"""Writes a text in its other characters, one for one, by Sources/CLexicon/Tables/variants.tsv.

usage: fold_text.py [--reverse] < text > twin

Each variant becomes the character that stands for it; with --reverse each such character becomes a variant of it, the first in the Basic
Multilingual Plane that is no radical. The twin is not what people write, for that needs phrases: see score_variants.py. But the words of both texts
should stand at the same places.
"""
import os
import sys

TABLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "Sources", "CLexicon", "Tables", "variants.tsv")


def main():
    fold, unfold = {}, {}
    with open(TABLE, encoding="utf-8-sig") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                variant, character = line.rstrip("\r\n").split("\t")[:2]
                fold[ord(variant)] = character
                if "\u4e00" <= variant <= "\u9fff":
                    unfold.setdefault(ord(character), variant)
    table = unfold if sys.argv[1:] == ["--reverse"] else fold
    for line in sys.stdin:
        sys.stdout.write(line.translate(table))


if __name__ == "__main__":
    main()
