// Which blocks of a page make an article.

/// Puts the blocks of a page together into articles.
///
/// The bodies of a page stand one after the other; between two of them headlines may stand, of the one before or of the one behind. A search over the blocks
/// decides where articles part and whose each headline is (Viterbi's algorithm; the states say whether the article has a headline so far). It weighs where
/// headlines usually stand, changes of the column, datelines and signatures, and what blocks speak of: ``BlockTerms``. Bodies without a headline that
/// speak of what another article speaks of are taken for a part of that one. Weights are ``ArticleWeights``.
struct ArticleAssembler {
    private let reading: PageReading
    private let base: UnsafePointer<UInt8>

    init(reading: PageReading, base: UnsafePointer<UInt8>) {
        self.reading = reading
        self.base = base
    }

    /// How many blocks of a document without page breaks are assembled at once.
    private static let largestPage = 512

    /// Sets the articles of all blocks, and makes subheads of headlines that stand inside one.
    ///
    /// - Returns: for each article its blocks, in the order in which they read.
    /// - Complexity: O(*n*) in the length of the text.
    func assemble(_ drafts: inout [BlockDraft]) -> [[Int]] {
        var articles: [[Int]] = []
        var start = 0
        while start < drafts.count {
            var end = start + 1
            while end < drafts.count, end - start < Self.largestPage,
                !reading.lines[drafts[end].lines.lowerBound].traits.contains(.startsPage)
            {
                end += 1
            }
            let page = assemble(drafts[start..<end])
            for article in page.articles {
                for (block, confidence) in article {
                    drafts[block].article = articles.count
                    drafts[block].confidence = confidence
                }
                articles.append(article.map(\.block))
            }
            for block in page.subheads { drafts[block].kind = .subhead }
            start = end
        }
        return articles
    }

    /// The articles of one page, and the headlines that turned out to be subheads.
    ///
    /// No slice of the drafts outlives the call: the drafts would be copied when they are changed, once for each page.
    private func assemble(_ page: ArraySlice<BlockDraft>) -> (
        articles: [[(block: Int, confidence: Double)]], subheads: [Int]
    ) {
        var assembly = PageAssembly(drafts: page, reading: reading, base: base)
        let articles = assembly.articles()
        return (articles, assembly.subheads)
    }
}

/// The assembly of one page.
private struct PageAssembly {
    /// The blocks that stand between two blocks of bodies.
    private struct Gap {
        var heads: [Int] = []
        /// For each caption, how many of the headlines stand before it.
        var captions: [Int] = []
    }

    private let drafts: ArraySlice<BlockDraft>
    private let reading: PageReading
    private let terms: BlockTerms
    /// The blocks of bodies, and the gaps before each and behind the last.
    private var bodies: [Int] = []
    private var gaps: [Gap] = [Gap()]
    /// Headlines that turned out to be subheads.
    private(set) var subheads: [Int] = []

    init(drafts: ArraySlice<BlockDraft>, reading: PageReading, base: UnsafePointer<UInt8>) {
        self.drafts = drafts
        self.reading = reading
        terms = BlockTerms(drafts, of: reading, base)
        for i in drafts.indices {
            switch drafts[i].kind {
            case .headline, .kicker, .deck: gaps[gaps.count - 1].heads.append(i)
            case .caption: gaps[gaps.count - 1].captions.append(gaps[gaps.count - 1].heads.count)
            case .other: break
            case .byline, .credit:
                // Behind headlines it is theirs, behind a body that one's.
                if gaps[gaps.count - 1].heads.isEmpty { addBody(i) } else { gaps[gaps.count - 1].heads.append(i) }
            case .paragraph, .subhead: addBody(i)
            }
        }
    }

    private mutating func addBody(_ i: Int) {
        bodies.append(i)
        gaps.append(Gap())
    }

    private func share(_ some: [Int], _ others: [Int]) -> Double {
        let first = drafts.startIndex
        return terms.share(of: some.lazy.map { $0 - first }, in: others.lazy.map { $0 - first })
    }

    /// What is decided in a gap.
    private enum Choice: Equatable {
        case goesOn
        /// A new article without a headline before it.
        case parts
        /// So many of the headlines belong to what stands before them, and the others to what stands behind.
        case cut(Int)
        /// The headlines are subheads.
        case inside
        /// The headlines belong to nothing.
        case orphan
    }

    private struct State {
        var cost: Double
        var choice: Choice
        /// The state before: whether the article had a headline.
        var from: Int
    }

    mutating func articles() -> [[(block: Int, confidence: Double)]] {
        guard !bodies.isEmpty else {
            let heads = gaps[0].heads
            return heads.isEmpty ? [] : [heads.map { ($0, 0.5) }]
        }
        let columns = [State](repeating: State(cost: .infinity, choice: .goesOn, from: 0), count: 2)
        var states = [[State]](repeating: columns, count: gaps.count)
        states[0] = firstStates()
        for k in 1..<gaps.count {
            states[k] = k < gaps.count - 1 ? step(k, states[k - 1]) : lastStates(k, states[k - 1])
        }
        return trace(states)
    }

    /// Whose a headline is by what it says: positive where it speaks of what stands behind it.
    private func lean(_ head: Int, _ k: Int) -> Double {
        (share([head], neighbours(behind: k)) - share([head], neighbours(before: k))) * ArticleWeights.headShare
    }

    /// What it costs to leave so many of the headlines of a gap to what stands before them.
    private func cutCost(_ k: Int, _ leans: [Double], _ cut: Int) -> Double {
        let gap = gaps[k]
        var cost = 0.0
        if cut > 0 { cost += ArticleWeights.after }
        if cut < gap.heads.count { cost += ArticleWeights.before }
        for (i, lean) in leans.enumerated() { cost += i < cut ? lean : -lean }
        if !gap.captions.isEmpty {
            cost += gap.captions.contains(cut) ? -ArticleWeights.captionParts : ArticleWeights.captionParts
        }
        if cut > 0, cut < gap.heads.count {
            let (left, right) = (drafts[gap.heads[cut - 1]], drafts[gap.heads[cut]])
            // Two lines of one headline.
            if left.lines.upperBound == right.lines.lowerBound, reading.straddles[right.lines.lowerBound] > 1 {
                cost += ArticleWeights.cutWord
            }
            // A kicker leans on what stands under it, a deck on what stands over it.
            if left.kind == .kicker || right.kind == .deck || right.kind == .byline || right.kind == .credit {
                cost += 6
            }
            if right.kind == .kicker { cost -= 1 }
        }
        return cost
    }

    private static let reach = 8

    private func neighbours(before k: Int) -> [Int] {
        var result: [Int] = []
        var i = k - 1
        while i >= 0, result.count < Self.reach {
            result.append(bodies[i])
            if !gaps[i].heads.isEmpty { break }
            i -= 1
        }
        return result
    }

    private func neighbours(behind k: Int) -> [Int] {
        var result: [Int] = []
        var i = k
        while i < bodies.count, result.count < Self.reach {
            result.append(bodies[i])
            if i + 1 < gaps.count, !gaps[i + 1].heads.isEmpty { break }
            i += 1
        }
        return result
    }

    /// What it costs to part two bodies where no headline stands between them, beyond what it costs not to.
    private func partCost(_ k: Int) -> Double {
        let (left, right) = (drafts[bodies[k - 1]], drafts[bodies[k]])
        if right.kind == .byline || right.kind == .credit { return 12 }
        var cost = ArticleWeights.boundary
        if let left = column(before: k), let right = column(behind: k) {
            let isSure = left.isSure && right.isSure
            let isSame = abs(left.width - right.width) <= 1
            cost +=
                isSame
                ? ArticleWeights.sameColumn : isSure ? ArticleWeights.otherColumn : ArticleWeights.perhapsOtherColumn
        }
        if reading.cues[right.lines.lowerBound].startsDateline { cost += ArticleWeights.dateline }
        if left.kind == .byline || left.kind == .credit { cost += ArticleWeights.signed }
        if left.kind == .subhead { cost += ArticleWeights.behindSubhead }
        if right.kind == .subhead { cost += ArticleWeights.beforeSubhead }
        if !gaps[k].captions.isEmpty { cost += ArticleWeights.behindCaption }
        let share = share(neighbours(behind: k).prefix(3).map { $0 }, neighbours(before: k))
        return cost + (share - ArticleWeights.bodyShareOfStrangers) * ArticleWeights.bodyShare
    }

    /// The width of the column in which a body ends, and whether two lines say so.
    private func column(before k: Int) -> (width: Int, isSure: Bool)? {
        for i in stride(from: k - 1, through: max(0, k - 3), by: -1) {
            let lines = drafts[bodies[i]].lines
            guard lines.count > 1, !drafts[bodies[i]].isDisplay else { continue }
            let width = reading.findings[lines.upperBound - 1].column
            let same = lines.dropLast().reversed().prefix { reading.findings[$0].column == width }
            return (Int(width), same.count > 1)
        }
        return nil
    }

    private func column(behind k: Int) -> (width: Int, isSure: Bool)? {
        for i in k..<min(bodies.count, k + 3) {
            let lines = drafts[bodies[i]].lines
            guard lines.count > 1, !drafts[bodies[i]].isDisplay else { continue }
            let width = reading.findings[lines.lowerBound].column
            let same = lines.dropLast().prefix { reading.findings[$0].column == width }
            return (Int(width), same.count > 1)
        }
        return nil
    }

    /// Index 0: the article has no headline so far; 1: it has one.
    private func firstStates() -> [State] {
        var states = [State](repeating: State(cost: .infinity, choice: .parts, from: 0), count: 2)
        if gaps[0].heads.isEmpty {
            states[0].cost = 0
        } else {
            states[1] = State(cost: ArticleWeights.before, choice: .cut(0), from: 0)
            states[0] = State(cost: ArticleWeights.orphan, choice: .orphan, from: 0)
        }
        return states
    }

    private func step(_ k: Int, _ before: [State]) -> [State] {
        var states = [State](repeating: State(cost: .infinity, choice: .goesOn, from: 0), count: 2)
        func relax(_ to: Int, _ cost: Double, _ choice: Choice, from: Int) {
            if cost < states[to].cost { states[to] = State(cost: cost, choice: choice, from: from) }
        }
        // Without a headline where it closes, an article is one whose headline is missing.
        let closing = [before[0].cost + ArticleWeights.missing, before[1].cost]
        let cheapest = closing[0] < closing[1] ? 0 : 1
        let partCost = partCost(k)
        let heads = gaps[k].heads
        guard !heads.isEmpty else {
            for h in 0..<2 { relax(h, before[h].cost, .goesOn, from: h) }
            relax(0, closing[cheapest] + max(partCost, -8), .parts, from: cheapest)
            return states
        }
        let leans = heads.map { lean($0, k) }
        for cut in 0...heads.count {
            let cost = cutCost(k, leans, cut)
            let to = cut < heads.count ? 1 : 0
            if cut == 0 {
                relax(to, closing[cheapest] + cost, .cut(cut), from: cheapest)
            } else {
                relax(to, before[0].cost + cost, .cut(cut), from: 0)
            }
        }
        let parts = min(max(ArticleWeights.boundary - partCost, -6), 6)
        for h in 0..<2 { relax(h, before[h].cost + ArticleWeights.inside + parts, .inside, from: h) }
        return states
    }

    private func lastStates(_ k: Int, _ before: [State]) -> [State] {
        let closing = [before[0].cost + ArticleWeights.missing, before[1].cost]
        let cheapest = closing[0] < closing[1] ? 0 : 1
        guard !gaps[k].heads.isEmpty else {
            return (0..<2).map { State(cost: closing[$0], choice: .goesOn, from: $0) }
        }
        return [
            State(cost: before[0].cost + ArticleWeights.after, choice: .cut(gaps[k].heads.count), from: 0),
            State(cost: closing[cheapest] + ArticleWeights.orphan, choice: .orphan, from: cheapest),
        ]
    }

    private mutating func trace(_ states: [[State]]) -> [[(block: Int, confidence: Double)]] {
        let end = states.count - 1
        var h = states[end][0].cost <= states[end][1].cost ? 0 : 1
        var choices = [Choice](repeating: .goesOn, count: gaps.count)
        for k in stride(from: end, through: 0, by: -1) {
            choices[k] = states[k][h].choice
            h = states[k][h].from
        }
        return collect(choices)
    }

    /// Makes articles of what was decided.
    private mutating func collect(_ choices: [Choice]) -> [[(block: Int, confidence: Double)]] {
        var articles: [[(block: Int, confidence: Double)]] = []
        var heads: [(block: Int, confidence: Double)] = []
        var body: [(block: Int, confidence: Double)] = []
        func sure(_ k: Int, _ cut: Int) -> Double {
            let leans = gaps[k].heads.map { lean($0, k) }
            let costs = (0...leans.count).map { cutCost(k, leans, $0) }
            let others = costs.indices.filter { $0 != cut }.map { costs[$0] }.min() ?? 0
            return Self.confidence(margin: others - costs[cut])
        }
        func close() {
            if !heads.isEmpty || !body.isEmpty { articles.append(heads + body) }
            heads = []
            body = []
        }
        for k in gaps.indices {
            let found = gaps[k].heads
            switch choices[k] {
            case .goesOn: break
            case .parts: close()
            case .cut(let cut):
                let confidence = sure(k, cut)
                if cut > 0 { heads = found[..<cut].map { ($0, confidence) } }
                close()
                heads = found[cut...].map { ($0, confidence) }
            case .inside:
                for block in found {
                    if drafts[block].kind == .headline { subheads.append(block) }
                    body.append((block, 0.6))
                }
            case .orphan: break
            }
            if k < bodies.count { body.append((bodies[k], 1)) }
        }
        close()
        return attach(articles)
    }

    /// How sure a choice is that is cheaper than all others by so many nats.
    private static func confidence(margin: Double) -> Double { 0.5 + 0.5 * margin / (abs(margin) + 1.5) }

    /// Joins bodies without a headline with the article that speaks of the same.
    private func attach(_ articles: [[(block: Int, confidence: Double)]]) -> [[(block: Int, confidence: Double)]] {
        func hasHead(_ article: [(block: Int, confidence: Double)]) -> Bool {
            article.contains { drafts[$0.block].kind == .headline && !subheads.contains($0.block) }
        }
        func text(_ article: [(block: Int, confidence: Double)]) -> [Int] {
            article.map(\.block).filter { drafts[$0].kind != .byline && drafts[$0].kind != .credit }
        }
        var result = articles
        for i in articles.indices where !hasHead(articles[i]) && articles[i].count <= 2 {
            let own = text(articles[i])
            guard own.count == 1, !reading.cues[drafts[own[0]].lines.lowerBound].startsDateline else { continue }
            var best: (share: Double, article: Int) = (0, -1)
            var second = 0.0
            for j in articles.indices where j != i && hasHead(articles[j]) {
                let share = share(own, text(articles[j]))
                if share > best.share { (best, second) = ((share, j), best.share) } else { second = max(second, share) }
            }
            guard best.article >= 0, best.share > ArticleWeights.detachedShare,
                best.share > second * ArticleWeights.detachedMargin
            else { continue }
            let confidence = min(0.95, 0.5 + (best.share - second))
            let blocks = articles[i].map { ($0.block, confidence) }
            let place = firstBody(result[best.article])
            // A lead stands apart from an article that would start with a subhead.
            let isLead =
                place < result[best.article].count && drafts[result[best.article][place].block].kind == .subhead
            result[best.article].insert(contentsOf: blocks, at: isLead ? place : result[best.article].count)
            result[i] = []
        }
        return result.filter { !$0.isEmpty }
    }

    private func firstBody(_ article: [(block: Int, confidence: Double)]) -> Int {
        article.firstIndex { drafts[$0.block].kind == .paragraph || drafts[$0.block].kind == .subhead } ?? article.count
    }
}
