#!/usr/bin/env python3
"""Makes a gold file of sentences from a file of segmented sentences, one a line, as UD treebanks give them.

usage: ud_sentences.py words/gsdsimp_dev.gold > gold.jsonl

Eight sentences at a time are joined without anything between them, as running text has them.
"""
import json
import sys

with open(sys.argv[1], encoding="utf8") as file:
    sentences = ["".join(line.split()) for line in file if line.strip()]
for i in range(0, len(sentences), 8):
    part = sentences[i:i + 8]
    print(json.dumps({"text": "".join(part), "sentences": part, "wrapped": False}, ensure_ascii=False))
