import Testing

@testable import ChineseNews

@Suite struct SortedSearchTests {
    @Test(arguments: 0...9)
    func firstIndex(count: Int) {
        let numbers = (0..<count).map { $0 * 2 }
        for limit in -1...20 {
            let expected = numbers.firstIndex { $0 >= limit } ?? count
            #expect(numbers.firstIndexBehind { $0 >= limit } == expected)
        }
        #expect((0..<count).map { $0 }[(count / 2)...].firstIndexBehind { $0 >= count / 2 } == count / 2)
    }
}
