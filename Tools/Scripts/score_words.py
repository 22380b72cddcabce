#!/usr/bin/env python3
"""Scores words against a gold standard: precision, recall and F1 of word spans.

usage: score_words.py [--granularity standard|fine] [--script simplified|traditional] [--least F1] GOLD OUTPUT

GOLD     words between white space, or articles in the mark-up of Corpus/ (a file whose first line is an article's head)
OUTPUT   the same text with white space between the words, as `chinese-news segment` writes it; - is standard input
--least  ends with status 1 where F1 is lower

A word counts where start and end are right. Lines may differ: only characters that are not white space are counted. Several files of gold are one text
when they are given as one argument with commas.
"""
import argparse
import importlib.util
import os
import sys

CORPUS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "Corpus", "convert.py")


def corpus_reader():
    """The module Corpus/convert.py."""
    specification = importlib.util.spec_from_file_location("convert", CORPUS)
    module = importlib.util.module_from_spec(specification)
    sys.dont_write_bytecode = True
    specification.loader.exec_module(module)
    return module


def read_gold(argument, granularity="standard", script=None):
    """The words of gold files, and for each the kind of name (L, O, P) that it stands in, or None."""
    words, kinds = [], []
    for path in argument.split(","):
        with open(path, encoding="utf-8-sig") as file:
            is_corpus = file.readline().startswith("#")
        if not is_corpus:
            words += read_words(path)
            continue
        failures = []
        for article in corpus_reader().read([path], failures, script):
            for line in article.lines:
                names = [None] * len(line.words)
                for kind, first, end, _ in line.names:  # outer before inner: the inner one stays
                    names[first:end] = [kind] * (end - first)
                for word, kind in zip(line.words, names):
                    if word == [" "]:
                        continue
                    parts = word if granularity == "fine" else ["".join(word)]
                    words += parts
                    # A Chinese name of a person has a surname behind which it may be parted; others are foreign.
                    kinds += ["F" if kind == "P" and len(word) == 1 else kind] * len(parts)
        if failures:
            sys.exit("\n".join(failures))
    return words, kinds or [None] * len(words)


def read_words(path):
    """The words of a file, split at white space."""
    if path == "-":
        return sys.stdin.read().split()
    with open(path, encoding="utf-8-sig") as file:
        return file.read().split()


def ends(words):
    """Where each word ends, in characters of the whole text."""
    result, at = [], 0
    for word in words:
        at += len(word)
        result.append(at)
    return result


def spans(words):
    stops = ends(words)
    return set(zip([0] + stops, stops))


def check_text(gold, output):
    """Ends the program where the two are not one text."""
    left, right = "".join(gold), "".join(output)
    if left != right:
        at = next((i for i, (a, b) in enumerate(zip(left, right)) if a != b), min(len(left), len(right)))
        sys.exit(f"the texts differ at character {at}: {left[at:at + 12]!r} in gold, {right[at:at + 12]!r} in the output")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--granularity", choices=("standard", "fine"), default="standard")
    parser.add_argument("--script", choices=("simplified", "traditional"))
    parser.add_argument("--least", type=float)
    parser.add_argument("gold")
    parser.add_argument("output")
    arguments = parser.parse_args()
    gold, _ = read_gold(arguments.gold, arguments.granularity, arguments.script)
    output = read_words(arguments.output)
    check_text(gold, output)
    right = len(spans(gold) & spans(output))
    f1 = 200 * right / max(1, len(gold) + len(output))
    precision, recall = 100 * right / max(1, len(output)), 100 * right / max(1, len(gold))
    line = f"P {precision:.2f}, R {recall:.2f}, F1 {f1:.2f}, {len(gold)} words"
    is_enough = arguments.least is None or f1 >= arguments.least
    if arguments.least is not None:
        line += f", at least {arguments.least:g} {'passed' if is_enough else 'FAILED'}"
    print(line)
    return 0 if is_enough else 1


if __name__ == "__main__":
    sys.exit(main())
