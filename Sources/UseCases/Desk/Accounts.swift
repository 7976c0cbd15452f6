import Domain
import Store

extension Changes {
  /// Somebody who works here, by his login; `field` is where it was filled in.
  func worker(_ login: Login, _ field: FieldName) throws -> User {
    let user: User? = try first(where: "login = ?", [.text(login.text)])
    guard let user else { throw Refusal.unknownChoice(field: field, value: login.text) }
    guard user.disabledOn == nil else { throw Refusal.userDisabled(login) }
    return user
  }
}
