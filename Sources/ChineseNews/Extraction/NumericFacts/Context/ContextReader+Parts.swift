// Of what a quantity is a part: 财政支出的八成, 买家中约六成, 其中国家级4名.

extension ContextReader {
    /// 财政支出 of 财政支出的八成用于民生: of what a share is.
    func wholeBefore(_ reading: FactReading) -> Range<Int>? {
        let k = reading.token
        guard reading.kind == .percent || reading.kind == .fraction, k > reading.clause.lowerBound,
            sentence[k - 1].role == .de, k + 1 < sentence.count, sentence[k + 1].role.isVerbal
        else { return nil }
        let clause = reading.clause
        let tokens = phrases.left(endingAt: k - 1, from: clause.lowerBound, isMeasured: true, isLinked: true).tokens
        guard let last = tokens.last, tokens.upperBound == k - 1, sentence[last].role == .nominal else { return nil }
        let start = split.itemStart(tokens)
        return start < tokens.upperBound ? characters(start..<tokens.upperBound) : nil
    }

    /// 买家 of 买家中约六成, 教学点 of 74个教学点中，学生不足20人的有41个: those of which some are counted.
    func wholeOfPart(_ reading: FactReading) -> Range<Int>? {
        let (k, kind) = (reading.token, reading.kind)
        guard kind == .percent || kind == .fraction || kind == .count && !reading.isNamed else { return nil }
        var i = k - 1
        var hasComma = false
        while i > 0, k - i < 16 {
            switch sentence[i].role {
            case .comma:
                guard !hasComma else { return nil }
                hasComma = true
            case .semicolon, .colon: return nil
            case .localizer where isWithin(i) && (hasComma ? sentence[i + 1].role == .comma : true):
                // 其中 of the sentence before is another.
                guard !hasComma || isSelected(reading) else { return nil }
                let tokens = phrases.left(endingAt: i, from: 0, isMeasured: false, isLinked: true).tokens
                // 42部新片里 has been counted.
                if let counted = countedBefore(i) { return counted }
                guard let last = tokens.last, tokens.upperBound == i, sentence[last].role == .nominal,
                    !text.stands("里", at: sentence[i].start),
                    !Self.sites.contains(folded: text.folded(sentence[last].end - 1)), !split.isHolder(last),
                    !split.isOrganizationHead(last), !phrases.endsMeasure(last)
                else { return nil }
                let start = split.itemStart(tokens)
                return start < tokens.upperBound ? characters(start..<tokens.upperBound) : nil
            default: break
            }
            i -= 1
        }
        return nil
    }

    /// 中, 里 and 当中 behind a noun.
    private func isWithin(_ i: Int) -> Bool {
        Self.within.contains(text, sentence[i].range) && i > 0 && sentence[i - 1].role == .nominal
    }

    /// What the last quantity before a token counts, where nothing else stands between.
    private func countedBefore(_ i: Int) -> Range<Int>? {
        var at = i - 1
        while at >= 0, i - at < 8, sentence[at].role != .fact { at -= 1 }
        guard at >= 0, sentence[at].role == .fact, let item = facts[sentence[at].fact].context.item,
            item.upperBound == sentence[i].start, item.lowerBound >= sentence[at].end
        else { return nil }
        return item
    }

    /// Whether a number says how many of some are like that: 学生不足20人的有41个, 七成一有亲子共读的习惯.
    private func isSelected(_ reading: FactReading) -> Bool {
        if reading.kind != .count { return sentence[reading.token - 1].role == .comma || reading.left.isLinked }
        return reading.left.isLinked && reading.left.end > 0 && sentence[reading.left.end - 1].role == .de
    }

    private static let sites = HanSet("场店库室厅屋楼")
    private static let within: WordList = ["中", "里", "当中", "之中"]

    /// 560万亩种植面积中已收获392万亩: a part of what was counted just before.
    func takePart(_ number: Int, _ kind: NumericFact.Kind, _ context: inout FactContext) {
        guard let last = state.last, facts[last].kind == kind, let item = facts[last].context.item,
            item.upperBound < facts[number].start, text.stands("中", at: item.upperBound),
            facts[number].start - item.upperBound < 6
        else { return }
        (context.item, context.resolvedItem) = (item, facts[last].context.resolvedItem)
    }

    /// 国家级 of 其中国家级4名、省级12名: of which rank they are.
    func rank(_ k: Int) -> Range<Int>? {
        guard k > 0, sentence[k - 1].role == .modifier || sentence[k - 1].role == .nominal,
            text.stands("级", at: sentence[k - 1].end - 1), sentence[k - 1].range.count < 4
        else { return nil }
        return sentence[k - 1].range
    }

    /// Whether a number of a list stands before: 国家级4名、|省级12名.
    func isContinuedList(_ k: Int) -> Bool {
        k > 2 && sentence[k - 2].role == .list && sentence[k - 3].role == .fact
    }
}
