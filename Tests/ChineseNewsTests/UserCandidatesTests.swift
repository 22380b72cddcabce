import Testing

@testable import ChineseNews

@Suite struct UserCandidatesTests {
    /// The candidates of a text of ten characters that are left, and those that are added.
    private func clear(_ candidates: [Range<Int>], _ table: String) throws -> [Range<Int>] {
        let text = NameText.make("甲乙丙丁戊己庚辛壬癸", names: try Gazetteer.builtIn.adding(table: table).userNames)
        let user = try #require(UserCandidates(text, in: 0..<10))
        var found = candidates.map {
            NameCandidate(start: $0.lowerBound, end: $0.upperBound, kind: .place, score: 10, rule: .gazetteer)
        }
        user.clear(&found)
        return found.map { $0.start..<$0.end }
    }

    @Test(arguments: ["丙丁戊\tlake", "丙丁戊\tperson", "丙丁戊\t-"])
    func clears(table: String) throws {
        #expect(try clear([2..<5], table) == [])
        #expect(try clear([0..<2, 5..<7, 9..<10], table) == [0..<2, 5..<7, 9..<10])
        #expect(try clear([1..<3, 2..<4, 3..<4, 4..<7, 3..<5], table) == [])
        #expect(try clear([2..<6, 1..<5, 0..<10], table) == [2..<6, 1..<5, 0..<10])
    }

    /// A longer name must hold all of theirs that it touches.
    @Test func several() throws {
        let table = "乙丙\tlake\n戊己\tcompany\n壬\t-"
        #expect(try clear([0..<6, 0..<5, 2..<9, 1..<9, 4..<7], table) == [0..<6, 1..<9, 4..<7])
    }

    @Test func adds() throws {
        let names = try Gazetteer.builtIn.adding(table: "乙丙\tlake\t\t310115\n戊己\tcourt\t庚\n壬\t-\n癸\tperson").userNames
        let text = NameText.make("甲乙丙丁戊己庚辛壬癸", names: names)
        let user = try #require(UserCandidates(text, in: 0..<10))
        func added(_ kind: NameCandidate.Kind) -> [NameCandidate] {
            var found: [NameCandidate] = []
            user.add(kind, to: &found)
            user.clear(&found)
            #expect(found.allSatisfy { $0.kind == kind && $0.rule == .user && $0.score == UserCandidates.score })
            return found
        }
        #expect(added(.place).map(text.string) == ["乙丙"] && added(.place).map(\.detail) == [.lake])
        #expect(added(.place).map { text.userDivision($0).map { Division(record: $0).name } } == ["浦东新区"])
        #expect(added(.organization).map(text.string) == ["戊己", "庚"])
        #expect(added(.organization).map(text.userFullName) == [nil, "戊己"])
        #expect(added(.person).map(text.string) == ["癸"] && added(.event).isEmpty)
    }
}
