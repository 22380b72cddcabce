// Which names are those of agencies and papers.

extension DatelineReader {
    private static let suffixes: Set<UInt32> = Set("社报報网網台臺刊线線".unicodeScalars.map(\.value))
    private static let endings: [[UInt32]] = [
        "新闻", "新聞", "网站", "之声", "在线", "传媒", "融媒", "头条", "客户端", "周刊", "杂志", "卫视", "视频", "首屏新闻", "播报", "快报", "发布", "财经",
        "日報",
    ]
    .map { $0.unicodeScalars.map(\.value) }

    static let known: [[UInt32]] = [
        "新华社", "新华网", "中新社", "中新网", "人民网", "央视网", "法新社", "路透社", "美联社", "共同社", "中央社", "本报", "本刊", "本网",
    ]
    .map { $0.unicodeScalars.map(\.value) }

    /// Whether a stretch may be what an agency or a paper is called.
    func isAgency(_ range: Range<Int>) -> Bool {
        guard (2...20).contains(range.count), range.allSatisfy({ isNamed($0) }),
            text.characters[range.lowerBound].scalar != 0x7EFC
        else { return false }
        let last = text.characters[range.upperBound - 1].scalar
        if last == 0x300B { return true }
        // 摄新华社: another credit before it.
        if Self.known.contains(where: {
            $0.count < range.count && text.stands($0, at: range.upperBound - $0.count, to: range.upperBound)
        }) {
            return false
        }
        if text.hits(at: range.lowerBound)
            .contains(where: { Int(text.hits[$0].end) == range.upperBound && text.hits[$0].mask.holds(.media) })
        {
            return true
        }
        if Self.suffixes.contains(last) {
            return !Self.words.contains { text.stands($0, at: range.upperBound - $0.count, to: range.upperBound) }
        }
        return Self.endings.contains {
            $0.count < range.count && text.stands($0, at: range.upperBound - $0.count, to: range.upperBound)
        }
    }

    /// Words that end like papers: 情报, 上网.
    private static let words: [[UInt32]] = [
        "情报", "汇报", "上网", "电网", "平台", "电台", "公社", "旅行社", "合作社", "申报", "通报", "举报", "预报", "警报", "海报", "电报", "互联网", "一线",
        "热线", "前台", "舞台", "柜台",
    ]
    .map { $0.unicodeScalars.map(\.value) }

    private func isNamed(_ i: Int) -> Bool {
        switch text.characters[i].scalar {
        case 0x300A, 0x300B, 0xB7, 0x2D: true
        default: text.isHan(i) || text.word(at: i).kind == .latin
        }
    }
}
