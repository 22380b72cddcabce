// Scores, ratios and times of the clock by what stands around them.

import ChineseNews
import Testing

@Suite struct ScoreContextTests {
    private func read(_ text: String) -> [String] {
        NewsAnalyzer().analyze(text, layout: .prose, fields: .facts).facts.map { "\($0.text) \($0.kind.rawValue)" }
    }

    @Test(arguments: [
        ("三局比分为25：21、25:18、25:12。", ["25：21 score", "25:18 score", "25:12 score"]),
        ("以3-1（25-20、23-25、25-19、25-22）取胜", ["3-1 score", "25-20 score", "23-25 score", "25-19 score", "25-22 score"]),
        ("她以21:15、19:21、21:18击败对手", ["21:15 score", "19:21 score", "21:18 score"]),
        ("在6:4、3:6、7:6（5）的比分下胜出", ["6:4 score", "3:6 score", "7:6 score"]),
        ("比赛于19:35开始，21:30结束", ["19:35 time", "21:30 time"]), ("主队上半场1:0领先，19:35终场", ["1:0 score", "19:35 time"]),
        ("生师比为14:1", ["14:1 ratio"]), ("1:500的比例尺", ["1:500 ratio"]), ("3-5天", ["3-5天 duration"]), ("2022:2023", []),
    ])
    func kinds(text: String, facts: [String]) { #expect(read(text) == facts) }
}
