import CLibFuzzer
import Foundation

// fuzz TARGET [options of libFuzzer] CORPUS…

let targets: [String: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt] = [
    "csv": { TextTarget.run(bytes($0, $1)) },
    "xlsx": { WorkbookTarget.run(bytes($0, $1)) },
    "iati": { ActivityTarget.run(bytes($0, $1)) },
    "json": { EventTarget.run(bytes($0, $1)) },
]

func bytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
    Array(UnsafeBufferPointer(start: start, count: count))
}

guard let name = CommandLine.arguments.dropFirst().first, let target = targets[name] else {
    FileHandle.standardError.write(Data("Name a target: \(targets.keys.sorted().joined(separator: ", ")).\n".utf8))
    exit(64)
}
let arguments = [CommandLine.arguments[0]] + CommandLine.arguments.dropFirst(2)
let strings = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: arguments.count + 1)
for (place, argument) in arguments.enumerated() { strings[place] = strdup(argument) }
strings[arguments.count] = nil
var count = CInt(arguments.count)
var start: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> = strings
exit(LLVMFuzzerRunDriver(&count, &start, target))
