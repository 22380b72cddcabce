#!/usr/bin/env python3
"""Compares the facts of a real page with its gold file: spans, values and units, named sets with their members, and what must give no fact.

usage: score_seed_facts.py TOOL FOLDER      FOLDER holds page.txt and gold.json

Exits with 1 where a fact or a set is missing or something that is none is found.
"""
import json
import os
import subprocess
import sys


def amount(fact):
    return fact.get("value"), fact.get("lower"), fact.get("upper"), fact.get("unit")


def overlaps(one, other):
    return one["start"] < other["end"] and other["start"] < one["end"]


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    tool, folder = sys.argv[1:]
    page, path = os.path.join(folder, "page.txt"), os.path.join(folder, "gold.json")
    if not os.path.exists(path):
        print("gates: facts of a real page: skipped: no gold file")
        return
    gold = json.load(open(path, encoding="utf8"))
    command = [tool, "annotate", "--format", "json", "--fields", "facts", "--layout", "page", page]
    found = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)["facts"]
    wanted = [fact for fact in gold["facts"] if not fact.get("optional") and not fact.get("indefinite")]
    missing = []
    for fact in wanted:
        same = [x for x in found if (x["start"], x["end"]) == (fact["start"], fact["end"])]
        # Without an issue date a time has no value.
        isTime = fact["kind"] in ("fuzzyTime", "recurrence", "date")
        if not any(x["kind"] == fact["kind"] if isTime else amount(x) == amount(fact) for x in same):
            missing.append(fact["text"])
    sets = [x for x in found if x["kind"] == "namedSet"]
    for named in gold["named_sets"]:
        members = named.get("members")
        if not any(overlaps(x, named) and (not members or x.get("members") == members) for x in sets):
            missing.append(named.get("text", "a named set"))
    spurious = [
        x["text"] for x in found if x["kind"] != "namedSet" and any(overlaps(x, none) for none in gold["negatives"])
    ]
    count = f"{len(wanted)} facts, {len(gold['named_sets'])} sets, {len(gold['negatives'])} that are none"
    if missing or spurious:
        print(f"gates: facts of a real page: {count}: missing {missing}, found {spurious} FAILED")
        sys.exit(1)
    print(f"gates: facts of a real page: {count}: passed")


main()
