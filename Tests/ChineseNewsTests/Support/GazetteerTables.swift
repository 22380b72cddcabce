// Tables of names, small ones for the tests and those of the repository.

@_spi(LexiconCompiler) @testable import ChineseNews

/// The tables of a gazetteer: small ones, of which a test may change some.
struct GazetteerTables {
    /// The divisions are invented; 梁 has a traditional form.
    private var tables = [
        "divisions.tsv": """
        990000\t榆塔省\t榆塔\t塔原|榆\t1\t省\t\t1980\t
        990100\t桁溪市\t桁溪\t\t2\t地级市\t990000\t1983\t
        990101\t国梁区\t国梁\t\t3\t市辖区\t990100\t1995\t
        990101\t老梁县\t老梁\t\t3\t县\t990100\t1980\t1994
        """,
        "townships.tsv": "990101001\t埝头镇\n",
        "places.tsv": "梭柳河\t梭柳江\triver\t榆塔省\n",
        "organizations.tsv": "桁溪大学\t桁大\tschool\t榆塔\t桁大\n",
        "organization-heads.tsv": "大学\tschool\tstrong\n厂\tcompany\tweak\n集团\tcompany\tbrand\n",
        "place-abbreviations.tsv": "榆\t榆塔省\t990000\tclear\n外\t外国\n",
        "name-cues.tsv": "女士\ttitle\thonorific\n校长\ttitle\n县\tplaceSuffix\tcounty\n路\tplaceSuffix\troad\n说\tsaying\n",
    ]
    private var variants = "國\t国\n"

    /// - Parameter changes: the text of a table by its name.
    init(_ changes: [String: String] = [:]) {
        for (name, text) in changes {
            if name == "variants.tsv" { variants = text } else { tables[name] = text }
        }
    }

    func compile() throws -> [UInt8] {
        try GazetteerCompiler.compile(
            GazetteerCompiler.tableNames.map { Self.table($0, tables[$0] ?? "") },
            variants: Self.table("variants.tsv", variants)
        )
    }

    /// Compiles the tables and reads the image.
    func withImage<Result>(_ body: (GazetteerImage) throws -> Result) throws -> Result {
        try compile().withUnsafeBytes { try body(GazetteerImage($0, name: "test")) }
    }

    private static func table(_ name: String, _ text: String) -> LexiconCompiler.Table {
        LexiconCompiler.Table(file: name, bytes: Array(text.utf8))
    }

    /// Compiles the tables of the repository.
    static func compileCommitted() throws -> [UInt8] {
        func table(_ name: String) throws -> LexiconCompiler.Table {
            LexiconCompiler.Table(file: name, bytes: try Repository.bytes("Sources/CLexicon/Tables/" + name))
        }
        return try GazetteerCompiler.compile(GazetteerCompiler.tableNames.map(table), variants: table("variants.tsv"))
    }
}
