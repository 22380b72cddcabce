"""Composes newspaper pages of the articles in Corpus/: what stands on a page and how it looks. typeset_pages.py draws them.

A page is a dictionary:

id, script   name of the page; simplified or traditional
style        size (pt), leading (em), font, indent (em, typed or none), gap between paragraphs, blanks between Han and Latin …
header       the line over the page, as pieces
sheets       sheets of paper, lists of rows; a row is a list of boxes that stand side by side

A box is an article (columns, width of a column in em, place of the headline, head, body) or a picture (width, height). Items of head and body are
blocks, with what the gold standard says of them (kind, article, text) and how they are broken or marked, or pictures, with their captions. Everything
that is not in Corpus/ is composed here: persons are invented.
"""
import datetime
import glob
import importlib.util
import os
import random
import re
import sys
import zlib

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")

# What follows is in simplified and in traditional characters.
NAMES = {
    "simplified": "姚卫民 倪立芳 钟海棠 骆青禾 程远舟 柏小满 宋知微 霍思齐 邵清扬 欧阳开宇 林洛 阮汀 冉雪峰 苏牧野 祁连 司马千寻".split(),
    "traditional": "簡若庭 鍾曉嵐 邱家豪 羅梓恩 顏雅婷 歐陽靜 葉柏霖 温樂兒 蔣承翰 游書瑋".split(),
}
SLOGANS = {
    "simplified": "健全机制 保持定力|强根基 促发展|抓落实 见成效|一条河 两岸情|稳字当头 实处着力|小窗口 大民生|问需于民 问计于民|向海而行 逐浪前行".split("|"),
    "traditional": "在地深耕 走向世界|山海之間 處處有情|小店不小 老街不老".split("|"),
}
KICKERS = {
    "simplified": "{place}——|{place}——|新春走基层|记者一线见闻|“十五五”开新局·基层答卷|民生直通车|走进{place}|乡村振兴见闻".split("|"),
    "traditional": "{place}——|特別報導|街坊故事|民生觀察|走進{place}".split("|"),
}
DECKS = {
    "simplified": "——{place}见闻|——来自{place}的报告|——{place}基层观察|有人关心账本，有人关心人心|一线干部：办法总比困难多，今年再往前走一步".split("|"),
    "traditional": "——{place}見聞|——來自{place}的報告|居民盼改善，官員：年底前會有答案".split("|"),
}
SUBHEADS = {
    "simplified": (
        "先把账算清楚|从“有人管”到“人人管”|变化藏在细节里|一本账 算到底|难题怎么解|让数据多跑路，让群众少跑腿|谁来种地 怎么种好地|老办法碰上新问题|下一步往哪儿走|"
        "新时代文明实践让乡村更有底气|“慢”下来的工夫|钱从哪里来 人往哪里去|专家：关键在长效|守住底线，才有后来|回头看，值不值|3个月，走了12个村"
    ).split("|"),
    "traditional": "先把帳算清楚|老街的新煩惱|下一步怎麼走|學者：關鍵在制度|從一個人到一群人|錢從哪裡來".split("|"),
}
CAPTIONS = {
    "simplified": (
        "近日，{place}民警到幼儿园开展“小交警 传文明”活动，让孩子们了解交通常识，学习文明出行。|图为志愿者在社区广场为居民义诊。|"
        "9月12日，工人在{place}一家企业的车间里调试设备。今年以来，当地新增规模以上工业企业17家，产值同比增长8.6%。|秋收时节，农户驾驶农机抢收晚稻。|"
        "{place}的孩子们在“悦读 悦成长”活动中交换图书。|2月3日，旅客在站台上候车。当日，春运进入第8天，车站发送旅客3.2万人次。|图①：游客在古镇参观。图②：手艺人展示剪纸作品。|"
        "俯瞰新落成的跨江大桥。大桥全长2180米，设计时速80公里，预计年底通车。|右图：护林员在林区巡查。"
    ).split("|"),
    "traditional": "志工在社區廣場為長者量血壓。|圖為學童在「樂讀 樂成長」活動中交換圖書。|{place}的老街昨日人潮湧現，攤商說生意較去年好三成。|9月12日，工作人員在展場佈置攤位。".split("|"),
}
CREDITS = {
    "simplified": "{a} {b} 摄|{a} 摄|本报记者 {a} 摄|（{a} 摄）|{a}/摄|通讯员 {a} {b} 摄影报道".split("|"),
    "traditional": "記者{a}／攝影|（{a}攝）|{a} 攝|圖／{a} 攝".split("|"),
}
BYLINES = {
    "simplified": "本报记者 {a}|本报记者 {a} 通讯员 {b}|□ 本报记者 {a} {b}|■ {a}|记者 {a} {b} 文/图|见习记者 {a}".split("|"),
    "traditional": "記者 {a}|記者{a}／專題報導|■ {a}|文：{a} 圖：{b}".split("|"),
}
ENDS = {
    "simplified": "（{a} {b}）|（{place}文明办供稿）|（{a}）|责任编辑：{a}|（作者单位：{place}融媒体中心）".split("|"),
    "traditional": "（{a}）|責任編輯：{a}|（{place}公所供稿）".split("|"),
}
SECTIONS = {"simplified": "要闻 综合 经济 民生 文化 国际".split(), "traditional": "要聞 綜合 財經 生活 文化 國際".split()}
CREDIT = re.compile("供稿|供图|提供|编辑|編輯|审核|来源|原载|据《|责编|校对|作者[为系]|^（完）$|综合外电|[电讯]）$|终审|二审|编委")
BYLINE = re.compile(
    "记者|記者|通讯员|撰稿|撰文|特约|采访|摄影|攝影|编译|編譯|文[ ／、：并]|图[ ／：]|圖[ ／：]|评论员|作者|^（[^。，]{2,12}）$|^[^。，：]{2,4}$|报》|时报|发自|融媒|海报制作|新闻 "
)
DATELINE = re.compile("[（【新本].{0,16}[讯电訊電】）]")
OWN_PLACES = {"simplified": "浙江省湖州市德清县 贵州省清镇市 湖南省长沙市雨花区".split(), "traditional": "臺南市中西區 花蓮縣光復鄉".split()}
MARKS = "◆■●▲□"


def corpus_reader():
    """The module Corpus/convert.py."""
    specification = importlib.util.spec_from_file_location("convert", os.path.join(ROOT, "Corpus", "convert.py"))
    module = importlib.util.module_from_spec(specification)
    sys.dont_write_bytecode = True
    specification.loader.exec_module(module)
    return module


def articles(half):
    """The articles of the corpus whose half is `half`, 0 or 1, by script: each a dictionary of headline, deck, byline, paragraphs and credit."""
    result, failures = {"simplified": [], "traditional": []}, []
    paths = sorted(glob.glob(os.path.join(ROOT, "Corpus", "*", "*.txt")))
    for source in corpus_reader().read(paths, failures):
        if zlib.crc32(source.id.encode()) % 2 != half:
            continue
        texts = [line.text for line in source.lines]
        article = {"id": source.id, "headline": texts[0], "date": source.date, "paragraphs": texts[1:]}
        # Where the headline may be broken: behind words, not before a mark.
        article["breaks"] = [at for at in source.lines[0].offsets[1:-1] if texts[0][at] not in "，。、：；！？”’」』》）· "]
        lines = article["paragraphs"]
        if lines[0].startswith("——"):
            article["deck"] = lines.pop(0)
        elif len(lines[0]) < 30 and lines[0][-1] not in "。！？”」：":
            if not BYLINE.search(lines[0]):
                continue
            article["byline"] = lines.pop(0)
        elif len(lines[0]) < 12:
            continue  # a letter or a diary: its lines are of kinds of their own
        if len(lines[-1]) < 45 and lines[-1][-1] not in "。！？”」":
            if CREDIT.search(lines[-1]):
                article["end"] = "credit", lines.pop()
            elif BYLINE.search(lines[-1]):
                article["end"] = "byline", lines.pop()
            else:
                continue
        article["place"] = "临江县" if source.script == "simplified" else "臨江鄉"
        for line in source.lines:
            for place in (line.text[line.offsets[first]:line.offsets[end]] for kind, first, end, depth in line.names if kind == "L" and depth == 0):
                if 2 < len(place) < 9 and place[-1] in "省市县区镇村乡州旗縣區鎮鄉里":
                    article["place"] = place
                    break
        result[source.script].append(article)
    if failures:
        sys.exit("\n".join(failures))
    return result


class Composer:
    """Composes pages by a seed. Odd and even seeds share no article."""

    def __init__(self, seed):
        self.seed = seed
        self.pool = articles(seed % 2)
        self.left = {}  # articles not used yet, by engine and script

    def page(self, engine, number, fonts):
        """The next page of an engine: its numbers go from 0. `fonts` are the fonts of each script."""
        self.engine, self.random = engine, random.Random(f"{self.seed} {engine} {number}")
        self.script = "traditional" if number % 6 == 5 else "simplified"
        self.count = 0
        style = self.style(fonts[self.script])
        rows = []
        for _ in range(self.random.choice((2, 2, 3, 3))):
            boxes, width = [], 0
            for _ in range(self.random.choice((1, 2, 2, 2))):
                box = self.article(style)
                outer = self.width(box)
                if boxes and width + 3 + outer > 76:
                    break
                boxes.append(box)
                width += outer + 3
            rows.append(boxes)
        width = max(sum(map(self.width, boxes)) + 3 * (len(boxes) - 1) for boxes in rows)
        for boxes in rows:
            room = width - sum(map(self.width, boxes)) - 3 * len(boxes)
            if room >= 12 and self.chance(0.7):  # room for a picture
                boxes.insert(self.random.randint(0, len(boxes)), self.picture(min(room, 30), self.random.randint(8, 14)))
        return {
            "id": f"{engine}-{self.seed}-{number:02}", "script": self.script, "style": style, "width": width,
            "sheets": [rows[:-1], rows[-1:]] if self.chance(0.2) else [rows], "header": self.header() if self.chance(0.4) else [],
        }

    def chance(self, share):
        return self.random.random() < share

    def style(self, fonts):
        choose = self.random.choice
        indent = choose(("em",) * 11 + ("typed",) * 6 + ("none",) * 3)
        return {
            "font": choose(fonts), "display": choose(fonts), "size": choose((9, 9.5, 10, 10.5, 11)), "indent": indent,
            "leading": choose((1.25, 1.3, 1.35, 1.4, 1.45, 1.5, 1.6)),
            "gap": choose((0, 0.6)) if indent == "none" else choose((0, 0, 0, 0.4)),  # em between paragraphs
            "latin": choose(("none", "quarter", "quarter", "typed")),  # between Han and Latin or digits: nothing, a quarter em, a blank as typed
            "marks": choose(("full", "compressed", "compressed")),
            "rule": self.chance(0.3),  # a rule between columns
            "between": choose((1, 1.5, 2, 2, 2.5)),  # em between columns
        }

    def width(self, box):
        """Of a box, in em of the body."""
        if box["form"] == "picture":
            return box["width"]
        beside = box["beside"] + 1.5 if box["place"] in ("left", "right") else 0
        return box["columns"] * box["width"] + (box["columns"] - 1) * box["between"] + beside

    def fill(self, text, place=None):
        first, second = self.random.sample(NAMES[self.script], 2)
        return text.format(a=first, b=second, place=place)

    def choose(self, table, place=None):
        return self.fill(self.random.choice(table[self.script]), place)

    def block(self, kind, text, **more):
        marker = re.match(f"[{MARKS}]? ?", text)[0]
        text = text[len(marker):]
        return {"form": "block", "kind": kind, "article": self.count, "text": text, "marker": marker, "breaks": [], **more}

    def take(self):
        left = self.left.setdefault((self.engine, self.script), [])
        if not left:
            left += self.pool[self.script]
            random.Random(f"{self.seed} {self.engine} {self.script}").shuffle(left)
        return left.pop()

    def article(self, style):
        source = self.take()
        place = source["place"]
        width = self.random.choice((9, 10, 11, 12, 12, 13, 13, 14, 15, 16, 17, 18, 20))
        amount = sum(map(len, source["paragraphs"]))
        most = max(1, 66 // (width + 2))
        columns = min(most, max(1, round(amount * 1.1 / width / self.random.choice((9, 12, 15, 18, 22)))))
        box = {"form": "article", "article": self.count, "source": source["id"], "columns": columns, "width": width, "between": style["between"]}
        box["place"] = self.random.choice(("above",) * 14 + ("below", "below", "below", "left", "left", "right"))
        if box["place"] in ("left", "right") and columns * (width + 2) > 50:
            box["place"] = "above"
        box["beside"] = 10
        box["scale"] = self.random.choice((1.5, 1.8, 2.0, 2.4))
        box["centred"] = self.chance(0.5)
        box["over"] = []  # between head and columns
        box["head"], box["body"] = self.head(source, place), self.body(source, place, box, amount)
        self.count += 1
        return box

    def head(self, source, place):
        head = []
        if self.chance(0.15):
            head.append(self.block("kicker", self.choose(KICKERS, place)))
        if self.chance(0.08):
            head.append(self.block("headline", self.choose(SLOGANS)))
        headline = self.block("headline", source["headline"])
        if source["breaks"] and len(headline["text"]) > 9 and self.chance(0.45):
            middle = len(headline["text"]) / 2
            headline["breaks"] = [min(source["breaks"], key=lambda at: abs(at - middle) - (2 if headline["text"][at - 1] in "，： ：" else 0))]
        head.append(headline)
        deck = source.get("deck") or (self.choose(DECKS, place) if self.chance(0.1) else None)
        if deck:
            head.append(self.block("deck", deck))
        return head

    def body(self, source, place, box, amount):
        body = []
        byline = source.get("byline")
        if not byline and not DATELINE.match(source["paragraphs"][0]) and self.chance(0.35):
            byline = self.choose(BYLINES)
        if byline:
            # In the first column or over all.
            into = body if self.chance(0.5) or box["place"] != "above" else box["over"]
            into.append(self.block("byline", byline, align=self.random.choice(("left", "center"))))
        paragraphs = source["paragraphs"]
        sections = set()
        if len(paragraphs) > 3 and self.chance(0.35):
            sections = set(self.random.sample(range(1, len(paragraphs)), min(len(paragraphs) - 2, self.random.choice((2, 2, 3)))))
            titles = self.random.sample(SUBHEADS[self.script], len(sections))
            marker = self.random.choice(("◆ ", "◆ ", "■ ", "●", "▲ ", "", ""))
            align = self.random.choice(("left", "center"))
        for number, text in enumerate(paragraphs):
            if number in sections:
                subhead = self.block("subhead", marker + titles.pop(), align=align)
                if len(subhead["text"]) > 8 and self.chance(0.4):
                    middle = len(subhead["text"]) // 2
                    found = [at + 1 for at, character in enumerate(subhead["text"]) if character in "，： " and abs(at - middle) < 4]
                    subhead["breaks"] = found[:1]
                body.append(subhead)
            body.append(self.block("paragraph", text))
        end = source.get("end")
        if not end and self.chance(0.25) and paragraphs[-1][-1] != "）":
            text = self.choose(ENDS, place)
            end = "credit" if CREDIT.search(text) or "作者单位" in text else "byline", text
        if end:
            body.append(self.block(*end, align=self.random.choice(("right", "right", "left", "center"))))
        if box["columns"] > 1 and amount > 250 and self.chance(0.22):
            body.insert(self.random.randint(1, len(body) - 1), self.picture(box["width"], self.random.randint(6, 9), place))
        elif box["width"] >= 17 and self.chance(0.6):
            # A picture that the lines run around: they are short beside it and long below it.
            body.insert(0, self.picture(box["width"] // 2 - 1, self.random.randint(5, 7), place, floats=self.random.choice(("left", "right"))))
        return body

    def picture(self, width, height, place=None, floats=None):
        """With the place of an article, a picture in it; else one of its own."""
        is_own = place is None
        if is_own:
            place = self.random.choice(OWN_PLACES[self.script])
        caption, credit = self.choose(CAPTIONS, place), self.choose(CREDITS)
        blocks = []
        if self.chance(0.75):
            caption += ("" if credit[0] in "（" else self.random.choice((" ", " ", "　"))) + credit
            credit = None
        blocks.append(self.block("caption", caption))
        if credit:
            blocks.append(self.block("credit", credit, align="right"))
        self.count += is_own
        return {"form": "picture", "width": width, "height": height, "blocks": blocks, "floats": floats}

    def header(self):
        date = datetime.date(2010, 1, 1) + datetime.timedelta(self.random.randint(0, 6000))
        text = f"{date.year}年{date.month}月{date.day}日 星期{'一二三四五六日'[date.weekday()]}"
        return [text, self.random.choice(SECTIONS[self.script]), f"{self.random.randint(1, 16):02}"]


def gold(page):
    """The blocks of a page, in the order of the page."""
    result = [{"kind": "other", "article": None, "text": text} for text in page["header"]]

    def add(items):
        for item in items:
            if item["form"] == "picture":
                add(item["blocks"])
            else:
                result.append({name: item[name] for name in ("kind", "article", "text")})

    for boxes in sum(page["sheets"], []):
        for box in boxes:
            if box["form"] == "picture":
                add([box])
                continue
            add(box["body"] + box["head"] if box["place"] == "below" else box["head"] + box["over"] + box["body"])
    return result


def typed(text, style):
    """A text as it is typed into the page."""
    if style["latin"] != "typed":
        return text
    text = re.sub("(?<=[⺀-鿿])(?=[0-9A-Za-z])", " ", text)
    return re.sub("(?<=[0-9A-Za-z%])(?=[⺀-鿿])", " ", text)


def lines(block, style):
    """The text of a block, parted where it is broken by hand; with its marker."""
    cuts = [0, *block["breaks"], len(block["text"])]
    parts = [typed(block["text"][start:end].strip(), style) for start, end in zip(cuts, cuts[1:])]
    parts[0] = block["marker"] + parts[0]
    if block["kind"] == "paragraph" and style["indent"] == "typed":
        parts[0] = "　　" + parts[0]
    return parts
