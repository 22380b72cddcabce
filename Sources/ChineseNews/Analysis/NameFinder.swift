// From the words of a text to its names.

/// Collects the words of each article and extracts the names.
final class NameFinder {
    /// Longer articles are read in parts, which end at a mark or white space where there is one.
    private static let largestArticle = 100_000
    private static let largestPart = 110_000

    private let document: NewsDocument
    private let names: NameSettings
    private let fields: NewsAnalyzer.Fields
    // A finder belongs to one analysis; nothing else can reach its state while a step changes it.
    @exclusivity(unchecked) private var texts: [NameText] = []
    /// For each text the number of its article.
    @exclusivity(unchecked) private var articles: [Int] = []
    /// For each article the number of the text that its words go to.
    @exclusivity(unchecked) private var open: [Int: Int] = [:]
    @exclusivity(unchecked) private var place = 0
    /// The block that is read, where the next one starts, and the text that its words go to.
    @exclusivity(unchecked) private var block = -1
    @exclusivity(unchecked) private var nextStart = 0
    @exclusivity(unchecked) private var text = NameText()

    init(_ document: NewsDocument, _ names: NameSettings, _ fields: NewsAnalyzer.Fields) {
        self.document = document
        self.names = names
        self.fields = fields
    }

    /// Adds the next word of the flowed text.
    func append(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) {
        guard let base = bytes.baseAddress else { return }
        let (start, end) = (place, place + token.extent.utf8)
        place = end
        if start >= nextStart { enterBlock(at: start) }
        if text.collectedCount > Self.largestArticle, isFull(before: token) { openText() }
        // The text stands in `texts` as long as words are added: no reference is counted for each.
        Unmanaged.passUnretained(text)
            ._withUnsafeGuaranteedRef {
                $0.append(base, from: start, to: end, kind: token.kind, tag: token.tag)
            }
    }

    /// The article of the block that is read; -1 where it belongs to none.
    private var article: Int { block < document.blocks.count ? document.blocks[max(0, block)].article ?? -1 : -1 }

    /// Goes on to the block that holds a place of the flowed text.
    private func enterBlock(at start: Int) {
        let blocks = document.blocks
        repeat { block += 1 } while block + 1 < blocks.count && start >= blocks[block + 1].flow.lowerBound
        nextStart = block + 1 < blocks.count ? blocks[block + 1].flow.lowerBound : .max
        guard let number = open[article] else { return openText() }
        text = texts[number]
        if !text.isAtLineStart { text.appendBreak(offset: start) }
    }

    private func openText() {
        text = NameText(names.gazetteer.userNames)
        open[article] = texts.count
        articles.append(article)
        texts.append(text)
    }

    private func isFull(before token: Token) -> Bool {
        token.kind == .whiteSpace || token.kind == .punctuation || text.collectedCount > Self.largestPart
    }

    /// Extracts the names and credits of all articles.
    func find(_ bytes: UnsafeBufferPointer<UInt8>, text: String, reference: CalendarTime?) -> FoundNames {
        let referenceDate = reference?.date
        var drafts: [NameDraft] = []
        var credits: [FoundCredits] = []
        var numbers: [(start: Int, end: Int, number: ChineseNumber)] = []
        var ranges: [(start: Int, end: Int, bounds: NumericFact.Bounds)] = []
        var facts: [(drafts: ContiguousArray<FactDraft>, text: NameText, article: Int)] = []
        for (number, nameText) in texts.enumerated() {
            nameText.finish()
            let found = fields.isDisjoint(with: [.numbers, .facts]) ? [] : NumberFinder(nameText).find()
            if fields.contains(.numbers) {
                numbers += found.lazy.filter { !$0.isBare }.map { $0.withDozens(nameText) }
                    .map { (nameText.offset($0.start), nameText.offset($0.end), $0.number) }
                ranges += NumberRangeFinder(nameText, found).find()
                    .map { (nameText.offset($0.start), nameText.offset($0.end), $0.bounds) }
            }
            guard !fields.isDisjoint(with: [.names, .bylines, .facts]) else { continue }
            var reader = CreditReader(nameText, self.names.cues.table)
            reader.read()
            if fields.contains(.facts) {
                // 昨天 is the day before the one of the dateline.
                let day = reader.day(nameText, issued: referenceDate)
                let now = day.flatMap { $0 == referenceDate ? nil : CalendarTime($0) } ?? reference
                let times = TimeReader(nameText, now).read()
                var quantities = QuantityReader(nameText, found.outside(times)).read()
                LocalCurrency(text: nameText).apply(to: &quantities)
                let read = FactContexts(nameText, times, quantities, datelines: reader.leads)
                    .read(withIndefinite: fields.contains(.indefiniteFacts))
                facts.append((read.outside(reader.credits), nameText, articles[number]))
            }
            guard !fields.isDisjoint(with: [.names, .bylines]) else { continue }
            let extractor = NameExtractor(nameText, patterns: self.names.patterns, credits: reader.credits)
            extractor.extract()
            let names = ArticleNames(extractor, explains: fields.contains(.explanations)).drafts()
            drafts += names
            credits.append(FoundCredits(reader, nameText, names, article: articles[number]))
        }
        numbers.sort { $0.start < $1.start }
        ranges.sort { $0.start < $1.start }
        drafts.sort { ($0.start, $0.end) < ($1.start, $1.end) }
        var offsets = FlowOffsets(byteCount: bytes.count)
        for draft in drafts { draft.collect(into: &offsets) }
        for credit in credits { credit.collect(into: &offsets) }
        for number in numbers { offsets += [number.start, number.end] }
        for range in ranges { offsets += [range.start, range.end] }
        for fact in facts { for i in fact.drafts.indices { fact.drafts[i].collect(into: &offsets, fact.text) } }
        var positions = FlowPositions(text: text, flowed: document.flowed)
        var known: [(end: TextPosition, start: TextPosition)] = []
        known.reserveCapacity(offsets.bitCount)
        offsets.number { known.append(positions.next($0, bytes)) }
        let spans = NameSpans(offsets: offsets, positions: known, bytes: bytes, text: text, flowed: document.flowed)
        var found = FoundNames(drafts, spans)
        for credit in credits { found.add(credit, spans, referenceDate: referenceDate) }
        for fact in facts { found.add(fact.drafts.map { $0.fact(spans, fact.text) }, article: fact.article) }
        found.sortFacts()
        found.numbers = numbers.map {
            let span = spans.span($0.start, $0.end)
            return NumberMention(span: span, text: spans.reading($0.start, $0.end), number: $0.number)
        }
        found.numberRanges = ranges.map {
            let span = spans.span($0.start, $0.end)
            return NumberRange(span: span, text: spans.reading($0.start, $0.end), bounds: $0.bounds)
        }
        return found
    }
}

/// The credits and datelines of an article.
private struct FoundCredits {
    let article: Int
    private let text: NameText
    private var bylines: [BylineDraft] = []
    private var datelines: [DatelineDraft]

    init(_ reader: CreditReader, _ text: NameText, _ names: [NameDraft], article: Int) {
        self.article = article
        self.text = text
        for credit in reader.credits {
            var byline = BylineDraft(credit, text)
            byline.addPosts(of: names)
            bylines.append(byline)
        }
        datelines = reader.datelines
        for i in datelines.indices { datelines[i].addCode(names, text) }
    }

    func collect(into offsets: inout FlowOffsets) {
        for byline in bylines { byline.collect(into: &offsets) }
        for dateline in datelines { dateline.collect(into: &offsets, text) }
    }

    func bylines(_ spans: NameSpans) -> [Byline] { bylines.map { $0.byline(spans) }.inOrder }

    func datelines(_ spans: NameSpans, referenceDate: CalendarDate?) -> [Dateline] {
        datelines.map { $0.dateline(spans, text, referenceDate: referenceDate) }.inOrder
    }
}

extension Array where Element: TextUnit {
    /// The units by where they start in the text as given.
    fileprivate var inOrder: [Element] {
        func isBefore(_ left: Element, _ right: Element) -> Bool {
            (left.utf8Range.lowerBound, left.utf8Range.upperBound)
                < (right.utf8Range.lowerBound, right.utf8Range.upperBound)
        }
        // Most are, and sorting would move them about.
        let isInOrder = indices.dropFirst().allSatisfy { !isBefore(self[$0], self[$0 - 1]) }
        return isInOrder ? self : sorted(by: isBefore)
    }
}

/// The spans and readings of names.
struct NameSpans {
    /// Places of the flowed text, and where they are in the source, in order.
    let offsets: FlowOffsets
    let positions: [(end: TextPosition, start: TextPosition)]
    let bytes: UnsafeBufferPointer<UInt8>
    let text: String
    let flowed: FlowedText

    func span(_ start: Int, _ end: Int) -> TextSpan {
        let (lower, upper) = (positions[offsets.index(of: start)].start, positions[offsets.index(of: end)].end)
        if flowed.isInOrder { return TextSpan(lowerBound: lower, upperBound: upper) }
        // Where a name goes on in another column, the hull of its characters, as that of a word.
        let sources = flowed.sources(of: start..<end)
        let first = sources.map(\.lowerBound).min() ?? lower.utf8Offset
        let last = sources.map(\.upperBound).max() ?? upper.utf8Offset
        return TextSpan(
            lowerBound: lower.moved(toUTF8: first, in: text),
            upperBound: upper.moved(toUTF8: last, in: text)
        )
    }

    /// The characters of a stretch as they are.
    func raw(_ start: Int, _ end: Int) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }

    func reading(_ start: Int, _ end: Int) -> String {
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
        guard holdsBlank(start, end) else { return text }
        // Blanks between letters are part of a name.
        var result = String.UnicodeScalarView()
        let scalars = Array(text.unicodeScalars)
        for (i, scalar) in scalars.enumerated() {
            let isBlank = TypeCharacter(scalar.value).kind == .blank || scalar == "\n"
            if isBlank {
                let isBetweenLetters =
                    i > 0 && i + 1 < scalars.count && scalars[i - 1].isASCII && scalars[i + 1].isASCII
                if !isBetweenLetters { continue }
            }
            result.append(scalar)
        }
        return String(result)
    }
}

extension NameSpans {
    /// Whether a blank, an ideographic one or a line break stands in a stretch.
    private func holdsBlank(_ start: Int, _ end: Int) -> Bool {
        for i in start..<end {
            switch bytes[i] {
            case 0x20, 0x0A: return true
            case 0xE3 where i + 2 < end && bytes[i + 1] == 0x80 && bytes[i + 2] == 0x80: return true
            default: break
            }
        }
        return false
    }
}

/// The names of a text.
struct FoundNames {
    private(set) var places: [Mention<Place>] = []
    private(set) var organizations: [Mention<Organization>] = []
    private(set) var persons: [Mention<Person>] = []
    /// The credits, datelines and facts of each article; -1 where they belong to none.
    private var bylines: [Int: [Byline]] = [:]
    private var datelines: [Int: [Dateline]] = [:]
    private var facts: [Int: [NumericFact]] = [:]

    fileprivate(set) var numbers: [NumberMention] = []
    fileprivate(set) var numberRanges: [NumberRange] = []

    init() {}

    fileprivate mutating func add(_ credits: FoundCredits, _ spans: NameSpans, referenceDate: CalendarDate?) {
        bylines[credits.article, default: []] += credits.bylines(spans)
        datelines[credits.article, default: []] += credits.datelines(spans, referenceDate: referenceDate)
    }

    fileprivate mutating func add(_ found: [NumericFact], article: Int) {
        if facts[article] == nil { facts[article] = found } else { facts[article, default: []] += found }
    }

    fileprivate mutating func sortFacts() { facts = facts.mapValues(\.inOrder) }

    func bylines(ofArticle article: Int) -> [Byline] { bylines[article] ?? [] }
    func datelines(ofArticle article: Int) -> [Dateline] { datelines[article] ?? [] }
    func facts(ofArticle article: Int) -> [NumericFact] { facts[article] ?? [] }
    var allBylines: [Byline] { bylines.values.flatMap(\.self).inOrder }
    var allDatelines: [Dateline] { datelines.values.flatMap(\.self).inOrder }
    var allFacts: [NumericFact] {
        // Those of one article need no copies.
        if facts.count == 1, let first = facts.first { return first.value }
        return facts.sorted { $0.key < $1.key }.flatMap(\.value).inOrder
    }

    init(_ drafts: [NameDraft], _ spans: NameSpans) {
        for draft in drafts {
            switch draft.value {
            case .place(let place): places.append(draft.mention(of: place.place(spans), spans))
            case .organization(let organization):
                organizations.append(draft.mention(of: organization.organization(spans), spans))
            case .person(let person): persons.append(draft.mention(of: person.person(spans), spans))
            }
        }
    }
}
