#!/usr/bin/env python3
"""Makes the word list of the segmenter from two public dictionaries.

    import_words.py --hanlp CoreNatureDictionary.txt --jieba dict.txt --variants variants.tsv --out words.tsv

--hanlp  HanLP 1.x core dictionary (Apache-2.0): word, then pairs of tag and count, tab separated
--jieba  jieba 0.42 dictionary (MIT): word, frequency, tag, separated by spaces
--variants  characters and their representatives: words in traditional characters become simplified before all other rules see them
--out    word, count and tag, separated by tabs, sorted by code point; count has at most two decimals. Behind a compound stands the length
         of its first part: `coarse` keeps it whole, the other granularities part it there.

The base is HanLP, whose words are close to the People's Daily standard. HanLP counted names, numbers and times as classes, so
the members of these classes and other words it did not see carry counts of 1 to 3: they take jieba's frequency instead, on HanLP's scale.
Words which the segmenter's standard cuts apart (particles, 一 + classifier, adverb + adjective, …: rules of the corpus's FORMAT.md) are
dropped and their counts go to their parts; compounds such as 经济发展 stay, marked with their parts. Numerals and dates are dropped because rules make them. Words of jieba alone come in
where they are neither noise nor made of words that are already here. No other source has any influence on words or counts.
"""
import argparse, math, re

# ---------------------------------------------------------------- reading
def read_hanlp(path):
    words = {}
    for line in open(path, encoding='utf8'):
        f = line.rstrip('\r\n').split('\t')
        if '##' in f[0]: continue                       # 未##数, 始##始 …: classes, not words
        words[f[0]] = {f[i]: int(f[i + 1]) for i in range(1, len(f) - 1, 2)}
    return words

def read_jieba(path):
    words = {}
    for line in open(path, encoding='utf8'):
        f = line.split()
        if len(f) >= 2: words[f[0]] = (int(f[1]), f[2] if len(f) > 2 else 'x')
    return words

# Variants that simplified text has too, in words of their own: 著名, 乾隆, 覆盖, 慰藉, 彷徨, 瞭望, 哪吒.
BOTH = set('著乾覆藉彷瞭吒薹扞')

def read_variants(path):
    rows = (line.rstrip('\n').split('\t') for line in open(path, encoding='utf8') if not line.startswith('#'))
    return dict(rows)

def simplify(words, others, fold, larger):
    """The words with traditional spellings moved to the simplified ones. others: words that are known too."""
    out = {w: v for w, v in words.items() if not any(c in fold for c in w)}
    for w, v in words.items():
        if w in out: continue
        part = ''.join(c if c in BOTH else fold.get(c, c) for c in w)
        full = ''.join(fold.get(c, c) for c in w)
        known = lambda x: x in others or x in words
        # 顯著 is 显著, 跟著 is 跟着: the spelling that is known, and the one that keeps more where both are or none is.
        if w == part and w in words and (w in others or larger is add) or not known(full) or part != w and known(part): full = part
        if len(full) == 1 and full not in words: continue   # 億: the dictionary counts 亿 as a class
        out[full] = larger(out[full], v) if full in out else v
    return out

def add(a, b): return {k: a.get(k, 0) + b.get(k, 0) for k in {**a, **b}}

# ---------------------------------------------------------------- tags
# Words that HanLP's counts take for organizations, though they are seldom any.
RETAGGED = {'现代': 't', '大众': 'n', '唱片': 'n', '光明': 'n', '创业者': 'n', '大展': 'v', '京华': 'nz', '扬子': 'nz', '金龙': 'nz', '长虹': 'nz', '笑言': 'v',
            '北坡': 's', '南坡': 's', '压实': 'v',
            '东珠': 'nrf', '仁青': 'nrf', '贡布': 'nrf', '嘉措': 'nrf', '阿依古丽': 'nrf', '买买提': 'nrf', '玉素甫': 'nrf', '阿卜杜': 'nrf', '乌云其木格': 'nrf'}

def coarse(tag):
    """HanLP's and jieba's fine tags as ICTCLAS first letters; nr ns nt nz stay."""
    t = tag
    if t in ('nrt', 'nrf', 'nrj', 'nrfg', 'nr1', 'nr2'): return 'nrf' if t != 'nrfg' else 'nr'
    if t == 'nr': return 'nr'
    if t.startswith('ns'): return 'ns'
    if t in ('nto', 'ntc', 'ntu', 'nts', 'nth', 'ntcb', 'ntcf', 'ntch', 'nt'): return 'nt'
    if t == 'nz': return 'nz'
    if t in ('nx', 'eng'): return 'nx'
    if t == 'mq' : return 'm'
    if t in ('Mg', 'mg'): return 'm'
    if t in ('Rg', 'rg'): return 'r'
    if t in ('zg', 'xx'): return 'x'
    if t[0] in 'uU': return 'u'
    if t.endswith('l') and len(t) == 2: return t[0] if t[0] in 'nvabd' else 'l'       # nl vl al bl dl: phrases
    if t[0] == 'g': return 'n'                           # terms of the sciences
    if t in ('f', 's', 't', 'l', 'i', 'j', 'k', 'h', 'e', 'y', 'o', 'z', 'w'): return t
    return t[0].lower()

# ---------------------------------------------------------------- the standard: what is cut apart
def S(s): return set(s.split())
KEEP = {
 '的': S('目的 有的 别的 似的 真的 打的 标的 是的 面的 怎的 什么的 众矢之的 一语中的 他妈的 当家的 要饭的 好样儿的'),
 '们': S('我们 你们 他们 她们 它们 咱们 人们 俺们 哥们 爷们 娘们 哥儿们 您们'),
 '着': S('随着 沿着 接着 紧接着 意味着 有着 执着 沉着 衣着 附着 胶着 本着 为着 朝着 向着 顺着 趁着 凭着 身着 怎么着 这么着 那么着 犯不着 用不着 '
        '歪打正着 色素沉着 摸得着 数得着 说得着 横着 明摆着 黏着 觉着'),
 '了': S('为了 除了 得了 极了 受不了 完了 罢了 不得了 少不了 免不了 大不了 忘不了 私了 明了 末了 未了 终了 知了 临了 便了 短不了 顾不了 受得了 要不了 对了'),
 '得': S('觉得 获得 取得 不得 值得 使得 显得 赢得 记得 难得 所得 懂得 夺得 非得 来得 舍不得 舍得 心得 晓得 征得 博得 免得 不见得 未见得 使不得 了不得 了得 少不得 '
        '恨不得 不由得 懒得 落得 应得 求得 总得 争得 乐得 认得 怨不得 觅得 兼得 彼得 眼见得 顾不得 省得 怪不得 巴不得 要不得 说不得 习得 必得 既得 购得 亏得 '
        '利雅得 雅温得 佳士得 圣彼得 拍立得 拾得 测得 竞得 消得 容得 焉得 须得 自得 免不得 来不得 算不得 天晓得 不得不 贪得 惹得 引得 深得 独得 赚得'),
 '过': S('通过 不过 超过 经过 度过 错过 透过 走过 路过 只不过 穿过 难过 接过 放过 回过 越过 绕过 渡过 躲过 逃过 跨过 胜过 翻过 悔过 记过 驶过 跳过 记大过 划过 闯过 '
        '赛过 罪过 掠过 信不过 信得过 飞过 大过 改过 挺过 功过 迈过 流过 闪过 跃过 横过 略过 补过 好过 滤过 滚过 诿过 拗不过 左不过 莫过 太过 谁之过 没用过'),
 '是': S('还是 但是 只是 而是 于是 可是 总是 或是 要是 若是 凡是 老是 硬是 算是 先是 光是 正是 更是 真是 竟是 越是 倒是 求是 国是 煞是 别是 象是 反是 還是 總是'),
 '不': S('不同 不过 不断 不仅 不得 不少 不再 不足 不久 不错 不管 不但 不良 不如 不满 不幸 不当 不时 不止 不已 不宜 不便 不利 不妨 不适 不予 不顾 不料 不论 不及 不禁 不乏 不然 '
        '不一 不惜 不符 不堪 不力 不安 不菲 不光 不法 不解 不容 不公 不免 不曾 不俗 不许 不懈 不妥 不只 不休 不觉 不甘 不忍 不妙 不善 不详 不育 不屑 不测 不孕 不息 不畏 不惟 '
        '不朽 不端 不外 不胜 不平 不单 不轨 不愧 不竭 不屈 不孝 不羁 不凡 不丹 不悦 不周 不独 不惑 不复 不致 不吝 不啻 不辍 不齿 不祥 不暇 不意 不图 不遂 不谋 不肖 不慎 不至 '
        '不定 不振 不实 不等 不限 不明 不拘 不可 不知 不成 不敌 不尽 不对 不行 不准 不停 不均 不衰 不争 不巧 不敢 不辞 不由 不必'),
 '一': S('一些 一下 一起 一直 一定 一样 一般 一点 一切 一边 一旦 一致 一半 一度 一生 一审 一会 一级 一路 一律 一同 一时 一身 一共 一期 一体 一旁 一向 一带 一流 一手 一再 '
        '一贯 一经 一眼 一举 一早 一味 一侧 一等 一并 一战 一世 一心 一连 一线 一代 一阵 一一 一齐 一气 一概 一汽 一元 一行 一月 一来 一端 一瞬 一面 一中 一派 一通 一番 一统 一霎 '
        '一发 一类 一则 一角 一品 一览 一跃 一晃 一空 一隅 一筹 一力 一意 一应 一总 一古 一忽 一准 一径 一任 一俟 一如 一把 一道 一头'),
 '两': S('两会 两岸 两性 两侧 两者 两边 两极 两手 两面 两旁 两端 两栖 两湖 两广 两江 两院 两弹 两样 两可 两用 两重 两全 两便 两汉 两宋 两晋 两委 两军 两口 两翼 两难 两讫 两下'),
 '几': S('几乎 几率 几何 几经 几近 几许 几时 几度 几分 几曾 几多 几内 几案 几欲'),
 '这': S('这个 这些 这样 这里 这么 这时 这儿 这边 这般 这会 这种 这次 这天 这等 这麽 这厮'),
 '那': S('那个 那些 那样 那里 那么 那时 那儿 那边 那般 那会 那种 那次 那天 那末 那曲 那达 那坡 那麽 那头 那年'),
 '在': S('现在 正在 存在 所在 实在 旨在 潜在 内在 外在 何在 意在 自在 健在 好在 重在 贵在 处在 远在'),
 '我': S('我们 你们 他们 她们 它们 他們 我們 我国 我省 我市 我县 我区 我校 我院 我党 我军 我方 我厂 我社 我部 我辈 我家 他人 他乡 他国 他日 他处 他方 他律 他杀 他俩 她俩 你好 你方 谁知 谁个 谁料'),
 '该': S('该当 该死 该着 该应'),
 '每': S('每个 每天 每年 每月 每日 每次 每周 每晚 每逢 每当 每每 每人 每位 每隔'),
}
FEW = S('最新 最近 最优 最高 最低 最佳 太平 太阳 太子 极大 极少 更新 很少 很多')
GRADED = set('大小多少好坏高低快慢长短强弱重轻深浅远近早晚难易新旧热冷紧松严宽广窄忙贵累差美久冷富穷丑棒萌')
ADVERBS = '还就又也都才再却已仅另'                          # adverb + 要 能 会 有 说: still to …, only then can …
MEASURES = '个句块封辆匹棵号首家只条张件本座栋间支份幅篇部名位项种场次'
PARTS3 = '上下内中里前后间时外'
NUMERAL = '[零〇○一二三四五六七八九十百千万亿两]'
RULED = re.compile(rf'^(第?{NUMERAL}{{2,}}|第{NUMERAL}|{NUMERAL}+[月日时分年]|{NUMERAL}+月份|[0-9]+.*|几[十百千万亿]+|[十百千万]几|数[十百千万亿]+|[百千万]分之{NUMERAL}+)$')
LEXICAL_NUMERALS = S('万一 一一 三七 二八 九一八 五四 七七 八一 三八 五一 十一 百万 千万 亿万 万万 千千万万 三九 一二九 二十 八千 三十三 十分 万分 万年 千年 百年 百分 半百 '
                     '一分 一时 一点 一日 三分 三年 百日 千秋 四时 五十铃 三万 七一 六一 十五 四十 三千')

WHOLE = S('人工智能 人民法院 实事求是 千方百计 互联互通')          # never marked as compounds (the guideline names them)

def apart(w, tags, has):
    """The parts of a word that the standard cuts apart, or None. has(x): the chief tag of x if it is a word, else None."""
    n, tag = len(w), max(tags, key=lambda k: (tags[k], k))
    if tag[:2] in ('ns', 'nr', 'nt') and n > 2: return None
    a, z = w[0], w[-1]
    if w in ('年前', '年来'): return [a, z]
    if w == '本报讯' or n == 3 and w[:2] == '没有' and has(z): return [w[:2], z]
    m = re.match('(.{1,2}?)年([来前间后内])$', w)
    if m and n >= 3 and tag not in ('i', 'l', 't') and w != '近年来': return [m[1], '年', m[2]]
    if re.match('近[几两三数]?(十|百)?年$', w) and n >= 3: return ['近', w[1:-1], '年']
    if z in '的们' and w not in KEEP[z]: return [w[:-1], z]
    if z == '了' and n <= 4 and w not in KEEP[z] and tag[0] in 'vn': return [w[:-1], z]
    if z in '着过得' and n <= 3 and w not in KEEP[z] and has(w[:-1]) and not tag.startswith('g'): return [w[:-1], z]
    if n != 2:
        if n == 3 and tag == 'nz' and z in PARTS3 and has(w[:2]): return [w[:2], z]
        if n == 3 and z == '到' and tag[0] in 'vn' and has(w[:2]) and w[1] not in '不得没': return [w[:2], z]
        return None
    if z == '是' and w not in KEEP['是']: return [a, z]
    if z == '在' and w not in KEEP['在'] and has(a): return [a, z]
    if a in ADVERBS and z in '要能会有说' and w not in ('还有', '再说', '再会'): return [a, z]
    if a in '我你他她它谁' and w not in KEEP['我'] and has(z): return [a, z]
    if tag == 'q' and a in MEASURES and z not in '儿子' and has(z) and has(z)[0] == 'n': return [a, z]      # 句话, 块钱, 辆车
    if tag == 'q' and a in '十百万亿': return [a, z]                                                       # 万元, 百个
    if a in '最更很较太挺' and z in GRADED and w not in FEW: return [a, z]
    if a in '不一两几这那该每' and w not in KEEP[a] and has(z):
        if a == '两' and tag not in ('n', 'nz', 'm', 'r', 'q'): return None
        if a == '一' and tag in ('t',): return None
        return [a, z]
    return None

HAN = r'[\u3400-\u9fff々〇○]'
def is_word(w):
    """Han characters, with Latin letters and digits allowed beside at least one Han character."""
    return bool(re.match(rf'^(?=.*{HAN})[A-Za-z0-9\u3400-\u9fff々〇○·]+$', w))

# ---------------------------------------------------------------- merging
OPT = dict(
    compound=7.0,      # a word of four or more characters whose best cut costs less than this above it is a compound, marked
    prune={(3, 'nz'): 7.0, (2, 'nz'): 3.0, (3, 'v'): 4.0},   # the same by length and tag: words dropped
    jmin=5,            # least frequency of a word of jieba alone
    jpmi={2: 6.0, 3: 5.0, 4: 8.0},   # … and the least gain over its best cut, by length (4 = 4 and more)
    jmax=5,            # … and the greatest length
    jdisc=0.3,         # … and the factor on its scaled frequency
)

def merge(H, J, fold, o=OPT):
    total = lambda w: sum(H[w].values())
    scale = sum(map(total, H)) / sum(c for c, _ in J.values())
    H = simplify(H, (), fold, add)
    J = simplify(J, H, fold, max)
    count, tag, mark = {}, {}, {}
    for w, t in H.items():
        if not is_word(w): continue
        c = total(w)
        if c <= 3 and w in J: c = max(c, scale * J[w][0])
        count[w] = c; tag[w] = t
    for w in list(count):
        if RULED.match(w) and w not in LEXICAL_NUMERALS and len(w) > 1: del count[w]
    # what the standard cuts apart
    chief = lambda t: max(t, key=lambda k: (t[k], k))
    has = lambda x: chief(tag[x]) if x in count else None
    moved = []
    for w in list(count):
        if len(w) < 2: continue
        p = apart(w, tag[w], has)
        if not p: continue
        moved.append((w, p, count.pop(w), tag[w]))
    for w, p, c, t in moved:           # the parts get its count; a stem that is missing (小小 of 小小的) comes in
        for x in p:
            if x in count: count[x] += c
            elif x not in H and len(x) == 2 and c >= 5: count[x] = c; tag[x] = t
    # compounds of words that are here: cost of the best cut against the cost of the word
    T = sum(count.values()); lt = math.log(T)
    cost = {w: lt - math.log(c + .5) for w, c in count.items()}
    def split(w, cost):
        n = len(w); best = [0.0] + [1e9] * n; cuts = [0] * (n + 1)
        for i in range(n):
            for j in range(i + 1, min(n, i + 8) + 1):
                if i == 0 and j == n: continue
                c = cost.get(w[i:j], 17.0 if j == i + 1 else None)
                if c is not None and best[i] + c < best[j]: best[j] = best[i] + c; cuts[j] = i
        p = []; j = n
        while j: p.append(w[cuts[j]:j]); j = cuts[j]
        return best[n], p[::-1]
    drop, comp = [], []
    for w in count:
        n = len(w)
        if n < 2: continue
        g = chief(tag[w])
        if n >= 4 and g[:2] not in ('ns', 'nr') and g not in ('i', 'l', 'z') and w not in WHOLE:
            b, p = split(w, cost)
            if b - cost[w] < o['compound'] and min(map(len, p)) >= 2: comp.append(w)
        elif (n, g if g in ('nz', 'ns', 'nr') else g[0]) in o['prune'] and g != 'nrf':
            b, p = split(w, cost)
            if b - cost[w] < o['prune'][(n, g if g in ('nz', 'ns', 'nr') else g[0])]: drop.append((w, p))
    for w, p in drop:
        c = count.pop(w)
        for x in p:
            if x in count: count[x] += c
    for w in comp: cost.pop(w)         # compounds are not parts of compounds
    for w in comp: mark[w] = (split(w, cost)[1], count.pop(w), tag[w])
    for w, (f, t) in J.items():
        if w in H or w in count or not is_word(w): continue
        n = len(w); c = f * scale * o['jdisc']
        if n < 2 or n > o['jmax'] or f < o['jmin'] and not re.search('[A-Za-z]', w) or RULED.match(w): continue
        if w[0] == '第' or t in ('m', 'mq') and re.match(NUMERAL, w): continue       # 第一次, 三个, 两三天
        tg = {t: 1}
        if apart(w, tg, has): continue
        b, p = split(w, cost)
        if b - (lt - math.log(c + .5)) < o['jpmi'][min(n, 4)]: continue
        count[w] = c; tag[w] = tg
    top = lambda t: coarse(chief(t))
    rows = [(w, c, RETAGGED.get(w, top(tag[w]))) for w, c in count.items()]
    # Compounds of three parts are few and have no place in the image: they go.
    rows += [(w, c, f'{top(t)}\t{len(p[0])}') for w, (p, c, t) in mark.items() if len(p) == 2 and len(p[0]) <= 7]
    return sorted(rows)

def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument('--hanlp', required=True); a.add_argument('--jieba', required=True); a.add_argument('--out', required=True)
    a.add_argument('--variants', required=True)
    a = a.parse_args()
    with open(a.out, 'w', encoding='utf8') as out:
        out.write('# Words, counts and tags, and the first part of compounds. Written by Tools/Scripts/import_words.py: see SOURCES.md.\n')
        for w, c, t in merge(read_hanlp(a.hanlp), read_jieba(a.jieba), read_variants(a.variants)):
            out.write(f'{w}\t{c:.2f}'.rstrip('0').rstrip('.') + f'\t{t}\n')

if __name__ == '__main__': main()
