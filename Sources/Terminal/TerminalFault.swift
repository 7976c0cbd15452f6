import CTerminal

/// Why the terminal cannot show screens; the line commands still work.
package enum TerminalFault: Error, Hashable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// There is no description of this terminal, nor of the common ones tried in its place.
  case unknownTerminal(String)
  /// The terminal cannot put its cursor, as with `TERM=dumb`.
  case noCursorAddressing

  /// The fault behind a result of opening, `nil` for success.
  init?(result: Int32) {
    switch Int(result) {
    case Int(CT_OPENED): return nil
    case Int(CT_NOT_A_TERMINAL): self = .notATerminal
    case Int(CT_UNKNOWN_TERMINAL): self = .unknownTerminal(String(cString: ct_term()))
    default: self = .noCursorAddressing
    }
  }
}
