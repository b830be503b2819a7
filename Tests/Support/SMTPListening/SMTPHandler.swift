import Foundation
import NIOCore
import Synchronization

/// One connection of a client that sends.
final class SMTPHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let mood: SMTPListener.Mood
    private let record: SMTPListener.Record
    private var buffer = ByteBuffer()
    private var (from, to): (String, [String]) = ("", [])
    private var content: [UInt8]?
    private var isAuthenticating = false

    init(_ mood: SMTPListener.Mood, _ record: SMTPListener.Record) { (self.mood, self.record) = (mood, record) }

    func channelActive(context: ChannelHandlerContext) {
        if case .silent = mood { return }
        say("220 localhost ready", context)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var more = unwrapInboundIn(data)
        buffer.writeBuffer(&more)
        while let end = buffer.readableBytesView.firstIndex(of: UInt8(ascii: "\n")) {
            let length = end - buffer.readerIndex + 1
            let line = buffer.readBytes(length: length) ?? []
            if content == nil {
                command(String(decoding: line.dropLast(2), as: UTF8.self), context)
            } else {
                take(line, context)
            }
        }
    }

    /// A line of the mail: a dot before a dot was added, one alone is the end.
    private func take(_ line: [UInt8], _ context: ChannelHandlerContext) {
        guard line == Array(".\r\n".utf8) else {
            content? += line.first == UInt8(ascii: ".") ? line.dropFirst() : line[...]
            return
        }
        let mail = SMTPListener.Mail(from: from, to: to, content: content ?? [])
        record.mails.withLock { $0.append(mail) }
        (from, to, content) = ("", [], nil)
        say("250 taken", context)
    }

    private func command(_ line: String, _ context: ChannelHandlerContext) {
        if isAuthenticating { return authenticate(line, context) }
        let verb = line.prefix { $0 != " " && $0 != ":" }.uppercased()
        switch verb {
        case "EHLO":
            if case .expecting = mood {
                say("250-localhost\r\n250 AUTH PLAIN", context)
            } else {
                say("250 localhost", context)
            }
        case "HELO", "RSET", "NOOP": say("250 fine", context)
        case "AUTH":
            let parts = line.split(separator: " ")
            isAuthenticating = parts.count == 2
            if parts.count == 3 { authenticate(String(parts[2]), context) } else { say("334 ", context) }
        case "MAIL": envelope(line, context)
        case "RCPT":
            to.append(Self.address(line))
            say("250 fine", context)
        case "DATA":
            content = []
            say("354 go on", context)
        case "QUIT":
            say("221 bye", context)
            context.close(promise: nil)
        default: say("502 unknown", context)
        }
    }

    private func envelope(_ line: String, _ context: ChannelHandlerContext) {
        let number = record.envelopes.withLock { count in
            count += 1
            return count
        }
        switch mood {
        case .refusing(let code): say("\(code) not \(Self.address(line)) for amina@example.org", context)
        case .busyAtFirst(let count) where number <= count: say("451 later", context)
        default:
            from = Self.address(line)
            say("250 fine", context)
        }
    }

    private func authenticate(_ secret: String, _ context: ChannelHandlerContext) {
        isAuthenticating = false
        guard case .expecting(let user, let password) = mood else { return say("503 no", context) }
        let isRight = secret == Data("\0\(user)\0\(password)".utf8).base64EncodedString()
        say(isRight ? "235 welcome" : "535 wrong", context)
    }

    private static func address(_ line: String) -> String {
        guard let start = line.firstIndex(of: "<"), let end = line.firstIndex(of: ">"), start < end else { return "" }
        return String(line[start...end])
    }

    private func say(_ text: String, _ context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text + "\r\n")), promise: nil)
    }
}
