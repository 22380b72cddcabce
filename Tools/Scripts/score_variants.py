#!/usr/bin/env python3
"""Measures words in texts and in their traditional or simplified twins: they should not differ.

usage: python3 -m venv .venv && .venv/bin/pip install opencc==1.4.2
       .venv/bin/python Tools/Scripts/score_variants.py --scorer ../shared/eval/score.py [--tool FILE] [--granularity standard] [--to s2t,s2tw,s2hk] GOLD…

GOLD   segmented lines, words between spaces
--to   OpenCC's conversions: s2t, s2tw, s2hk make traditional twins, t2s and tw2s simplified ones

A twin is converted line by line, with OpenCC's phrases, so that it looks as people write it; the words keep their places. Lines whose length
changes are converted word by word.
"""
import argparse, json, os, subprocess, sys, tempfile
import opencc


def twin(line, converter):
    words = line.split()
    text = converter.convert(''.join(words))
    if len(text) != sum(map(len, words)): return ' '.join(map(converter.convert, words))
    out, at = [], 0
    for word in words:
        out.append(text[at:at + len(word)])
        at += len(word)
    return ' '.join(out)


def score(gold, arguments):
    request = subprocess.run([sys.executable, arguments.scorer, 'request', 'words', gold], check=True, stdout=subprocess.PIPE).stdout
    command = [arguments.tool, 'annotate', '--input', 'jsonl', '--format', 'jsonl', '--fields', 'words', '--granularity', arguments.granularity]
    with tempfile.NamedTemporaryFile(suffix='.jsonl') as answers:
        answers.write(subprocess.run(command, input=request, check=True, stdout=subprocess.PIPE).stdout)
        answers.flush()
        out = subprocess.run([sys.executable, arguments.scorer, 'words', gold, answers.name], check=True, stdout=subprocess.PIPE).stdout
    return json.loads(out)['words']['F1']


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--scorer', required=True)
    parser.add_argument('--tool', default='Tools/.build/release/chinese-news')
    parser.add_argument('--granularity', default='standard')
    parser.add_argument('--to', default='s2t,s2tw,s2hk')
    parser.add_argument('gold', nargs='+')
    arguments = parser.parse_args()
    print('set\tas given\t' + arguments.to.replace(',', '\t'))
    for path in arguments.gold:
        with open(path, encoding='utf8') as file: lines = [line.strip() for line in file if line.strip()]
        row = [score(path, arguments)]
        for name in arguments.to.split(','):
            converter = opencc.OpenCC(name)
            with tempfile.NamedTemporaryFile('w', suffix='.gold', encoding='utf8') as file:
                file.write(''.join(twin(line, converter) + '\n' for line in lines))
                file.flush()
                row.append(score(file.name, arguments))
        print(os.path.basename(path), *(f'{f1:.2f}' for f1 in row), sep='\t', flush=True)


if __name__ == '__main__': sys.exit(main())
