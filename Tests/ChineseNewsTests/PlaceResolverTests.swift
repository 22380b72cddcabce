import Testing

@testable import ChineseNews

/// Real divisions of China.
@Suite struct PlaceResolverTests {
    private let gazetteer = GazetteerImage.builtIn

    private func form(_ name: String) -> Int32 {
        var cell = gazetteer.root
        for scalar in name.unicodeScalars {
            guard let next = gazetteer.child(of: cell, over: gazetteer.code(scalar.value)) else { return -1 }
            cell = next
        }
        return GazetteerImage.form(cell).map(Int32.init) ?? -1
    }

    private func codes(_ records: [Int]) -> [UInt32] { records.map { gazetteer.record($0).code }.sorted() }

    /// The codes of the parts of a chain; 0 where the text does not decide.
    private func resolve(_ names: [String], _ resolver: PlaceResolver = PlaceResolver()) -> [UInt32] {
        var parts = names.map { PlaceResolver.Part(records: resolver.records(ofForm: form($0)), chosen: nil) }
        resolver.resolve(&parts)
        return parts.map { $0.chosen.map { gazetteer.record($0).code } ?? 0 }
    }

    /// A resolver of an article that names divisions.
    private func resolver(_ codes: UInt32...) throws -> PlaceResolver {
        var resolver = PlaceResolver()
        for code in codes { resolver.note(try #require(gazetteer.divisions(code: code).first)) }
        return resolver
    }

    @Test func recordsOfForms() {
        let resolver = PlaceResolver()
        #expect(codes(resolver.records(ofForm: form("清镇市"))) == [520_181])
        #expect(codes(resolver.records(ofForm: form("朝阳区"))) == [110_105, 220_104])
        // What is over counts only where nothing else has the name.
        #expect(codes(resolver.records(ofForm: form("清镇县"))) == [522_525])
        // One character stands for its division, unless it stands for a country too.
        #expect(codes(resolver.records(ofForm: form("京"))) == [110_000])
        #expect(resolver.records(ofForm: form("蒙")).isEmpty && resolver.records(ofForm: form("美")).isEmpty)
        #expect(resolver.records(ofForm: form("太平洋")).isEmpty && resolver.records(ofForm: -1).isEmpty)
    }

    @Test func inside() throws {
        let resolver = PlaceResolver()
        func record(_ code: UInt32) throws -> Int { try #require(gazetteer.divisions(code: code).first) }
        #expect(resolver.isInside(try record(330_521), try record(330_500)))
        #expect(resolver.isInside(try record(330_521_101), try record(330_000)))
        #expect(!resolver.isInside(try record(330_000), try record(330_521)))
        #expect(!resolver.isInside(try record(330_521), try record(330_521)))
        #expect(!resolver.isInside(try record(330_521), try record(320_000)))
    }

    @Test(arguments: [
        (["浙江省", "湖州市", "德清县", "乾元镇"], [330_000, 330_500, 330_521, 330_521_101]),
        // Each part may decide the others.
        (["杭州市", "西湖区"], [330_100, 330_106]), (["南昌市", "西湖区"], [360_100, 360_103]),
        (["吉林", "长春", "朝阳区"], [220_000, 220_100, 220_104]),
        // Only one bears the name.
        (["清镇市"], [520_181]),
        // The largest one, where others lie in it or are small.
        (["吉林"], [220_000]), (["北京"], [110_000]),
        (["朝阳区"], [0]), (["鼓楼区"], [0]), (["城关镇"], [0]),
    ])
    func chains(names: [String], codes: [UInt32]) { #expect(resolve(names) == codes) }

    /// What the article names elsewhere decides, the nearer place before the farther.
    @Test func articles() throws {
        #expect(resolve(["朝阳区"], try resolver(220_100)) == [220_104])
        #expect(resolve(["朝阳区"], try resolver(110_000)) == [110_105])
        #expect(resolve(["西湖区"], try resolver(330_000)) == [330_106])
        #expect(resolve(["鼓楼区"], try resolver(320_300)) == [320_302])
        #expect(resolve(["城关镇"], try resolver(120_114)) == [120_114_110])
        // 江苏 has two districts of the name.
        #expect(resolve(["鼓楼区"], try resolver(320_000)) == [0])
        #expect(resolve(["鼓楼区"], try resolver(440_000)) == [0])
        // Another part of the chain weighs more than the article.
        #expect(resolve(["长春市", "朝阳区"], try resolver(110_000)) == [220_100, 220_104])
    }
}
