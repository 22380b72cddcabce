// Lays a trie out in a double array.

/// Packs the nodes of a trie so that every child is one addition away from its parent.
///
/// The method is Aoe's double array ("An Efficient Digital Search Algorithm by Using a Double-Array Structure", 1989) with two turns: a
/// cell keeps the label and not the parent, which asks that no two nodes share a base; and nodes are placed by falling number of
/// children, so that the many with one child fill the holes that the few with hundreds leave.
struct DoubleArrayBuilder {
    /// A node of the trie before it has a place.
    private struct Node {
        var label: UInt16
        var entry: Int32
        var firstChild: Int32
        var childCount: Int32
    }

    /// A search longer than this moves the place where the next one starts.
    private static let patience = 128

    private var nodes: [Node] = []
    private var bases: [Int] = []
    private var next: [Int32] = []  // the free cells, linked in order
    private var previous: [Int32] = []
    private var isFree: [Bool] = []
    private var isUsedBase: [Bool] = []
    private var highest = 0

    /// Builds the array.
    ///
    /// - Parameters:
    ///   - keys: the codes of all entries, one after the other. Entries are distinct, not empty and in ascending order.
    ///   - starts: where each entry starts in `keys`, and where the last one ends.
    ///   - codeCount: the number of codes, 0 included.
    ///   - cell: makes a cell from label, base, and the entry that ends there, or -1.
    /// - Returns: the cells; the root is the first.
    static func build(
        keys: [UInt16],
        starts: [Int],
        codeCount: Int,
        cell: (UInt16, Int, Int) -> UInt64
    ) -> [UInt64] {
        var builder = DoubleArrayBuilder()
        builder.makeNodes(keys: keys, starts: starts)
        let places = builder.placeNodes()
        // Any base plus any code stays inside, so that a look-up need not check.
        let size = max(builder.highest + 1, (builder.bases.max() ?? 0) + codeCount)
        var cells = [UInt64](repeating: 0, count: size)
        for (i, node) in builder.nodes.enumerated() {
            cells[places[i]] = cell(node.label, builder.bases[i], Int(node.entry))
        }
        return cells
    }

    /// Makes the nodes level by level; the children of a node stand side by side in order of their labels.
    private mutating func makeNodes(keys: [UInt16], starts: [Int]) {
        nodes = [Node(label: 0, entry: -1, firstChild: 0, childCount: 0)]
        var level: [(node: Int, entries: Range<Int>)] = [(0, 0..<starts.count - 1)]
        var depth = 0
        while !level.isEmpty {
            var following: [(node: Int, entries: Range<Int>)] = []
            for (node, entries) in level {
                nodes[node].firstChild = Int32(nodes.count)
                var i = entries.lowerBound
                if i < entries.upperBound, starts[i + 1] - starts[i] == depth {
                    nodes[node].entry = Int32(i)
                    i += 1
                }
                while i < entries.upperBound {
                    let label = keys[starts[i] + depth]
                    let first = i
                    repeat { i += 1 } while i < entries.upperBound && keys[starts[i] + depth] == label
                    following.append((nodes.count, first..<i))
                    nodes.append(Node(label: label, entry: -1, firstChild: 0, childCount: 0))
                    nodes[node].childCount += 1
                }
            }
            level = following
            depth += 1
        }
    }

    /// Gives every node with children a base, and tells the cell of every node.
    private mutating func placeNodes() -> [Int] {
        bases = [Int](repeating: 0, count: nodes.count)
        var places = [Int](repeating: 0, count: nodes.count)
        grow(to: nodes.count + 1024)
        take(0)
        let parents = nodes.indices.filter { nodes[$0].childCount > 0 }
            .sorted { (nodes[$1].childCount, $0) < (nodes[$0].childCount, $1) }
        // Cells that large nodes did not fit into may suit smaller ones: look again from the start whenever the size has halved.
        var size = Int32.max
        var searchStart = 0
        for parent in parents {
            if nodes[parent].childCount <= size / 2 { (size, searchStart) = (nodes[parent].childCount, 0) }
            let first = Int(nodes[parent].firstChild)
            let children = first..<first + Int(nodes[parent].childCount)
            let base = findBase(children, &searchStart)
            bases[parent] = base
            isUsedBase[base] = true
            for child in children {
                places[child] = base + Int(nodes[child].label)
                take(places[child])
            }
        }
        return places
    }

    /// Finds a base so that all children fall into free cells.
    ///
    /// `start` is a free cell or 0, and is moved forward when the search was long.
    private mutating func findBase(_ children: Range<Int>, _ start: inout Int) -> Int {
        let first = Int(nodes[children.lowerBound].label)
        let last = Int(nodes[children.upperBound - 1].label)
        if !isFree[start] { start = 0 }
        var cell = Int(next[start])
        var tries = 0
        while true {
            let base = cell - first
            if base + last >= isFree.count - 1 { grow(to: (base + last) * 5 / 4 + 1024) }
            if base > 0, !isUsedBase[base], fits(base, children) {
                if tries > Self.patience { start = Int(previous[cell]) }
                return base
            }
            cell = Int(next[cell])
            // The ring closes in the cell of the root: more free cells have room for any node.
            if cell == 0 {
                let end = isFree.count
                grow(to: end + last + 1024)
                cell = end
            }
            tries += 1
        }
    }

    private func fits(_ base: Int, _ children: Range<Int>) -> Bool {
        for child in children where !isFree[base + Int(nodes[child].label)] { return false }
        return true
    }

    /// Adds free cells at the end.
    ///
    /// The list is a ring through cell 0, which the root holds.
    private mutating func grow(to count: Int) {
        let old = isFree.count
        guard count > old else { return }
        isFree += [Bool](repeating: true, count: count - old)
        isUsedBase += [Bool](repeating: false, count: count - old)
        for cell in old..<count {
            next.append(Int32(cell + 1))
            previous.append(Int32(cell - 1))
        }
        if old > 0 {
            let last = Int(previous[0])
            next[last] = Int32(old)
            previous[old] = Int32(last)
        }
        next[count - 1] = 0
        previous[0] = Int32(count - 1)
    }

    private mutating func take(_ cell: Int) {
        isFree[cell] = false
        highest = max(highest, cell)
        guard cell != 0 else { return }
        next[Int(previous[cell])] = next[cell]
        previous[Int(next[cell])] = previous[cell]
    }
}
