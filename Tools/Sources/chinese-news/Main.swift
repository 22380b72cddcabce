// The entry point of chinese-news. Everything else stands in ChineseNewsCommand.

import ArgumentParser
import ChineseNewsCommand

@main
struct Main {
    static func main() async { await ChineseNewsTool.main() }
}
