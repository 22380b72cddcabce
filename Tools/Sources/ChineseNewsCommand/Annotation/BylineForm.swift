// Bylines and datelines as JSON.

import ChineseNews

/// Writes bylines and datelines as arrays of JSON objects.
struct BylineForm {
    let offsets: OffsetUnit
    /// Whether dates are written as the days that they mean, where these are known.
    let resolvesDates: Bool

    func write(_ analysis: NewsAnalysis, into output: inout OutputBuffer, _ object: inout JSONObject) {
        object.key("bylines", into: &output)
        output.appendArray(analysis.bylines) { write($0, into: &$1) }
        object.key("datelines", into: &output)
        output.appendArray(analysis.datelines) { write($0, into: &$1) }
    }

    private func write(_ byline: Byline, into output: inout OutputBuffer) {
        var object = open(byline, into: &output)
        object.write("role", byline.role.rawValue, into: &output)
        object.write("rank", byline.rank, into: &output)
        write("names", byline.names, into: &output, &object)
        write("organizations", byline.organizations, into: &output, &object)
        write("posts", byline.posts, into: &output, &object)
        object.write("place", byline.place, into: &output)
        object.write("form", byline.form.rawValue, into: &output)
        object.write("rule", byline.rule.rawValue, into: &output)
        object.close(into: &output)
    }

    private func write(_ dateline: Dateline, into output: inout OutputBuffer) {
        var object = open(dateline, into: &output)
        object.write("agency", dateline.agency, into: &output)
        object.write("place", dateline.place, into: &output)
        object.write("placeCode", dateline.placeCode, into: &output)
        let day = resolvesDates ? dateline.day?.description : nil
        object.write("date", day ?? dateline.date, into: &output)
        object.write("kind", dateline.kind, into: &output)
        object.key("isReprint", into: &output)
        output.append(dateline.isReprint ? "true" : "false")
        object.close(into: &output)
    }

    private func open(_ unit: some TextUnit, into output: inout OutputBuffer) -> JSONObject {
        var object = JSONObject(isSpread: false)
        offsets.write(unit.span, into: &output, &object)
        return object
    }

    private func write(
        _ key: StaticString,
        _ texts: [String],
        into output: inout OutputBuffer,
        _ object: inout JSONObject
    ) {
        object.key(key, into: &output)
        output.appendArray(texts) { $1.appendJSON($0) }
    }
}
