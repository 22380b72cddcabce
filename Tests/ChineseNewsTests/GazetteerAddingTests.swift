import Foundation
import Testing

@testable import ChineseNews

/// Invented names in composed texts; divisions and well-known places are real.
@Suite struct GazetteerAddingTests {
    private let zone = "泖港新片区\tzone\t泖港|新片区\t310115\n"

    private func analyze(_ text: String, _ gazetteer: Gazetteer, layout: TextLayout = .prose) -> NewsAnalysis {
        let analysis = NewsAnalyzer(gazetteer: gazetteer).analyze(text, layout: layout)
        expectSoundNames(analysis)
        return analysis
    }

    private func analyze(_ text: String, _ table: String, layout: TextLayout = .prose) throws -> NewsAnalysis {
        analyze(text, try Gazetteer.builtIn.adding(table: table), layout: layout)
    }

    /// All names in order: what they are and by which rule.
    private func names(_ analysis: NewsAnalysis) -> [String] {
        let places = analysis.places.map { ($0.span, "\($0.text)/\($0.value.kind)/\($0.rule)") }
        let organizations = analysis.organizations.map { ($0.span, "\($0.text)/\($0.value.kind)/\($0.rule)") }
        let persons = analysis.persons.map { ($0.span, "\($0.text)/person/\($0.rule)") }
        return (places + organizations + persons).sorted { $0.0.lowerBound < $1.0.lowerBound }.map(\.1)
    }

    @Test func everyKind() throws {
        let text = "昨天，榆塔梁的灯亮了。"
        for kind in Gazetteer.Kind.allCases where kind != .noName {
            let found = names(analyze(text, try Gazetteer.builtIn.adding("榆塔梁", as: kind)))
            #expect(found == ["榆塔梁/\(kind.rawValue)/user"])
        }
        #expect(names(analyze(text, try Gazetteer.builtIn.adding("榆塔梁", as: .noName))) == [])
    }

    @Test func codesLeadToDivisions() throws {
        let analysis = try analyze("邹渠明昨天来到泖港散步。", zone)
        let place = try #require(analysis.places.first?.value)
        #expect(place.kind == .zone && place.code == "310115" && place.division?.name == "浦东新区")
        #expect(place.ancestors.map(\.name) == ["浦东新区", "上海市"])
        #expect(place.parts.map(\.level) == [nil] && place.candidates.isEmpty)
        // A division is the one with the code.
        let city = try analyze("邹渠明昨天来到泖都散步。", "泖都\tdivision\t\t310000").places.first?.value
        #expect(city?.division?.name == "上海市" && city?.ancestors.isEmpty == true)
        #expect(city?.parts.map(\.level) == [.province])
        // Without a code what the library knows of the name stays.
        let district = try analyze("邹渠明昨天来到德清县散步。", "德清县\tdivision").places.first
        #expect(district?.value.code == "330521" && district?.rule == .user)
    }

    @Test func chains() throws {
        let place = try #require(try analyze("邹渠明昨天来到上海市浦东新区泖港新片区散步。", zone).places.first)
        #expect(place.text == "上海市浦东新区泖港新片区" && place.rule == .user && place.value.code == "310115")
        #expect(place.value.parts.map(\.text) == ["上海市", "浦东新区", "泖港新片区"])
        #expect(place.value.parts.map(\.code) == ["310000", "310115", "310115"])
    }

    /// Of an organization an alias has the full name; of a place it has the code.
    @Test func aliases() throws {
        let table = "榆塔渠务集团有限公司\tcompany\t榆渠集团|渠务集团\n"
        let found = try analyze("榆渠集团昨天说，榆塔渠务集团有限公司修渠，渠务集团管渠。", table).organizations
        #expect(found.map(\.text) == ["榆渠集团", "榆塔渠务集团有限公司", "渠务集团"])
        #expect(found.map(\.value.resolvedName) == ["榆塔渠务集团有限公司", nil, "榆塔渠务集团有限公司"])
        #expect(found.allSatisfy { $0.rule == .user && $0.value.kind == .company })
    }

    /// Theirs win over names and words of the library that they cross, hold or are.
    @Test(arguments: [
        // A name of the library's, as something else.
        ("上海昨天下雪。", "上海\tcompany", ["上海/company/user"]), ("北京大学昨天开学。", "北京大学\tperson", ["北京大学/person/user"]),
        // Across the ends of others.
        ("他在南京市长家里。", "京市长\tperson", ["京市长/person/user"]),
        // Across words.
        ("他经济南来这里。", "他经济\tperson", ["他经济/person/user"]),
        // What is inside theirs is no name of its own.
        ("浙江德清水利公司开工。", "浙江德清水利\tschool", ["浙江德清水利公司/company/head"]),
        // The first and longest of theirs.
        ("榆塔梁坳昨天下雪。", "榆塔\tzone\n榆塔梁\tlake\n塔梁坳\tperson\n坳\tperson", ["榆塔梁/lake/user", "坳/person/user"]),
    ])
    func theyWin(text: String, table: String, expected: [String]) throws {
        #expect(names(try analyze(text, table)) == expected)
    }

    /// A longer name that is composed around theirs holds it.
    @Test func longerNames() throws {
        let table = "泖埝\tdivision\n榆塔\tcompany\t渠榆\n"
        let school = try #require(try analyze("邹渠明昨天来到泖埝大学看书。", table).organizations.first)
        #expect(school.text == "泖埝大学" && school.value.kind == .school)
        #expect(school.value.nested.map(\.text) == ["泖埝"])
        let branch = try #require(try analyze("渠榆研究院昨天开门。", table).organizations.first)
        #expect(branch.text == "渠榆研究院")
        guard case .organization(let inner) = try #require(branch.value.nested.first).kind else {
            Issue.record("not an organization: \(branch.value.nested)")
            return
        }
        #expect(inner.resolvedName == "榆塔" && inner.kind == .company)
        // A listed one, which holds theirs.
        let listed = try analyze("北京大学昨天开学。", "京大\tzone\n").organizations
        #expect(listed.map(\.text) == ["北京大学"] && listed.first?.value.nested.map(\.text) == ["京大"])
        // Theirs within theirs.
        let both = try analyze("泖埝大学昨天开学。", table + "泖埝大学\tschool\n").organizations.first
        #expect(both?.rule == .user && both?.value.nested.map(\.text) == ["泖埝"])
    }

    @Test func removedNames() throws {
        let text = "邹渠明从德清县来到北京。"
        let gazetteer = Gazetteer.builtIn.removing(["德清县", "邹渠明"])
        #expect(names(analyze(text, .builtIn)).count == 3)
        #expect(names(analyze(text, gazetteer)) == ["北京/division/gazetteer"])
        #expect(names(try analyze(text, "德清县\t-\n邹渠明\t-\n")) == ["北京/division/gazetteer"])
        // Across its ends there is none either, but around it.
        #expect(names(analyze("德清县公安局昨天说。", gazetteer)) == names(analyze("德清县公安局昨天说。", .builtIn)))
        #expect(names(analyze(text, try gazetteer.adding("德清县", as: .person))).first == "德清县/person/user")
        #expect(Gazetteer.builtIn.removing([]).userNames == nil)
        #expect(Gazetteer.builtIn.removing(["", "甲\n乙", "甲　"]).userNames == nil)
    }

    /// What is added or removed last of a name wins, and its aliases go.
    @Test func laterOnesWin() throws {
        let first = try Gazetteer.builtIn.adding(table: "泖埝\tzone\t榆梁|榆坳\t310115\n沱塔\tperson\t阿沱\n")
        let second = try first.adding(table: "泖埝\tcompany\t榆梁\n阿沱\tlake\n")
        let text = "泖埝、榆梁、榆坳、沱塔和阿沱昨天都在。"
        #expect(names(analyze(text, first)).count { $0.hasSuffix("user") } == 5)
        #expect(
            names(analyze(text, second)).filter { $0.hasSuffix("user") } == [
                "泖埝/company/user", "榆梁/company/user", "沱塔/person/user", "阿沱/lake/user",
            ]
        )
        let third = second.removing("泖埝")
        #expect(names(analyze(text, third)).filter { $0.hasSuffix("user") } == ["沱塔/person/user", "阿沱/lake/user"])
        #expect(third.meanings(of: "泖埝").map(\.kind) == [.noName] && third.meanings(of: "榆梁").isEmpty)
        #expect(first.meanings(of: "榆梁").map(\.name) == ["泖埝"] && first.meanings(of: "榆梁").map(\.form) == [.alias])
        #expect(first.meanings(of: "泖埝").map { $0.division?.code } == ["310115"])
    }

    @Test func spellings() throws {
        let gazetteer = try Gazetteer.builtIn.adding("榆塔门A1厂", as: .organization(.company), aliases: ["榆門"])
        #expect(names(analyze("昨天，榆塔門Ａ１廠的燈亮了。", gazetteer)) == ["榆塔門Ａ１廠/company/user"])
        #expect(analyze("昨天，榆门的灯亮了。", gazetteer).organizations.map(\.value.resolvedName) == ["榆塔门A1厂"])
    }

    /// Latin words and numbers are not parted.
    @Test func latin() throws {
        let gazetteer = try Gazetteer.builtIn.adding([
            Gazetteer.Entry("YUTA", kind: .organization(.company)), Gazetteer.Entry("5G厂", kind: .place(.facility)),
            Gazetteer.Entry("Yuta Canal", kind: .organization(.media)),
        ])
        #expect(names(analyze("YUTA昨天在5G厂开会。", gazetteer)) == ["YUTA/company/user", "5G厂/facility/user"])
        for text in ["YUTAS昨天开会。", "XYUTA昨天开会。", "在15G厂开会。", "在3.5G厂开会。", "YUTA-2昨天开会。", "YUTA2昨天开会。"] {
            #expect(!names(analyze(text, gazetteer)).contains { $0.hasSuffix("user") }, "\(text)")
        }
        #expect(names(analyze("记者从Yuta Canal获悉，渠通了。", gazetteer)).contains("Yuta Canal/media/user"))
    }

    /// A wrap belongs to the range, not to the name.
    @Test func wraps() throws {
        let text = "邹渠明昨天来到了泖\n港新片区，渠水已经\n通到了村子的里边。\n"
        let place = try #require(try analyze(text, zone, layout: .page).places.first)
        #expect(place.text == "泖港新片区" && text[place.range] == "泖\n港新片区" && place.value.code == "310115")
    }

    /// The words that the caller gets stay as they are.
    @Test func wordsStay() throws {
        let text = "他经济南来到泖埝大学，榆塔门的灯亮了。"
        let gazetteer = try Gazetteer.builtIn.adding(table: "他经济\tperson\n泖埝\tdivision\n塔门\tcompany\n")
        #expect(analyze(text, gazetteer).words == NewsAnalyzer().analyze(text, layout: .prose).words)
    }

    @Test func manyNames() throws {
        // Three characters each, by the digits of a number; variants of a character count as one.
        func scalar(_ digit: Int) -> String { String(UnicodeScalar(UInt32(0x4E00 + digit)).map(Character.init) ?? "丁") }
        let digits = (0..<400).filter { CharacterVariants.builtIn.fold(UInt32(0x4E00 + $0)) == UInt32(0x4E00 + $0) }
            .prefix(100)
        var table = ""
        var all: [String] = []
        for a in digits.prefix(12) {
            for b in digits { for c in digits { all.append(scalar(a) + scalar(b) + scalar(c)) } }
        }
        for (i, name) in all.enumerated() { table += "\(name)\t\(i % 2 == 0 ? "zone" : "company")\t\(name)梁\n" }
        let gazetteer = try Gazetteer.builtIn.adding(table: table)
        #expect(gazetteer.userNames?.names.count == 120_000 && gazetteer.userNames?.forms.count == 240_000)
        let some = stride(from: 0, to: all.count, by: 997).map { all[$0] }
        let text = some.map { "在\($0)。" }.joined()
        let found = names(analyze(text, gazetteer)).filter { $0.hasSuffix("user") }
        #expect(found == some.indices.map { "\(some[$0])/\($0 % 2 == 0 ? "zone" : "company")/user" })
        #expect(gazetteer.meanings(of: all[5] + "梁").map(\.name) == [all[5]])
    }

    /// Names of any text are sound, whatever was added.
    @Test(arguments: 1...20)
    func anyText(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let source = ComposedNews.texts.flatMap { $0 }.joined() + RandomNews.make(pieces: 100, using: &generator)
        let scalars = Array(source.unicodeScalars).filter { CharacterTable.builtIn[$0.value] == .han }
        let kinds = Gazetteer.Kind.allCases
        var table = ""
        for _ in 0..<60 {
            let start = Int.random(in: 0..<scalars.count - 6, using: &generator)
            let name = scalars[start..<start + Int.random(in: 1...6, using: &generator)]
            table +=
                String(String.UnicodeScalarView(name))
                + "\t\(kinds[Int.random(in: 0..<kinds.count, using: &generator)].rawValue)\n"
        }
        var gazetteer = Gazetteer.builtIn
        // A name may be drawn twice.
        for line in table.split(separator: "\n") { gazetteer = try gazetteer.adding(table: String(line)) }
        let analyzer = NewsAnalyzer(gazetteer: gazetteer)
        for layout in TextLayout.allCases {
            expectSoundNames(analyzer.analyze(source, layout: layout, fields: .names))
            let text = RandomText.make(scalars: 600, using: &generator)
            expectSoundNames(analyzer.analyze(text, layout: layout, fields: .names))
        }
        // Every name of theirs that stands in no longer one is found, and nothing across its ends.
        let analysis = analyzer.analyze(source, layout: .prose, fields: .names)
        let matches =
            analysis.places.filter { $0.rule == .user }.count + analysis.organizations.filter { $0.rule == .user }.count
            + analysis.persons.filter { $0.rule == .user }.count
        #expect(matches > 0)
    }

    @Test func readsFiles() throws {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "chinese-news-\(UInt64.random(in: 0...UInt64.max)).tsv"
        )
        defer { try? FileManager.default.removeItem(at: file) }
        let path = file.path(percentEncoded: false)
        try Data("\u{FEFF}\(zone)".utf8).write(to: file)
        #expect(try Gazetteer.builtIn.adding(contentsOfFile: path).meanings(of: "泖港").map(\.name) == ["泖港新片区"])
        try Data().write(to: file)
        #expect(try Gazetteer.builtIn.adding(contentsOfFile: path).userNames == nil)
        try Data("\(zone)榆塔\tpond\n".utf8).write(to: file)
        #expect {
            try Gazetteer.builtIn.adding(contentsOfFile: path)
        } throws: { "\($0)".hasPrefix("\(path):2: unknown kind 'pond'; there are division, country") }
        #expect {
            try Gazetteer.builtIn.adding(contentsOfFile: "/no/such/file.tsv")
        } throws: { "\($0)" == "/no/such/file.tsv: No such file or directory" }
    }

    /// Fresh, reused and shared analyzers, and gazetteers made in other ways, find the same.
    @Test func analyzersAgree() async throws {
        let table = zone + "榆塔\tcompany\t渠榆\n邹渠明\t-\n"
        let text = "邹渠明从泖港来到渠榆集团。\n" + ComposedNews.canal.joined(separator: "\n")
        let gazetteer = try Gazetteer.builtIn.adding(table: table)
        let analyzer = NewsAnalyzer(gazetteer: gazetteer)
        let expected = analyzer.analyze(text)
        #expect(analyzer.analyze(text) == expected)
        #expect(
            NewsAnalyzer(gazetteer: try Gazetteer.builtIn.adding(table: Array(table.utf8))).analyze(text) == expected
        )
        let stepwise = try Gazetteer.builtIn.removing("邹渠明")
            .adding([
                Gazetteer.Entry("榆塔", kind: .organization(.company), aliases: ["渠榆"]),
                Gazetteer.Entry("泖港新片区", kind: .place(.zone), code: "310115", aliases: ["新片区", "泖港"]),
            ])
        #expect(NewsAnalyzer(gazetteer: stepwise).analyze(text) == expected)
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<4 { group.addTask { analyzer.analyze(text) == expected } }
            for await isEqual in group { #expect(isEqual) }
        }
        #expect(NewsAnalyzer(gazetteer: .builtIn).analyze(text) == NewsAnalyzer().analyze(text))
    }
}
