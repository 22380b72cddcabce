// Compiles characters.tsv into the image that CharacterTable reads.

/// Compiles the reviewed table of character classes.
@_spi(LexiconCompiler)
public enum CharacterTableCompiler {
    /// Compiles the table of character classes: first and last scalar in hexadecimal and the class, separated by tabs.
    ///
    /// - Returns: the image to embed; equal tables give equal bytes.
    /// - Throws: ``TableError`` with the line that is wrong.
    public static func compile(file: String, bytes: [UInt8]) throws -> [UInt8] {
        var classes = [UInt8](repeating: CharacterClass.other.rawValue, count: 0x110000)
        var last = -1
        let table = try TableReader(file: file, bytes: bytes)
        let names = Dictionary(uniqueKeysWithValues: CharacterClass.allCases.map { ($0.name, $0.rawValue) })
        try table.forEachRow { line, fields in
            guard fields.count == 3 else { throw table.error(line, "expected 3 fields, found \(fields.count)") }
            guard let lower = Int(String(fields[0]) ?? "", radix: 16),
                let upper = Int(String(fields[1]) ?? "", radix: 16),
                lower <= upper, upper < 0x110000
            else { throw table.error(line, "expected a range of hexadecimal scalars") }
            guard lower > last else { throw table.error(line, "ranges must be in order and apart") }
            guard let value = names[String(fields[2]) ?? ""] else { throw table.error(line, "unknown class") }
            for scalar in lower...upper { classes[scalar] = value }
            last = upper
        }
        var pages: [ArraySlice<UInt8>: UInt8] = [:]
        var stage: [UInt8] = []
        var body: [UInt8] = []
        for start in stride(from: 0, to: classes.count, by: 256) {
            let page = classes[start..<start + 256]
            let number = pages[ArraySlice(page)] ?? UInt8(pages.count)
            if pages[page] == nil {
                guard pages.count < 256 else {
                    throw TableError(file: file, line: nil, reason: "more than 256 distinct pages")
                }
                pages[page] = number
                body += page
            }
            stage.append(number)
        }
        var image = ImageWriter()
        image.append(Array("CNCH".utf8))
        image.append(CharacterTable.version)
        image.append(UInt32(pages.count))
        image.append(UInt32(0))
        return image.bytes + stage + body
    }
}
