import Testing

@testable import ChineseNews

@Suite struct GazetteerKindTests {
    /// Whatever the image holds has a kind that a caller can name.
    @Test func kinds() {
        for kind in Gazetteer.Kind.allCases { #expect(Gazetteer.Kind(rawValue: kind.rawValue) == kind) }
        #expect(Set(Gazetteer.Kind.allCases.map(\.rawValue)).count == Gazetteer.Kind.allCases.count)
        #expect(Gazetteer.Kind(rawValue: "event") == nil && Gazetteer.Kind(rawValue: "") == nil)
        for kind in NameKind.allCases where kind.isPlace || kind.isOrganization {
            #expect(Gazetteer.Kind(NameRecord(name: 0, length: 0, kind: kind)) != nil, "\(kind)")
        }
    }
}
