#!/usr/bin/env python3
"""Scores how well pages are re-flowed into blocks, against gold pages.

usage: score_pages.py request GOLD > REQUEST.jsonl
       score_pages.py [--by SETTING]… [--only SETTING=VALUE]… [--least FIGURE=VALUE]… [--errors N] [--errors-of CLASS] GOLD OUTPUT
       score_pages.py seed GOLD.json OUTPUT

request      the tool's input for a gold file
GOLD         a page a line: {"text", "blocks": [{"kind", "text", "map": [[offset in the page, offset in the text], …], "article"}], "settings"}
OUTPUT       what `chinese-news annotate --input jsonl --format jsonl --layout page --fields blocks` makes of the request; - is standard input
--by         the figures for each value of a setting too; `width` is measured: the column of a block's article, in characters
--only       only pages with such a setting
--least      ends with status 1 where a figure is lower; FIGURE is paragraphs, ends, boundaries, blocks, kinds, breaks, headlines, subheads or bylines
--errors     shows the first N places where gold and output differ
--errors-of  boundary, space, attachment or kind; the default is boundary
seed         one page with blocks by their source ranges: lists every block as exact or not; status 1 where anything differs

Offsets count Unicode scalars. Gold and output meet in the page: a character of a block is known by its offset there, and white space is none.

paragraphs   gold paragraphs whose text a found paragraph has exactly
ends         where blocks end, at characters that gold has in paragraphs: ends of gold paragraphs against ends of found blocks of any kind
boundaries   where blocks of any kind end; between two display lines of one headline an end is neither asked for nor wrong. The page's end counts nowhere
spaces       between two neighbouring characters of a gold paragraph, headline or caption, in one found block: a blank of gold that is lost, or one that is
             added; for 10,000 characters. A wrong boundary is no error of spaces, and pairs that it parts are not compared
headlines    a headline is attached right if its article in the output is the one that has most of its own article's paragraphs, and most of what that one
             has in paragraphs is of its own article. The same for subheads, and for bylines with credits
breaks       between neighbouring paragraphs: whether another article begins. An unattached paragraph belongs with no other
kinds        the kind of the found block that has most of a gold block
blocks       blocks with the same kind and text
"""
import argparse
import collections
import json
import os
import re
import sys

SETTINGS = ("indent", "punct", "blank", "justify_at", "latinspace", "width")
CLASSES = ("boundary", "space", "attachment", "kind")
SPACED = ("paragraph", "headline", "caption")
ATTACHED = {"headline": "headlines", "subhead": "subheads", "byline": "bylines", "credit": "bylines"}
KINDS = ("headline", "kicker", "deck", "subhead", "paragraph", "caption", "byline", "credit", "other")
MARKERS = set("◆◇■□●○▲△▼▽★☆◎※")
HALF = set("，。、；：！？（）《》“”‘’『』「」〈〉【】〔〕·")
FIGURES = {
    "paragraphs": "paragraphs exact",
    "ends": "ends of paragraphs",
    "boundaries": "boundaries, all blocks",
    "blocks": "blocks exact, kind and text",
    "breaks": "breaks between articles",
    "kinds": "kinds",
    "headlines": "headlines attached",
    "subheads": "subheads attached",
    "bylines": "bylines, credits attached",
}
RATES = ("kinds", "headlines", "subheads", "bylines")


class Tally:
    """What is right, asked for and found."""

    def __init__(self):
        self.right = self.gold = self.found = 0

    @property
    def precision(self):
        return 100 * self.right / max(1, self.found)

    @property
    def recall(self):
        return 100 * self.right / max(1, self.gold)

    @property
    def f1(self):
        return 200 * self.right / max(1, self.gold + self.found)


class Block:
    """A block of gold or of the output, with the offsets of its characters in the page, and where each stands in its text."""

    def __init__(self, kind, article, text, offsets, is_detached=False):
        self.kind, self.article, self.text, self.offsets, self.is_detached = kind, article, text, offsets, is_detached
        self.positions = [position for position, character in enumerate(text) if not character.isspace()]
        self.place = dict(zip(self.offsets, self.positions))

    @classmethod
    def mapped(cls, object):
        """A block of a generated page."""
        pairs = [(offset, position) for offset, position in object["map"] if not object["text"][position].isspace()]
        block = cls(object["kind"], object.get("article"), object["text"], [offset for offset, _ in pairs])
        if block.positions != [position for _, position in pairs]:
            sys.exit(f"gold: the map leaves out characters: {block.text[:40]}")
        return block

    @classmethod
    def ranged(cls, object, page):
        """A block with ranges of the page as its source."""
        ranges = object.get("source") or []
        offsets = [at for start, end in ranges for at in range(start, min(end, len(page))) if not page[at].isspace()]
        return cls(object["kind"], object.get("article"), object["text"], offsets, bool(object.get("detached")))

    def is_sound(self, page):
        """Whether the source is the text, but for white space."""
        return [page[at] for at in self.offsets] == [self.text[position] for position in self.positions]

    @property
    def last(self):
        return max(self.offsets, default=None)

    def label(self):
        return f"[{self.kind}]" if self.article is None else f"[{self.kind} {self.article}]"


class Page:
    """A page with its gold blocks and those that were found."""

    def __init__(self, number, text, settings, gold, found):
        self.number, self.text, self.settings, self.gold, self.found = number, text, settings, gold, found
        self.gold_at = {at: block for block in gold for at in block.offsets}
        self.found_at = {at: block for block in found for at in block.offsets}
        self.unsound = [block for block in found if not block.is_sound(text)]
        for block in self.unsound:  # where its characters stand in its text is not known
            block.place = {}
        self.widths = self.measure() if settings else {}

    def measure(self):
        """The width of the column for each article: that of most of its full lines."""
        widths = collections.defaultdict(collections.Counter)
        is_half = self.settings.get("punct") == "half"
        for block in self.gold:
            if block.kind != "paragraph":
                continue
            lines, before = [[]], None
            for at in block.offsets:
                if before is not None and "\n" in self.text[before:at]:
                    lines.append([])
                lines[-1].append(self.text[at])
                before = at
            for line in lines[1:-1]:
                width = sum(0.5 if character < "\u2001" or is_half and character in HALF else 1 for character in line)
                width += sum(0.25 for a, b in zip(line, line[1:]) if a != b and a.isalnum() and b.isalnum() and a.isascii() != b.isascii())
                widths[block.article][int(width + 0.25)] += 1
        return {article: counts.most_common(1)[0][0] for article, counts in widths.items()}

    def group(self, setting, block):
        """The value of a setting for a gold block; None is no block."""
        if setting == "width":
            return self.widths.get(block.article, "–") if block else "–"
        return self.settings.get(setting, "–")

    def most(self, block, owners):
        """The block among the owners of characters that has most of a block's characters, or None."""
        counts = collections.Counter(id(owners[at]) for at in block.offsets if at in owners)
        if not counts:
            return None
        best = counts.most_common(1)[0][0]
        return next(owners[at] for at in block.offsets if at in owners and id(owners[at]) == best)

    def article_of(self, block):
        """The article in the output that has most of a gold block, or None."""
        counts = collections.Counter(self.found_at[at].article if at in self.found_at else None for at in block.offsets)
        return counts.most_common(1)[0][0] if counts else None

    def show(self, owners, start, end):
        """The blocks between two offsets, as one line."""
        result, block, position = [], None, 0
        for at in range(start, end):
            owner = owners.get(at)
            if owner is None:
                continue
            place = owner.place.get(at)
            if owner is not block or place is not None and place < position:
                result.append((" ‖ " if block else "") + owner.label() + " ")
                block, position = owner, place or 0
            if place is None:
                result.append(self.text[at])
            else:
                result.append(owner.text[position : place + 1])
                position = place + 1
        return "".join(result) or "nothing"

    def context(self, what, start, end, margin):
        """A place where gold and output differ, as four lines."""
        start, end = max(0, start - margin), min(len(self.text), end + margin)
        settings = ", ".join(f"{name} {self.settings[name]}" for name in SETTINGS if name in self.settings and name != "width")
        return "\n".join((
            f"page {self.number}, {start}–{end}: {what} ({settings})",
            "  page   " + self.text[start:end].replace("\n", "¶"),
            "  gold   " + self.show(self.gold_at, start, end),
            "  output " + self.show(self.found_at, start, end),
        ))


class Score:
    """All figures, for all pages and for each value of the settings asked for."""

    def __init__(self, settings=()):
        self.settings = settings
        self.tallies = collections.defaultdict(Tally)  # by figure, setting and value
        self.counts = collections.Counter()  # of characters and spaces, in the same way
        self.matrix, self.back = collections.Counter(), collections.Counter()
        self.errors = collections.defaultdict(list)
        self.pages = self.exact = self.unsound = 0

    def keys(self, name, page, block):
        yield name, None, None
        for setting in self.settings:
            yield name, setting, page.group(setting, block)

    def add(self, name, page, block, right=0, gold=0, found=0):
        for key in self.keys(name, page, block):
            tally = self.tallies[key]
            tally.right += right
            tally.gold += gold
            tally.found += found

    def count(self, name, page, block, number=1):
        for key in self.keys(name, page, block):
            self.counts[key] += number

    def read(self, page):
        self.pages += 1
        self.unsound += len(page.unsound)
        self.read_texts("paragraphs", page, lambda block: block.text if block.kind == "paragraph" else None)
        differing = self.read_texts("blocks", page, lambda block: (block.kind, block.text))
        self.exact += not differing
        self.read_boundaries(page)
        self.read_spaces(page)
        self.read_articles(page)
        self.read_kinds(page)

    def read_texts(self, name, page, key):
        """Blocks that are the same by a key; how many are not."""
        rest = collections.defaultdict(list)
        for block in page.gold:
            if key(block) is not None:
                rest[key(block)].append(block)
                self.add(name, page, block, gold=1)
        differing = 0
        for block in page.found:
            if key(block) is None:
                continue
            same = rest[key(block)].pop(0) if rest[key(block)] else None
            differing += same is None
            self.add(name, page, same or page.most(block, page.gold_at), right=same is not None, found=1)
        return differing + sum(map(len, rest.values()))

    def read_boundaries(self, page):
        final = len(page.text.rstrip()) - 1
        gold = {block.last for block in page.gold} - {final}
        found = {block.last for block in page.found} - {final, None}
        free = {
            block.last
            for block, after in zip(page.gold, page.gold[1:])
            if block.kind == after.kind == "headline" and block.article == after.article
        }
        for at in sorted((gold | found) - free):
            block = page.gold_at.get(at)
            kinds = ["boundaries"] + (["ends"] if block and block.kind == "paragraph" else [])
            for name in kinds:
                self.add(name, page, block, right=at in gold and at in found, gold=at in gold, found=at in found)
            if (at in gold) != (at in found):
                what = "end not found" if at in gold else "end that gold has not"
                self.errors["boundary"].append(page.context(what, at, at + 1, 28))

    def read_spaces(self, page):
        for block in page.gold:
            if block.kind not in SPACED:
                continue
            self.count("characters", page, block, len(block.offsets))
            for index in range(len(block.offsets) - 1):
                start, end = block.offsets[index], block.offsets[index + 1]
                other = page.found_at.get(start)
                if other is None or other is not page.found_at.get(end):
                    continue
                if start not in other.place or end not in other.place:
                    continue
                self.count("pairs", page, block)
                is_blank = block.positions[index + 1] - block.positions[index] > 1
                is_found = other.text[other.place[start] + 1 : other.place[end]].isspace()
                if is_blank:
                    self.count("blanks", page, block)
                if is_blank != is_found:
                    self.count("lost" if is_blank else "added", page, block)
                    what = "blank lost" if is_blank else "blank added"
                    self.errors["space"].append(page.context(what, start, end + 1, 14))

    def read_articles(self, page):
        paragraphs = [block for block in page.gold if block.kind == "paragraph"]
        has, holds = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
        for block in paragraphs:
            for at in block.offsets:
                article = page.found_at[at].article if at in page.found_at else None
                has[block.article][article] += 1
                holds[article][block.article] += 1
        main = {article: counts.most_common(1)[0][0] for article, counts in has.items()}
        owner = {article: counts.most_common(1)[0][0] for article, counts in holds.items()}
        for block in page.gold:
            name = ATTACHED.get(block.kind)
            if name is None or block.article not in main:
                continue
            article, wanted = page.article_of(block), main[block.article]
            is_right = article is not None and article == wanted and owner[article] == block.article
            self.add(name, page, block, right=is_right, gold=1)
            if not is_right:
                if article is None:
                    what = f"{block.kind} not attached; its paragraphs are in {wanted}"
                elif article != wanted:
                    what = f"{block.kind} attached to {article}; its paragraphs are in {wanted}"
                else:
                    what = f"{block.kind} attached to {article}, which has more of article {owner[article]} of gold"
                self.errors["attachment"].append(page.context(what, block.offsets[0], block.last + 1, 28))
        for block, after in zip(paragraphs, paragraphs[1:]):
            left, right = page.article_of(block), page.article_of(after)
            is_break, is_found = block.article != after.article, left != right or left is None
            self.add("breaks", page, after, right=is_break and is_found, gold=is_break, found=is_found)
            if is_break != is_found:
                what = "article's begin not found" if is_break else "article's begin that gold has not"
                self.errors["attachment"].append(page.context(what, block.last, after.offsets[0], 28))

    def read_kinds(self, page):
        for block in page.gold:
            other = page.most(block, page.found_at)
            kind = other.kind if other else "none"
            self.matrix[block.kind, kind] += 1
            self.add("kinds", page, block, right=kind == block.kind, gold=1)
            if kind != block.kind:
                self.errors["kind"].append(page.context(f"{block.kind} is {kind}", block.offsets[0], block.last + 1, 14))
        for block in page.found:
            other = page.most(block, page.gold_at)
            self.back[other.kind if other else "none", block.kind] += 1

    def value(self, name, setting=None, value=None):
        """A figure in per cent: F1, or the share of what is right."""
        tally = self.tallies[name, setting, value]
        return tally.recall if name in RATES else tally.f1

    def spaces(self, setting=None, value=None):
        """Lost and added blanks for 10,000 characters."""
        wrong = self.counts["lost", setting, value] + self.counts["added", setting, value]
        return 10000 * wrong / max(1, self.counts["characters", setting, value])

    def report(self):
        for name, title in FIGURES.items():
            tally = self.tallies[name, None, None]
            if name in RATES:
                print(f"{title}: {tally.recall:.2f} % of {tally.gold}")
            else:
                shares = f"P {tally.precision:.2f}, R {tally.recall:.2f}, F1 {tally.f1:.2f}"
                print(f"{title}: {shares}, {tally.gold} in gold, {tally.found} found")
        lost, added, blanks, pairs, characters = (
            self.counts[name, None, None] for name in ("lost", "added", "blanks", "pairs", "characters")
        )
        print(f"spaces: {self.spaces():.2f} errors for 10,000 characters: {lost} of {blanks} blanks lost, {added} added; "
              f"{characters} characters, {pairs} pairs compared")
        print(f"pages exact: {self.exact} of {self.pages}")
        if self.unsound:
            print(f"blocks whose source is not their text: {self.unsound}")

    def report_setting(self, setting):
        names = ("paragraphs", "ends", "boundaries", "blocks", "headlines", "breaks")
        values = {value for _, key, value in self.tallies if key == setting}
        print(f"\n| {setting} | paragraphs |", " | ".join(FIGURES[name] for name in names), "| space errors |")
        print("|---" * (len(names) + 3) + "|")
        for value in sorted(values, key=lambda value: (isinstance(value, str), value)):
            cells = [
                f"{self.value(name, setting, value):.2f}" if self.tallies[name, setting, value].gold else "–" for name in names
            ]
            number = self.tallies["paragraphs", setting, value].gold
            print(f"| {value} | {number} |", " | ".join(cells), f"| {self.spaces(setting, value):.2f} |")

    def report_kinds(self):
        rows = [kind for kind in KINDS if any(key[0] == kind for key in self.matrix)]
        columns = [kind for kind in KINDS + ("none",) if any(key[1] == kind for key in list(self.matrix) + list(self.back))]
        print("\n| gold is ↓ found as → |", " | ".join(columns), "| right |")
        print("|---" * (len(columns) + 2) + "|")
        for row in rows:
            counts = [self.matrix[row, column] for column in columns]
            print(f"| {row} |", " | ".join(map(str, counts)), f"| {100 * self.matrix[row, row] / sum(counts):.1f} % |")
        cells = []
        for column in columns:
            total = sum(number for key, number in self.back.items() if key[1] == column)
            cells.append(f"{100 * self.back[column, column] / total:.1f} % of {total}" if total else "–")
        print("| found are right |", " | ".join(cells), "| |")


def lines(path):
    """The objects of a JSONL file."""
    if path == "-":
        return [json.loads(line) for line in sys.stdin if line.strip()]
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def read_seed(path):
    """A gold page in one object, and its text, which stands beside it."""
    with open(path, encoding="utf-8") as file:
        gold = json.load(file)
    with open(os.path.join(os.path.dirname(path), gold["source"]), encoding="utf-8", newline="") as file:
        return gold, file.read()


def read_found(object, page):
    return [Block.ranged(block, page) for block in object.get("blocks") or []]


def request(path):
    if path.endswith(".json"):
        texts = [read_seed(path)[1]]
    else:
        texts = [object["text"] for object in lines(path)]
    for number, text in enumerate(texts):
        print(json.dumps({"id": str(number), "text": text, "layout": "page"}, ensure_ascii=False))


def score(arguments, gold_path, output_path):
    gold, output = lines(gold_path), lines(output_path)
    if len(gold) != len(output):
        sys.exit(f"{len(gold)} pages in gold, {len(output)} in the output")
    wanted = []
    for only in arguments.only:
        name, _, value = only.partition("=")
        if not value or name not in SETTINGS or name == "width":
            sys.exit(f"--only takes a setting and its value, as punct=half: {only}")
        wanted.append((name, value.lower()))
    result = Score(arguments.by)
    for number, (left, right) in enumerate(zip(gold, output)):
        if right.get("id", str(number)) != str(number):
            sys.exit(f"page {number} of the output has the id {right['id']}")
        if "error" in right:
            print(f"page {number}: {right['error']}", file=sys.stderr)
        settings = left.get("settings") or {}
        if any(str(settings.get(name)).lower() != value for name, value in wanted):
            continue
        text = left["text"]
        result.read(Page(number, text, settings, [Block.mapped(block) for block in left["blocks"]], read_found(right, text)))
    result.report()
    for setting in arguments.by:
        result.report_setting(setting)
    result.report_kinds()
    errors = result.errors[arguments.errors_of]
    if arguments.errors:
        print(f"\n{min(len(errors), arguments.errors)} of {len(errors)} errors: {arguments.errors_of}")
        for error in errors[: arguments.errors]:
            print(error)
    status = 0
    for least in arguments.least:
        name, _, value = least.partition("=")
        if name not in FIGURES or not re.fullmatch(r"\d+(\.\d+)?", value):
            sys.exit(f"--least takes a figure and its value, as paragraphs=90: {least}")
        is_enough = result.value(name) >= float(value)
        print(f"{FIGURES[name]} {result.value(name):.2f}, at least {value} {'passed' if is_enough else 'FAILED'}")
        status = status if is_enough else 1
    return status


def seed(gold_path, output_path):
    """Compares the blocks of one page, and says of each whether it is exact."""
    object, text = read_seed(gold_path)
    documents = lines(output_path)
    if len(documents) != 1:
        sys.exit(f"one document is wanted, the output has {len(documents)}")
    gold = [Block.ranged(block, text) for block in object["blocks"]]
    page = Page(0, text, {}, gold, read_found(documents[0], text))
    # Two display lines of one headline may be one block.
    pieces, index = [], 0
    while index < len(gold):
        block, after = gold[index], gold[index + 1] if index + 1 < len(gold) else None
        joint = page.most(block, page.found_at)
        if after and block.kind == after.kind == "headline" and block.article == after.article and joint:
            if joint.offsets == block.offsets + after.offsets:
                pieces.append((Block(block.kind, block.article, block.text + " " + after.text, joint.offsets), True))
                index += 2
                continue
        pieces.append((block, False))
        index += 1
    numbers = numbers_of(page)
    taken, failures = set(), 0
    for block, is_joint in pieces:
        found = page.most(block, page.found_at)
        wrong = []
        if found is None or id(found) in taken:
            wrong.append("missing" if found is None else "in a block that has another one")
        else:
            taken.add(id(found))
            if found.kind != block.kind:
                wrong.append(f"kind: {found.kind}")
            if is_joint and "".join(found.text.split()) == "".join(block.text.split()):
                pass
            elif found.text != block.text:
                wrong.append(f"text: {differing(block.text, found.text)}")
            if sorted(found.offsets) != sorted(block.offsets):
                left, right = set(block.offsets), set(found.offsets)
                wrong.append(f"source: {len(left - right)} characters missing, {len(right - left)} too many")
            if not is_grouped(block, found.article, numbers):
                wrong.append(f"article: {found.article}")
        failures += bool(wrong)
        start = block.text if len(block.text) < 25 else block.text[:24] + "…"
        number = "–" if found is None or found.article is None else found.article
        print(f"{'DIFFERS' if wrong else 'exact':7} {block.kind:9} {block.article} → {number}  {start}")
        for reason in wrong:
            print(f"        {reason}")
    for found in page.found:
        if id(found) not in taken:
            failures += 1
            print(f"TOO MUCH {found.label()} {found.text[:40]}")
        if found in page.unsound:
            failures += 1
            print(f"SOURCE is not the text: {found.label()} {found.text[:40]}")
    counts = collections.Counter(at for found in page.found for at in found.offsets)
    missing = [
        at for at, character in enumerate(text) if not character.isspace() and not counts[at] and (at in page.gold_at or character not in MARKERS)
    ]
    for name, places in ("SOURCE leaves out", missing), ("SOURCE has twice", sorted(at for at in counts if counts[at] > 1)):
        if places:
            failures += 1
            print(f"{name} {len(places)} characters: {''.join(text[at] for at in places[:40])!r}, the first at {places[0]}")
    print(f"{len(pieces)} blocks, {len(page.found)} found: " + (f"{failures} differences" if failures else "all exact"))
    return 1 if failures else 0


def numbers_of(page):
    """The article's number in the output for each of gold that has more than captions: the one that has most of its characters."""
    has, holds = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
    for block in page.gold:
        if block.kind == "caption" or block.is_detached:
            continue
        for at in block.offsets:
            number = page.found_at[at].article if at in page.found_at else None
            has[block.article][number] += 1
            holds[number][block.article] += 1
    result = {}
    for article, counts in has.items():
        number = counts.most_common(1)[0][0]
        is_own = number is not None and holds[number].most_common(1)[0][0] == article
        result[article] = number if is_own else None
    return result


def is_grouped(block, number, numbers):
    """Whether a block is in the right article. A block that stands apart, and what has captions alone, may be unattached."""
    if block.article not in numbers:
        return number is None or number not in numbers.values()
    if block.is_detached and number is None:
        return True
    return number is not None and number == numbers[block.article]


def differing(left, right):
    """Where two texts begin to differ."""
    at = next((i for i, (a, b) in enumerate(zip(left, right)) if a != b), min(len(left), len(right)))
    start = max(0, at - 8)
    return f"{left[start:at + 12]!r} in gold, {right[start:at + 12]!r} in the output, at {at}"


def main():
    usage = "\n       ".join(re.findall(r"score_pages\.py .*", __doc__)[:3])
    parser = argparse.ArgumentParser(usage=usage, description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--by", action="append", choices=SETTINGS, default=[])
    parser.add_argument("--only", action="append", default=[], metavar="SETTING=VALUE")
    parser.add_argument("--least", action="append", default=[], metavar="FIGURE=VALUE")
    parser.add_argument("--errors", type=int, default=0, metavar="N")
    parser.add_argument("--errors-of", choices=CLASSES, default="boundary")
    parser.add_argument("files", nargs="+", metavar="FILE")
    arguments = parser.parse_args()
    files = arguments.files
    if files[0] == "request" and len(files) == 2:
        return request(files[1])
    if files[0] == "seed" and len(files) == 3:
        return seed(files[1], files[2])
    if len(files) == 2:
        return score(arguments, *files)
    parser.error("GOLD and OUTPUT are wanted")


if __name__ == "__main__":
    sys.exit(main())
