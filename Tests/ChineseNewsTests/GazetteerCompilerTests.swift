import Testing

@_spi(LexiconCompiler) @testable import ChineseNews

@Suite struct GazetteerCompilerTests {
    @Test func embeddedImageEqualsFreshCompile() throws {
        let bytes = try GazetteerTables.compileCommitted()
        #expect(bytes == (try Repository.bytes("Sources/CLexicon/Data/gazetteer.bin")), "run `make lexicon`")
    }

    @Test(arguments: [
        ("divisions.tsv", "990000\t榆塔省\t榆塔\t\t1\t省\t\t1980", 1, "expected code, name, short form"),
        ("divisions.tsv", "# 注\nx\t榆塔省\t榆塔\t\t1\t省\t\t1980\t", 2, "expected code, name, short form"),
        ("divisions.tsv", "990000\t榆塔省\t榆塔\t\t4\t省\t\t1980\t", 1, "expected code, name, short form"),
        ("divisions.tsv", "990000\t榆塔省\t榆塔\t\t\t省\t\t1980\t", 1, "expected code, name, short form"),
        ("divisions.tsv", "990000\t\t榆塔\t\t1\t省\t\t1980\t", 1, "a form has 1 to 32 characters"),
        ("divisions.tsv", "990000\t榆塔省\t榆塔\t\t1\t省\tx\t1980\t", 1, "x is no number"),
        ("divisions.tsv", "990000\t榆塔省\t榆塔\t\t1\t省\t\t1980\t70000", 1, "70000 is no year"),
        ("townships.tsv", "990101001\t埝头镇\n990101002", 2, "expected a code and a name"),
        ("townships.tsv", "\t埝头镇", 1, "expected a code and a name"),
        ("townships.tsv", "990101001\t埝头镇\t1", 1, "expected a code and a name"),
        ("townships.tsv", "990101001\t", 1, "a form has 1 to 32 characters"),
        ("townships.tsv", "990101001\t" + String(repeating: "溪", count: 100), 1, "a form has 1 to 32 characters"),
        ("places.tsv", "梭柳河\t梭柳江", 1, "expected name, other forms, kind"),
        ("places.tsv", "梭柳河\t\triver\n\n梭柳湖\t\tpond", 3, "unknown kind pond"),
        // A word of names is no name.
        ("places-extra.tsv", "梭柳河\t\ttitle", 1, "unknown kind title"),
        ("places-extra.tsv", "\t\triver", 1, "a form has 1 to 32 characters"),
        ("organizations.tsv", "桁溪大学\t桁大||溪大\tschool\n榆塔大学\t\t", 2, "unknown kind "),
        ("organizations.tsv", String(repeating: "溪", count: 33) + "\t\tschool", 1, "a form has 1 to 32 characters"),
        (
            "organizations-extra.tsv", "桁溪大学\t" + String(repeating: "溪", count: 33) + "\tschool", 1,
            "a form has 1 to 32 characters"
        ),
        ("organization-heads.tsv", "大学\tschool", 1, "expected a word, a kind of organizations, and strong or weak"),
        (
            "organization-heads.tsv", "河\triver\tstrong", 1,
            "expected a word, a kind of organizations, and strong or weak"
        ),
        ("organization-heads.tsv", "大学\tschool\tstrong\n厂\tcompany\tloud", 2, "expected strong, weak or brand"),
        ("organization-heads.tsv", "\tschool\tstrong", 1, "a form has 1 to 32 characters"),
        ("place-abbreviations.tsv", "榆", 1, "expected a character and a place"),
        ("place-abbreviations.tsv", "榆塔\t榆塔省", 1, "expected a character and a place"),
        ("place-abbreviations.tsv", "榆\t", 1, "a form has 1 to 32 characters"),
        ("place-abbreviations.tsv", "榆\t榆塔省\tclear", 1, "clear is no number"),
        ("place-abbreviations.tsv", "榆\t榆塔省\t990000\tvague", 1, "expected clear or pair"),
        ("name-cues.tsv", "说", 1, "expected a word and its role"),
        ("name-cues.tsv", "说\tsaying\n路\tplaceSuffix\tpath", 2, "unknown kind path"),
        ("name-cues.tsv", "说\tsaying\n\tsaying", 2, "a form has 1 to 32 characters"),
        ("name-cues.tsv", "说\tspeaking", 1, "unknown role speaking"),
        // Roles that other tables give.
        ("name-cues.tsv", "河\triver", 1, "unknown role river"),
        ("name-cues.tsv", "大学\tstrongHead", 1, "unknown role strongHead"),
    ])
    func badRows(table: String, text: String, line: Int, reason: String) {
        #expect {
            try GazetteerTables([table: text]).compile()
        } throws: { error in
            guard let error = error as? TableError else { return false }
            return error.file == table && error.line == line && error.reason.hasPrefix(reason)
        }
    }

    @Test(arguments: GazetteerCompiler.tableNames)
    func badBytes(name: String) {
        let tables = GazetteerCompiler.tableNames.map {
            LexiconCompiler.Table(file: $0, bytes: $0 == name ? Array("# 注\n".utf8) + [0xFF] : [])
        }
        #expect {
            try GazetteerCompiler.compile(tables, variants: LexiconCompiler.Table(file: "variants.tsv", bytes: []))
        } throws: {
            "\($0)" == "\(name):2: not valid UTF-8"
        }
    }

    @Test func numberOfTables() {
        let variants = LexiconCompiler.Table(file: "variants.tsv", bytes: [])
        #expect { try GazetteerCompiler.compile([], variants: variants) } throws: {
            "\($0)" == "gazetteer: expected 9 tables"
        }
    }

    @Test func equalInputGivesEqualBytes() throws {
        let bytes = try GazetteerTables().compile()
        #expect(try GazetteerTables().compile() == bytes)
        #expect(try GazetteerTables(["townships.tsv": "990101001\t埝头乡\n"]).compile() != bytes)
        // The order of divisions in the tables, a BOM, CRLF and comments say nothing.
        let divisions = "990101001\t埝头镇\n990101002\t渠口镇\n"
        let turned = "\u{FEFF}990101002\t渠口镇\r\n# 注\r\n\r\n990101001\t埝头镇"
        #expect(
            try GazetteerTables(["townships.tsv": turned]).compile()
                == GazetteerTables(["townships.tsv": divisions]).compile()
        )
    }

    @Test func emptyTables() throws {
        let empty = Dictionary(uniqueKeysWithValues: GazetteerCompiler.tableNames.map { ($0, "") })
        try GazetteerTables(empty)
            .withImage {
                #expect($0.recordCount == 0 && $0.formCount == 0 && $0.references(of: "榆塔省") == nil)
            }
    }

    /// What is said to be no organization is none, whatever another table says.
    @Test func eventsAreNoOrganizations() throws {
        let changes = ["organizations-extra.tsv": "桁溪大学\t\tevent\n"]
        func isOrganization(_ tables: GazetteerTables, _ form: String) throws -> Bool {
            try tables.withImage { image in
                (image.references(of: form) ?? UnsafeBufferPointer(start: nil, count: 0))
                    .contains { image.record(NameReference(bits: $0).record).kind.isOrganization }
            }
        }
        #expect(try isOrganization(GazetteerTables(), "桁溪大学"))
        #expect(try !isOrganization(GazetteerTables(changes), "桁溪大学"))
        #expect(try isOrganization(GazetteerTables(changes), "桁大"))
    }
}
