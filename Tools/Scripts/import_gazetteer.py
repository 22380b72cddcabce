#!/usr/bin/env python3
"""Makes the tables of names with kinds, codes and aliases out of a gazetteer.

usage: import_gazetteer.py --gazetteer FOLDER --tables FOLDER --out FOLDER

--gazetteer  the tables with sources: divisions, townships, countries, cities, features, facilities, companies, bodies, teams …
--tables     Sources/CLexicon/Tables: a form that words.tsv has as a common word is ambiguous
--out        where divisions.tsv, townships.tsv, places.tsv and organizations.tsv go

A form is ambiguous where the gazetteer says so; of listed companies, which nobody reviewed, where words.tsv knows it as a common word. An ambiguous form is a name only with
evidence beside it.
"""
import argparse
import os
import re

PLACE_KINDS = {
    # features
    'town': 'settlement', 'village': 'settlement', 'region-cn': 'region', 'region-world': 'region', 'mountain': 'mountain', 'gorge': 'mountain',
    'pass': 'mountain', 'river': 'river', 'lake': 'lake', 'reservoir': 'lake', 'island': 'island', 'sea': 'sea', 'bay': 'sea', 'relic': 'scenicArea',
    'revolution': 'scenicArea', 'reserve': 'scenicArea', 'cave': 'scenicArea', 'wetland': 'scenicArea', 'heritage': 'scenicArea',
    'national-park': 'scenicArea', 'plain-basin': 'region', 'peninsula': 'region', 'grassland': 'region', 'desert': 'region',
    'desert-grassland': 'region', 'facility': 'facility',
    # facilities
    'railway-station': 'facility', 'rail-line': 'railway', 'airport': 'facility', 'port': 'facility', 'landmark': 'facility', 'power': 'facility',
    'expressway': 'road', 'highway': 'road', 'road': 'road', 'bridge': 'facility', 'stadium': 'facility', 'oilfield': 'facility', 'newarea': 'zone',
    'base': 'facility', 'tunnel': 'facility', 'port-of-entry': 'facility', 'bonded': 'zone', 'ftz': 'zone', 'pipeline': 'facility',
    # cities
    'city': 'city', 'district': 'foreignDivision',
}
MARKED = re.compile('^[“”"《》（]|[“”"《》]$')
PLACES = {*PLACE_KINDS.values(), 'country', 'continent'}
CONTINENTS = {'亚洲', '欧洲', '非洲', '北美洲', '南美洲', '大洋洲', '南极洲', '美洲', '北美', '南美', '拉丁美洲', '拉美'}
ORGANIZATION_KINDS = {
    'foreign-gov': 'government', 'cn-state': 'government', 'hk-mo-tw': 'government', 'state-council': 'government', 'npc-cppcc': 'government',
    'intl-org': 'international', 'bloc': 'international', 'un': 'international', 'cn-party': 'party', 'party-central': 'party',
    'democratic-party': 'party', 'cn-court': 'court', 'judicial': 'court', 'military': 'military', 'association': 'association',
    'mass-org': 'association', 'sports-body': 'association', 'research': 'other', 'cas': 'other', 'research-edu': 'other',
    'foreign-university': 'school', 'school': 'school', 'university': 'school', 'hospital': 'hospital', 'publisher': 'media',
    'museum': 'other', 'theatre': 'other', 'exhibition': 'other', 'library': 'other',
    'newspaper': 'media', 'foreign-media': 'media', 'web': 'media', 'tv': 'media', 'hk-tw-media': 'media', 'media-provincial': 'media',
    'newspaper-central': 'media', 'agency': 'media', 'broadcast-central': 'media',
    'football-club': 'team', 'national-team': 'team', 'basketball-club': 'team', 'nba': 'team', 'esports-club': 'team', 'us-pro-team': 'team',
    'volleyball-club': 'team', 'f1-team': 'team', 'league': 'event', 'sports-event': 'event',
}
# Tags of words.tsv under which a form is no name.
COMMON = {'n', 'v', 'a', 'b', 'd', 'i', 'l', 'z', 'r', 'm', 'q', 't', 'f', 's', 'c', 'p', 'u', 'y', 'e', 'o', 'g', 'j'}
HEADER = '# {}. Written by Tools/Scripts/import_gazetteer.py: see SOURCES.md.\n'


def rows(folder, name):
    with open(os.path.join(folder, name + '.tsv'), encoding='utf8') as file:
        header = file.readline().rstrip('\n').split('\t')
        for line in file:
            fields = line.rstrip('\n').split('\t')
            yield dict(zip(header, fields + [''] * (len(header) - len(fields))))


def common_words(folder):
    found = {}
    with open(os.path.join(folder, 'words.tsv'), encoding='utf8') as file:
        for line in file:
            if line.startswith('#'):
                continue
            fields = line.rstrip('\n').split('\t')
            if len(fields) > 2 and fields[2] in COMMON:
                found[fields[0]] = float(fields[1])
    return found


def forms(row):
    for field in ('aliases', 'abbr', 'alt_names', 'formal'):
        for form in (row.get(field) or '').split('|'):
            if form and form != row['name']:
                yield form


def ambiguous(row):
    """The forms that the gazetteer itself calls ambiguous."""
    if row.get('ambiguous') != '1':
        return set()
    match = re.search(r'ambiguous form: ([^;]+)', row.get('note', ''))
    return set(match.group(1).strip().split('|')) if match else {row['name'], *forms(row)}


def corrections():
    """For each table the ambiguous forms, the right kinds of names, and the forms that are not ambiguous."""
    found = {'places': (set(), {}, set()), 'organizations': (set(), {}, set())}
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'gazetteer_corrections.tsv')
    with open(path, encoding='utf8') as file:
        for line in file:
            if line.startswith('#'):
                continue
            name, table, what = line.rstrip('\n').split('\t')
            if what == 'ambiguous':
                found[table][0].add(name)
            elif what == 'sure':
                found[table][2].add(name)
            else:
                found[table][1][name] = what
    return found


# A name that ends so is an organization's, whichever of several it is: 自由党, 国民议会.
SURE_ENDS = ('党', '日报', '时报', '晚报', '周报', '议院', '议会', '大学', '中学', '学院', '医院', '参谋部', '委员会', '协会', '集团', '公司', '银行', '油田',
             '舰队', '电视台', '广播电台', '通讯社', '报社', '出版社', '杂志社', '研究院', '研究所', '联合会', '基金会')

# What lies in or about them is no name of its own: 中东地区 names 中东.
REGIONS = ('region', 'sea', 'country')


class Names:
    """Rows of one table: of equal names and kinds only the first, with the aliases of all."""

    def __init__(self, doubtful, kinds, sure, is_of_places):
        self.rows = {}
        self.is_of_places = is_of_places
        self.doubtful = doubtful
        self.sure = sure
        self.kinds = kinds
        # Names whose right kind is one of another table.
        self.moved = []

    def add(self, name, aliases, kind, parent, doubtful=()):
        # A name has no marks around it: “和平”号.
        aliases = [a for a in aliases if not MARKED.search(a) and not (self.is_of_places and a.endswith('地区'))]
        name = name.strip()
        if MARKED.search(name) or self.is_of_places and name.endswith('地区') and kind in REGIONS:
            return
        if not name or len(name) > 32 or '\t' in name:
            return
        kind = self.kinds.get(name, kind)
        if self.is_of_places != (kind in PLACES):
            self.moved.append((name, aliases, kind, parent))
            return
        row = self.rows.setdefault((name, kind), {'aliases': [], 'parent': parent, 'doubtful': set()})
        row['aliases'] += [a for a in aliases if a not in row['aliases'] and a != name and 0 < len(a) <= 32]
        row['doubtful'] |= set(doubtful)

    def is_sure(self, form):
        ends = not self.is_of_places and len(form) > 3 and form.endswith(SURE_ENDS)
        return ends or not self.is_of_places and len(form) > 2 and form.endswith('党') or form in self.sure

    def write(self, path, title):
        with open(path, 'w', encoding='utf8') as file:
            file.write(HEADER.format(title))
            for (name, kind), row in sorted(self.rows.items()):
                doubtful = {f for f in (name, *row['aliases']) if f in self.doubtful or f in row['doubtful'] and not self.is_sure(f)}
                file.write('\t'.join([name, '|'.join(row['aliases']), kind, row['parent'], '|'.join(sorted(doubtful))]) + '\n')


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    for option in ('--gazetteer', '--tables', '--out'):
        parser.add_argument(option, required=True)
    options = parser.parse_args()
    source = options.gazetteer
    common = common_words(options.tables)

    with open(os.path.join(options.out, 'divisions.tsv'), 'w', encoding='utf8') as file:
        file.write(HEADER.format('Divisions: code, name, short form, other forms, level, kind, parent, first and last year'))
        for row in rows(source, 'divisions'):
            fields = [row[k] for k in ('code', 'name', 'short', 'aliases', 'level', 'kind', 'parent', 'first_year', 'last_year')]
            file.write('\t'.join(fields) + '\n')
    with open(os.path.join(options.out, 'townships.tsv'), 'w', encoding='utf8') as file:
        file.write(HEADER.format('Townships and streets: code and name; the first six digits are the county'))
        for row in rows(source, 'townships'):
            file.write(f"{row['code']}\t{row['name']}\n")

    corrected = corrections()
    places = Names(*corrected['places'], True)
    for row in rows(source, 'countries'):
        places.add(row['name'], [f for f in forms({**row, 'abbr': ''}) if len(f) > 1], 'country', row['continent'])
        if row['capital']:
            places.add(row['capital'], [], 'city', row['name'])
    for name in CONTINENTS:
        places.add(name, [], 'continent', '')
    countries = {row['iso2']: row['name'] for row in rows(source, 'countries')}
    for row in rows(source, 'world_cities'):
        places.add(row['name'], forms(row), 'city', countries.get(row['country'], ''), [row['name']] if row['clash'] else [])
    for row in rows(source, 'dev_zones'):
        places.add(row['name'], [], 'zone', row['parent'])
    for table in ('geo_features', 'features_cn', 'facilities', 'world_cities_more'):
        for row in rows(source, table):
            kind = 'continent' if row['name'] in CONTINENTS else PLACE_KINDS[row['kind']]
            places.add(row['name'], list(forms(row)), kind, row.get('parent', ''), ambiguous(row))

    organizations = Names(*corrected['organizations'], False)
    for table in ('bodies', 'companies', 'institutions', 'teams', 'media_more', 'extra_aliases'):
        for row in rows(source, table):
            kind = ORGANIZATION_KINDS.get(row['kind'], 'company')
            organizations.add(row['name'], list(forms(row)), kind, row['home'], ambiguous(row))
    for row in rows(source, 'organisations'):
        kind = ORGANIZATION_KINDS.get(row['kind'], 'company')
        organizations.add(row['name'], list(forms(row)), kind, '')
    for row in rows(source, 'media'):
        organizations.add(row['name'], forms(row), 'media', row['place'])
    for row in rows(source, 'universities'):
        organizations.add(row['name'], [], 'school', '')
    for row in rows(source, 'listed_companies'):
        name = re.sub(r'^(?:N|C|\*?ST|S\*?ST|XD|XR|DR)|[-－]?[ABUWHD]$|\(退\)|退市?$| ', '', row['name'].strip())
        name = re.sub(r'[ＡＢ]$', '', name)
        if len(name) > 2 or name and not re.match(r'^\W', name):
            organizations.add(name, [], 'company', '中国', [name] if name in common else [])
    for name in organizations.moved:
        places.add(*name)
    places.write(os.path.join(options.out, 'places.tsv'), 'Other places: name, other forms, kind, what it lies in, ambiguous forms')
    organizations.write(
        os.path.join(options.out, 'organizations.tsv'), 'Organizations: name, other forms, kind, home, ambiguous forms')


if __name__ == '__main__':
    main()
