// Datelines: 新华社北京10月27日电.

/// A dateline, in characters of an article.
struct DatelineDraft {
    var start: Int
    var end: Int
    var agency: Range<Int>? = nil
    var place: Range<Int>? = nil
    var date: Range<Int>? = nil
    /// Empty where no word says it.
    var kind: Range<Int>
    var isReprint: Bool
    /// The code of the place.
    var placeCode: UInt32 = 0
}

/// Reads datelines where they may stand.
struct DatelineReader {
    let text: NameText
    /// The most characters before 电 or 讯.
    private static let longest = 36

    init(_ text: NameText) { self.text = text }

    /// The dateline that starts at a place; behind it a bracket, a mark, a blank or the end must stand.
    ///
    /// A whole bracket may lack the agency: 【雅加达讯】.
    ///
    /// O(1): at most so many characters are read.
    func read(at start: Int, to end: Int, isBracket: Bool = false) -> DatelineDraft? {
        var first = start
        let isReprint = first < end && text.characters[first].scalar == 0x636E
        if isReprint { first += 1 }
        let limit = min(end, first + Self.longest)
        var i = first
        while i < limit {
            if isStop(i) { return nil }
            if let kind = kind(at: i, end, isReprint), i > first,
                let draft = read(start, first, kind, isReprint, mayLackAgency: isBracket && kind.upperBound == end)
            {
                return draft
            }
            i += 1
        }
        return nil
    }

    /// 新华社发: a listed agency that gives a picture or a text, with a bracket, a blank or the end behind it.
    func readIssue(at start: Int, to end: Int) -> DatelineDraft? {
        for h in text.hits(at: start) where text.hits[h].mask.holds(.media) {
            let agency = start..<Int(text.hits[h].end)
            let behind = agency.upperBound + 1
            guard behind <= end, text.characters[agency.upperBound].scalar == 0x53D1,
                behind == end || !text.isHan(behind)
            else { continue }
            let date = date(startingAt: behind, to: end)
            return DatelineDraft(
                start: start,
                end: date?.upperBound ?? behind,
                agency: agency,
                date: date,
                kind: agency.upperBound..<behind,
                isReprint: false
            )
        }
        return nil
    }

    /// 2017年5月23日摄 behind 新华社发.
    private func date(startingAt start: Int, to end: Int) -> Range<Int>? {
        guard let first = (start..<end).first(where: { !text.isBlank($0) }), isDigit(first),
            let day = (first..<min(end, first + 12)).first(where: { text.characters[$0].scalar == 0x65E5 })
        else { return nil }
        let date = date(endingAt: day + 1, from: first)
        return date?.lowerBound == first ? date : nil
    }

    /// The agency that ends at a place, as a dateline that says nothing else.
    func readAgency(endingAt end: Int, from first: Int) -> DatelineDraft? {
        for word in Self.known where end - word.count >= first && text.stands(word, at: end - word.count, to: end) {
            let agency = end - word.count..<end
            return DatelineDraft(start: agency.lowerBound, end: end, agency: agency, kind: end..<end, isReprint: false)
        }
        return nil
    }

    /// 中央社記者張祈安花蓮縣4日電: the dateline of a bracket with its reporter in it.
    func readWire(_ bracket: Range<Int>) -> (dateline: DatelineDraft, name: Range<Int>)? {
        guard bracket.count < 40,
            let kind = Self.kinds.first(where: {
                text.stands($0, at: bracket.upperBound - $0.count, to: bracket.upperBound)
            }),
            let cue = bracket.dropLast(4)
                .first(where: {
                    [0x8BB0, 0x8A18].contains(text.characters[$0].scalar) && text.characters[$0 + 1].scalar == 0x8005
                }),
            let date = date(endingAt: bracket.upperBound - kind.count, from: cue + 2),
            let place = place(endingAt: date.lowerBound, from: cue + 4)
        else { return nil }
        let name = cue + 2..<place.lowerBound
        guard (2...4).contains(name.count), cue > bracket.lowerBound else { return nil }
        let dateline = DatelineDraft(
            start: bracket.lowerBound,
            end: bracket.upperBound,
            agency: bracket.lowerBound..<cue,
            place: place,
            date: date,
            kind: bracket.upperBound - kind.count..<bracket.upperBound,
            isReprint: false
        )
        return (dateline, name)
    }

    /// What ends a sentence or opens a bracket ends the search, but not the title of a broadcast.
    private func isStop(_ i: Int) -> Bool {
        switch text.characters[i].scalar {
        case 0x3002, 0xFF01, 0xFF1F, 0xFF0C, 0x3001, 0xFF1B, 0xFF08, 0x28, 0xFF1A, 0x3A, 0x3010, 0x3011, 0xFF09, 0x29:
            true
        default: false
        }
    }

    private static let kinds: [[UInt32]] = [
        "新媒体专电", "新媒體專電", "新媒体快讯", "专电", "專電", "快讯", "快訊", "专讯", "專訊", "消息", "电", "電", "讯", "訊",
    ]
    .map { $0.unicodeScalars.map(\.value) }

    private func kind(at i: Int, _ end: Int, _ isReprint: Bool) -> Range<Int>? {
        switch text.characters[i].scalar {
        case 0x65B0, 0x4E13, 0x5C08, 0x5FEB, 0x6D88, 0x7535, 0x96FB, 0x8BAF, 0x8A0A: break
        default: return nil
        }
        for word in Self.kinds where text.stands(word, at: i, to: end) {
            let behind = i + word.count
            guard behind == end || !text.isHan(behind) || isReprint || mayFollow(behind, end) else { return nil }
            return i..<behind
        }
        return nil
    }

    /// What may stand directly behind a dateline without a mark: 记者, 综合; after 据…电 anything.
    private func mayFollow(_ i: Int, _ end: Int) -> Bool { Self.openers.contains { text.stands($0, at: i, to: end) } }

    private static let openers: [[UInt32]] = ["记者", "記者", "特约", "通讯员", "综合", "作者", "见习"]
        .map { $0.unicodeScalars.map(\.value) }

    /// Takes 以上均据 from an agency.
    private func isReprintPrefix(_ agency: inout Range<Int>) -> Bool {
        guard let from = agency.last(where: { text.characters[$0].scalar == 0x636E }), from - agency.lowerBound < 4,
            from + 1 < agency.upperBound
        else { return false }
        agency = from + 1..<agency.upperBound
        return true
    }

    private func read(
        _ start: Int,
        _ first: Int,
        _ kind: Range<Int>,
        _ reprint: Bool,
        mayLackAgency: Bool
    ) -> DatelineDraft? {
        var isReprint = reprint
        var end = kind.lowerBound
        while end > first, text.isBlank(end - 1) { end -= 1 }
        let date = date(endingAt: end, from: first)
        var rest = first..<(date?.lowerBound ?? end)
        while rest.upperBound > rest.lowerBound, text.isBlank(rest.upperBound - 1) {
            rest = rest.lowerBound..<rest.upperBound - 1
        }
        guard !rest.isEmpty else { return nil }
        // 中新社上海: what is listed is no place.
        let listed = text.hits(at: rest.lowerBound).filter { text.hits[$0].mask.holds(.media) }
            .map { Int(text.hits[$0].end) }.max()
        let place = place(endingAt: rest.upperBound, from: max(rest.lowerBound, min(listed ?? 0, rest.upperBound)))
        var agency = rest.lowerBound..<(place?.lowerBound ?? rest.upperBound)
        while agency.upperBound > agency.lowerBound, text.isBlank(agency.upperBound - 1) {
            agency = agency.lowerBound..<agency.upperBound - 1
        }
        if isReprintPrefix(&agency) { isReprint = true }
        let isNamed = isAgency(agency)
        // 社福州3月7日电: what names the agency is lost.
        guard isNamed || agency.count < 2 && place != nil && (date != nil || mayLackAgency && agency.isEmpty) else {
            return nil
        }
        if agency.lowerBound > 0, text.characters[agency.lowerBound - 1].scalar == 0x5408 { return nil }
        return DatelineDraft(
            start: start,
            end: kind.upperBound,
            agency: isNamed ? agency : nil,
            place: place,
            date: date,
            kind: kind,
            isReprint: isReprint
        )
    }

    /// 2017年7月26日, 7月5日22时, ４日, with blanks or without.
    private func date(endingAt end: Int, from first: Int) -> Range<Int>? {
        var i = end
        var found = end
        var units: [UInt32] = []
        while i > first {
            let unit = text.characters[i - 1].scalar
            guard [0x65E5, 0x6708, 0x5E74, 0x65F6, 0x6642].contains(unit) else { break }
            i -= 1
            while i > first, text.isBlank(i - 1) { i -= 1 }
            let digits = i
            while i > first, isDigit(i - 1) { i -= 1 }
            guard i < digits else { break }
            units.append(unit)
            found = i
            while i > first, text.isBlank(i - 1) { i -= 1 }
        }
        guard units.contains(0x65E5) || units.contains(0x6708) else { return nil }
        return found..<end
    }

    private func isDigit(_ i: Int) -> Bool {
        let scalar = text.characters[i].scalar
        return (0x30...0x39).contains(scalar) || (0xFF10...0xFF19).contains(scalar) || Self.numerals.contains(scalar)
    }

    private static let numerals: Set<UInt32> = Set("一二三四五六七八九十〇○零".unicodeScalars.map(\.value))

    /// The places, one after the other, that end at a place: 俄罗斯喀山.
    private func place(endingAt end: Int, from first: Int) -> Range<Int>? {
        var start = end
        var isFound = true
        while isFound, start > first {
            isFound = false
            for i in max(first, start - 12)..<start - 1 where text.isPlace(i..<start) {
                start = i
                isFound = true
                break
            }
        }
        if start == end, let ship = quotation(endingAt: end, from: first) { start = ship }
        return start < end ? start..<end : nil
    }

    /// “科学”号.
    private func quotation(endingAt end: Int, from first: Int) -> Int? {
        guard end - first > 4, text.characters[end - 1].scalar == 0x53F7, text.characters[end - 2].scalar == 0x201D
        else { return nil }
        return (first..<end).last { text.characters[$0].scalar == 0x201C }
    }
}
