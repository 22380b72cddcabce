// Tests of FactRows: facts as comma-separated values.

import ChineseNews
import Testing

@testable import ChineseNewsCommand

@Suite struct FactRowsTests {
    private func options(_ change: (inout AnnotationOptions) -> Void) -> AnnotationOptions {
        var options = AnnotationOptions()
        options.format = .csv
        options.layout = .prose
        options.selection = FieldSelection(.facts)
        change(&options)
        return options
    }

    /// The rows of a document without the header, cut at commas.
    private func rows(
        _ text: String,
        id: DocumentID? = nil,
        _ change: (inout AnnotationOptions) -> Void = { _ in }
    ) -> [[String: String]] {
        var output = OutputBuffer()
        Annotator(options: options(change)).annotate(Document(id: id, text: text), into: &output)
        let names = FactRows.header.dropLast().split(separator: ",").map(String.init)
        return String(decoding: output.bytes, as: UTF8.self).split(separator: "\r\n")
            .map {
                let cells = $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
                #expect(cells.count == names.count)
                return Dictionary(uniqueKeysWithValues: zip(names, cells))
            }
    }

    @Test func theColumnsAreStable() {
        #expect(
            FactRows.header
                == "id,line,column,start,end,fullStart,fullEnd,text,kind,value,lower,upper,unit,relation,change,direction,basis,"
                + "item,resolvedItem,subject,subjectInherited,predicate,asOf,per,grain,timex,resolvedStart,resolvedEnd,candidates,members,indefinite,rule\r\n"
        )
    }

    @Test func aRowAFact() throws {
        let rows = rows("渠通了。\n有约500棵，5—8亿元。", id: .string("a.txt"))
        #expect(rows.count == 2)
        let first = try #require(rows.first)
        #expect(first["id"] == "a.txt" && first["line"] == "2" && first["column"] == "3")
        #expect(first["start"] == "7" && first["end"] == "11" && first["fullStart"] == "6" && first["fullEnd"] == "11")
        #expect(first["text"] == "500棵" && first["kind"] == "count" && first["value"] == "500" && first["unit"] == "棵")
        #expect(first["relation"] == "about" && first["lower"] == "" && first["subjectInherited"] == "false")
        #expect(rows[1]["value"] == "" && rows[1]["lower"] == "500000000" && rows[1]["upper"] == "800000000")
    }

    @Test func idsOfDocuments() {
        #expect(rows("30人", id: .number("-7.50")).map { $0["id"] } == ["-7.50"])
        #expect(rows("30人", id: .string("=1")).map { $0["id"] } == ["'=1"])
        #expect(rows("30人").map { $0["id"] } == [""])
    }

    /// Numbers stay numbers, and texts become no formulas.
    @Test func negativeNumbers() {
        let rows = rows("亏损-5元。零下31.4℃。")
        #expect(rows.map { $0["value"] } == ["-5", "-31.4"])
        #expect(rows.map { $0["text"] } == ["'-5元", "零下31.4℃"])
    }

    @Test func datesOnlyWhereWanted() {
        let text = "2023年10月18日来了30人。"
        #expect(rows(text).map { $0["value"] } == ["2023-10-18", "30"])
        #expect(rows(text).map { $0["timex"] } == ["2023-10-18", ""])
        #expect(rows(text) { $0.hasTimes = false }.map { $0["value"] } == ["30"])
    }

    @Test func calendars() {
        let row = rows("2023年10月18日").first ?? [:]
        #expect(row["grain"] == "day" && row["resolvedEnd"] == "2023-10-19T00:00:00")
        #expect(row["candidates"] == "2023-10-18T00:00:00/2023-10-18T23:59:59")
    }

    /// Line and column are those of the page as given.
    @Test func pages() {
        let page = "入夏以来，石桥镇\n新修水渠20公里，\n受益农户达三百余\n户。\n"
        let rows = rows(page) { $0.layout = .page }.filter { $0["unit"] == "户" }
        #expect(rows.map { [$0["line"], $0["column"], $0["value"], $0["text"]] } == [["3", "6", "300", "三百余户"]])
    }

    /// One header before all documents, also where there is none.
    @Test func theHeaderStandsOnce() throws {
        func write(_ texts: [String]) throws -> String {
            let sink = MemorySink()
            let writer = DocumentWriter(annotator: Annotator(options: options { _ in }), sink: sink)
            for text in texts { try writer.write(Document(text: text)) }
            try writer.finish()
            return sink.text
        }
        #expect(try write([]) == FactRows.header)
        #expect(try write([""]) == FactRows.header)
        let two = try write(["30人", "没有", "50元"])
        #expect(two.hasPrefix(FactRows.header + ",1,1,0,3,0,3,30人,count,30,"))
        #expect(two.split(separator: "\r\n").count == 3 && two.hasSuffix("false,measure\r\n"))
        #expect(two.components("fullStart") == 2)
    }

    /// Lines that cannot be read have no place in it.
    @Test func errorsOfLines() throws {
        var reader = LineBatchReader(source: BlockSource("{\"text\":\"30人\"}\nbad\n".utf8))
        let batch = try #require(try reader.next())
        let result = Annotator(options: options { _ in }).annotate(batch, file: nil)
        #expect(result.errors.map(\.line) == [2])
        #expect(String(decoding: result.output.bytes, as: UTF8.self).split(separator: "\r\n").count == 1)
    }
}

extension String {
    /// How many parts the text has between occurrences of another one.
    fileprivate func components(_ separator: String) -> Int {
        split(separator: separator, omittingEmptySubsequences: false).count
    }
}
