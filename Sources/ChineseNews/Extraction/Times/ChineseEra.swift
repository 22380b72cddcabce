// Eras of Chinese history: 康熙二十年, 民国三十八年.

/// The eras by which texts count years.
enum ChineseEra {
    /// The year before the first one of the era whose name stands at a place, and where the name ends.
    static func match(_ text: NameText, at start: Int) -> (end: Int, yearBefore: Int)? {
        index.match(text, at: start, to: text.count).map { ($0.end, index.meaning($0)) }
    }

    static func mayStart(_ scalar: UInt32) -> Bool { index.mayStart(scalar) }

    private static let index: PhraseIndex<Int> = {
        var words: [[UInt32]: Int] = [:]
        for entry in eras.split(whereSeparator: \.isWhitespace) {
            let name = entry.prefix { !$0.isNumber }
            guard let year = Int(entry.dropFirst(name.count)) else { continue }
            words[name.unicodeScalars.map { UserWords.fold($0.value) }] = year - 1
        }
        return PhraseIndex(words)
    }()

    /// The names with their first years, by the chronology of the dynasties.
    private static let eras = """
        武德618 贞观627 永徽650 显庆656 神龙705 景龙707 开元713 天宝742 至德756 大历766 建中780 贞元785 元和806 长庆821 大和827 开成836 会昌841 大中847 咸通860 乾符874
        建隆960 乾德963 开宝968 太平兴国976 雍熙984 端拱988 淳化990 至道995 咸平998 景德1004 大中祥符1008 天禧1017 天圣1023 景祐1034 宝元1038 康定1040 庆历1041 皇祐1049 至和1054 嘉祐1056
        治平1064 熙宁1068 元丰1078 元祐1086 绍圣1094 元符1098 建中靖国1101 崇宁1102 大观1107 政和1111 重和1118 宣和1119 靖康1126 建炎1127 绍兴1131 隆兴1163 乾道1165 淳熙1174 绍熙1190
        庆元1195 嘉泰1201 开禧1205 嘉定1208 宝庆1225 绍定1228 端平1234 嘉熙1237 淳祐1241 宝祐1253 景定1260 咸淳1265 至元1264 元贞1295 大德1297 至大1308 皇庆1312 延祐1314 至治1321 泰定1324 天历1328
        至顺1330 至正1341 洪武1368 建文1399 永乐1403 洪熙1425 宣德1426 正统1436 景泰1450 天顺1457 成化1465 弘治1488 正德1506 嘉靖1522 隆庆1567 万历1573 天启1621 崇祯1628
        顺治1644 康熙1662 雍正1723 乾隆1736 嘉庆1796 道光1821 咸丰1851 同治1862 光绪1875 宣统1909 民国1912
        """
}
