// The calls that Swift cannot make itself: one takes a variable list of arguments, the other's header
// isn't in the module of the C library.
#ifndef CSQLITE_H
#define CSQLITE_H

#include <stdint.h>

/// Makes `connection` refuse writes to the schema and to shadow tables; 0 is done.
int cs_make_defensive(void *connection);

/// The kind of file system that holds `path`, as statfs(2) numbers them; 0 if it can't be told.
uint32_t cs_file_system(const char *path);

#endif
