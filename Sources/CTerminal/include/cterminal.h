// What Swift sees of the terminal: no <curses.h> here, so that no `move`, `echo`, `box` or
// `timeout` lands among Swift's names, and no global of a C library is in reach.
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stdint.h>

// Why ct_open failed.
enum {
  CT_OPENED = 0,
  CT_NOT_A_TERMINAL = -1,
  CT_UNKNOWN_TERMINAL = -2,
  CT_NO_CURSOR_ADDRESSING = -3,
};

// Attributes of a run, the same bits as in Swift.
enum { CT_BOLD = 1, CT_DIM = 2, CT_REVERSE = 4, CT_UNDERLINE = 8 };

// What ended ct_wait.
enum { CT_TIMEOUT = 0, CT_INPUT = 1, CT_SIGNAL = 2, CT_CLOSED = 3, CT_DESCRIPTOR = 4 };

// What ct_next_signal found.
enum {
  CT_NONE = 0,
  CT_WAKE = 1,
  CT_RESIZED = 2,
  CT_HANG_UP = 3,
  CT_TERMINATE = 4,
  CT_SUSPEND = 5,
};

// Result of ct_read when no byte can come any more.
enum { CT_END_OF_INPUT = -1 };

// Cells next to each other in one style; text is UTF-8 of `length` bytes, not terminated.
typedef struct {
  int32_t row, column;
  const char *text;
  int32_t length;
  uint8_t attributes;
  int16_t foreground, background;
} ct_run;

// Takes the terminal over. Standard input and output must be one.
int ct_open(bool mouse, bool colors, int escape_delay_ms);
// Gives the terminal back; may be called more than once, and runs at exit.
void ct_close(void);
// Gives the terminal back, stops the job, and takes the terminal over when it goes on.
void ct_suspend(void);

// The value of TERM, empty when there is none.
const char *ct_term(void);
int ct_rows(void);
int ct_columns(void);
int ct_colors(void);
// Whether the character set in use is UTF-8; before ct_open it is set as ct_open would.
bool ct_utf8(void);

// Puts a run in the picture; what does not fit on its line is left out.
void ct_put(const ct_run *run);
// Puts the cursor, or hides it.
void ct_cursor(int row, int column, bool visible);
// Sends what changed in the picture.
void ct_flush(void);
// Lets the next ct_flush send everything.
void ct_redraw_all(void);
void ct_bell(void);

// Waits for input, a signal, or the extra descriptor (-1 for none); -1 waits for ever.
int ct_wait(int timeout_ms, int descriptor);
// Bytes read without waiting, 0 when there are none now, CT_END_OF_INPUT when there never will be.
int ct_read(uint8_t *buffer, int capacity);
// The next signal that came in, each kind once however often it came; a resize is applied.
int ct_next_signal(void);
// Ends a wait; from any thread, also inside a signal handler.
void ct_wake(void);

/* Keeps the memory of this process out of dumps and from other processes of the same account. */
void ct_hide_memory(void);

/* Watches `path` for writes by anybody; a descriptor to wait for, or -1. */
int ct_watch(const char *path);

/* Reads away what a watch told; 1 if there was anything. */
int ct_watch_drain(int descriptor);

#endif
