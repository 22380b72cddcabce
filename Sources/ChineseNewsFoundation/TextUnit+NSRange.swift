// Ranges as Foundation counts them.

public import ChineseNews
public import Foundation

extension TextUnit {
    /// The range in UTF-16 code units, for `NSString`, `NSAttributedString` and `NSRegularExpression`.
    ///
    /// O(1).
    public var nsRange: NSRange { NSRange(utf16Range) }
}
