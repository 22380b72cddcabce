// Tests of annotations in all forms, from lines of JSON to bytes.

import ChineseNews
import ChineseNewsCommand
import Testing

@Suite struct AnnotatorTests {
    private func options(_ format: OutputFormat = .jsonl, _ offsets: OffsetUnit = .scalar) -> AnnotationOptions {
        var options = AnnotationOptions()
        options.format = format
        options.offsets = offsets
        return options
    }

    private func annotate(_ lines: String, _ options: AnnotationOptions, file: String? = nil) throws -> (
        text: String, errors: [LineError]
    ) {
        let sink = MemorySink()
        let writer = DocumentWriter(annotator: Annotator(options: options), sink: sink)
        var errors: [LineError] = []
        var reader = LineBatchReader(source: BlockSource(lines.utf8, blockSize: 16))
        while let batch = try reader.next() {
            let result = writer.annotator.annotate(batch, file: file)
            errors += result.errors
            try writer.write(result)
        }
        try writer.finish()
        return (sink.text, errors)
    }

    @Test func countsOffsetsInEveryUnit() throws {
        let text = "😀，2020年"
        let line = "{\"text\": \"\(text)\"}\n"
        let kinds = #""wordKinds":["symbol","punctuation","time"]}"# + "\n"
        for (unit, end, words) in [
            (OffsetUnit.scalar, 7, "[[0,1],[1,2],[2,7]]"), (.utf16, 8, "[[0,2],[2,3],[3,8]]"),
            (.utf8, 14, "[[0,4],[4,7],[7,14]]"),
        ] {
            var options = options(.jsonl, unit)
            options.selection = FieldSelection([.blocks, .sentences, .words])
            let block = #"{"kind":"headline","article":0,"text":"\#(text)","source":[[0,\#(end)]],"confidence":1.0}"#
            #expect(
                try annotate(line, options).text
                    == #"{"blocks":[\#(block)],"sentences":[[0,\#(end)]],"words":\#(words),"# + kinds
            )
        }
    }

    /// Blocks with their kinds, their articles and the stretches that they come from.
    @Test func writesBlocks() throws {
        let text = #"◆ 修 渠\n\n😀渠水通了。\n图为渠道。林洛 摄"#
        func blocks(_ offsets: OffsetUnit) throws -> String {
            var options = options(.jsonl, offsets)
            options.selection = FieldSelection(.blocks)
            return try annotate("{\"text\": \"\(text)\", \"layout\": \"prose\"}\n", options).text
        }
        let scalar = try blocks(.scalar)
        #expect(
            scalar.hasPrefix(
                #"{"blocks":[{"kind":"subhead","article":0,"marker":"◆","text":"修 渠","source":[[2,5]],"confidence":1.0}"#
            )
        )
        #expect(scalar.contains(#""kind":"paragraph","article":0,"text":"😀渠水通了。","source":[[7,13]]"#))
        #expect(try blocks(.utf16).contains(#""text":"😀渠水通了。","source":[[7,14]]"#))
        #expect(try blocks(.utf8).contains(#""text":"😀渠水通了。","source":[[13,32]]"#))
    }

    /// What belongs to no article says so.
    @Test func writesBlocksOfNoArticle() throws {
        var options = options(.jsonl, .scalar)
        options.selection = FieldSelection(.blocks)
        let text = #"梭柳渠昨天通水，两千亩旱\n地用上渠水。\n12\n"#
        let written = try annotate("{\"text\": \"\(text)\", \"layout\": \"page\"}\n", options).text
        #expect(written.contains(#""source":[[0,12],[13,19]]"#))
        #expect(written.contains(#"{"kind":"other","article":null,"text":"12""#))
    }

    @Test(arguments: ["e\u{301}", "👨‍👩‍👧", "𠮷", "葛\u{E0100}", "\u{FEFF}a", "\r\n中", "中\0文"])
    func offsetsCutTheTextInEveryUnit(_ text: String) {
        let analysis = NewsAnalyzer().analyze("好" + text + "好。", layout: .prose)
        let scalars = Array(analysis.text.unicodeScalars)
        for word in analysis.words {
            let expected = Array(analysis.text[word.range].unicodeScalars)
            #expect(Array(scalars[word.scalarRange]) == expected)
            #expect(
                String(decoding: Array(analysis.text.utf8)[word.utf8Range], as: UTF8.self).unicodeScalars
                    .elementsEqual(expected)
            )
            #expect(
                String(decoding: Array(analysis.text.utf16)[word.utf16Range], as: UTF16.self).unicodeScalars
                    .elementsEqual(expected)
            )
        }
    }

    @Test func keepsIDsAsTheyAre() throws {
        var options = options()
        options.selection = FieldSelection([])
        let lines = #"""
            {"text": "", "id": "a\"\u4e2d"}
            {"id": 12345678901234567890.50e3, "text": ""}
            {"id": null, "text": ""}
            {"text": "", "other": [{"id": 1}]}
            """#
        let expected = "{\"id\":\"a\\\"中\"}\n{\"id\":12345678901234567890.50e3}\n{}\n{}\n"
        #expect(try annotate(lines, options).text == expected)
    }

    @Test func writesErrorsInPlace() throws {
        var options = options()
        options.selection = FieldSelection([])
        let lines = #"""
            {"id": 1, "text": "好"}
            {"id": 2, "text": 3}
            {"id": 3}

            {"id": "4", "text": "
            [5]
            {"id": [6], "text": ""}
            {"id": 7, "text": "", "layout": "poster"}
            nonsense
            {"id": 8, "text": "好"}
            """#
        let (text, errors) = try annotate(lines, options)
        let expected = #"""
            {"id":1}
            {"id":2,"error":{"line":2,"message":"\"text\" is not a string"}}
            {"id":3,"error":{"line":3,"message":"\"text\" is missing"}}
            {"id":"4","error":{"line":5,"message":"not JSON: a string without an end at byte 22 of the line"}}
            {"error":{"line":6,"message":"not a JSON object"}}
            {"error":{"line":7,"message":"\"id\" is neither a string nor a number"}}
            {"id":7,"error":{"line":8,"message":"\"layout\" is none of auto, prose, page"}}
            {"error":{"line":9,"message":"not JSON: no value at byte 1 of the line"}}
            {"id":8}

            """#
        #expect(text == expected)
        #expect(errors.map(\.line) == [2, 3, 5, 6, 7, 8, 9])
    }

    @Test func reportsLinesThatAreNotUTF8() {
        let bytes = Array(#"{"id": 1, "text": ""#.utf8) + [0xFF] + Array(#""}"#.utf8)
        let result = bytes.withUnsafeBufferPointer { Document.parse($0, line: 9) }
        guard case .failure(let error) = result else {
            Issue.record("read \(result)")
            return
        }
        #expect(error.id == .number("1"))
        #expect(error.line == 9)
        #expect(error.message == "not UTF-8 at byte 20 of the line")
    }

    @Test func namesTheFileOfErrorsWhereThereAreSeveral() throws {
        let text = try annotate("{}", options(), file: "b.jsonl").text
        #expect(text == #"{"error":{"file":"b.jsonl","line":1,"message":"\"text\" is missing"}}"# + "\n")
    }

    @Test func writesAnArrayOfJSON() throws {
        var options = options(.json)
        options.isArray = true
        options.selection = FieldSelection(.sentences)
        #expect(try annotate("", options).text == "[]\n")
        let expected = """
            [
            {
              "id": 1,
              "sentences": [[0,2]]
            },
            {
              "sentences": []
            }
            ]

            """
        #expect(try annotate(#"{"id":1,"text":"好。"}"# + "\n" + #"{"text":""}"#, options).text == expected)
    }

    @Test func writesForPeople() throws {
        var options = options(.text)
        options.hasHeadings = true
        options.hasTimes = false
        let lines = #"{"id":"a","text":"\ufeff我们去。好！"}"# + "\n" + #"{"id":"b","text":"2020年。"}"#
        #expect(try annotate(lines, options).text == "── a ──\n1  我们 去 。\n2  好 ！\n\n── b ──\n1  2020年 。\n")
        options.selection = FieldSelection(.sentences)
        #expect(try annotate(#"{"text":"我们去。好！"}"#, options).text == "1  我们去。\n2  好！\n")
        options.selection = FieldSelection(.words)
        options.offsets = .utf8
        #expect(
            try annotate(#"{"text":"2020年。"}"#, options).text == " 0  7  time         2020年\n 7 10  punctuation  。\n"
        )
        options.isColored = true
        options.selection = FieldSelection()
        options.hasHeadings = false
        #expect(
            try annotate(#"{"id":1,"text":"在2020年。"}"#, options).text
                == "\u{1B}[2m1\u{1B}[0m  在 \u{1B}[36m2020年\u{1B}[0m 。\n"
        )
    }

    @Test func readsPagesWithoutTheirWraps() throws {
        let line = #"{"text":"他们在北\n京开会，讨\n论了很多问\n题。","layout":"page"}"#
        #expect(
            try annotate(line, options(.text)).text
                == "1  他们 在 北京 开会 ， 讨论 了 很多 问题 。\n\nplaces         北京 110000\n"
        )
    }

    @Test func readsFilesAsTheyAre() throws {
        let read = try Document.read(BlockSource("\u{FEFF}一\r\n二".utf8, blockSize: 2), id: .string("f"))
        #expect(read == .success(Document(id: .string("f"), text: "\u{FEFF}一\r\n二")))
        let bad = try Document.read(BlockSource([0x61, 0x0A, 0x0A, 0xC0], blockSize: 2))
        #expect(throws: NotUTF8Error.self) { try bad.get() }
        guard case .failure(let error) = bad else { return }
        #expect(error.description == "test: not UTF-8 at byte 3, line 3")
    }

    @Test func saysWhichFieldsThereAre() throws {
        #expect(try FieldSelection(argument: "words").fields == .words)
        #expect(try FieldSelection(argument: "words,sentences").fields == [.words, .sentences])
        #expect(try FieldSelection(argument: "words,blocks,sentences").fields == [.blocks, .sentences, .words])
        #expect(try FieldSelection(argument: "places,organizations,persons").fields == .names)
        #expect(try FieldSelection(argument: "bylines,persons").fields == [.bylines, .persons])
        #expect(FieldSelection().fields == .all && FieldSelection().fields.contains(.bylines))
        #expect(throws: (any Error).self) { try FieldSelection(argument: "words,place") }
        #expect(throws: (any Error).self) { try FieldSelection(argument: "") }
    }
}
