// Words that make a time the start or the end of a stretch: 以前, 以来.

/// How a time bounds what is said.
enum TimeLimit {
    /// 以前: up to it.
    case before
    /// 或之前: it too.
    case until
    /// 以后: behind it.
    case after
    /// 起, 以来: from it on.
    case since
    /// 至今: from it to the reference date.
    case tillNow
    /// 左右, 前后, 许.
    case about

    var relation: NumericFact.Relation {
        switch self {
        case .before: .lessThan
        case .until: .atMost
        case .after: .moreThan
        case .since, .tillNow: .atLeast
        case .about: .about
        }
    }

    /// What is bounded by a time; 2010年1月1日之后 may begin with that day or behind it.
    func intervals(_ time: TimeReading, _ reference: CalendarTime?) -> [CalendarInterval] {
        let (start, end) = (time.interval.start, time.interval.end)
        switch self {
        case .before: return [CalendarInterval(start: nil, end: start)]
        case .until: return [CalendarInterval(start: nil, end: end)]
        case .after:
            let (later, same) = (CalendarInterval(start: end, end: nil), CalendarInterval(start: start, end: nil))
            switch time.grain {
            case .day: return [later, same]
            case .hour, .minute, .second: return [same]
            default: return [later]
            }
        case .since: return [CalendarInterval(start: start, end: nil)]
        case .tillNow: return [CalendarInterval(start: start, end: reference)]
        case .about: return [time.interval]
        }
    }

    /// The longest word behind a time, directly or behind a blank.
    static func match(_ text: NameText, at start: Int, _ behindBlank: Int) -> (end: Int, limit: TimeLimit)? {
        for at in start == behindBlank ? [start] : [start, behindBlank] {
            guard let found = index.match(text, at: at, to: text.count) else { continue }
            // 前 of 前往, 起 of 起草, 后 of 后方 are none.
            if text.isWordEnd(found.end) { return (found.end, index.meaning(found)) }
        }
        return nil
    }

    private static let index: PhraseIndex<TimeLimit> = {
        var words: [[UInt32]: TimeLimit] = [:]
        func add(_ list: String, _ limit: TimeLimit) {
            for word in list.split(separator: " ") {
                words[word.unicodeScalars.map { UserWords.fold($0.value) }] = limit
            }
        }
        add("以前 之前 前", .before)
        add("或之前 及之前 或以前 及以前", .until)
        add("以后 之后 后", .after)
        add("或之后 及之后 或以后 及以后 起 以来 开始 起开始 后至今", .since)
        add("至今 以来至今 起至今 到现在 到今天 到如今", .tillNow)
        add("左右 前后 许 上下", .about)
        return PhraseIndex(words)
    }()
}
