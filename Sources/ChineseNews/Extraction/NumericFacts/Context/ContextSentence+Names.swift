// Names of several words: 韶关市|消防|救援|支队, 余杭区|良渚|地块.

extension ContextSentence {
    static let sites: WordList = ["地块", "大桥", "隧道", "水库", "水电站", "码头", "园区", "景区", "高速公路", "体育馆", "体育场"]
    static let banks: WordList = ["银行", "农商行"]

    /// 韶关市|消防|救援|支队, 余杭区|良渚|地块: a place and what follows it up to the head of an organization or a site are one name.
    func joinName(_ text: NameText, _ end: Int) {
        var first = tokens.count
        var i = tokens.count - 1
        while i >= 0, tokens.count - i < 8,
            tokens[i].role.mayBeInName || tokens[i].role == .fill && tokens[i].tag == .v,
            i + 1 == tokens.count || tokens[i].end == tokens[i + 1].start
        {
            if tokens[i].tag == .ns, tokens[i].role == .nominal { first = i } else if first < tokens.count { break }
            i -= 1
        }
        // 凌峰矿业.
        if first == tokens.count, text.ends(.brandHead, end), tokens.count > 1,
            case let brand = tokens[tokens.count - 2], brand.role == .nominal, brand.range.count > 1,
            brand.tag == .nr || brand.tag == .nz || brand.tag == .none, tokens.last?.start == brand.end
        {
            first = tokens.count - 2
        }
        guard first + 1 < tokens.count, let last = tokens.last, last.role == .nominal else { return }
        // 黑龙江垦区的建三江分公司.
        if first > 1, tokens[first - 1].range.count == 1, tokens[first - 1].role.mayBeInName,
            tokens[first - 2].role == .de,
            tokens[first - 1].end == tokens[first].start
        {
            first -= 1
        }
        let start = tokens[first].start
        tokens.removeLast(tokens.count - first)
        let isSite = Self.sites.stands(text, endingAt: end)
        tokens.append(ContextToken(start: start, end: last.end, role: .nominal, tag: isSite ? .ns : .nt))
    }
}
