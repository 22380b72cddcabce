#!/usr/bin/env python3
"""Makes the list of names of the segmenter from the gazetteer's tables.

    import_names.py --gazetteer FOLDER --tables Sources/CLexicon/Tables --out Sources/CLexicon/Tables/words-names.tsv

Names that the segmenter's standard keeps whole: places with their suffix, short names that are no other word, cities, countries, brands, companies,
bodies, teams, media, units and classifiers. Names of organizations that are made of words (甘肃 银行, 清华 大学) stay apart and have no row. All
carry the count 1, which lets them win against single characters and lose against words that are seen often. What words.tsv or
words-extra.tsv hold is left out.
"""
import argparse, csv, os, re

HAN = re.compile(r'[\u3400-\u9fff〇·]+$')
# What a name that is made of words ends in, and words of which no brand consists.
HEADS = '''集团 公司 银行 大学 学院 医院 证券 保险 基金 科技 股份 航空 机场 铁路 地铁 实业 控股 国际 电子 药业 制药 汽车 重工 建设 建筑 建工 能源 电力 石油 石化 煤业 煤炭 钢铁
有色 化工 地产 置业 物流 快递 传媒 影业 文化 教育 银行 人寿 财险 信托 期货 租赁 资本 投资 水泥 食品 饮料 酒业 乳业 服饰 电器 机械 软件 网络 通信 生物 医药 环保 水务 港口 高速
日报 晚报 早报 时报 晨报 商报 都市报 青年报 卫视 电视台 电台 新闻 网 在线 论坛 频道 杂志 周刊 出版社 博物馆 协会 学会 联合会 委员会 研究院 研究所 联赛 俱乐部 女排 男排 女篮 男篮 国家队
'''.split()


def rows(folder, name):
    with open(os.path.join(folder, name), encoding='utf8') as file:
        yield from csv.DictReader(file, delimiter='\t', quoting=csv.QUOTE_NONE)


def names(row, field='aliases'):
    return [row['name'], *filter(None, (row.get(field) or '').split('|'))]


class Collector:
    def __init__(self, tables):
        self.fold = {}
        self.known, self.places, self.out = set(), set(), {}
        with open(os.path.join(tables, 'variants.tsv'), encoding='utf8') as file:
            for line in file:
                if not line.startswith('#'):
                    variant, target = line.rstrip('\n').split('\t')
                    self.fold[variant] = target
        for table in ('words.tsv', 'words-extra.tsv'):
            with open(os.path.join(tables, table), encoding='utf8') as file:
                for line in file:
                    if line.startswith('#') or not line.strip(): continue
                    word, _, tag = line.rstrip('\n').split('\t')[:3]
                    self.known.add(self.key(word))
                    if tag == 'ns': self.places.add(self.key(word))

    def key(self, word): return ''.join(self.fold.get(c, c) for c in word)

    def isMadeOfWords(self, word):
        """Whether the name falls into words of two and more characters, starts with a place, or ends in what organizations end in."""
        if len(word) > 3 and self.key(word[:2]) in self.places: return True
        if any(word.endswith(h) and len(word) > len(h) + 1 for h in HEADS): return True
        return any(self.key(word[:i]) in self.known and self.key(word[i:]) in self.known for i in range(2, len(word) - 1))

    def add(self, word, tag, lengths, isWhole=True):
        """isWhole: whether the standard keeps such names whole even where they are made of words."""
        if len(word) not in lengths or not HAN.match(word): return
        key = self.key(word)
        if key in self.known or not isWhole and self.isMadeOfWords(word): return
        self.known.add(key)
        self.out[word] = tag


def collect(folder, c, groups):
    ambiguous = {r['form'] for r in rows(folder, 'ambiguous_places.tsv')}
    clear = lambda r: r.get('ambiguous', '') in ('', '0')
    if 'divisions' in groups:
        for r in rows(folder, 'divisions.tsv'):
            if not r['last_year']: c.add(r['name'], 'ns', range(2, 5))
    if 'shorts' in groups:
        for r in rows(folder, 'divisions.tsv'):
            # Districts of cities have common words for short names.
            isCurrent = r['source'] == 'mca2025' and not r['last_year']
            if isCurrent and r['short'] not in ambiguous and r['kind'] != '市辖区': c.add(r['short'], 'ns', range(2, 4))
    if 'townships' in groups:
        for r in rows(folder, 'townships.tsv'):
            if r['name'][-1] in '镇乡': c.add(r['name'], 'ns', range(3, 5))
    if 'world' in groups:
        for r in rows(folder, 'countries.tsv'):
            for x in [*names(r), r['capital'], r['name_hant']]: c.add(x, 'ns', range(2, 9))
        for r in rows(folder, 'world_cities.tsv'):
            if r['tier'] == 'A' and not r['clash']: c.add(r['name'], 'ns', range(2, 8))
        for r in rows(folder, 'world_cities_more.tsv'):
            if clear(r):
                for x in names(r): c.add(x, 'ns', range(2, 8), isWhole=False)
    if 'companies' in groups:
        for table in ('companies.tsv', 'extra_aliases.tsv'):
            for r in rows(folder, table):
                if clear(r):
                    for x in names(r): c.add(x, 'nz', range(2, 5), isWhole=False)
    if 'listed' in groups:
        for r in rows(folder, 'listed_companies.tsv'): c.add(r['name'], 'nz', range(2, 4), isWhole=False)
    if 'bodies' in groups:
        for r in rows(folder, 'organisations.tsv'):
            for x in names(r, 'abbr'): c.add(x, 'nt', range(2, 5), isWhole=False)
        for table in ('bodies.tsv', 'institutions.tsv'):
            for r in rows(folder, table):
                if clear(r):
                    for x in names(r): c.add(x, 'nt', range(2, 5), isWhole=False)
    if 'teams' in groups:
        for r in rows(folder, 'teams.tsv'):
            if clear(r):
                for x in names(r): c.add(x, 'nz', range(2, 5), isWhole=False)
    if 'media' in groups:
        for r in rows(folder, 'media.tsv'):
            for x in names(r, 'abbr'): c.add(x, 'nz', range(2, 5), isWhole=False)
        for r in rows(folder, 'media_more.tsv'):
            if clear(r):
                for x in names(r): c.add(x, 'nz', range(2, 5), isWhole=False)
    if 'measures' in groups:
        for r in rows(folder, 'units.tsv'):
            # 万 吨, 个 小时
            if r['name'][0] not in '万亿百千个': c.add(r['name'], 'q', range(2, 5), isWhole=False)
        for r in rows(folder, 'measure_words.tsv'): c.add(r['word'], 'q', range(1, 3))


GROUPS = 'divisions shorts townships world companies listed bodies teams media measures'


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--gazetteer', required=True)
    parser.add_argument('--tables', required=True)
    parser.add_argument('--groups', default=GROUPS, help='which parts, for measuring one')
    parser.add_argument('--out', required=True)
    arguments = parser.parse_args()
    c = Collector(arguments.tables)
    collect(arguments.gazetteer, c, arguments.groups.split())
    with open(arguments.out, 'w', encoding='utf8') as out:
        out.write('# Names from the gazetteer; columns as in words.tsv. Written by Tools/Scripts/import_names.py: see SOURCES.md.\n')
        for word, tag in sorted(c.out.items()): out.write(f'{word}\t1\t{tag}\n')


if __name__ == '__main__': main()
