// The names of credits.

extension CreditReading {
    mutating func take(_ found: [Range<Int>]) {
        guard isOpen else {
            names += found
            return
        }
        for k in credits.count - openCount..<credits.count {
            if takesOrganizations { credits[k].organizations += found } else { credits[k].names += found }
            credits[k].end = max(credits[k].end, found.map(\.upperBound).max() ?? 0)
        }
    }

    mutating func readLatin(_ i: Int) -> Int? {
        let range = items[i].range
        if range.contains(where: { text.characters[$0].scalar == 0x40 }) { return i + 1 }
        var last = i
        // Chester Lam.
        while last + 2 < items.count, case .blank = items[last + 1].token, case .latin = items[last + 2].token {
            last += 2
        }
        take([range.lowerBound..<items[last].range.upperBound])
        return last + 1
    }

    mutating func readHan(_ i: Int) -> Int? {
        let range = items[i].range
        if isOpen, let last = credits.last, last.role == .author, last.names.isEmpty,
            [0x7CFB, 0x4FC2, 0x4E3A, 0x70BA].contains(text.characters[range.lowerBound].scalar)
        {
            return readAuthor(i)
        }
        // 栏目：要闻: a label that is no cue, and what it says.
        if isLabel(i) {
            guard !credits.isEmpty, names.isEmpty || closeBare() else { return nil }
            (isOpen, first, isNote) = (false, credits.count, true)
            return i + 1
        }
        if let next = readEmployer(i) { return next }
        if isDescription(range, i) { return items.count }
        if let cues = cueBehind(i), cues.contains(where: { $0.side == .behind && !$0.takesOrganizations }),
            !cues.contains(where: { $0.side == .before }) || names.isEmpty && !isOpen && namesFollow(i + 1)
        {
            let isPerson = cues.contains(where: \.isPerson)
            // 在接受采访时说: no name stands directly behind 采访.
            if !isPerson, !isOpen, i + 2 < items.count, case .han = items[i + 2].token { return nil }
            return readBeforeCue(range, isPerson: isPerson) ? i + 1 : nil
        }
        if range.count == 1, text.characters[range.lowerBound].scalar == 0x7B49 { return i + 1 }
        if range.count == 1 { return readSpaced(i) }
        if isIssue(range) { return i + 1 }
        if Self.thanks.contains(where: {
            $0.count == range.count && text.stands($0, at: range.lowerBound, to: range.upperBound)
        }) {
            return i + 1
        }
        if !credits.isEmpty, let next = readStation(i) { return next }
        if range.contains(where: { text.characters[$0].scalar == 0x300B }), isOpen, let last = credits.indices.last {
            credits[last].organizations.append(range)
            credits[last].end = range.upperBound
            return i + 1
        }
        if isOpen, takesOrganizations {
            // 来源于生活.
            if isAfterCue(i), credits.last?.role != .compiler, !parser.isEmployer(withoutPrefix(range)) { return nil }
            guard let found = givers(range) else { return nil }
            take(found)
            return i + 1
        }
        if !isOpen, names.isEmpty, isBehindComma(i), let last = credits.last, last.names.isEmpty,
            last.rule == .cueBehind
        {
            // 受访者提供、本报资料室.
            credits[credits.count - 1].organizations.append(withoutPrefix(range))
            credits[credits.count - 1].end = range.upperBound
            return i + 1
        }
        if let found = writerAndPhotographer(range, i) {
            take([found.writer])
            (isOpen, first, names) = (false, credits.count, [found.photographer])
            return i + 1
        }
        if let found = captioned(range, i) {
            take(found)
            return i + 1
        }
        if isBody(range, i) {
            guard isOpen || cueBehind(i) != nil else { return nil }
            return readBody(range, i)
        }
        if let found = pair(range) ?? parser.splitter.split(range.droppingLast(0x7B49, in: text)) {
            // 记者手记: no blank and no organization.
            if isGlued(i), isLine || isWeak, i + 1 == items.count || isLine, !found.allSatisfy({ mayBeName($0) }) {
                return nil
            }
            // 【记者观察】.
            if isAfterCue(i), !parser.startsWithSurname(range.lowerBound), parser.splitter.isWord(range) { return nil }
            if isPicture, range.count > 3, !found.allSatisfy({ parser.splitter.isLikely($0) }) {
                return readBody(range, i)
            }
            take(found)
            return i + 1
        }
        return readBody(range, i)
    }

    /// 诸葛亮亮和宁夏.
    func pair(_ range: Range<Int>) -> [Range<Int>]? {
        guard
            let and = range.dropFirst(2).dropLast(2)
                .first(where: { Self.ands.contains(text.characters[$0].scalar) })
        else { return nil }
        let names = [range.lowerBound..<and, and + 1..<range.upperBound]
        return names.allSatisfy({ $0.count < 5 && parser.splitter.startsWithSurname($0.lowerBound) }) ? names : nil
    }

    /// 董洪亮文陶源明 before 摄: who wrote, and who took the picture.
    func writerAndPhotographer(_ range: Range<Int>, _ i: Int) -> (writer: Range<Int>, photographer: Range<Int>)? {
        guard isOpen, (5...8).contains(range.count), let cues = cueBehind(i),
            cues.contains(where: { $0.side == .before && $0.roles == [.photographer] })
        else { return nil }
        for and in range.dropFirst(2).dropLast(2) where text.characters[and].scalar == 0x6587 {
            let (writer, photographer) = (range.lowerBound..<and, and + 1..<range.upperBound)
            if parser.splitter.isLikely(writer), parser.splitter.isLikely(photographer) {
                return (writer, photographer)
            }
        }
        return nil
    }

    /// 刘凤山 of 图为刘凤山 before 摄.
    func captioned(_ range: Range<Int>, _ i: Int) -> [Range<Int>]? {
        guard range.count > 3, let cues = cueBehind(i),
            cues.contains(where: { $0.side == .before && $0.roles == [.photographer] }),
            let prefix = range.dropLast(2)
                .last(where: { Self.captions.contains(text.characters[$0].scalar) })
        else { return nil }
        let name = prefix + 1..<range.upperBound
        return parser.splitter.isLikely(name) ? [name] : nil
    }

    /// What stands before a name in a caption: 图为, 照片由, 剧照见图.
    static let captions: Set<UInt32> = [0x4E3A, 0x70BA, 0x7531, 0x56FE, 0x5716, 0x7247]

    static let thanks: [[UInt32]] = ["感谢", "鸣谢", "特别感谢"].map { $0.unicodeScalars.map(\.value) }

    /// Whether it says what an author is: 幽兰，自由撰稿人.
    func isDescription(_ range: Range<Int>, _ i: Int) -> Bool {
        guard isOpen, isBehindComma(i), let last = credits.last, last.role == .author,
            !last.names.isEmpty || !last.organizations.isEmpty
        else { return false }
        return range.count > 3 || !parser.splitter.isLikely(range)
    }

    /// Whether a stretch is likely a name, or a rare one where several cues say that names are due.
    func mayBeName(_ range: Range<Int>) -> Bool {
        parser.splitter.isLikely(range) || hasCues && !parser.splitter.holdsWords(range)
    }

    var hasCues: Bool {
        items.lazy.filter { if case .cue = $0.token { true } else { false } }.prefix(2).count > 1
    }

    func isBehindComma(_ i: Int) -> Bool {
        if i > 0, case .comma = items[i - 1].token { return true }
        return false
    }

    func isAfterCue(_ i: Int) -> Bool {
        if i > 0, case .cue = items[i - 1].token { return true }
        return false
    }

    /// Whether the open credit is of pictures, which organizations give too.
    var isPicture: Bool { isOpen && credits.last?.role == .photographer && isWeak }

    /// Whether a stretch is followed by a colon and what it says.
    func isLabel(_ i: Int) -> Bool {
        guard i + 2 < items.count, case .link = items[i + 1].token else { return false }
        return [0xFF1A, 0x3A].contains(text.characters[items[i + 1].range.lowerBound].scalar)
    }

    /// Whether a cue stands directly before an item, without a rank or the name of an organization that could have one.
    func isGlued(_ i: Int) -> Bool {
        guard isAfterCue(i), let last = credits.last else { return false }
        return isOpen && last.rank == nil && !last.organizations.contains(where: parser.isEmployer)
    }

    /// An organization where a cue for both follows: 清镇市文明办供稿, or that signs as a correspondent: 穗卫健宣.
    mutating func readBody(_ range: Range<Int>, _ i: Int) -> Int? {
        if let cues = cueBehind(i), let cue = cues.first(where: { $0.side == .before }) {
            guard [.contributor, .imageProvider, .photographer].contains(cue.roles[0]) else { return nil }
            if isOpen, let last = credits.last, last.names.isEmpty, last.organizations.isEmpty {
                credits.removeLast(openCount)
            }
            credits.append(giver(withoutPrefix(range), cue, items[i + 1].range))
            isOpen = false
            return i + 2
        }
        if !isOpen, names.isEmpty, body == nil, i + 2 < items.count, case .blank = items[i + 1].token {
            body = range
            return i + 1
        }
        guard isOpen, let last = credits.indices.last,
            isWeak || credits[last].role == .correspondent || credits[last].role == .editor,
            credits[last].role == .correspondent || !isAfterCue(i) || parser.isEmployer(withoutPrefix(range))
        else { return nil }
        // 图/视觉中国.
        if credits[last].role == .photographer { credits[last].role = .imageProvider }
        credits[last].organizations.append(withoutPrefix(range))
        credits[last].end = range.upperBound
        return i + 1
    }

    /// The organizations that a cue for them names; `nil` where they are none.
    func givers(_ range: Range<Int>) -> [Range<Int>]? {
        guard credits.last?.role == .compiler else { return [withoutPrefix(range)] }
        // 综合本报和新华社消息; 综合治理 is none.
        var found: [Range<Int>] = []
        var start = range.lowerBound
        for and in range where and == range.upperBound - 1 || Self.ands.contains(text.characters[and].scalar) {
            let end = and == range.upperBound - 1 ? range.upperBound : and
            var name = start..<end
            for word in Self.messages where name.count > word.count && text.stands(word, at: end - word.count, to: end)
            {
                name = start..<end - word.count
                break
            }
            guard parser.isAgency(name) else { return nil }
            found.append(name)
            start = and + 1
        }
        return found
    }

    static let messages: [[UInt32]] = ["消息", "报道", "報導", "电", "電", "讯", "訊", "等"].map { $0.unicodeScalars.map(\.value) }

    static let ands: Set<UInt32> = [0x548C, 0x4E0E, 0x8207, 0x53CA]

    /// An organization without 由 or 以上由 before it, and without 制作 behind it.
    func withoutPrefix(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        if let by = range.prefix(4)
            .first(where: { text.characters[$0].scalar == 0x7531 && text.isWordEnd($0 + 1) && text.isWordStart($0) }),
            by + 1 < end
        {
            start = by + 1
        }
        if end - start > 3, text.stands(Self.making, at: end - 2, to: end) { end -= 2 }
        return start..<end
    }

    static let making = "制作".unicodeScalars.map(\.value)

    /// Whether a stretch is called as bodies are that sign: 龙门宣, 校办.
    func isBody(_ range: Range<Int>, _ i: Int) -> Bool {
        let last = text.characters[range.upperBound - 1].scalar
        if isOpen, credits.last?.role == .correspondent {
            let surname = text.surnameCost(range.lowerBound)
            return last == 0x5BA3 && range.count > 2 && (range.count > 3 || surname == 0 || surname > 30)
        }
        guard let cues = cueBehind(i),
            cues.contains(where: {
                $0.side == .before && ($0.roles[0] == .contributor || $0.roles[0] == .imageProvider)
            })
        else { return false }
        let startsWithPlace = text.hits(at: range.lowerBound)
            .contains {
                text.hits[$0].mask.isPlace && Int(text.hits[$0].end) < range.upperBound
                    && text.hits[$0].end - text.hits[$0].start > 1
            }
        return Self.bodies.contains(last) || startsWithPlace && range.count > 3
    }

    static let bodies: Set<UInt32> = Set("办室处局院部社台馆会宣方园校站者司厅委团网报".unicodeScalars.map(\.value))

    /// Where reports come from: 从武汉报道, 花莲报导, 发自 上海, 台中—东京报导.
    mutating func readStation(_ i: Int) -> Int? {
        func place(_ k: Int) -> Range<Int>? {
            guard case .han = items[k].token else { return nil }
            var range = items[k].range
            if [0x4ECE, 0x81EA, 0x5728, 0x5F9E].contains(text.characters[range.lowerBound].scalar) {
                range = range.lowerBound + 1..<range.upperBound
            }
            return !range.isEmpty && (text.isPlace(range) || range.lowerBound > items[k].range.lowerBound) ? range : nil
        }
        guard let first = place(i) else { return nil }
        var k = i + 1
        var isReported = i > 0 && isReport(i - 1) || i > 1 && isReport(i - 2)
        while k < items.count, !isReported {
            switch items[k].token {
            case .blank, .link, .comma: k += 1
            case .cue: if isReport(k) { isReported = true } else { return nil }
            case .han: if place(k) != nil { k += 1 } else { return nil }
            default: return nil
            }
        }
        guard isReported else { return nil }
        let isSent = i == 0 || !isSlash(items[i - 1])
        for k in credits.indices where credits[k].station == nil {
            (credits[k].station, credits[k].isSent) = (first, isSent)
        }
        return k
    }

    func isSlash(_ item: CreditTokens.Item) -> Bool {
        guard case .link = item.token else { return false }
        return [0xFF0F, 0x2F].contains(text.characters[item.range.lowerBound].scalar)
    }

    func isReport(_ i: Int) -> Bool {
        guard case .cue(let cues) = items[i].token else { return false }
        return cues.contains { $0.side == .before && $0.roles == [.reporter] }
    }

    /// 作者系X大学教授Y; cues inside are parts of names: 综合计划司.
    mutating func readAuthor(_ i: Int) -> Int? {
        guard let last = credits.indices.last else { return nil }
        var next = i + 1
        while next < items.count, isLetters(items[next].token) { next += 1 }
        let range = items[i].range.lowerBound..<items[next - 1].range.upperBound
        let bodies = NameMask.anyOrganization.rawValue | NameMask(.strongHead).rawValue | NameMask(.weakHead).rawValue
        guard
            let end = range.dropFirst(3).last(where: { text.endMasks[$0] & bodies != 0 })
                ?? (text.endMasks[range.upperBound] & bodies != 0 ? range.upperBound : nil)
        else { return next }
        guard end > range.lowerBound + 2 else { return next }
        credits[last].organizations = [range.lowerBound + 1..<end]
        credits[last].end = range.upperBound
        for length in [3, 2, 4] where range.upperBound - length >= end {
            let name = range.upperBound - length..<range.upperBound
            guard name.lowerBound == end || parser.isPost(endingAt: name.lowerBound), parser.splitter.isLikely(name),
                !parser.isPost(endingAt: name.upperBound)
            else { continue }
            credits[last].names = [name]
            break
        }
        return next
    }

    private func isLetters(_ token: CreditToken) -> Bool {
        switch token {
        case .han, .cue: true
        default: false
        }
    }

    /// 新华社发.
    func isIssue(_ range: Range<Int>) -> Bool {
        range.count > 2 && text.characters[range.upperBound - 1].scalar == 0x53D1
            && text.hits(at: range.lowerBound)
                .contains { Int(text.hits[$0].end) == range.upperBound - 1 && text.hits[$0].mask.holds(.media) }
    }

    /// 王　伟, 张 胜 男.
    mutating func readSpaced(_ i: Int) -> Int? {
        var parts = [i]
        while parts.count < 3, let last = parts.last, last + 2 < items.count, case .blank = items[last + 1].token,
            case .han = items[last + 2].token, items[last + 2].range.count == 1
        { parts.append(last + 2) }
        // 张 胜 男 is one name, 柳 军 张 三 are two.
        if parts.count == 3, let last = parts.last, last + 2 < items.count, case .han = items[last + 2].token,
            items[last + 2].range.count == 1
        {
            parts.removeLast()
        }
        // 伏 羲明.
        if parts.count == 1, i + 2 < items.count, case .blank = items[i + 1].token, case .han = items[i + 2].token,
            items[i + 2].range.count == 2, i + 3 >= items.count || cueBehind(i + 2) != nil,
            text.surnameCost(items[i].range.lowerBound) > 0
        {
            parts.append(i + 2)
        }
        guard parts.count > 1, let last = parts.last else { return nil }
        take([items[i].range.lowerBound..<items[last].range.upperBound])
        return last + 1
    }
}

extension Range<Int> {
    /// The range without a last character.
    fileprivate func droppingLast(_ scalar: UInt32, in text: NameText) -> Range<Int> {
        count > 2 && text.characters[upperBound - 1].scalar == scalar ? lowerBound..<upperBound - 1 : self
    }
}
