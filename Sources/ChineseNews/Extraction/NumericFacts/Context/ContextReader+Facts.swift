// One quantity: its item, its subject, its change.

extension ContextReader {
    /// Fills the context of the quantity of a token.
    mutating func readFact(_ k: Int, _ clause: Range<Int>, _ lead: ClauseLead) {
        let number = sentence[k].fact
        if state.first < 0 { state.first = number }
        guard number > state.alignedThrough else { return }
        if k > clause.lowerBound, sentence[k - 1].role == .per, text.stands("每", at: sentence[k - 1].end - 1) {
            // 每10股派3.5元: it counts nothing itself.
            state.per = facts[number].start..<facts[number].end
            return
        }
        let left = LeftContext(sentence, before: k, from: clause.lowerBound, text)
        if readRun(k, clause, left) { return }
        var reading = FactReading(k, number, facts[number], clause, left)
        if let previous = left.previous { leadOn(from: previous, left, &reading.context) }
        reading.context.asOf = asOf(left)
        if let predicate = left.predicate { reading.context.predicate = sentence[predicate].range }
        readItem(&reading, lead)
        shareItem(&reading)
        readPer(k, clause, &reading.context)
        readGoal(number, left, &reading.context)
        readOwner(&reading, lead)
        keep(reading)
    }

    /// The time that holds for a quantity: in front of it, or carried on.
    private func asOf(_ left: LeftContext) -> Range<Int>? {
        guard let time = left.time, sentence[time].fact >= 0, facts[sentence[time].fact].kind != .recurrence else {
            return state.asOf ?? period
        }
        return facts[sentence[time].fact].start..<facts[sentence[time].fact].end
    }

    /// Whose a quantity is, where it is anyone's.
    private mutating func readOwner(_ reading: inout FactReading, _ lead: ClauseLead) {
        guard !reading.hasNoOwner else {
            let isPoint =
                reading.isLinked && !reading.left.isPlaced || reading.left.hasFrom || reading.left.change != nil
            // 为期三个半月的伏季休渔.
            let isBehind = reading.isBehind(facts[reading.number])
            let isMeasured =
                isBehind || (reading.context.item.map { isMeasure($0) } ?? false)
                || (reading.phrase.tokens.last.map { phrases.endsMeasure($0) } ?? false)
            if !((isPoint || isMeasured) && reading.kind == .duration), reading.kind != .ordinal {
                reading.context.item = nil
            }
            guard reading.kind == .duration, reading.left.change != nil || reading.left.hasFrom,
                let item = reading.context.item, Self.stretches.stands(text, endingAt: item.upperBound)
            else {
                reading.context.subject = nil
                return
            }
            // 交货周期由25天缩短到12天.
            readSubject(&reading, lead)
            return
        }
        var isGiven = isCaused(reading.context) || isGained(reading.context)
        if !isGiven, let last = state.last {
            isGiven =
                isCaused(facts[last].context) || facts[last].context.subject != nil && isListed(reading.token, last)
        }
        guard !reading.isNobodys else { return }
        guard
            !reading.isBehind(facts[reading.number]) || reading.left.hasFrom || isHeld(reading) || reading.holder != nil
                || isGiven || ownsAll(state.subject)
                || reading.kind != .count && reading.kind != .physical
        else { return }
        readSubject(&reading, lead)
        if let subject = reading.context.subject, isNone(subject, of: reading) {
            (reading.context.subject, reading.context.isSubjectInherited) = (nil, false)
        }
    }

    /// Whether who is spoken of has nothing of the kind of a quantity.
    private func isNone(_ subject: Range<Int>, of reading: FactReading) -> Bool {
        let (item, predicate) = (reading.context.item, reading.context.predicate)
        // 警方查扣酒2.7吨: who acts for the public has not what he seizes or sends.
        if isAuthority(subject), predicate.map({ Self.possessions.contains(text, $0) }) != true,
            item.map({ isMeasure($0) }) != true
        {
            return true
        }
        // 申长河流转土地860亩: what people live on is not reported of them, but what they score is.
        if isPerson(subject), !isScore(reading) { return true }
        // 台风登陆，最大风力14级: who or what was spoken of before has no weather.
        guard reading.holder == nil, let item, Self.weather.stands(text, endingAt: item.upperBound) else {
            return false
        }
        return !text.numeral(subject.lowerBound).isNumeral && !WholeWords.contains(text, subject)
    }

    /// Whether a subject is the name of a person, and not the title of a work.
    private func isPerson(_ subject: Range<Int>) -> Bool {
        let word = text.word(at: subject.upperBound - 1)
        guard word.tag == .nr, word.end - word.start > 1, Int(word.end) == subject.upperBound else { return false }
        return subject.upperBound == text.count || text.characters[subject.upperBound].scalar != 0x300B
    }

    /// Whether a quantity is one that people have in sports and elections.
    private func isScore(_ reading: FactReading) -> Bool {
        switch reading.kind {
        case .count:
            guard case .written(let unit) = facts[reading.number].unit, unit.count == 1 else { return false }
            return Self.scores.contains(folded: text.folded(unit.lowerBound))
        case .money: return reading.context.item.map { Self.prizes.stands(text, endingAt: $0.upperBound) } ?? false
        case .physical:
            guard case .id(let id) = facts[reading.number].unit else { return false }
            // 卧推105公斤, but not 收获小麦5000公斤.
            if id == "kilogram" { return reading.context.item.map { isMeasure($0) } ?? true }
            return !["hectare", "tonne", "square-meter"].contains(id)
        default: return true
        }
    }

    /// Whether someone has all that is counted where he is spoken of: 全县, 杭州市, 公司.
    private func ownsAll(_ subject: Range<Int>?) -> Bool {
        guard let subject else { return false }
        return WholeWords.contains(text, subject) || isRegion(subject)
            || Self.companies.stands(text, endingAt: subject.upperBound)
    }

    private static let stretches: WordList = ["周期", "时间", "时限", "间隔", "期", "天数", "时长"]
    private static let scores = HanSet("分票次枚球记局盘板个")
    private static let prizes: WordList = ["奖金", "片酬", "身家", "身价", "转会费", "年薪"]

    /// 9个行政村 of 辖12个社区、9个行政村: the next of a list of what someone has.
    private func isListed(_ k: Int, _ last: Int) -> Bool {
        guard k > 1, sentence[k - 1].role == .list, let item = facts[last].context.item else { return false }
        return item.upperBound == sentence[k - 2].end && item.lowerBound >= facts[last].end
    }

    private static let weather: WordList = [
        "雨量", "降雨", "降水", "降水量", "降雨量", "降雪", "雨强", "气温", "最高气温", "最低气温", "风力", "阵风", "气压", "降雨机率", "降水概率",
    ]

    /// 以24分的积分升至榜首: who is meant has it.
    private func isHeld(_ reading: FactReading) -> Bool {
        var i = reading.token - 1
        // 以9枚金牌、5枚银牌领跑.
        while i > reading.clause.lowerBound, reading.token - i < 9, [.list, .fact, .nominal].contains(sentence[i].role)
        {
            i -= 1
        }
        return i >= reading.clause.lowerBound && text.stands("以", at: sentence[i].start)
            && sentence[i].role == .preposition
    }

    /// Keeps what was read, and what the quantities behind may take over.
    private mutating func keep(_ reading: FactReading) {
        let (k, number) = (reading.token, reading.number)
        facts[number].context = reading.context
        let shared = state.last.flatMap { facts[$0].kind == reading.kind ? facts[$0].context.item : nil }
        if reading.context.item != nil { (state.last, state.item) = (number, nil) }
        state.quantities.append(number)
        if reading.left.isAligned {
            align(k, reading.left, reading.clause, sharing: reading.left.isLinked ? shared : nil)
        }
        restore(number, k)
    }
}
