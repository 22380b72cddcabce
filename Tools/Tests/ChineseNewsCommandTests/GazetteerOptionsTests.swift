// Tests of --names: what is loaded, and what is done with it.

import ArgumentParser
import ChineseNews
import ChineseNewsCommand
import Testing

@Suite struct GazetteerOptionsTests {
    @Test func loadsAllFilesInOrder() throws {
        try TableFiles.with("长泖滩\tscenicArea\n梭指部\tgovernment\t梭办\n", "长泖滩\tfacility\n") { files in
            let options = try GazetteerOptions.parse(["--names", files[0], "--names", files[1]])
            let gazetteer = try options.load()
            #expect(gazetteer.meanings(of: "长泖滩").map(\.kind) == [.place(.facility)])
            #expect(gazetteer.meanings(of: "梭办").map(\.name) == ["梭指部"])
        }
        #expect(try GazetteerOptions.parse([]).load().meanings(of: "长泖滩").isEmpty)
    }

    @Test func errorsNameFileAndLine() throws {
        try TableFiles.with("长泖滩\tscenicArea\n梭指部\toffice\n") { files in
            #expect {
                try GazetteerOptions.parse(["--names", files[0]]).load()
            } throws: { "\($0)".hasPrefix("\(files[0]):2: unknown kind 'office'") }
        }
        #expect(throws: TableError(file: "/no/such", line: nil, reason: "No such file or directory")) {
            try GazetteerOptions.parse(["--names", "/no/such"]).load()
        }
    }

    @Test func commandsTakeIt() throws {
        #expect(throws: Never.self) { try AnnotateCommand.parse(["--names", "a", "--names", "b", "file"]) }
    }

    @Test func annotatesWithIt() throws {
        var options = AnnotationOptions()
        options.gazetteer = try Gazetteer.builtIn.adding("梭柳渠工程指挥部", as: .organization(.government), aliases: ["梭指部"])
        options.selection = FieldSelection([.organizations, .explanations])
        var output = OutputBuffer()
        Annotator(options: options).annotate(Document(text: "梭指部的人来了。"), into: &output)
        #expect(
            String(decoding: output.bytes, as: UTF8.self)
                == #"{"organizations":[{"start":0,"end":3,"text":"梭指部","kind":"government","resolvedName":"梭柳渠工程指挥部","#
                + #""nested":[],"rule":"user","explanation":[{"evidence":"user","weight":10000}]}]}"#
        )
    }
}
