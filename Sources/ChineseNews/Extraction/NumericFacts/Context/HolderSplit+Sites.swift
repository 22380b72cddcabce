// Bodies and sites by their kinds and names: 幼儿园, 云南口岸, 京杭大运河.

extension HolderSplit {
    /// 幼儿园 of 幼儿园年收入, 省图书馆, 中小企业: what kind of body has something, in one word.
    func isInstitution(_ i: Int) -> Bool {
        let (end, count) = (sentence[i].end, sentence[i].range.count)
        guard sentence[i].role == .nominal, count > 2, i + 1 < sentence.count, !text.stands("场所", at: end - 2),
            Self.institutions.contains(folded: text.folded(end - 1))
                || Self.bodies.stands(text, endingAt: end, atMost: count)
        else { return false }
        let next = sentence[i + 1]
        return next.range.count > 1 || Self.isPeriod(text, next.start) || text.stands("总", at: next.start)
    }

    private static let institutions = HanSet("局厅委部院校所厂社站署处司团馆")

    /// 酒店 of 酒店收入, 剧团 of 剧团年收入: what earns something.
    func keepsAccounts(_ i: Int, _ end: Int) -> Bool {
        guard sentence[i].tag == .n, sentence[i].role == .nominal, sentence[i].range.count == 2, end - i < 4,
            Self.earners.contains(folded: text.folded(sentence[i].end - 1))
        else { return false }
        return Self.accounts.stands(text, endingAt: sentence[end - 1].end)
    }

    private static let earners = HanSet("团院校厂社馆店站场园区队宿坊")
    private static let accounts: WordList = ["收入", "销售额", "营业额", "营收", "利润", "产值", "流水"]

    /// 口岸 of 云南口岸|进口量, 铜矿 of 桑托雷铜矿.
    func isSite(_ i: Int, _ tokens: Range<Int>) -> Bool {
        tokens.contains(i) && sentence[i].role == .nominal && sentence[i].range.count < 4
            && [.ns, .nr, .nrf, .nz].contains(sentence[i - 1].tag) && !isWhole(sentence[i - 1])
            && Self.sites.stands(text, endingAt: sentence[i].end)
    }

    /// 京杭大运河, 三峡大坝: a site by its name.
    func isNamedSite(_ tokens: Range<Int>) -> Bool {
        guard tokens.count == 1, let i = tokens.first, sentence[i].range.count > 2,
            !text.stands("精矿", at: sentence[i].end - 2)
        else { return false }
        switch sentence[i].tag {
        case .nz, .ns, .nt, .none: return Self.sites.stands(text, endingAt: sentence[i].end)
        default: return false
        }
    }

    private static let sites: WordList = [
        "口岸", "矿", "码头", "港区", "油田", "气田", "林场", "农场", "牧场", "灌区", "库区", "矿区", "林区", "景区", "电站", "电厂", "水库", "大桥", "隧道",
        "高速",
        "铁路", "机场", "车站", "寺", "塔", "庙", "大坝", "运河", "舰", "大厦",
        "瀑布", "大楼", "古城", "古镇", "灯塔", "航母", "公园", "广场", "体育馆", "体育场", "剧院", "纪念馆", "水闸", "泵站",
    ]

    /// 社区 of 锦绣社区常住居民.
    func isQuarter(_ i: Int) -> Bool {
        sentence[i].range.count == 2 && !isWhole(sentence[i - 1]) && !isDivision(i - 1)
            && (text.stands("社区", at: sentence[i].start) || text.stands("街道", at: sentence[i].start))
    }

    func isHome(_ i: Int, _ tokens: Range<Int>) -> Bool {
        tokens.contains(i) && sentence[i].range.count == 1 && text.stands("家", at: sentence[i].start)
            && (sentence[i - 1].tag == .nr || sentence[i - 1].tag == .nrf)
    }

    func isStretch(_ i: Int, _ tokens: Range<Int>) -> Bool {
        tokens.contains(i) && sentence[i].range.count == 1 && text.stands("段", at: sentence[i].start)
            && sentence[i - 1].tag == .ns
    }
}
