// Tests of names as JSON: the keys of the contract, and offsets in every unit.

import ChineseNews
import Foundation
import Testing

@testable import ChineseNewsCommand

@Suite struct NameFormTests {
    private func annotate(
        _ text: String,
        fields: String = "places,organizations,persons",
        _ offsets: OffsetUnit = .scalar,
        layout: TextLayout = .prose
    ) throws -> (json: String, names: NamesRecord) {
        var options = AnnotationOptions()
        options.offsets = offsets
        options.layout = layout
        options.selection = try FieldSelection(argument: fields)
        var output = OutputBuffer()
        Annotator(options: options).annotate(Document(id: nil, text: text), into: &output)
        let json = String(decoding: output.bytes, as: UTF8.self)
        return (json, try JSONDecoder().decode(NamesRecord.self, from: Data(json.utf8)))
    }

    /// What the contract says of each kind of names, key by key.
    @Test func writesTheContract() throws {
        let json = try annotate("王女士从德清县公安局来到湖州市德清县。").json
        #expect(
            json
                == #"{"places":[{"start":12,"end":18,"text":"湖州市德清县","kind":"division","code":"330521","isAbbreviation":false,"#
                + #""parts":[{"start":12,"end":15,"text":"湖州市","level":"prefecture","code":"330500"},"#
                + #"{"start":15,"end":18,"text":"德清县","level":"county","code":"330521"}],"rule":"gazetteer"}],"#
                + #""organizations":[{"start":4,"end":10,"text":"德清县公安局","kind":"government","#
                + #""nested":[{"start":4,"end":7,"text":"德清县","type":"place","kind":"division","code":"330521","#
                + #""isAbbreviation":false,"parts":[{"start":4,"end":7,"text":"德清县","level":"county","code":"330521"}]}],"#
                + #""rule":"head"}],"persons":[{"start":0,"end":1,"text":"王","isPartial":true,"rule":"surname"}]}"#
        )
    }

    /// A division of the past says how long it was one.
    @Test func divisionsOfThePast() throws {
        let json = try annotate("邹渠明来到杭州市余杭市。").json
        #expect(json.contains(#""code":"330184","abolished":2000,"isAbbreviation""#))
        #expect(json.contains(#""level":"county","code":"330184","abolished":2000}"#))
        #expect(json.contains(#""level":"prefecture","code":"330100"},"#))
    }

    /// The weights of a name, where they are asked for.
    @Test func writesExplanations() throws {
        let json = try annotate("他们驻华多年。", fields: "places,explanations").json
        #expect(
            json
                == #"{"places":[{"start":3,"end":4,"text":"华","kind":"country","isAbbreviation":true,"#
                + #""parts":[{"start":3,"end":4,"text":"华","level":"country"}],"rule":"abbreviation","#
                + #""explanation":[{"evidence":"abbreviation","weight":1.4},{"evidence":"abbreviationCue","weight":2.6},"#
                + #"{"evidence":"threshold","weight":-1.8}]}]}"#
        )
    }

    /// Posts with what they belong to; what is not so is left out.
    @Test func posts() throws {
        let json = try annotate("美国前总统卡特、副省长钟文韬、麦启盛来了。", fields: "persons").json
        #expect(
            json
                == #"{"persons":[{"start":5,"end":7,"text":"卡特","isPartial":false,"posts":[{"start":0,"end":5,"text":"美国前总统","#
                + #""title":"总统","affiliation":{"start":0,"end":2,"text":"美国","type":"place","kind":"country","#
                + #""isAbbreviation":false,"parts":[{"start":0,"end":2,"text":"美国","level":"country"}]},"isFormer":true}],"#
                + #""rule":"chineseName"},{"start":11,"end":14,"text":"钟文韬","isPartial":false,"#
                + #""posts":[{"start":8,"end":11,"text":"副省长","title":"副省长"}],"rule":"chineseName"},"#
                + #"{"start":15,"end":18,"text":"麦启盛","isPartial":false,"#
                + #""posts":[{"start":8,"end":11,"text":"副省长","title":"副省长","isInherited":true}],"rule":"chineseName"}]}"#
        )
    }

    @Test func writesWhatWasAskedFor() throws {
        let text = "邹渠明在德清县公安局。"
        for fields in ["places", "organizations", "persons", "persons,places", "words"] {
            let names = try annotate(text, fields: fields).names
            #expect((names.places != nil) == fields.contains("places"), "\(fields)")
            #expect((names.organizations != nil) == fields.contains("organizations"), "\(fields)")
            #expect((names.persons != nil) == fields.contains("persons"), "\(fields)")
            #expect((names.words != nil) == fields.contains("words"), "\(fields)")
        }
        #expect(try annotate("渠通了。").json == #"{"places":[],"organizations":[],"persons":[]}"#)
    }

    @Test func candidatesAbbreviationsAndResolvedNames() throws {
        let undecided = try #require(try annotate("朝阳区昨天下雪。").names.places?.first)
        #expect(undecided.code == nil && undecided.candidates == ["110105", "220104"])
        let countries = try #require(try annotate("中美关系昨天成为话题。").names.places)
        #expect(countries.map(\.text) == ["中", "美"] && countries.allSatisfy { $0.isAbbreviation == true })
        #expect(countries.map(\.kind) == ["country", "country"] && countries.allSatisfy { $0.candidates == nil })
        let bodies = try annotate("清镇市公安局昨天发布通知。市公安局的人说，渠通了。").names.organizations
        #expect(bodies?.map(\.resolvedName) == [nil, "清镇市公安局"])
    }

    /// Offsets cut the names out of the text as given, whatever they count.
    @Test(arguments: [OffsetUnit.scalar, .utf8, .utf16])
    func offsets(unit: OffsetUnit) throws {
        let text = "😀𠮷，邹渠明从德清县公安局来到湖州市德清县。"
        func cut(_ start: Int, _ end: Int) -> String {
            switch unit {
            case .scalar: String(String.UnicodeScalarView(Array(text.unicodeScalars)[start..<end]))
            case .utf8: String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
            case .utf16: String(decoding: Array(text.utf16)[start..<end], as: UTF16.self)
            }
        }
        let found = try annotate(text, unit).names
        let names = try #require(found.places) + #require(found.organizations) + #require(found.persons)
        #expect(names.map(\.text) == ["湖州市德清县", "德清县公安局", "邹渠明"])
        for name in names + names.flatMap({ $0.nested ?? [] }) {
            #expect(cut(name.start, name.end) == name.text)
            for part in name.parts ?? [] { #expect(cut(part.start, part.end) == part.text) }
        }
        #expect(names.flatMap { $0.nested ?? [] }.map(\.type) == ["place"])
    }

    /// A wrap belongs to the range, not to the name.
    @Test func wraps() throws {
        let text = "邹渠明昨天来到了德\n清县乾元镇，渠水已\n经通到了村子里边。\n"
        let place = try #require(try annotate(text, layout: .page).names.places?.first)
        #expect(place.text == "德清县乾元镇" && place.code == "330521101")
        #expect(place.start == 8 && place.end == 15)
        #expect(place.parts?.map { [$0.start, $0.end] } == [[8, 12], [12, 15]])
    }
}
