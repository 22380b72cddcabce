// Numerals in words that count nothing: 一行, 一方面, 同一, 第三产业, 一步步.

/// Tells numerals of words that the text does not hold as one word.
enum LexicalNumerals {
    private enum Meaning {
        /// It never counts.
        case word
        /// It counts where a noun follows: 一道菜, 一面红旗.
        case classifier
        /// It never counts but behind a word that says when: 下午一时.
        case moment
    }

    /// Whether a number that starts at a place is a part of such a word.
    static func hold(_ text: NameText, _ start: Int, _ end: Int) -> Bool {
        if let found = index.match(text, at: start, to: text.count), found.end >= end {
            switch index.meaning(found) {
            case .word: if text.isWordEnd(found.end), !isDoubled(text, start, found.end) { return true }
            case .moment: if text.isWordEnd(found.end), !isHour(text, start) { return true }
            case .classifier: if found.end == end + 1, !isCounted(text, found.end) { return true }
            }
        }
        // 一瓦 of 一砖一瓦.
        if start > 1, text.stands("一", at: start - 2), let found = index.match(text, at: start - 2, to: text.count),
            found.end > end, text.isWordEnd(found.end), case .word = index.meaning(found)
        {
            return true
        }
        if text.stands("大", at: end), isCongress(text, start, end) { return true }
        if isSession(text, start, end) || isTerm(text, start, end) || isBranch(text, start, end) { return true }
        guard end == start + 1 else { return false }
        if isGrade(text, start, end) { return true }
        if text.stands("十分", at: start) { return isAdverb(text, end + 1) }
        if text.stands("其", at: start - 1), text.isWordStart(start - 1), isLast(text, end) { return true }
        guard text.characters[start].scalar == 0x4E00 else { return false }
        return isRepeated(text, start) || isEcho(text, start) || start > 0 && isPrefixed(text, start)
    }

    /// 一级文物, 二级建造师, 三级应急响应: of which rank something is, but 四级地震.
    static func isGrade(_ text: NameText, _ start: Int, _ end: Int) -> Bool {
        guard text.stands("级", at: end), case .han(let rank) = text.numeral(start), (1...5).contains(rank),
            end + 1 < text.count, text.isHan(end + 1), text.isWordStart(end + 1)
        else { return false }
        let next = text.word(at: end + 1)
        switch next.tag {
        case .n, .nz, .v, .b, .j, .none: return next.end - next.start > 1 && !forces.stands(text, at: end + 1)
        default: return false
        }
    }

    private static let forces: WordList = ["地震", "大风", "阵风", "强震", "余震", "风力", "以上", "以下", "左右"]

    /// Whether a time stands before, of which 一时 says the hour.
    private static func isHour(_ text: NameText, _ start: Int) -> Bool {
        start > 0 && (text.word(at: start - 1).kind == .time || text.stands("午", at: start - 1))
    }

    /// 一番 of 翻一番 and 翻了一番.
    private static func isDoubled(_ text: NameText, _ start: Int, _ end: Int) -> Bool {
        text.stands("番", at: end - 1) && (text.stands("翻", at: start - 1) || text.stands("翻了", at: start - 2))
    }

    /// 十分 before an adjective or a verb.
    private static func isAdverb(_ text: NameText, _ i: Int) -> Bool {
        guard i < text.count, text.isHan(i), text.isWordStart(i) else { return false }
        switch text.word(at: i).tag {
        case .a, .v, .d, .z, .p: return true
        default: return false
        }
    }

    /// 十五大: a congress of the party.
    private static func isCongress(_ text: NameText, _ start: Int, _ end: Int) -> Bool {
        guard end - start < 4, text.stands("十", at: start) || text.stands("二十", at: start), text.isWordEnd(end + 1)
        else { return false }
        guard !isLast(text, end + 1), text.isWordStart(end + 1) else { return true }
        switch text.word(at: end + 1).tag {
        case .v, .p, .d, .c, .f, .u, .t: return true
        default: return text.end(of: "报告 精神 代表 文件 期间 主席团 党章", at: end + 1) != nil
        }
    }

    /// 二次 of 十四届全国人大二次会议; 第二次 says which one.
    private static func isSession(_ text: NameText, _ start: Int, _ end: Int) -> Bool {
        guard start > 0, text.numeral(start) != .other, text.stands("次", at: end), sessions.stands(text, at: end + 1)
        else { return false }
        return assemblies.contains(folded: text.folded(start - 1))
    }

    /// 半场 of 半场比分: a part of a match.
    static func isHalfTime(_ text: NameText, _ start: Int) -> Bool {
        text.stands("半场", at: start) && halves.stands(text, at: start + 2)
    }

    /// 十四届 of 十四届全国人大.
    private static func isTerm(_ text: NameText, _ start: Int, _ end: Int) -> Bool {
        guard text.stands("届", at: end) else { return false }
        return bodies.stands(text, at: end + 1)
    }

    private static let halves: WordList = ["比分", "结束", "战罢", "过后", "领先", "落后"]
    private static let bodies: WordList = [
        "全国", "人大", "人民", "政协", "市委", "县委", "省委", "区委", "党委", "委员会", "常委", "中央", "理事会", "董事会", "监事会", "一中", "二中", "三中",
        "四中",
        "五中", "六中", "七中",
    ]
    /// 第一 of 郑州大学第一附属医院: which of several bodies of a name.
    private static func isBranch(_ text: NameText, _ start: Int, _ end: Int) -> Bool {
        text.stands("第", at: start) && start > 0 && text.isHan(start - 1) && branches.stands(text, at: end)
    }

    private static let branches: WordList = [
        "附属", "人民医院", "医院", "中学", "小学", "实验", "幼儿园", "监狱", "中级人民法院", "高级中学", "职业", "工程局", "建设集团", "设计院", "研究院", "研究所",
        "师范",
        "集团军", "机床", "汽车", "检察部", "分公司", "分局",
    ]
    private static let sessions: WordList = ["会议", "全会", "全体会议", "党代会"]
    private static let assemblies = HanSet("大协届会表")

    private static func isLast(_ text: NameText, _ end: Int) -> Bool { end == text.count || !text.isHan(end) }

    /// Whether a noun, what describes one or a name in quotes stands behind a classifier.
    private static func isCounted(_ text: NameText, _ i: Int) -> Bool {
        guard i < text.count else { return false }
        guard text.isHan(i) else { return [0x201C, 0x300C, 0x300A].contains(text.characters[i].scalar) }
        let word = text.word(at: i)
        guard Int(word.start) == i, word.kind == .han else { return Int(word.start) != i }
        switch word.tag {
        case .v, .p, .d, .c, .r, .f: return false
        default: return true
        }
    }

    /// 同一, 不一, 这样一来.
    private static func isPrefixed(_ text: NameText, _ start: Int) -> Bool {
        switch text.characters[start - 1].scalar {
        case 0x540C: return text.isWordStart(start - 1)
        case 0x4E0D: return MeasureUnits.standard.match(text, at: start + 1, to: text.count) == nil
        default:
            guard text.stands("来", at: start + 1) else { return false }
            return text.stands("这样", at: start - 2) || text.stands("如此", at: start - 2)
                || text.stands("这么", at: start - 2)
        }
    }

    /// 一步步, 一座座: the classifier twice, which is none of 一个个体户.
    private static func isRepeated(_ text: NameText, _ start: Int) -> Bool {
        start + 2 < text.count && text.characters[start + 1].scalar == text.characters[start + 2].scalar
            && text.isHan(start + 1) && text.isWordEnd(start + 3) && !text.stands("半", at: start + 1)
    }

    /// 一寸一寸, 一天比一天: one after the other.
    private static func isEcho(_ text: NameText, _ start: Int) -> Bool {
        func same(_ other: Int) -> Bool {
            other >= 0 && other + 1 < text.count && text.characters[other].scalar == 0x4E00
                && text.folded(other + 1) == text.folded(start + 1)
        }
        guard start + 1 < text.count, text.isHan(start + 1) else { return false }
        return same(start + 2) || same(start - 2) || text.stands("比", at: start + 2) && same(start + 3)
            || text.stands("比", at: start - 1) && same(start - 3)
    }

    private static let index = PhraseIndex<Meaning>([
        ("一方面 一把手 一把抓 一条龙 一条心 一口气 一阵子 一阵风 一连 一连串 一再 一番 一系列 一边 一旁 一定 一夜间 一行人", .word),
        ("一手资料 一手材料 一手信息 一手货 一揽子 一窝蜂 一刀切 一锅端 一边倒 一席之地 一臂之力 一己之私 一家人 一家子 一家一户 一家老小", .word),
        ("一辈子 一会儿 一点儿 一些 一直 一般 一旦 一概 一律 一体化 一元化 一国两制 一带一路 一方有难 一半儿 一技之长 一线生机 一线城市", .word),
        ("一线工人 一线员工 一线职工 二把手 三把手 三六九等 三天两头 三番五次 三言两语 三心二意 四面八方 五花八门 七嘴八舌 八方支援 九死一生", .word),
        ("一砖一瓦 一草一木 一针一线 一兵一卒 一点一滴 一举一动 一言一行 一字一句 一朝一夕 一心一意 一五一十 一老一小 一丝一毫 一时一地", .word),
        ("十有八九 十全十美 十拿九稳 百里挑一 千方百计 万无一失", .word),
        ("第一产业 第二产业 第三产业 三次产业 第一世界 第二世界 第三世界 第一线 第二线 第一手 第一流 第一把手 第一时间 第三者 第三方 第一性 第二性", .word),
        ("十月革命 五年计划 一时间 一来 二来 三来 一一 一头雾水 一日三餐", .word),
        ("第二课堂 第一书记 第一夫人 第一桶金 第二职业 第六感 第一生产力", .word),
        ("一行 一道 一手 一面 一线 一路 一起", .classifier), ("一时", .moment),
    ])
}
