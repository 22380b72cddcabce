import Testing

@_spi(LexiconCompiler) @testable import ChineseNews

@Suite struct GazetteerImageTests {
    private func error(_ bytes: [UInt8]) -> String? {
        bytes.withUnsafeBytes { bytes in
            do {
                _ = try GazetteerImage(bytes, name: "g")
                return nil
            } catch { return "\(error)" }
        }
    }

    /// The records that a form stands for.
    private func records(_ form: String, _ image: GazetteerImage) -> [NameRecord] {
        (image.references(of: form) ?? UnsafeBufferPointer(start: nil, count: 0))
            .map { image.record(NameReference(bits: $0).record) }
    }

    private func mask(_ form: String, _ image: GazetteerImage) -> NameMask? {
        var cell = image.root
        for scalar in form.unicodeScalars {
            guard let next = image.child(of: cell, over: image.code(scalar.value)) else { return nil }
            cell = next
        }
        return GazetteerImage.form(cell).map(image.mask(ofForm:))
    }

    @Test func headers() throws {
        let image = try GazetteerTables().compile()
        #expect(error(image) == nil)
        #expect(error([]) == "g: not a gazetteer image")
        #expect(error(Array(image.prefix(63))) == "g: not a gazetteer image")
        #expect(error(Array("CNLX".utf8) + image.dropFirst(4)) == "g: not a gazetteer image")
        #expect(error(image.prefix(4) + [2] + image.dropFirst(5)) == "g: gazetteer image of version 2, expected 1")
        for bytes in [Array(image.dropLast()), Array(image.dropLast(8)), image + [0], Array(image.prefix(64))] {
            #expect(error(bytes) == "g: gazetteer image is cut short or too long")
        }
    }

    @Test func formsAndTheirRecords() throws {
        try GazetteerTables()
            .withImage { image in
                #expect(records("榆塔省", image).map(\.code) == [990_000])
                // Full name, short form and other forms lead to one record; one character is no form.
                for form in ["榆塔", "塔原"] { #expect(records(form, image).map(image.name) == ["榆塔省"]) }
                #expect(records("榆", image).map(\.kind) == [.clearAbbreviation, .abbreviation])
                #expect(records("埝头镇", image).map(\.level) == [4])
                #expect(records("梭柳江", image).map(image.name) == ["梭柳河"])
                #expect(records("大学", image).map(\.about) == [.school])
                #expect(records("县", image).map(\.about) == [.division])
                #expect(records("女士", image).map(\.kind) == [.honorific])
                #expect(records("校长", image).map(\.kind) == [.title])
                for form in ["", "榆塔市", "塔", "榆塔省省", "A"] { #expect(image.references(of: form) == nil, "\(form)") }
            }
    }

    /// Forms of the tables stand for both spellings, and full-width letters for others.
    @Test func variants() throws {
        try GazetteerTables(["places.tsv": "A1公路\t\troad\n"])
            .withImage { image in
                #expect(image.code(0x570B) == image.code(0x56FD) && image.code(0x56FD) > 0)
                #expect(records("國梁區", image).isEmpty && records("國梁区", image).map(\.code) == [990_101])
                #expect(records("Ａ１公路", image).map(image.name) == ["A1公路"])
            }
        #expect(records("臺灣省", .builtIn).contains { $0.code == 710_000 })
        #expect(records("長沙市", .builtIn).map(\.code) == records("长沙市", .builtIn).map(\.code))
    }

    /// What lies in what: by code, and by the name of a place.
    @Test func parents() throws {
        try GazetteerTables()
            .withImage { image in
                func parent(_ form: String) -> String? {
                    let parent = records(form, image).first.map { Int($0.parent) } ?? 0
                    return parent > 0 ? image.name(image.record(parent - 1)) : nil
                }
                #expect(parent("埝头镇") == "国梁区")
                #expect(parent("国梁区") == "桁溪市")
                #expect(parent("桁溪市") == "榆塔省")
                #expect(parent("榆塔省") == nil)
                #expect(parent("梭柳河") == "榆塔省" && parent("桁溪大学") == "榆塔省")
            }
    }

    /// Of a code with several names the one that is in use comes first.
    @Test func divisionsByCode() throws {
        try GazetteerTables()
            .withImage { image in
                #expect(image.divisions(code: 990_101).map { image.name(image.record($0)) } == ["国梁区", "老梁县"])
                #expect(image.divisions(code: 990_101).map { image.record($0).firstYear } == [1995, 1980])
                #expect(image.divisions(code: 990_101).map { image.record($0).lastYear } == [0, 1994])
                #expect(image.divisions(code: 990_101_001).map { image.name(image.record($0)) } == ["埝头镇"])
                for code in [1, 990_001, .max] as [UInt32] { #expect(image.divisions(code: code).isEmpty) }
            }
        let image = GazetteerImage.builtIn
        #expect(image.divisions(code: 110_000).map { image.name(image.record($0)) } == ["北京市"])
        // Every division leads to itself, and those above it to a province.
        for i in 0..<image.divisionCount where i % 97 == 0 {
            let record = image.record(i)
            if record.code > 0 { #expect(image.divisions(code: record.code).contains(i)) }
            if record.parent > 0 { #expect(image.record(Int(record.parent) - 1).level < record.level) }
            #expect(image.references(of: image.name(record))?.contains { NameReference(bits: $0).record == i } == true)
        }
    }

    @Test func masks() throws {
        try GazetteerTables()
            .withImage { image in
                func has(_ form: String, _ mask: NameMask) -> Bool {
                    self.mask(form, image)?.isSuperset(of: mask) ?? false
                }
                #expect(has("榆塔省", [.major, .surePlace, .fullDivision]) && has("榆塔", [.major, .surePlace]))
                #expect(!has("榆塔", .fullDivision))
                // A county without its suffix may be anything.
                #expect(has("国梁区", [.fullDivision, .surePlace]) && has("国梁", .shortCounty))
                #expect(!has("国梁", .surePlace) && !has("国梁区", .major))
                #expect(has("桁溪大学", [.sureOrganization, .fullOrganization]))
                // 桁大 is said to mean also something else.
                #expect(mask("桁大", image) == NameMask(.school))
                #expect(mask("梭柳河", image) == [NameMask(.river), .surePlace])
                #expect(mask("校长", image) == NameMask(.title))
                for (form, isPlace, isOrganization) in [("梭柳江", true, false), ("桁大", false, true), ("说", false, false)]
                {
                    #expect(
                        mask(form, image)?.isPlace == isPlace && mask(form, image)?.isOrganization == isOrganization
                    )
                }
            }
    }

    /// A mask has a bit for each kind besides those that say what is sure.
    @Test func kindsHaveRoomInMasks() {
        let sure: NameMask = [.major, .surePlace, .fullDivision, .shortCounty, .sureOrganization, .fullOrganization]
        for kind in NameKind.allCases {
            #expect(NameMask(kind).isDisjoint(with: sure), "\(kind)")
            #expect(NameMask(kind).isPlace == kind.isPlace && NameMask(kind).isOrganization == kind.isOrganization)
            #expect(NameKind(name: "\(kind)") == kind)
        }
        #expect(NameKind(name: "pond") == nil)
    }
}
