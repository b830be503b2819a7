/// How a written cell looks and whether it can be changed.
struct CellStyle: Hashable {
    enum Fill: UInt32 {
        case header = 0xd9e2f3
        case requiredHeader = 0xf8cbad
        case tag = 0xededed
        case error = 0xffc7ce
        case warning = 0xffeb9c
        case advice = 0xddebf7
        case locked = 0xf2f2f2
    }

    enum NumberForm: String {
        case text = "@"
        case date = "yyyy-mm-dd"
        case dateTime = "yyyy-mm-dd hh:mm:ss"
        case integer = "0"
    }

    var fill: Fill?
    var form: NumberForm?
    var isBold = false
    var isOpen = false
    var wraps = false
    var isRightToLeft = false
}
