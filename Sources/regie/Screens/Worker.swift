import Dispatch
import Domain
import Screens
import Store
import Synchronization
import UseCases

/// Carries commands out in the order they came, off the loop.
final class Worker: Sendable {
  private let office: Office
  private let inbox: Inbox
  private let queue = DispatchQueue(label: "regie.commands", qos: .userInteractive)
  private let seen = Mutex(Seen())

  /// How far this session knows what others did.
  private struct Seen {
    var version: Int64 = -1
    var sequence: Int64 = -1
  }

  init(office: Office, inbox: Inbox) {
    self.office = office
    self.inbox = inbox
  }

  func perform(_ ticket: Ticket, _ command: Command) {
    queue.async { [self] in
      do throws(Trouble) {
        let outcome = try office.desk.perform(
          command, by: office.actor.user.id, onBehalf: office.account)
        inbox.post(.outcome(ticket, outcome))
        switch outcome {
        case .done(.normSet), .done(.settingsChanged): refreshAfterNorms()
        default: break
        }
      } catch {
        inbox.post(.trouble(ticket, error))
      }
    }
  }

  /// Brings the lists up to date between other commands, and shows them when it is done.
  ///
  /// What a session that ends leaves over is finished by the next program that opens the store.
  private func refreshAfterNorms() {
    guard let refresh = try? office.desk.normRefresh(by: office.actor.user.id) else { return }
    go(on: refresh)
  }

  private func go(on refresh: NormRefresh) {
    queue.asyncAfter(deadline: .now() + .milliseconds(105)) { [self] in
      var refresh = refresh
      guard let isMore = try? refresh.step() else { return }
      if isMore { go(on: refresh) } else { inbox.post(.storeChanged) }
    }
  }

  /// Asks whether another session changed data; what sessions read is no reason to read again.
  func lookForOthers() {
    queue.async { [self] in
      guard let version = try? office.desk.store.otherSessionsVersion() else { return }
      let isNew = seen.withLock { seen in
        defer { seen.version = version }
        return seen.version != version
      }
      guard isNew, let found = try? office.desk.store.changes(after: seen.withLock(\.sequence))
      else { return }
      let isFirst = seen.withLock { seen in
        defer { seen.sequence = found.newest }
        return seen.sequence < 0
      }
      if found.areThere, !isFirst { inbox.post(.storeChanged) }
    }
  }

  /// Waits until everything that was asked is done: nothing confirmed may be lost.
  func finish() { queue.sync {} }

  /// Keeps a checkpoint that says where the log stood when the session ended.
  func endSession() {
    _ = try? office.desk.endSession(by: office.actor, onBehalf: office.account)
  }
}
