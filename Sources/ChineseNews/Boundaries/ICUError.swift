// What ICU answers when it cannot do what it was asked.

#if ICU
internal import CICU

/// ICU refused to open a break iterator.
public struct ICUError: Error, Hashable, Sendable, CustomStringConvertible {
    /// ICU's status code (`UErrorCode`).
    public let code: Int

    /// ICU's name of the status, such as `U_BRK_RULE_SYNTAX`.
    public let name: String

    /// The line of the rules, from 1, that is wrong; `nil` where no rules were given or ICU did not say.
    public let line: Int?

    /// The UTF-16 code unit in that line, from 1.
    public let column: Int?

    init(status: Int32, line: Int32 = 0, column: Int32 = 0) {
        code = Int(status)
        name = String(cString: cnews_status_name(status))
        self.line = line > 0 ? Int(line) : nil
        self.column = line > 0 ? Int(column) : nil
    }

    /// The name, with line and column where they are known.
    public var description: String {
        guard let line, let column else { return name }
        return "\(line):\(column): \(name)"
    }
}
#endif
