import Glibc
import Screens
import Synchronization
import Terminal

/// Messages from the workers, for the loop to take.
final class Inbox: Sendable {
  private let messages = Mutex<[Message]>([])

  /// Puts a message in and wakes the loop; from any thread.
  func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    CursesTerminal.wake()
  }

  func take() -> [Message] {
    messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }

  /// Waits a moment for the first message, at the start only.
  func waitForMessage(milliseconds: Int) {
    let end = Clock.steady() + milliseconds
    while Clock.steady() < end, messages.withLock({ $0.isEmpty }) { usleep(300) }
  }
}
