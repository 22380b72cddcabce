// Decimals as Foundation has them.

import ChineseNewsFoundation
import Foundation
import Testing

@Suite struct ExactDecimalDecimalTests {
    @Test(arguments: [
        "0", "-0.05", "1640000000", "12345678901234567890123456789012345678", "0.00000000000000000001", "-7",
    ])
    func bothWays(text: String) throws {
        let number = try #require(ExactDecimal(text))
        #expect(Decimal(number) == Decimal(string: text))
        #expect(ExactDecimal(Decimal(number)) == number)
    }

    @Test func noNumber() { #expect(ExactDecimal(Decimal.nan) == nil) }
}
