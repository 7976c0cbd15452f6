// The edge to ncurses: output and terminal descriptions only. Keys are read as bytes, because
// ncurses hands unknown sequences over byte by byte and reads large pastes slowly.
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <term.h>
#undef lines
#undef columns

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include "cterminal.h"

// Longest side of the screen; the canvas has the same limit.
enum { LONGEST_SIDE = 1000 };

static SCREEN *screen;
static struct termios shell_modes;
static bool mouse_wanted;
static int color_count;
static int wake_pipe[2] = {-1, -1};
static volatile sig_atomic_t is_open, have_shell_modes;

// MARK: What is written around the picture

static const char MOUSE_OFF[] = "\033[?1006l\033[?1003l\033[?1002l\033[?1000l";
static const char MOUSE_ON[] = "\033[?1000h\033[?1006h";
static const char PASTE_ON[] = "\033[?2004h";
static const char PASTE_OFF[] = "\033[?2004l";
// Everything a crash may have left on, then plain text, cursor keys as usual, cursor shown.
static const char PLAIN_MODES[] =
    "\033[?1006l\033[?1003l\033[?1002l\033[?1000l\033[?2004l\033[0m\033(B\017\033[?1l\033>"
    "\033[?25h";
static const char LEAVE_SCREEN[] = "\033[?1049l\r\n";
// Without a second screen the picture itself must go: records must not stay readable.
static const char CLEAR_SCREEN[] = "\033[H\033[2J";
static const char *volatile leave_sequence = LEAVE_SCREEN;
static volatile size_t leave_length = sizeof LEAVE_SCREEN - 1;

// Safe in signal handlers. A terminal that takes nothing now gets nothing.
static void send(const char *text, size_t length) {
  while (length > 0) {
    ssize_t written = write(STDOUT_FILENO, text, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    text += written;
    length -= (size_t)written;
  }
}

static void send_modes(bool on) {
  send(MOUSE_OFF, sizeof MOUSE_OFF - 1);
  if (on && mouse_wanted) send(MOUSE_ON, sizeof MOUSE_ON - 1);
  if (on) send(PASTE_ON, sizeof PASTE_ON - 1);
  else send(PASTE_OFF, sizeof PASTE_OFF - 1);
}

// MARK: Signals

// Each kind is a flag, the pipe only ends the wait: a full pipe loses nothing.
static atomic_bool pending[CT_SUSPEND + 1];
static atomic_bool continued;

static void announce(int kind) {
  int saved_errno = errno;
  atomic_store(&pending[kind], true);
  char byte = (char)kind;
  (void)!write(wake_pipe[1], &byte, 1);
  errno = saved_errno;
}

static void on_request(int signal_number) {
  switch (signal_number) {
  case SIGHUP: announce(CT_HANG_UP); break;
  case SIGTSTP: announce(CT_SUSPEND); break;
  case SIGWINCH: announce(CT_RESIZED); break;
  // A job that goes on may have another size, other modes and a screen others wrote on.
  case SIGCONT:
    atomic_store(&continued, true);
    announce(CT_RESIZED);
    break;
  default: announce(CT_TERMINATE); break;
  }
}

static const int REQUESTS[] = {SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGTSTP, SIGWINCH, SIGCONT};
static const int FAULTS[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGSYS};
enum { REQUEST_COUNT = sizeof REQUESTS / sizeof *REQUESTS };
enum { FAULT_COUNT = sizeof FAULTS / sizeof *FAULTS };
static struct sigaction earlier_actions[NSIG];
static bool handlers_installed;

// Only calls that are safe in a signal handler.
static void on_fault(int signal_number, siginfo_t *info, void *context) {
  (void)context;
  if (is_open) {
    is_open = 0;
    send(PLAIN_MODES, sizeof PLAIN_MODES - 1);
    send(leave_sequence, leave_length);
    if (have_shell_modes) tcsetattr(STDIN_FILENO, TCSANOW, &shell_modes);
  }
  sigaction(signal_number, &earlier_actions[signal_number], NULL);
  // A real fault happens again on return, now under the earlier handler with the true context.
  // A signal that was sent does not, so it is sent again.
  if (info->si_code <= 0) raise(signal_number);
}

static void give_fault_stack(void) {
  static char stack_bytes[65536];
  stack_t current;
  if (sigaltstack(NULL, &current) == 0 && !(current.ss_flags & SS_DISABLE)) return;
  stack_t stack = {.ss_sp = stack_bytes, .ss_size = sizeof stack_bytes};
  sigaltstack(&stack, NULL);
}

static void install_handlers(void) {
  if (handlers_installed) return;
  give_fault_stack();
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_sigaction = on_fault;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
  for (int i = 0; i < FAULT_COUNT; i++) sigaction(FAULTS[i], &action, &earlier_actions[FAULTS[i]]);
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = on_request;
  action.sa_flags = SA_RESTART;
  for (int i = 0; i < REQUEST_COUNT; i++)
    sigaction(REQUESTS[i], &action, &earlier_actions[REQUESTS[i]]);
  // A terminal that went away is seen as the end of input, not as a silent death.
  action.sa_handler = SIG_IGN;
  sigaction(SIGPIPE, &action, &earlier_actions[SIGPIPE]);
  handlers_installed = true;
}

static void remove_handlers(void) {
  if (!handlers_installed) return;
  handlers_installed = false;
  for (int i = 0; i < FAULT_COUNT; i++) sigaction(FAULTS[i], &earlier_actions[FAULTS[i]], NULL);
  for (int i = 0; i < REQUEST_COUNT; i++)
    sigaction(REQUESTS[i], &earlier_actions[REQUESTS[i]], NULL);
  sigaction(SIGPIPE, &earlier_actions[SIGPIPE], NULL);
}

// MARK: Opening and closing

// Only the character set: numbers and dates keep their C form. A locale that is not installed
// gives no UTF-8, and C.UTF-8 is always there on Debian.
static bool use_utf8(void) {
  if (setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  if (!setlocale(LC_CTYPE, "C.UTF-8")) setlocale(LC_CTYPE, "C.utf8");
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

bool ct_utf8(void) {
  static bool is_set, is_utf8;
  if (!is_set) is_utf8 = use_utf8();
  is_set = true;
  return is_utf8;
}

static int clamp_side(int side) { return side < 1 ? 1 : side > LONGEST_SIDE ? LONGEST_SIDE : side; }

static void take_size(void) {
  struct winsize window;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) != 0) return;
  if (window.ws_row == 0 || window.ws_col == 0) return;
  resize_term(clamp_side(window.ws_row), clamp_side(window.ws_col));
}

static void set_input_modes(void) {
  raw();
  noecho();
  nonl();
  keypad(stdscr, FALSE);
  typeahead(-1);
  intrflush(stdscr, FALSE);
  leaveok(stdscr, FALSE);
}

const char *ct_term(void) {
  const char *name = getenv("TERM");
  return name ? name : "";
}

// Whether there is a description of this terminal, and it cannot put its cursor. Asked first,
// because newterm answers NULL for such a terminal as it does for an unknown one.
static bool lacks_cursor_addressing(const char *name) {
  int error = 0;
  if (setupterm(name, STDOUT_FILENO, &error) != OK) return false;
  bool lacks = cursor_address == NULL;
  del_curterm(cur_term);
  return lacks;
}

// newterm returns NULL where initscr would end the program.
static SCREEN *open_screen(void) {
  const char *names[] = {ct_term(), "xterm-256color", "vt100"};
  for (int i = 0; i < 3; i++) {
    SCREEN *opened = newterm(names[i], stdout, stdin);
    if (opened) return opened;
  }
  return NULL;
}

// No variable and no hostile size may decide how much memory the picture takes: the screen
// starts at the described size and is then set to the true one, within limits.
static void distrust_environment(void) {
  use_env(FALSE);
  use_tioctl(FALSE);
}

int ct_open(bool mouse, bool colors, int escape_delay_ms) {
  static bool closes_at_exit;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CT_NOT_A_TERMINAL;
  ct_utf8();
  have_shell_modes = tcgetattr(STDIN_FILENO, &shell_modes) == 0;
  if (wake_pipe[0] < 0 && pipe2(wake_pipe, O_NONBLOCK | O_CLOEXEC) != 0) return CT_NOT_A_TERMINAL;
  mouse_wanted = mouse;
  if (lacks_cursor_addressing(ct_term())) return CT_NO_CURSOR_ADDRESSING;
  distrust_environment();
  screen = open_screen();
  if (!screen) return CT_UNKNOWN_TERMINAL;
  set_term(screen);
  set_escdelay(escape_delay_ms);
  color_count = 0;
  if (colors && has_colors()) {
    start_color();
    use_default_colors();
    color_count = COLORS;
  }
  leave_sequence = exit_ca_mode ? LEAVE_SCREEN : CLEAR_SCREEN;
  leave_length = exit_ca_mode ? sizeof LEAVE_SCREEN - 1 : sizeof CLEAR_SCREEN - 1;
  is_open = 1;
  install_handlers();
  if (!closes_at_exit) closes_at_exit = atexit(ct_close) == 0;
  set_input_modes();
  take_size();
  send_modes(true);
  return CT_OPENED;
}

static void leave_picture(void) {
  send_modes(false);
  curs_set(1);
  if (!exit_ca_mode) {
    werase(stdscr);
    clearok(curscr, TRUE);
    wnoutrefresh(stdscr);
    doupdate();
  }
  endwin();
}

void ct_close(void) {
  if (!is_open) return;
  leave_picture();
  is_open = 0;
  if (have_shell_modes) tcsetattr(STDIN_FILENO, TCSAFLUSH, &shell_modes);
  remove_handlers();
}

void ct_suspend(void) {
  if (!is_open) return;
  leave_picture();
  if (have_shell_modes) tcsetattr(STDIN_FILENO, TCSADRAIN, &shell_modes);
  is_open = 0;
  struct sigaction stop, ours;
  memset(&stop, 0, sizeof stop);
  stop.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &stop, &ours);
  // The whole job stops, as for a key in the shell; a job without a shell ignores it.
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  if (tcgetattr(STDIN_FILENO, &shell_modes) != 0) have_shell_modes = 0;
  is_open = 1;
  reset_prog_mode();
  set_input_modes();
  take_size();
  send_modes(true);
  ct_redraw_all();
  wnoutrefresh(stdscr);
  doupdate();
  announce(CT_RESIZED);
}

// MARK: The picture

int ct_rows(void) { return is_open ? getmaxy(stdscr) : 0; }
int ct_columns(void) { return is_open ? getmaxx(stdscr) : 0; }
int ct_colors(void) { return color_count; }

static int pair_of(const ct_run *run) {
  if (color_count <= 0) return 0;
  int foreground = run->foreground < color_count ? run->foreground : -1;
  int background = run->background < color_count ? run->background : -1;
  if (foreground < 0 && background < 0) return 0;
  // ncurses keeps the pairs itself and gives up the one that was not used for longest.
  int pair = alloc_pair(foreground < 0 ? -1 : foreground, background < 0 ? -1 : background);
  return pair < 0 ? 0 : pair;
}

static attr_t attributes_of(const ct_run *run) {
  attr_t attributes = A_NORMAL;
  if (run->attributes & CT_BOLD) attributes |= A_BOLD;
  if (run->attributes & CT_DIM) attributes |= A_DIM;
  if (run->attributes & CT_REVERSE) attributes |= A_REVERSE;
  if (run->attributes & CT_UNDERLINE) attributes |= A_UNDERLINE;
  return attributes;
}

// One character of the text; what this C library cannot draw becomes a question mark.
static wchar_t next_character(const char **text, const char *end, mbstate_t *state) {
  wchar_t character;
  size_t used = mbrtowc(&character, *text, (size_t)(end - *text), state);
  if (used == 0 || used > (size_t)(end - *text)) {
    memset(state, 0, sizeof *state);
    *text += 1;
    return L'?';
  }
  *text += used;
  return wcwidth(character) < 0 ? L'?' : character;
}

// Cells are put as complex characters, because plain text would go on at the next line and
// have its control characters obeyed.
void ct_put(const ct_run *run) {
  if (!is_open || run->length <= 0) return;
  cchar_t cells[LONGEST_SIDE + 1];
  int pair = pair_of(run), count = 0;
  attr_t attributes = attributes_of(run);
  const char *text = run->text, *end = run->text + run->length;
  mbstate_t state;
  memset(&state, 0, sizeof state);
  wchar_t scalars[CCHARW_MAX + 1] = {0};
  int scalar_count = 0;
  while (text < end && count < LONGEST_SIDE) {
    wchar_t character = next_character(&text, end, &state);
    bool is_mark = wcwidth(character) == 0 && scalar_count > 0;
    if (is_mark && scalar_count < CCHARW_MAX) {
      scalars[scalar_count++] = character;
    } else if (!is_mark) {
      if (scalar_count > 0) setcchar(&cells[count++], scalars, attributes, 0, &pair);
      memset(scalars, 0, sizeof scalars);
      scalars[0] = character;
      scalar_count = 1;
    }
  }
  if (scalar_count > 0) setcchar(&cells[count++], scalars, attributes, 0, &pair);
  mvwadd_wchnstr(stdscr, run->row, run->column, cells, count);
}

void ct_cursor(int row, int column, bool visible) {
  if (!is_open) return;
  curs_set(visible ? 1 : 0);
  wmove(stdscr, row, column);
}

void ct_flush(void) {
  if (!is_open) return;
  wnoutrefresh(stdscr);
  doupdate();
}

void ct_redraw_all(void) {
  if (is_open) clearok(curscr, TRUE);
}

void ct_bell(void) {
  if (is_open) beep();
}

// MARK: Input

int ct_wait(int timeout_ms, int descriptor) {
  struct pollfd watched[3] = {
      {.fd = STDIN_FILENO, .events = POLLIN},
      {.fd = wake_pipe[0], .events = POLLIN},
      {.fd = descriptor, .events = POLLIN},
  };
  int ready = poll(watched, 3, timeout_ms);
  if (ready < 0) return errno == EINTR || errno == EAGAIN ? CT_SIGNAL : CT_CLOSED;
  if (ready == 0) return CT_TIMEOUT;
  if (watched[1].revents) return CT_SIGNAL;
  if (watched[0].revents & POLLIN) return CT_INPUT;
  if (watched[0].revents) return CT_CLOSED;
  return CT_DESCRIPTOR;
}

int ct_read(uint8_t *buffer, int capacity) {
  for (;;) {
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    int ready = poll(&input, 1, 0);
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) return 0;
    ssize_t count = read(STDIN_FILENO, buffer, (size_t)capacity);
    if (count > 0) return (int)count;
    if (count == 0) return CT_END_OF_INPUT;
    if (errno == EINTR) continue;
    return errno == EAGAIN || errno == EWOULDBLOCK ? 0 : CT_END_OF_INPUT;
  }
}

int ct_next_signal(void) {
  char bytes[64];
  // Emptied before the flags are looked at, so that none can be set without a byte behind it.
  while (read(wake_pipe[0], bytes, sizeof bytes) > 0) continue;
  for (int kind = CT_WAKE; kind <= CT_SUSPEND; kind++) {
    if (!atomic_exchange(&pending[kind], false)) continue;
    if (kind == CT_RESIZED && is_open) {
      if (atomic_exchange(&continued, false)) {
        reset_prog_mode();
        set_input_modes();
        send_modes(true);
      }
      take_size();
      ct_redraw_all();
    }
    return kind;
  }
  return CT_NONE;
}

void ct_wake(void) { announce(CT_WAKE); }
