// Dozens.

import ChineseNews
import Testing

@Suite struct NumberDraftDozensTests {
    private func numbers(_ text: String) -> [String] {
        NewsAnalyzer().analyze(text, layout: .prose, fields: .numbers).numbers
            .map { number in
                guard case .exact(let value) = number.number.value else { return number.text }
                return "\(number.text) \(value)"
            }
    }

    @Test(arguments: [
        ("订了六打鸡蛋", ["六打 72"]), ("買咗兩打", ["兩打 24"]), ("12打。", ["12打 144"]), ("三打白骨精", ["三 3"]), ("一打听就知道", []),
        ("第五打", ["第五 5"]),
    ])
    func dozens(text: String, expected: [String]) {
        #expect(numbers(text).filter { !$0.hasPrefix("一") } == expected)
    }
}
