#!/usr/bin/env python3
"""Writes Sources/CLexicon/Tables/characters.tsv, the class of every Unicode scalar.

usage: pip install regex==2026.5.9 && character_classes.py > Sources/CLexicon/Tables/characters.tsv

The classes come from the properties Script, General_Category, White_Space, Emoji_Modifier and Grapheme_Extend of the Unicode
Character Database (Unicode-3.0), as the PyPI package regex carries them. They are written down, and not asked of ICU or of the Swift
runtime, so that every platform and every version of either finds the same runs.
"""
import sys
import regex

RULES = [  # the first that matches decides
    ("newline", r"[\n\r\v\f\x85\u2028\u2029]"),
    ("space", r"\p{White_Space}"),
    # ZWJ and ZWNJ join what stands around them; emoji modifiers and tags follow their base.
    ("extend", r"\p{M}|[\u200c\u200d]|\p{Emoji_Modifier}|[\U000E0020-\U000E007F]|\p{Grapheme_Extend}"),
    ("regional", r"\p{Regional_Indicator}"),
    ("digit", r"\p{Nd}"),
    # The radicals too: PDF files print them for the characters that they look like.
    ("han", r"(?=[\p{L}\p{Nl}])\p{Script=Han}|(?=\p{So})[\u2e80-\u2fd5]"),
    ("kana", r"(?=\p{L})[\p{Script=Hiragana}\p{Script=Katakana}]|[\u30fc\uff70\u30fd\u30fe\u309d\u309e]"),
    ("hangul", r"(?=\p{L})\p{Script=Hangul}"),
    ("latin", r"(?=[\p{L}\p{Nl}])\p{Script=Latin}"),
    ("alphabetic", r"[\p{L}\p{Nl}]"),
    ("punctuation", r"\p{P}"),
    ("symbol", r"[\p{S}\p{No}]"),
]
PATTERNS = [(name, regex.compile(p)) for name, p in RULES]


def class_of(scalar):
    if 0xD800 <= scalar <= 0xDFFF:
        return "other"
    character = chr(scalar)
    return next((name for name, pattern in PATTERNS if pattern.fullmatch(character)), "other")


def main():
    print("# The class of every Unicode scalar: first, last (hexadecimal), class. Scalars not listed are `other`.")
    print("# Written by Tools/Scripts/character_classes.py from Unicode 17.0 data (Unicode-3.0).")
    start, current = 0, class_of(0)
    for scalar in range(1, 0x110001):
        name = class_of(scalar) if scalar < 0x110000 else None
        if name != current:
            if current != "other":
                print(f"{start:04X}\t{scalar - 1:04X}\t{current}")
            start, current = scalar, name


sys.exit(main())
