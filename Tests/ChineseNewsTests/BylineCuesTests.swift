import Testing

@testable import ChineseNews

@Suite struct BylineCuesTests {
    private func found(_ text: String, _ cues: BylineCues) -> [[String]] {
        NewsAnalyzer(cues: cues).analyze(text, layout: .prose, fields: .bylines).bylines
            .map { [$0.role.rawValue] + $0.names + $0.organizations }
    }

    @Test func wordsOfYourOwn() throws {
        let cues = try BylineCues.builtIn
            .adding("特写师", as: "featureWriter")
            .adding("掌镜", as: .photographer, names: .before)
            .adding("素材", as: "material", takesOrganizations: true)
        #expect(
            found("本报特写师 邹渠明\n康一叶 掌镜\n素材：榆塔影像馆", cues) == [
                ["featureWriter", "邹渠明", "本报"], ["photographer", "康一叶"], ["material", "榆塔影像馆"],
            ]
        )
        #expect(found("本报特写师 邹渠明\n康一叶 掌镜", .builtIn).isEmpty)
        #expect(found("本報特寫師 鄒渠明", cues) == [["featureWriter", "鄒渠明", "本報"]])
    }

    /// What is said of a built-in word gives way, and the cues before stay as they are.
    @Test func takeThePlaceOfBuiltInOnes() throws {
        let cues = try BylineCues.builtIn.adding("责编", as: "deskEditor")
        #expect(found("责编：邹渠明", cues) == [["deskEditor", "邹渠明"]])
        #expect(found("责编：邹渠明", .builtIn) == [["editor", "邹渠明"]])
    }

    @Test func tables() throws {
        let table =
            "\u{FEFF}# cues\r\n特写师\tfeatureWriter\r\n\r\n掌镜\tphotographer\tbefore\r\n素材\tmaterial\tbehind\torganizations\r\n特写师\tfeatureWriter\tbehind\r\n"
        let cues = try BylineCues.builtIn.adding(table: table)
        #expect(
            found("特写师：邹渠明\n康一叶 掌镜\n素材：榆塔影像馆", cues) == [
                ["featureWriter", "邹渠明"], ["photographer", "康一叶"], ["material", "榆塔影像馆"],
            ]
        )
    }

    @Test(arguments: [
        ("特写师", "expected 2 to 4 fields"), ("特写师\ta\tb\tc\td", "expected 2 to 4 fields"),
        ("\tfeature", "the cue is empty"), ("特 写\tfeature", "a cue holds no blanks"),
        ("特写师\t", "a role is a word without blanks"), ("特写师\ta b", "a role is a word without blanks"),
        ("特写师\ta\tleft", "unknown side 'left'; there are behind, before"),
        ("特写师\ta\tbefore\tall", "'all' is neither persons nor organizations"),
        ("特写师\ta\n特写师\tb", "'特写师' was given before with another meaning"),
        ("一二三四五六七八九十一二三四五六七八九十一\ta", "a cue has at most 20 characters"),
        ("𠮷\ta", "a cue starts with a character of the Basic Multilingual Plane"),
    ])
    func badLines(line: String, reason: String) {
        let number = line.split(separator: "\n").count
        #expect(throws: TableError(file: "own.tsv", line: number + 1, reason: reason)) {
            try BylineCues.builtIn.adding(table: "# own\n" + line, name: "own.tsv")
        }
    }

    @Test func badWords() {
        #expect(throws: TableError(file: "cues", line: nil, reason: "the cue is empty")) {
            try BylineCues.builtIn.adding("", as: "role")
        }
        #expect(throws: TableError(file: "/no/such", line: nil, reason: "No such file or directory")) {
            try BylineCues.builtIn.adding(contentsOfFile: "/no/such")
        }
    }
}
