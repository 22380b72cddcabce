import Testing

@testable import ChineseNews

@Suite struct NewsAnalysisTests {
    /// A text in two columns side by side: its lines, and at which of them the right column starts.
    private static func columns(_ paragraphs: [String], width: Int) -> String {
        let lines = paragraphs.flatMap(Typesetter(width: width).lines)
        let half = (lines.count + 1) / 2
        return SideBySide.page([Array(lines[..<half]), Array(lines[half...])])
    }

    /// What was found in columns side by side reads as it does in the plain text, and words stand in the sentences and blocks that they stand in there.
    ///
    /// Over widths, the step to the right column comes between words and inside them.
    @Test func columnsReadAsTheTextDoes() {
        var widths: [Int] = []
        for width in 8...30 {
            let setter = Typesetter(width: width)
            let paragraphs = [ComposedNews.canal.joined(), ComposedNews.school.joined()].map(setter.clearing)
            let page = NewsAnalyzer().analyze(Self.columns(paragraphs, width: width), layout: .page)
            // Whether a full line ends a paragraph is for other tests: here pages count that were read as they were set.
            guard page.blocks.map(\.text) == paragraphs else { continue }
            widths.append(width)
            check(page, NewsAnalyzer().analyze(paragraphs.joined(separator: "\n"), layout: .prose))
        }
        #expect(widths.count >= 10, "\(widths)")
    }

    private func check(_ page: NewsAnalysis, _ plain: NewsAnalysis) {
        #expect(page.words.map(page.reading(of:)) == plain.words.map(plain.reading(of:)))
        #expect(page.sentences.map(page.reading(of:)) == plain.sentences.map(plain.reading(of:)))
        #expect(page.blocks.map(page.reading(of:)) == plain.blocks.map(\.text))
        for (sentence, same) in zip(page.sentences, plain.sentences) {
            #expect(page.words(in: sentence).map(page.reading(of:)) == plain.words(in: same).map(plain.reading(of:)))
        }
        for (block, same) in zip(page.blocks, plain.blocks) {
            #expect(page.words(in: block).map(page.reading(of:)) == plain.words(in: same).map(plain.reading(of:)))
        }
        #expect(Array(page.sentences.map(page.words(in:)).joined()) == page.words)
        for word in page.words { #expect(Array(page.words(in: word)) == [word]) }
    }

    /// A word of which one character ends the left column and the others start the right one.
    @Test func wordOverTheStepOfColumns() throws {
        let left = ["梭柳渠上个月通水了，村民", "们说从前要到十里外的沱边", "挑水，今年在家门口就能浇", "地了，大家都说这是山西省"]
        let right = ["忻州市一带的山里从来没有", "过的事情，老人们还记得从", "前的日子，那时候村里只有", "一口井。"]
        let text = SideBySide.page([
            left.dropLast() + ["地了，大家都说这在山西省忻"], ["州市一带" + right[0].dropFirst(5)] + right.dropFirst(),
        ])
        let page = NewsAnalyzer().analyze(text, layout: .page)
        let word = try #require(page.words.first { page.reading(of: $0) == "忻州市" })
        // Its span holds all three characters, and with them what stands in the lines between.
        let source = text[word.range].filter { !$0.isWhitespace }
        #expect(source.contains("忻") && source.hasPrefix("州市"))
        let sentence = try #require(page.sentences.first)
        #expect(page.sentences.count == 1)
        #expect(page.reading(of: sentence).contains("山西省忻州市一带"))
        #expect(page.words(in: sentence).count == page.words.count)
        #expect(page.words(in: sentence).contains(word))
    }

    /// A stop word of which one character ends the left column is one all the same.
    @Test func stopWordOverTheStepOfColumns() throws {
        let left = ["梭柳渠上个月通水，大家都", "到渠边来看水，说从前要到", "十里外的沱边去挑水，那时", "候没有人能想到今天，所以"]
        let right = ["也没有人想过种菜，如今虽", "然地少，菜种得却多，别的", "村也来学，村里人很高兴，", "都说渠是大家的。"]
        let text = SideBySide.page([
            left.map { $0.replacing("所以", with: "而我") }, ["们" + right[0].dropLast()] + right.dropFirst(),
        ])
        let page = NewsAnalyzer().analyze(text, layout: .page)
        let word = try #require(page.words.first { page.reading(of: $0) == "我们" })
        #expect(StopWords.builtIn.contains("我们") && !StopWords.builtIn.contains(text[word.range]))
        #expect(!page.words(excluding: .builtIn).contains(word))
        #expect(
            page.words(excluding: .builtIn).contains { page.reading(of: $0) == "挑水" || page.reading(of: $0) == "挑" }
        )
    }

    /// A range of the text reads without the wraps in it.
    @Test func rangesOfTheText() throws {
        let text = "　　山西省忻\n州市召开 2020 年会\n\n议。\n"
        let analysis = NewsAnalyzer().analyze(text, layout: .page)
        #expect(analysis.reading(of: text.startIndex..<text.endIndex) == "山西省忻州市召开2020年会议。")
        let from = try #require(text.firstIndex(of: "忻"))
        let to = try #require(text.firstIndex(of: "议"))
        #expect(analysis.reading(of: from..<to) == "忻州市召开2020年会")
        #expect(analysis.reading(of: from..<from) == "")
        // White space alone reads as nothing.
        #expect(analysis.reading(of: text.startIndex..<text.index(text.startIndex, offsetBy: 2)) == "")
    }

    @Test func textsAsTheyStand() throws {
        let text = "梭柳渠通水。\n\n　　榆塔营 的人都来看。"
        let analysis = NewsAnalyzer().analyze(text, layout: .prose)
        #expect(analysis.reading(of: text.startIndex..<text.endIndex) == text)
        #expect(analysis.sentences.map(analysis.reading(of:)) == ["梭柳渠通水。", "榆塔营 的人都来看。"])
        #expect(analysis.blocks.map(analysis.reading(of:)) == ["梭柳渠通水。", "榆塔营 的人都来看。"])
        #expect(analysis.words(in: analysis.blocks[1]).first.map(analysis.reading(of:)) == "榆塔营")
        #expect(analysis.text == text && analysis.layout == .prose && analysis.articles.count == 1)
    }

    /// Words of a unit are those that start in it, also where the search granularity nests them.
    @Test func wordsInsideWords() throws {
        let analysis = NewsAnalyzer(granularity: .search).analyze("他在中华人民共和国\n国务院工作。", layout: .page)
        let sentence = try #require(analysis.sentences.first)
        #expect(Array(analysis.words(in: sentence)) == analysis.words)
        #expect(analysis.words.count > NewsAnalyzer().analyze("他在中华人民共和国国务院工作。").words.count)
    }

    /// News with names in it; persons and events are invented.
    private static let news = [
        "记者邹渠明从德清县公安局获悉，浙江省湖州市德清县乾元镇的渠上个月通水，局长余宏卿、村民樊望舒一起看渠，大家都很高兴。",
        "渠通了，王女士从长春市朝阳区来到渠边，北京大学的学生也来了，阿卜杜拉·居尔说，渠水很清，中美两国的人都来看，这很好。",
    ]

    private static func names(_ analysis: NewsAnalysis) -> [String] {
        let places = analysis.places.map { "\($0.text) \($0.value.code ?? "-") \($0.value.parts.map(\.text))" }
        let organizations = analysis.organizations.map { "\($0.text) \($0.value.kind) \($0.value.nested.map(\.text))" }
        return places + organizations + analysis.persons.map { "\($0.text) \($0.value.isPartial)" }
    }

    /// The wraps of a page may stand in any name.
    @Test(arguments: Typesetter.Indent.allCases)
    func namesOfPages(indent: Typesetter.Indent) {
        let prose = NewsAnalyzer().analyze(Self.news.joined(separator: "\n"), layout: .prose)
        #expect(prose.places.count == 4 && prose.organizations.count == 2 && prose.persons.count == 5)
        var wrapped = 0
        for width in 12...24 {
            var setter = Typesetter(width: width)
            setter.indent = indent
            let page = NewsAnalyzer().analyze(setter.page(Self.news), layout: .page)
            // Whether a line ends a paragraph is for other tests.
            guard page.blocks.map(\.text) == Self.news else { continue }
            expectSoundNames(page)
            #expect(Self.names(page) == Self.names(prose), "\(width)")
            for mention in page.places {
                #expect(page.reading(of: mention) == mention.text)
                #expect(mention.value.parts.map(page.reading(of:)) == mention.value.parts.map(\.text))
                if page.text[mention.range].contains("\n") { wrapped += 1 }
            }
            for mention in page.organizations { #expect(page.reading(of: mention) == mention.text) }
            for mention in page.persons { #expect(page.reading(of: mention) == mention.text) }
        }
        #expect(wrapped > 4)
    }

    /// Names in columns side by side read as they do in the plain text.
    @Test func namesOfColumns() {
        let prose = NewsAnalyzer().analyze(Self.news.joined(separator: "\n"), layout: .prose)
        var pages = 0
        for width in 10...24 {
            let page = NewsAnalyzer().analyze(Self.columns(Self.news, width: width), layout: .page)
            guard page.blocks.map(\.text) == Self.news else { continue }
            pages += 1
            expectSoundNames(page)
            #expect(Self.names(page) == Self.names(prose), "\(width)")
        }
        #expect(pages > 2)
    }

    /// A traditional text has the names of its simplified twin.
    @Test func namesOfTraditionalTexts() {
        let simplified = "记者邹渠明报导，长沙市雨花区委昨天开会，王女士从浙江省德清县来到湖南大学。东亚银行也派人来了，中美两国的人都来看。"
        let traditional = "記者鄒渠明報導，長沙市雨花區委昨天開會，王女士從浙江省德清縣來到湖南大學。東亞銀行也派人來了，中美兩國的人都來看。"
        let (one, two) = (NewsAnalyzer().analyze(simplified), NewsAnalyzer().analyze(traditional))
        #expect(one.places.map(\.scalarRange) == two.places.map(\.scalarRange))
        #expect(one.organizations.map(\.scalarRange) == two.organizations.map(\.scalarRange))
        #expect(one.persons.map(\.scalarRange) == two.persons.map(\.scalarRange))
        #expect(one.places.map(\.value.code) == two.places.map(\.value.code))
        #expect(one.organizations.map(\.value.kind) == two.organizations.map(\.value.kind))
        #expect(two.places.map(\.text) == ["浙江省德清縣", "中", "美"])
        #expect(two.persons.map(\.text) == ["鄒渠明", "王"])
    }

    /// The blank in a name belongs to its range, not to the name.
    @Test func spacedNames() throws {
        for text in ["记者王　伟报道。", "记者　王　伟"] {
            let analysis = NewsAnalyzer().analyze(text, layout: .prose)
            let person = try #require(analysis.persons.first)
            #expect(person.text == "王伟" && text[person.range] == "王　伟" && !person.value.isPartial)
            #expect(analysis.persons.count == 1)
        }
    }

    /// Names where a text has more than one byte and more than one unit for a character.
    @Test func rangesOfNames() throws {
        let text = "😀𠮷e\u{301}，邹渠明在德清县。"
        let analysis = NewsAnalyzer().analyze(text, layout: .prose)
        let place = try #require(analysis.places.first)
        #expect(text[place.range] == "德清县" && place.scalarRange == 9..<12)
        #expect(place.utf16Range == 11..<14 && place.utf8Range == 26..<35)
        expectSoundNames(analysis)
    }

    @Test func nothingAskedForNothingFound() {
        let analysis = NewsAnalyzer().analyze("梭柳渠通水。", fields: .blocks)
        #expect(analysis.words.isEmpty && analysis.sentences.isEmpty)
        #expect(analysis.blocks.allSatisfy { analysis.words(in: $0).isEmpty })
        #expect(NewsAnalyzer().analyze("梭柳渠通水。", layout: .page, fields: .words).blocks.isEmpty)
    }
}
