/// Spreads keys over partitions: the same key always goes to the same one (FNV-1a, 64 bits).
enum Partitioner {
    static func partition(of key: [UInt8]?, among count: Int) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in key ?? [] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return Int(hash % UInt64(count))
    }
}
