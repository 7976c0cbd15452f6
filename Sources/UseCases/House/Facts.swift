package import Domain
import Ledger
import Store

extension CaseDesk {
  /// What the screens must know before their first picture: the user's team, and whether there is
  /// anything yet.
  package func houseFacts(for actor: Actor) throws(Trouble) -> (team: String, isEmpty: Bool) {
    do {
      return try store.look { connection in
        let teams = try Directory(connection: connection).teams()
        let home = teams.first { $0.id == actor.homeTeam } ?? teams.first
        let any = try connection.number(
          "SELECT EXISTS(SELECT 1 FROM family) OR EXISTS(SELECT 1 FROM referral)")
        return (home?.name.text ?? "", any != 1)
      }
    } catch { throw Trouble(any: error) }
  }

  /// Keeps a checkpoint at the end of a session.
  package func endSession(by actor: Actor, onBehalf account: ID<User>?) throws(Trouble) {
    do {
      let stamp = Stamp(
        at: now, actor: account ?? actor.user.id,
        role: actor.grants.first?.role.rawValue ?? "none", session: session,
        responsible: account == nil ? nil : actor.user.id, systemUser: systemUser)
      try store.keepCheckpoint(stamp)
    } catch { throw Trouble(any: error) }
  }
}
