#!/usr/bin/env python3
"""Scores the blocks of pages out of PDF against what was typeset: F1 of the ends of paragraphs and of all blocks.

usage: score_extraction.py [--baseline gold|runs|lines|blanks] [--least F1] [--errors N] GOLD.jsonl…

GOLD.jsonl   pages as typeset_pages.py writes them. What `chinese-news annotate --input jsonl --format jsonl --layout page --fields blocks` makes of
             one stands beside it, in GOLD.out
--baseline   scores no output but a made-up one: the gold itself; what stands together of each gold block, a block each time (the most that can be had
             without putting columns in order); a block a line; or a block between blank lines
--least      ends with status 1 where the F1 of paragraphs over all is lower
--errors     shows that many ends of paragraphs, of each file, that are missed or too many

All is compared in the characters of the extracted text that are not white space. Every gold block is looked for in them: an extractor may put columns
side by side, so that it stands there in pieces. The end of a block is the place of its last character; a block of the output ends with the last
character of its `source`.

whole        share of gold paragraphs that stand in the text in one piece and in order, with no other block between their lines
ends         precision, recall and F1 of the ends of paragraphs. Ends of the output inside gold blocks of other kinds do not count
ends whole   the same of the paragraphs that are whole
all ends     the same of all blocks. What is of no kind (folios) counts for neither
exact        share of gold paragraphs that the output has as a block with the same characters, white space aside
same text    share of gold paragraphs that the output has with the same text, blanks included
kinds        share of gold blocks whose kind the output has right: that of the block which most of their characters lie in
lost         gold characters that were not found in the text

Characters that PDF confuses are equal: radicals and the characters that look like them, forms of one width and another.
"""
import argparse
import bisect
import collections
import json
import os
import re
import sys
import unicodedata

KINDS = ("headline", "kicker", "deck", "subhead", "paragraph", "caption", "byline", "credit")
MARKS = "◆■●▲□"
# What PDF puts for another character, beyond what Unicode decomposes: radicals, other dots, dashes and circled digits, variants of one glyph.
CONFUSED = dict(
    zip(
        "⺎⺓⺝⺟⺠⺩⺪⺼⻁⻄⻅⻆⻇⻉⻋⻌⻑⻒⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳⋯・･∙‐‑―∕➀➁➂➃戶㬵",
        "兀幺月母民王疋肉虎西见角角贝车辶長镸长门青韦页风飞食马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟…···--—/1234户胶",
    )
)
GRAM = 4


def fold(character):
    """The character that stands for all that look like it."""
    character = CONFUSED.get(character, character)
    folded = unicodedata.normalize("NFKC", character)
    return CONFUSED.get(folded, folded) if len(folded) == 1 else character


class Page:
    """The characters of an extracted text that are not white space, and the gold block of each."""

    def __init__(self, text, blocks):
        self.text = text
        self.blocks = blocks
        self.places, self.characters, self.lines, self.columns, self.starts = [], [], [], [], []
        line = column = 0
        after_blank = True
        for place, character in enumerate(text):
            if character in "\n\f":
                line, column, after_blank = line + 1, 0, True
            elif character.isspace():
                column += 2 if character == "\u3000" else 1
                after_blank = True
            else:
                self.places.append(place)
                self.characters.append(fold(character))
                self.lines.append(line)
                self.columns.append(column)
                self.starts.append(after_blank)
                column += 2 if unicodedata.east_asian_width(character) in "WFA" else 1
                after_blank = False
        self.owners = [None] * len(self.places)
        self.found = []  # for each block the index of each of its characters, or None
        self.align()

    def align(self):
        grams = collections.defaultdict(list)
        for at in range(len(self.characters) - GRAM + 1):
            grams["".join(self.characters[at:at + GRAM])].append(at)
        singles = collections.defaultdict(list)
        for at, character in enumerate(self.characters):
            singles[character].append(at)
        texts = [[fold(character) for character in block["text"] if not character.isspace()] for block in self.blocks]
        self.found = [[None] * len(text) for text in texts]
        order = sorted(range(len(texts)), key=lambda number: -len(texts[number]))
        for least in 8, GRAM, 2, 1:
            for number in order:
                self.fill(number, texts[number], grams if least >= GRAM else singles, least)
        for number in order:
            self.slide(number, texts[number])
            self.fill(number, texts[number], singles, 1)

    def fill(self, number, text, index, least):
        """Places what is not placed yet of a block, in stretches of `least` characters and more, or what is left of a hole."""
        found = self.found[number]
        at = 0
        while at < len(text):
            if found[at] is not None:
                at += 1
                continue
            end = at
            while end < len(text) and found[end] is None:
                end += 1
            before = found[at - 1] if at else None
            after = found[end] if end < len(text) else None
            best, key = None, None
            follower = [before + 1] if before is not None and before + 1 < len(self.characters) else []
            for candidate in follower + index.get("".join(text[at:at + GRAM]) if least >= GRAM else text[at], []):
                length = self.run(text, at, end, candidate)
                fills = length == end - at
                if length < least and not (fills and (least < GRAM or candidate in follower)):
                    continue
                near = self.distance(before, after, candidate, candidate + length - 1)
                if least < GRAM and length < GRAM and near > (60 if fills else 3):
                    continue
                rank = -min(length, 8), near, -length
                if key is None or rank < key:
                    best, key = (candidate, length), rank
            if best is None:
                at += 1
                continue
            candidate, length = best
            for step in range(length):
                found[at + step] = candidate + step
                self.owners[candidate + step] = number
            at += length

    def run(self, text, at, end, candidate):
        """How many characters of the block stand at the candidate, free."""
        length = 0
        while (
            at + length < end and candidate + length < len(self.characters) and self.owners[candidate + length] is None
            and self.characters[candidate + length] == text[at + length]
        ):
            length += 1
        return length

    def distance(self, before, after, first, last):
        """How far a stretch is from where its block would go on, in lines or so; 0 is next to it."""
        if before is None and after is None:
            return 0
        result = 1000
        if before is not None:
            if first == before + 1:
                return 0
            start = before
            while start and not self.starts[start]:
                start -= 1
            result = abs(self.lines[first] - self.lines[before]) + abs(self.columns[first] - self.columns[start]) / 4
            if first > before:
                result = min(result, 1 + (first - before) / 10)
        if after is not None:
            if last == after - 1:
                return 0
            result = min(result, abs(self.lines[after] - self.lines[last]) + abs(self.columns[after] - self.columns[first]) / 4 + 0.5)
        return result

    def slide(self, number, text):
        """Moves characters that only seemed to go on where the block goes on in another place: no blank parts them from what follows there."""
        found = self.found[number]
        for at in range(len(text) - 1, 0, -1):
            here, there = found[at - 1], found[at]
            if here is None or not there or there == here + 1 or self.starts[there] or self.characters[there - 1] != text[at - 1]:
                continue
            owner = self.owners[there - 1]
            if owner is not None:
                # Two blocks go on with the same character, and each has that of the other.
                other = self.found[owner]
                swapped = other.index(there - 1)
                if swapped + 1 == len(other) or other[swapped + 1] != here + 1:
                    continue
                other[swapped] = here
            self.owners[here] = owner
            found[at - 1] = there - 1
            self.owners[there - 1] = number

    def ends(self, kinds):
        """The places of the last characters of the gold blocks of some kinds."""
        result = {}
        for number, block in enumerate(self.blocks):
            if block["kind"] in kinds:
                last = [at for at in self.found[number][-3:] if at is not None]
                if last:
                    result[last[-1]] = number
        return result

    def kind(self, at):
        owner = self.owners[at]
        return None if owner is None else self.blocks[owner]["kind"]

    def is_whole(self, number):
        placed = [at for at in self.found[number] if at is not None]
        if not placed or placed != sorted(placed):
            return False
        return all(self.owners[at] in (number, None) for at in range(placed[0], placed[-1] + 1))

    def indices(self, source):
        """The characters in ranges of the text."""
        result = []
        for start, end in source:
            result += range(bisect.bisect_left(self.places, start), bisect.bisect_left(self.places, end))
        return result


class Counts(collections.Counter):
    def rates(self, name):
        right, output, gold = self[name + " right"], self[name + " output"], self[name + " gold"]
        return 100 * right / max(1, output), 100 * right / max(1, gold), 200 * right / max(1, output + gold)

    def share(self, name, of):
        return 100 * self[name] / max(1, self[of])


def baseline(name, page):
    """Blocks that nobody has found."""
    if name == "gold":
        return [
            {"kind": block["kind"], "text": block["text"], "source": [[page.places[at], page.places[at] + 1] for at in found if at is not None]}
            for block, found in zip(page.blocks, page.found)
        ]
    if name == "runs":
        runs = []
        for place, owner in zip(page.places, page.owners):
            if owner is None:
                continue
            if not runs or runs[-1][0] != owner:
                runs.append((owner, []))
            runs[-1][1].append([place, place + 1])
        return [{**page.blocks[owner], "source": source} for owner, source in runs]
    pattern = r"[^\n\f]*\S[^\n\f]*" if name == "lines" else r"(?:[^\n\f]*\S[^\n\f]*\n?)+"
    return [{"kind": "paragraph", "text": match[0], "source": [list(match.span())]} for match in re.finditer(pattern, page.text)]


def score(page, blocks, counts, confusion, errors):
    """Adds a page to the counts."""
    output = []
    for block in blocks:
        indices = page.indices(block["source"])
        if indices:
            output.append((indices, block))
    ends = {indices[-1]: (indices, block) for indices, block in output}
    paragraphs = page.ends(("paragraph",))
    counts["pages"] += 1
    counts["ends gold"] += len(paragraphs)
    counts["ends output"] += sum(page.kind(at) == "paragraph" for at in ends)
    counts["ends right"] += len(paragraphs.keys() & ends.keys())
    whole = {number for number, block in enumerate(page.blocks) if block["kind"] == "paragraph" and page.is_whole(number)}
    counts["in whole gold"] += sum(number in whole for number in paragraphs.values())
    counts["in whole output"] += sum(page.owners[at] in whole for at in ends)
    counts["in whole right"] += sum(number in whole for at, number in paragraphs.items() if at in ends)
    counts["whole"] += len(whole)
    every = page.ends(KINDS)
    counts["all gold"] += len(every)
    counts["all output"] += sum(page.kind(at) != "other" for at in ends)
    counts["all right"] += len(every.keys() & ends.keys())
    for at in sorted(paragraphs.keys() ^ {at for at in ends if page.kind(at) == "paragraph"}):
        place = page.places[at]
        errors.append(("missed" if at in paragraphs else "too many", page.text[max(0, place - 24):place + 1] + "┃" + page.text[place + 1:place + 25]))
    texts = {re.sub(rf"^[{MARKS}]\s*", "", "".join(map(fold, block["text"]))) for _, block in output}
    member = {}
    for number, (indices, _) in enumerate(output):
        for at in indices:
            member[at] = number
    for number, (block, found) in enumerate(zip(page.blocks, page.found)):
        counts["characters"] += len(found)
        counts["lost"] += found.count(None)
        if block["kind"] == "paragraph":
            counts["paragraphs"] += 1
            placed = [at for at in found if at is not None]
            there = ends.get(placed[-1], ([], None))[0] if placed else []
            # Characters that the extractor adds (hyphens) belong to no block.
            counts["exact"] += bool(placed) and [at for at in there if page.owners[at] is not None] == placed
            counts["same text"] += "".join(map(fold, block["text"])) in texts
        if block["kind"] != "other":
            held = collections.Counter(member[at] for at in found if at in member)
            kind = output[held.most_common(1)[0][0]][1]["kind"] if held else "none"
            counts["blocks"] += 1
            counts["kinds"] += kind == block["kind"]
            confusion[block["kind"]][kind] += 1


def row(name, counts):
    cells = [name, f"{counts['pages']}", f"{counts['paragraphs']}", f"{counts.share('whole', 'paragraphs'):.1f}"]
    cells += [" / ".join(f"{value:.1f}" for value in counts.rates(part)) for part in ("ends", "in whole", "all")]
    cells += [f"{counts.share(part, of):.1f}" for part, of in (("exact", "paragraphs"), ("same text", "paragraphs"), ("kinds", "blocks"))] + [f"{counts['lost']}"]
    return "| " + " | ".join(cells) + " |"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--baseline", choices=("gold", "runs", "lines", "blanks"))
    parser.add_argument("--least", type=float)
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("gold", nargs="+", metavar="GOLD.jsonl")
    arguments = parser.parse_args()
    groups, confusion = collections.defaultdict(Counts), collections.defaultdict(collections.Counter)
    for path in arguments.gold:
        with open(path, encoding="utf-8") as file:
            pages = [json.loads(line) for line in file]
        outputs, errors = {}, []
        if not arguments.baseline:
            output = os.path.splitext(path)[0] + ".out"
            if not os.path.exists(output):
                sys.exit(f"{output} is missing")
            with open(output, encoding="utf-8") as file:
                outputs = {line["id"]: line for line in map(json.loads, file)}
        for gold in pages:
            page = Page(gold["text"], gold["blocks"])
            if arguments.baseline:
                blocks = baseline(arguments.baseline, page)
            elif "blocks" not in outputs.get(gold["id"], {}):
                sys.exit(f"the output beside {path} has no blocks of page {gold['id']}")
            else:
                blocks = outputs[gold["id"]]["blocks"]
            counts = Counts()
            found = []
            score(page, blocks, counts, confusion, found)
            errors += [(gold["id"], *error) for error in found]
            for name in f"{gold['engine']}, {gold['extractor']}", f"all, {gold['extractor']}", f"{gold['engine']}, all", "all":
                groups[name].update(counts)
        for page_id, what, text in errors[:arguments.errors]:
            print(f"{os.path.basename(path)} {page_id}: {what}: {text!r}")
    print("| engine, extractor | pages | paragraphs | whole | ends P / R / F1 | ends whole | all ends | exact | same text | kinds | lost |")
    print("|---" * 11 + "|")
    for name in sorted(groups, key=lambda name: (name == "all", name.startswith("all"), name.endswith("all"), name)):
        print(row(name, groups[name]))
    columns = [kind for kind in (*KINDS, "other", "none") if any(confusion[gold][kind] for gold in KINDS)]
    print("\n| gold, output |", " | ".join(columns), "|")
    print("|---" * (len(columns) + 1) + "|")
    for kind in KINDS:
        print(f"| {kind} |", " | ".join(str(confusion[kind][column] or "") for column in columns), "|")
    f1 = groups["all"].rates("ends")[2]
    is_enough = arguments.least is None or f1 >= arguments.least
    if arguments.least is not None:
        print(f"\nF1 of the ends of paragraphs {f1:.2f}, at least {arguments.least:g} {'passed' if is_enough else 'FAILED'}")
    return 0 if is_enough else 1


if __name__ == "__main__":
    sys.exit(main())
