import ChineseNews
@main struct M { static func main() { 
  let t = readLine() ?? ""
  for w in WordSegmenter().words(in: t) { print(t[w.range], w.kind) } } }
