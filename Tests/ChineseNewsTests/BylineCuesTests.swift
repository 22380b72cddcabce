import Foundation
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

    /// Each line says word, role, side and who stands there; what is left out is `behind` and `persons`.
    @Test(arguments: [
        ("特写师\tfeature", "特写师 邹渠明", ["feature", "邹渠明"]), ("特写师\tfeature\tbehind", "特写师：邹渠明", ["feature", "邹渠明"]),
        ("特写师\tfeature\t\tpersons", "特写师：邹渠明", ["feature", "邹渠明"]),
        ("掌镜\tfeature\tbefore\t", "邹渠明掌镜", ["feature", "邹渠明"]),
        ("素材\tfeature\t\torganizations", "素材：榆塔影像馆", ["feature", "榆塔影像馆"]),
        ("掌镜\tfeature\tbefore", "（邹渠明、康一叶掌镜）", ["feature", "邹渠明", "康一叶"]),
        ("特-写\tfeature", "特-写：邹渠明", ["feature", "邹渠明"]), ("Photo\tfeature", "Photo：邹渠明", ["feature", "邹渠明"]),
        ("Photo\tfeature", "Ｐｈｏｔｏ：邹渠明", ["feature", "邹渠明"]), ("特寫師\tfeature", "特写师：邹渠明", ["feature", "邹渠明"]),
        ("航\tfeature\tbefore", "邹渠明 航", ["feature", "邹渠明"]),
        ("一二三四五六七八九十一二三四五六七八九十\tfeature", "一二三四五六七八九十一二三四五六七八九十：邹渠明", ["feature", "邹渠明"]),
    ])
    func rows(row: String, text: String, expected: [String]) throws {
        #expect(found(text, .builtIn).first?.first != "feature")
        #expect(found(text, try BylineCues.builtIn.adding(table: row)) == [expected])
    }

    /// A case of its own is another word.
    @Test func cases() throws {
        #expect(found("photo：邹渠明", try BylineCues.builtIn.adding("Photo", as: "feature")).isEmpty)
    }

    /// The last word on a cue counts, whoever said it: one after the other, and the same in any order.
    @Test func laterOnesWin() throws {
        let first = try BylineCues.builtIn.adding("特写师", as: "first")
        let second = try first.adding(table: "特寫師\tsecond\tbefore\n")
        #expect(found("特写师：邹渠明", first) == [["first", "邹渠明"]] && found("特写师：邹渠明", second).isEmpty)
        #expect(found("邹渠明 特写师", second) == [["second", "邹渠明"]] && found("邹渠明 特写师", first).isEmpty)
    }

    /// A built-in word that stood on both sides stands on one, and others stay.
    @Test func othersStay() throws {
        let cues = try BylineCues.builtIn.adding("摄", as: "shot", names: .before)
        #expect(found("邹渠明 摄", cues) == [["shot", "邹渠明"]])
        #expect(found("邹渠明 摄影", cues) == [["photographer", "邹渠明"]])
        #expect(found("记者 邹渠明", cues) == [["reporter", "邹渠明"]])
    }

    /// A cue of the user's starts credits behind datelines, in brackets and behind sentences too.
    @Test func wherever() throws {
        let cues = try BylineCues.builtIn.adding("特写师", as: "feature").adding("掌镜", as: "shot", names: .before)
        #expect(found("榆塔晚报讯（特写师邹渠明）通水。", cues) == [["feature", "邹渠明"]])
        #expect(found("通水。（邹渠明掌镜）", cues) == [["shot", "邹渠明"]])
        #expect(found("通水。 邹渠明掌镜", cues) == [["shot", "邹渠明"]])
        #expect(found("特写师邹渠明了解到，通水。", cues).isEmpty)
    }

    @Test func emptyTables() throws {
        for table in ["", "\u{FEFF}", "\n\r\n", "# nothing\n#\n"] {
            let cues = try BylineCues.builtIn.adding(table: table)
            #expect(found("记者 邹渠明", cues) == [["reporter", "邹渠明"]])
        }
    }

    @Test(arguments: [
        ("", "role", "the cue is empty"), ("特写师", "", "a role is a word without blanks"),
        ("特写师", "a\tb", "a role is a word without blanks"),
        ("特\u{3000}写", "role", "a cue holds no blanks"), ("特\n写", "role", "a cue holds no blanks"),
        ("特\u{0}写", "role", "a cue holds no blanks"),
        ("一二三四五六七八九十一二三四五六七八九十一", "role", "a cue has at most 20 characters"),
        ("𠮷写", "role", "a cue starts with a character of the Basic Multilingual Plane"),
    ])
    func badCues(word: String, role: String, reason: String) {
        #expect(throws: TableError(file: "cues", line: nil, reason: reason)) {
            try BylineCues.builtIn.adding(word, as: Byline.Role(rawValue: role))
        }
    }

    /// A word may hold characters outside the plane behind the first.
    @Test func rareCharacters() throws {
        #expect(found("特𠮷：邹渠明", try BylineCues.builtIn.adding("特𠮷", as: "role")) == [["role", "邹渠明"]])
    }

    @Test func files() throws {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "chinese-news-\(UInt64.random(in: 0...UInt64.max)).tsv"
        )
        defer { try? FileManager.default.removeItem(at: file) }
        let path = file.path(percentEncoded: false)
        try Data("\u{FEFF}# cues\r\n特写师\tfeature\r\n掌镜\tshot\tbefore".utf8).write(to: file)
        let cues = try BylineCues.builtIn.adding(contentsOfFile: path)
        #expect(found("特写师 邹渠明\n康一叶 掌镜", cues) == [["feature", "邹渠明"], ["shot", "康一叶"]])
        try Data("特写师\tfeature\n\n掌镜\tshot\tbeside\n".utf8).write(to: file)
        #expect {
            try BylineCues.builtIn.adding(contentsOfFile: path)
        } throws: { "\($0)" == "\(path):3: unknown side 'beside'; there are behind, before" }
        try Data([0x23, 0x0A, 0xE4, 0xB8, 0x0A]).write(to: file)
        #expect {
            try BylineCues.builtIn.adding(contentsOfFile: path)
        } throws: { "\($0)" == "\(path):2: not valid UTF-8" }
    }

    @Test func manyCues() throws {
        // Variants of a character count as one.
        let digits = (UInt32(0x4E00)..<0x5E00).filter { CharacterVariants.builtIn.fold($0) == $0 }
            .compactMap { UnicodeScalar($0).map(Character.init) }
        let words = (0..<2000).map { String([digits[$0 / 40], digits[100 + $0 % 40]]) }
        let table = words.enumerated().map { "\($1)职\trole\($0)\n" }.joined()
        let cues = try BylineCues.builtIn.adding(table: table)
        for number in stride(from: 0, to: words.count, by: 97) {
            #expect(found("\(words[number])职：邹渠明", cues) == [["role\(number)", "邹渠明"]])
        }
        #expect(found("记者 邹渠明", cues) == [["reporter", "邹渠明"]])
    }

    /// Whatever a table holds, it loads or an error says the line.
    @Test(arguments: 1...20)
    func anyTable(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let pieces = [
            "记者", "甲", "\t", "\n", "\r\n", "before", "behind", "persons", "organizations", "#", " ", "\u{FEFF}", "𠮷",
            "a", "\0", "\u{301}",
        ]
        for _ in 0..<50 {
            let table = (0..<12).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
            do {
                let cues = try BylineCues.builtIn.adding(table: table)
                let analysis = NewsAnalyzer(cues: cues).analyze("记者 邹渠明\n甲a：康一叶", layout: .prose, fields: .bylines)
                expectSoundBylines(analysis)
            } catch {
                #expect((error as? TableError)?.line != nil, "\(error)")
            }
        }
    }
}
