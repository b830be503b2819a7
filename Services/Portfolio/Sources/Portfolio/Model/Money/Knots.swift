/// Circles in a directed graph, by Tarjan's algorithm without recursion: chains may be long.
enum Knots {
    /// The strongly connected parts that hold a circle, each sorted, in the order of their first members.
    static func all(in next: [String: Set<String>]) -> [[String]] {
        var (index, low): ([String: Int], [String: Int]) = ([:], [:])
        var (stack, onStack): ([String], Set<String>) = ([], [])
        var knots: [[String]] = []
        for start in next.keys.sorted() where index[start] == nil {
            var work: [(node: String, rest: [String])] = []
            func open(_ node: String) {
                index[node] = index.count
                low[node] = index[node]
                stack.append(node)
                onStack.insert(node)
                work.append((node, (next[node] ?? []).sorted(by: >)))
            }
            open(start)
            while let (node, rest) = work.last {
                if let follower = rest.last {
                    work[work.count - 1].rest.removeLast()
                    if index[follower] == nil {
                        open(follower)
                    } else if onStack.contains(follower) {
                        low[node] = min(low[node] ?? 0, index[follower] ?? 0)
                    }
                    continue
                }
                work.removeLast()
                if let parent = work.last?.node { low[parent] = min(low[parent] ?? 0, low[node] ?? 0) }
                guard low[node] == index[node] else { continue }
                var members: [String] = []
                while let member = stack.popLast() {
                    onStack.remove(member)
                    members.append(member)
                    if member == node { break }
                }
                if members.count > 1 || next[node]?.contains(node) == true { knots.append(members.sorted()) }
            }
        }
        return knots.sorted { $0[0] < $1[0] }
    }

    /// A shortest way from a node back to itself, both ends included.
    static func round(from start: String, within nodes: Set<String>, _ next: [String: Set<String>]) -> [String] {
        var came: [String: String] = [:]
        var level = [start]
        while !level.isEmpty {
            var following: [String] = []
            for node in level {
                for follower in (next[node] ?? []).intersection(nodes).sorted() {
                    if follower == start {
                        var path = [start, node]
                        while let last = path.last, last != start, let before = came[last] { path.append(before) }
                        return path.count == 2 && node == start ? path : path.reversed()
                    }
                    guard came[follower] == nil else { continue }
                    came[follower] = node
                    following.append(follower)
                }
            }
            level = following
        }
        return [start]
    }
}
