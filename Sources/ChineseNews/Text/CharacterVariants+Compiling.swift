// Compiles variants.tsv into the image that CharacterVariants reads.

/// Compiles the reviewed table of variant characters.
@_spi(LexiconCompiler)
public enum CharacterVariantsCompiler {
    /// Compiles the table: a character and its representative, separated by a tab, in ascending order.
    ///
    /// - Returns: the image to embed; equal tables give equal bytes.
    /// - Throws: ``TableError`` with the line that is wrong.
    public static func compile(file: String, bytes: [UInt8]) throws -> [UInt8] {
        let rows = try rows(file: file, bytes: bytes).sorted { $0.key < $1.key }
        var image = ImageWriter()
        image.append(Array("CNVR".utf8))
        image.append(CharacterVariants.version)
        image.append(UInt32(rows.count))
        image.append(UInt32(0))
        image.append(rows.map(\.key))
        image.append(rows.map(\.value))
        return image.bytes
    }

    /// Reads the table.
    static func rows(file: String, bytes: [UInt8]) throws -> [UInt32: UInt32] {
        let table = try TableReader(file: file, bytes: bytes)
        var rows: [UInt32: UInt32] = [:]
        var lines: [UInt32: Int] = [:]
        try table.forEachRow { line, fields in
            guard fields.count == 2 else { throw table.error(line, "expected 2 fields, found \(fields.count)") }
            let scalars = fields.map { Substring($0).unicodeScalars }
            guard scalars.allSatisfy({ $0.count == 1 }), let variant = scalars[0].first, let target = scalars[1].first
            else { throw table.error(line, "expected two single characters") }
            guard rows.updateValue(target.value, forKey: variant.value) == nil else {
                throw table.error(line, "character given twice")
            }
            lines[variant.value] = line
        }
        // A fold that had to be applied twice would make keys that no look-up finds.
        let chained = rows.filter { rows[$0.value] != nil }.keys.compactMap { lines[$0] }.min()
        if let chained { throw table.error(chained, "the representative is itself a variant") }
        return rows
    }
}
