import Testing

@testable import ChineseNews

/// Chains, codes and names inside names; places and well-known bodies are real.
@Suite struct ArticleNamesTests {
    private func analyze(_ text: String) -> NewsAnalysis {
        NewsAnalyzer().analyze(text, layout: .prose, fields: .names)
    }

    private func places(_ text: String) -> [String: Place] {
        Dictionary(analyze(text).places.map { ($0.text, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    @Test func chains() throws {
        let text = "邹渠明在浙江省湖州市德清县乾元镇住。"
        let mention = try #require(analyze(text).places.first)
        #expect(mention.text == "浙江省湖州市德清县乾元镇" && mention.value.code == "330521101")
        let parts = mention.value.parts
        #expect(parts.map(\.text) == ["浙江省", "湖州市", "德清县", "乾元镇"])
        #expect(parts.map(\.code) == ["330000", "330500", "330521", "330521101"])
        #expect(parts.map(\.level) == [.province, .prefecture, .county, .township])
        #expect(parts.map { String(text[$0.range]) } == parts.map(\.text))
        #expect(parts.allSatisfy { $0.kind == .division })
    }

    /// A chain that ends in a village has no code; its parts keep theirs.
    @Test func villages() throws {
        let place = try #require(places("邹渠明在贵州省清镇市榆塔营村住。")["贵州省清镇市榆塔营村"])
        #expect(place.code == nil && place.candidates.isEmpty && place.kind == .division)
        #expect(place.parts.map(\.code) == ["520000", "520181", nil])
        #expect(place.parts.last?.level == .village)
    }

    /// What stands side by side is no chain.
    @Test(arguments: [
        ("北京和上海昨天下雪。", ["北京", "上海"]), ("京、津、冀昨天同时下雪。", ["京", "津", "冀"]), ("中美关系昨天成为话题。", ["中", "美"]),
        ("浙江省、湖州市都在下雪。", ["浙江省", "湖州市"]), ("德清县湖州市都在下雪。", ["德清县", "湖州市"]), ("北京上海两地下雪。", ["北京", "上海"]),
    ])
    func coordination(text: String, expected: [String]) { #expect(analyze(text).places.map(\.text) == expected) }

    @Test(arguments: [
        // Only one place bears the name.
        ("德清县昨天下雪。", "德清县", "330521"),
        // By its own chain.
        ("长春市朝阳区昨天下雪。", "长春市朝阳区", "220104"), ("杭州西湖区昨天下雪。", "杭州西湖区", "330106"),
        // By a place that the article names before, or in another line.
        ("长春市昨天下雪，朝阳区的学校停课。", "朝阳区", "220104"), ("北京市昨天下雪。\n朝阳区的学校停课。", "朝阳区", "110105"),
        ("浙江的雪很大，西湖区停课。", "西湖区", "330106"), ("徐州市昨天下雪，鼓楼区停课。", "鼓楼区", "320302"),
        // In traditional Chinese.
        ("長春市昨天下雪，朝陽區的學校停課。", "朝陽區", "220104"),
    ])
    func codes(text: String, name: String, code: String) throws {
        let place = try #require(places(text)[name])
        #expect(place.code == code && place.candidates.isEmpty)
        #expect(place.parts.last?.code == code)
    }

    /// Where the text does not decide, no code is chosen.
    @Test(arguments: [
        ("朝阳区", ["110105", "220104"]), ("鼓楼区", ["320106", "320302", "350102", "410204"]),
        ("西湖区", ["330106", "360103"]),
    ])
    func undecided(name: String, candidates: [String]) throws {
        let place = try #require(places("\(name)昨天下雪。")[name])
        #expect(place.code == nil && place.candidates == candidates && place.kind == .division)
    }

    /// What one article names says nothing about the next text.
    @Test func textsDoNotLend() {
        let analyzer = NewsAnalyzer()
        #expect(analyzer.analyze("长春市昨天下雪。").places.map(\.value.code) == ["220100"])
        #expect(analyzer.analyze("朝阳区昨天下雪。").places.map(\.value.code) == [nil])
    }

    @Test func abbreviations() {
        let found = analyze("京、津、冀昨天同时下雪。").places.map(\.value)
        #expect(found.map(\.code) == ["110000", "120000", "130000"])
        #expect(found.allSatisfy { $0.isAbbreviation && $0.kind == .division && $0.parts.count == 1 })
        #expect(found.allSatisfy { $0.parts[0].level == .province })
        let countries = analyze("中美关系昨天成为话题。").places.map(\.value)
        #expect(countries.map(\.kind) == [.country, .country])
        #expect(countries.allSatisfy { $0.isAbbreviation && $0.code == nil && $0.candidates.isEmpty })
        #expect(analyze("北京市昨天下雪。").places.allSatisfy { !$0.value.isAbbreviation })
    }

    @Test(arguments: [
        ("法国", Place.Kind.country), ("非洲", .continent), ("长江", .river), ("渤海", .sea), ("京沪高速", .road),
        ("人民大会堂", .facility),
        ("长三角", .region), ("榆塔营村", .division),
    ])
    func kinds(name: String, kind: Place.Kind) throws {
        let place = try #require(places("邹渠明昨天来到\(name)散步。")[name])
        #expect(place.kind == kind && place.code == nil && place.parts.map(\.kind) == [kind])
    }

    /// A place inside the name of an organization stands there, with its code.
    @Test func placesInOrganizations() throws {
        let text = "记者从德清县公安局获悉，渠通了。"
        let analysis = analyze(text)
        let organization = try #require(analysis.organizations.first)
        #expect(analysis.organizations.count == 1 && organization.text == "德清县公安局")
        #expect(analysis.places.isEmpty && organization.value.kind == .government)
        let nested = try #require(organization.value.nested.first)
        #expect(organization.value.nested.count == 1 && nested.text == "德清县" && text[nested.range] == "德清县")
        guard case .place(let place) = nested.kind else {
            Issue.record("not a place: \(nested.kind)")
            return
        }
        #expect(place.code == "330521" && place.kind == .division && place.parts.map(\.text) == ["德清县"])
    }

    /// 中国队 and 中国政府 are organizations, 中国人 is none.
    @Test func countriesInOrganizations() throws {
        let team = try #require(analyze("中国队昨天赢了。").organizations.first)
        #expect(team.text == "中国队" && team.value.nested.map(\.text) == ["中国"])
        let people = analyze("中国人喜欢喝茶。")
        #expect(people.places.map(\.text) == ["中国"] && people.organizations.isEmpty)
    }

    /// An organization inside another, from left to right and apart from each other.
    @Test func organizationsInOrganizations() throws {
        let hospital = try #require(analyze("中南大学湘雅医院昨天开诊。").organizations.first)
        #expect(hospital.text == "中南大学湘雅医院" && hospital.value.kind == .hospital)
        let nested = try #require(hospital.value.nested.first)
        #expect(nested.text == "中南大学")
        guard case .organization(let university) = nested.kind else {
            Issue.record("not an organization: \(nested.kind)")
            return
        }
        #expect(university.kind == .school)
    }

    /// A short name has the full one of the article.
    @Test func resolvedNames() {
        let text = "西宁市创建全国文明城市工作领导小组办公室昨天发布通知。市创城办的人说，通知已经送到。"
        let found = analyze(text).organizations
        #expect(found.map(\.text) == ["西宁市创建全国文明城市工作领导小组办公室", "市创城办"])
        #expect(found.map(\.value.resolvedName) == [nil, found.first?.text])
        let office = analyze("清镇市公安局昨天发布通知。市公安局的人说，渠通了。").organizations
        #expect(office.map(\.value.resolvedName) == [nil, "清镇市公安局"])
    }

    /// Names in names in names do not grow without end.
    @Test func longRuns() {
        for text in ["局", "湖州市德清县乾元镇"] {
            let analysis = analyze(String(repeating: text, count: 600))
            expectSoundNames(analysis)
            #expect((analysis.organizations.map(\.text) + analysis.places.map(\.text)).allSatisfy { $0.count < 100 })
        }
    }

    @Test func persons() {
        let found = analyze("记者邹渠明报道，王女士昨天来了。").persons
        #expect(found.map(\.text) == ["邹渠明", "王"])
        #expect(found.map(\.value.isPartial) == [false, true])
    }
}
